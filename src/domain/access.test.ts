import { describe, expect, it } from "vitest";
import { may } from "./access.ts";

const team = { teamId: "t1", collaborativeId: "c1", organizerId: "o1" };
const otherTeam = { teamId: "t2", collaborativeId: "c1", organizerId: "o1" };
const leader = [{ role: "teamLeader" as const, teamId: "t1", collaborativeId: "c1" }];

describe("who may do what, and where", () => {
  it("a team leader edits the own team, and not another team of the same collaborative", () => {
    expect(may(leader, "team.edit", team, "p1")).toBe(true);
    expect(may(leader, "team.edit", otherTeam, "p1")).toBe(false);
  });

  it("A031 the measurement lead writes the team's measurements; a member only reads them", () => {
    const lead = [{ role: "measurementLead" as const, teamId: "t1", collaborativeId: "c1" }];
    const member = [{ role: "participant" as const, teamId: "t1", collaborativeId: "c1" }];
    expect(may(lead, "measurement.write", team, "p1")).toBe(true);
    expect(may(member, "measurement.write", team, "p1")).toBe(false);
    expect(may(member, "measurement.read", team, "p1")).toBe(true);
    expect(may(member, "measurement.read", otherTeam, "p1")).toBe(false);
  });

  it("A109 an organiser of a centre reaches all its collaboratives, and no other centre's", () => {
    const organizer = [{ role: "organizer" as const, organizerId: "o1" }];
    expect(may(organizer, "collaborative.edit", { collaborativeId: "c1", organizerId: "o1" }, "p1")).toBe(
      true,
    );
    expect(may(organizer, "collaborative.edit", { collaborativeId: "c9", organizerId: "o2" }, "p1")).toBe(
      false,
    );
  });

  it("an organiser of one collaborative reaches that one only", () => {
    const organizer = [{ role: "organizer" as const, collaborativeId: "c1" }];
    expect(may(organizer, "register.mark", { collaborativeId: "c1", organizerId: "o1" }, "p1")).toBe(true);
    expect(may(organizer, "register.mark", { collaborativeId: "c2", organizerId: "o1" }, "p1")).toBe(false);
  });

  it("a member cancels for oneself; the team leader for anyone of the team", () => {
    const member = [{ role: "participant" as const, teamId: "t1", collaborativeId: "c1" }];
    expect(may(member, "session.cancel", { ...team, personId: "p1" }, "p1")).toBe(true);
    expect(may(member, "session.cancel", { ...team, personId: "p2" }, "p1")).toBe(false);
    expect(may(leader, "session.cancel", { ...team, personId: "p2" }, "p1")).toBe(true);
  });

  it("a coach of a collaborative reads all its teams; a coach of one team reads that one", () => {
    expect(may([{ role: "coach", collaborativeId: "c1" }], "measurement.read", team, "p1")).toBe(true);
    expect(may([{ role: "coach", teamId: "t1" }], "measurement.read", otherTeam, "p1")).toBe(false);
  });

  it("a county reader and the secretariat see no team, and a place that is not known is nobody's", () => {
    for (const role of ["countyReader", "nationalSecretariat", "administrator"] as const) {
      expect(may([{ role }], "team.read", team, "p1")).toBe(false);
    }
    expect(may(leader, "team.read", {}, "p1")).toBe(false);
  });

  it("a visitor reads public pages, and has no page of one's own", () => {
    expect(may([], "public.read")).toBe(true);
    expect(may([], "self.use")).toBe(false);
    expect(may([], "self.use", {}, "p1")).toBe(true);
  });
});
