import { describe, expect, it } from "vitest";
import { collaborativeStatus } from "./collaborative-status.ts";
import { isOpenForEnrolment, lastMoment } from "./enrolment-deadline.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const moment = (text: string) => Temporal.Instant.from(text);

describe("when enrolment closes", () => {
  it("A080 20 June 2017 is open through 23:59:59 in Norway and closed at midnight", () => {
    const deadline = { day: day("2017-06-20") };
    expect(isOpenForEnrolment(deadline, moment("2017-06-20T23:59:59.999+02:00"))).toBe(true);
    expect(isOpenForEnrolment(deadline, moment("2017-06-21T00:00:00+02:00"))).toBe(false);
  });

  it("A166 24 January 2020 closes by winter time, whatever the zone of the machine", () => {
    expect(lastMoment({ day: day("2020-01-24") }).toString()).toBe("2020-01-24T22:59:59Z");
  });

  it("a stated time counts through its whole second", () => {
    const deadline = { day: day("2026-12-11"), time: Temporal.PlainTime.from("15:00") };
    expect(isOpenForEnrolment(deadline, moment("2026-12-11T15:00:00.9+01:00"))).toBe(true);
    expect(isOpenForEnrolment(deadline, moment("2026-12-11T15:00:01+01:00"))).toBe(false);
  });
});

describe("A006 what the public is told", () => {
  const network = {
    state: "published" as const,
    deadline: { day: day("2027-01-20") },
    firstDay: day("2027-02-03"),
    lastDay: day("2027-06-02"),
  };
  const at = (text: string) => collaborativeStatus(network, moment(text));

  it("open until the deadline, planned until it starts, ongoing through the last day, then ended", () => {
    expect(at("2027-01-20T22:59:59Z")).toBe("open");
    expect(at("2027-01-20T23:00:00Z")).toBe("planned");
    expect(at("2027-02-02T22:59:59Z")).toBe("planned");
    expect(at("2027-02-02T23:00:00Z")).toBe("ongoing");
    expect(at("2027-06-02T21:59:59Z")).toBe("ongoing");
    expect(at("2027-06-02T22:00:00Z")).toBe("ended");
  });

  it("planned before enrolment opens, archived when it is put away, and a draft is not told", () => {
    expect(
      collaborativeStatus({ ...network, opens: day("2027-01-10") }, moment("2027-01-09T12:00:00Z")),
    ).toBe("planned");
    expect(
      collaborativeStatus({ ...network, opens: day("2027-01-10") }, moment("2027-01-10T12:00:00Z")),
    ).toBe("open");
    expect(collaborativeStatus({ ...network, state: "archived" }, moment("2027-01-10T12:00:00Z"))).toBe(
      "archived",
    );
    expect(
      collaborativeStatus({ ...network, state: "draft" }, moment("2027-01-10T12:00:00Z")),
    ).toBeUndefined();
  });
});
