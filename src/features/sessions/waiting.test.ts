import { beforeAll, describe, expect, it } from "vitest";
import type { HeldRole } from "../../domain/access.ts";
import { attendance, cancellation, register } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { type Scene, setScene } from "./test-scene.ts";
import { waitingSessions } from "./waiting.ts";

const house = testHouse([]);
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

let scene: Scene;
beforeAll(async () => {
  scene = await setScene(house.owner, "agder");
});

const arranger = (): HeldRole[] => [{ role: "organizer", organizerId: scene.organizerId }];
const memberOf = (): HeldRole[] => [
  { role: "participant", teamId: scene.elvestrand.id, collaborativeId: scene.collaborativeId },
];
async function waiting(held: HeldRole[], personId: string, at: string) {
  const items = await waitingSessions(house.database, { personId, email: "", held }, norway(at));
  return items.map((item) => ({
    what: item.what.nb.replaceAll("\u00a0", " "),
    why: item.why.nb.replaceAll("\u00a0", " "),
    due: item.due?.toZonedDateTimeISO("Europe/Oslo").toPlainDateTime().toString(),
    href: item.action.href,
  }));
}
const nobody = "00000000-0000-4000-8000-000000000000";
const liv = () => scene.elvestrand.people[2] as string;

describe("what waits for the organiser", () => {
  it("nothing before the day", async () => {
    expect(await waiting(arranger(), nobody, "2027-02-01T23:59:59")).toEqual([]);
  });

  it("the register to mark from the morning, with how far it has come", async () => {
    await house.owner.insert(attendance).values({
      sessionDayId: scene.session.days[0],
      memberId: scene.elvestrand.members[0] as string,
      state: "present",
      markedAt: norway("2027-02-02T08:00:00"),
    });
    const [item, ...more] = await waiting(arranger(), nobody, "2027-02-02T08:30:00");
    expect(more).toEqual([]);
    expect(item?.what).toBe("Før oppmøtet på Samling 1");
    expect(item?.why).toContain("1 av 6 er registrert.");
    expect([item?.due, item?.href]).toEqual([
      "2027-02-02T15:00:00",
      `/samlinger/dag/${scene.session.days[0]}/oppmote`,
    ]);
  });

  it("C26 the register to close when the day has passed, with how many are not registered", async () => {
    const items = await waiting(arranger(), nobody, "2027-02-03T16:00:00");
    expect(items.map((item) => item.what)).toEqual([
      "Lukk oppmøtelisten for Samling 1, tirsdag 2. februar",
      "Lukk oppmøtelisten for Samling 1, onsdag 3. februar",
    ]);
    expect(items[0]?.why).toContain("5 personer er ikke registrert.");
  });

  it("a closed register waits no more, and an old one is let be", async () => {
    await house.owner
      .insert(register)
      .values({ sessionDayId: scene.session.days[0], closedAt: norway("2027-02-02T15:30:00") });
    const after = await waiting(arranger(), nobody, "2027-02-03T16:00:00");
    expect(after.map((item) => item.what)).toEqual(["Lukk oppmøtelisten for Samling 1, onsdag 3. februar"]);
    expect((await waiting(arranger(), nobody, "2027-05-04T16:00:00")).map((item) => item.what)).toContain(
      "Lukk oppmøtelisten for Samling 1, onsdag 3. februar",
    );
    expect((await waiting(arranger(), nobody, "2027-05-05T16:00:00")).map((item) => item.what)).not.toContain(
      "Lukk oppmøtelisten for Samling 1, onsdag 3. februar",
    );
  });

  it("nothing for the organiser of another centre, a coach or a visitor", async () => {
    const others: HeldRole[][] = [
      [{ role: "organizer", organizerId: nobody }],
      [{ role: "coach", collaborativeId: scene.collaborativeId }],
      [],
    ];
    for (const held of others) expect(await waiting(held, nobody, "2027-02-04T16:00:00")).toEqual([]);
  });
});

describe("what waits for a member", () => {
  beforeAll(async () => {
    await house.owner.delete(register);
  });

  it("nothing fifteen days before; from fourteen days before, to tell if one cannot come, by the deadline", async () => {
    expect(await waiting(memberOf(), liv(), "2027-01-18T12:00:00")).toEqual([]);
    const [item, ...more] = await waiting(memberOf(), liv(), "2027-01-19T00:00:00");
    expect(more).toEqual([]);
    expect(item).toEqual({
      what: "Samling 1 er tirsdag 2. februar: si fra hvis du ikke kan komme",
      why: expect.stringContaining("Å utebli uten avbud koster kommunen 800 kroner."),
      due: "2027-02-02T09:00:00",
      href: `/samlinger/${scene.session.id}`,
    });
  });

  it("the second day when the first is cancelled or past, and nothing when both are", async () => {
    const cancel = (day: string) =>
      house.owner.insert(cancellation).values({
        sessionDayId: day,
        memberId: scene.elvestrand.members[2] as string,
        cancelledAt: norway("2027-01-25T12:00:00"),
      });
    expect((await waiting(memberOf(), liv(), "2027-02-02T09:00:01"))[0]?.due).toBe("2027-02-03T09:00:00");
    await cancel(scene.session.days[0]);
    expect((await waiting(memberOf(), liv(), "2027-01-26T12:00:00"))[0]?.due).toBe("2027-02-03T09:00:00");
    await cancel(scene.session.days[1]);
    expect(await waiting(memberOf(), liv(), "2027-01-26T12:00:00")).toEqual([]);
  });

  it("A160 a meeting on a screen waits until it begins, without a word about a fee", async () => {
    const [item] = await waiting(memberOf(), liv(), "2027-03-01T12:00:00");
    expect(item?.due).toBe("2027-03-04T13:00:00");
    expect(item?.why).toContain("på skjerm. Kommer du, trenger du ikke gjøre noe.");
    expect(item?.why).not.toContain("kroner");
  });
});
