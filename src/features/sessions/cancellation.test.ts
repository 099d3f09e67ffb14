import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  attendance,
  auditEntry,
  cancellation,
  mailMessage,
  register,
  team,
  teamMember,
} from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { sessionRoutes } from "./routes.ts";
import { give, type Scene, setScene } from "./test-scene.ts";

const house = testHouse(sessionRoutes);
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

let scene: Scene;
let other: Scene;
beforeAll(async () => {
  scene = await setScene(house.owner, "agder");
  other = await setScene(house.owner, "telemark");
});

const address = (member: number, day = scene.session.days[0], from = scene.elvestrand) =>
  `/samlinger/dag/${day}/avbud/${from.members[member]}`;

async function storedAt(member: number, day = scene.session.days[0]): Promise<string | undefined> {
  const rows = await house.database
    .select()
    .from(cancellation)
    .where(
      and(
        eq(cancellation.memberId, scene.elvestrand.members[member] as string),
        eq(cancellation.sessionDayId, day),
      ),
    );
  return rows[0]?.cancelledAt.toString();
}

async function audits(action: string) {
  return house.database.select().from(auditEntry).where(eq(auditEntry.action, action)).orderBy(auditEntry.id);
}

/** Somebody with an address in this network. */
const as = (name: string, slug = "agder") => house.as(`${name}.${slug}@example.no`);

describe("a member cancels", () => {
  it("A164 before the deadline the page says until when it is free and what it costs after", async () => {
    house.now = norway("2027-02-01T12:00:00");
    const page = await (await as("liv")).open(address(2));
    expect(page.status).toBe(200);
    expect(page.text).toContain("Avbud er gratis til og med tirsdag 2. februar kl. 09.00.");
    expect(page.text).toContain("Etter det koster det kommunen 800 kroner å utebli.");
    expect(page.text).not.toContain("etter fristen");
  });

  it("cancels for oneself; the moment, who did it and the audit are kept", async () => {
    house.now = norway("2027-02-01T12:00:00");
    const liv = await as("liv");
    const sent = await liv.fillIn(address(2), address(2), {});
    expect([sent.status, sent.location]).toEqual([303, address(2)]);
    expect(await storedAt(2)).toBe("2027-02-01T11:00:00Z");
    const receipt = await liv.open(address(2));
    expect(receipt.text).toContain("Avbudet er meldt");
    expect(receipt.text).toContain("Meldt mandag 1. februar kl. 12.00, i tide. Det koster ingenting.");
    const [entry] = await audits("cancellation.made");
    expect(entry).toMatchObject({
      actor: "liv.agder@example.no",
      subjectId: `${scene.session.days[0]}/${scene.elvestrand.members[2]}`,
      teamId: scene.elvestrand.id,
      newValue: { cancelledAt: "2027-02-01T11:00:00Z" },
    });
  });

  it("the member gets a receipt and the team leader gets word, each once", async () => {
    const letters = await house.database
      .select()
      .from(mailMessage)
      .where(eq(mailMessage.kind, "cancellation.made"))
      .orderBy(mailMessage.toEmail);
    expect(letters.map((one) => one.toEmail)).toEqual(["kari.agder@example.no", "liv.agder@example.no"]);
    const [leader, self] = letters;
    expect(plain(leader?.bodyText)).toContain(
      "Liv Eksempel har meldt avbud til Samling 1 tirsdag 2. februar.",
    );
    expect(plain(self?.bodyText)).toContain("Avbudet ditt til Samling 1 tirsdag 2. februar er registrert.");
    expect(plain(self?.bodyText)).toContain("kom i tide og koster ingenting");
    expect(plain(self?.bodyText)).toContain(`http://localhost:3000/samlinger/${scene.session.id}`);
  });

  it("a team leader who has left gets no word", async () => {
    house.now = norway("2027-02-01T12:30:00");
    const nils = scene.storoy.members[0] as string;
    const leave = (leftAt: Temporal.Instant | null) =>
      house.owner.update(teamMember).set({ leftAt }).where(eq(teamMember.id, nils));
    await leave(norway("2027-01-15T12:00:00"));
    await (await as("eva")).send(address(1, scene.session.days[1], scene.storoy), {});
    await leave(null);
    const letters = await house.database.select().from(mailMessage);
    expect(letters.map((one) => one.toEmail).filter((email) => /^(eva|nils)/.test(email))).toEqual([
      "eva.agder@example.no",
    ]);
  });

  it("sent again it stays as it was: the first moment stands and no more mail leaves", async () => {
    house.now = norway("2027-02-01T13:00:00");
    const sent = await (await as("liv")).send(address(2), {});
    expect(sent.location).toBe(address(2));
    expect(await storedAt(2)).toBe("2027-02-01T11:00:00Z");
    expect(await house.database.select().from(mailMessage)).toHaveLength(3);
  });

  it("is taken back until the deadline, with mail and audit, and can be made again", async () => {
    house.now = norway("2027-02-02T09:00:00");
    const liv = await as("liv");
    const sent = await liv.fillIn(address(2), `${address(2)}/angre`, {});
    expect(sent.location).toBe(`${address(2)}?angret=ja`);
    expect(await storedAt(2)).toBeUndefined();
    const after = await liv.open(sent.location as string);
    expect(after.text).toContain("Avbudet er tatt tilbake. Liv Eksempel er ventet.");
    const [entry] = await audits("cancellation.takenBack");
    expect(entry?.oldValue).toEqual({ cancelledAt: "2027-02-01T11:00:00Z" });
    expect(
      await house.database.select().from(mailMessage).where(eq(mailMessage.kind, "cancellation.takenBack")),
    ).toHaveLength(2);
    await liv.send(address(2), {});
    expect(await storedAt(2)).toBe("2027-02-02T08:00:00Z");
  });

  it("a second after the deadline it can no longer be taken back, and says so", async () => {
    house.now = norway("2027-02-02T09:00:01");
    const liv = await as("liv");
    const page = await liv.open(address(2));
    expect(page.text).toContain("Fristen for å ta avbudet tilbake er ute.");
    expect(page.html).not.toContain("/angre");
    const sent = await liv.send(`${address(2)}/angre`, {});
    expect(sent.status).toBe(409);
    expect(await storedAt(2)).toBe("2027-02-02T08:00:00Z");
  });

  it("A164 after the deadline the page says plainly what it will cost, before and after", async () => {
    house.now = norway("2027-02-02T09:00:01");
    const ola = await as("ola");
    const page = await ola.open(address(1));
    expect(page.text).toContain("Fristen var tirsdag 2. februar kl. 09.00.");
    expect(page.text).toContain("kommer på fakturalisten med 800 kroner, hvis ikke en vikar");
    expect(page.text).toContain("Meld avbud etter fristen");
    await ola.fillIn(address(1), address(1), {});
    expect((await ola.open(address(1))).text).toContain(
      "Meldt tirsdag 2. februar kl. 09.00.01, etter fristen. Fraværet koster 800 kroner",
    );
    const [letter] = await house.database
      .select()
      .from(mailMessage)
      .where(eq(mailMessage.toEmail, "ola.agder@example.no"));
    expect(plain(letter?.bodyText)).toContain("Fraværet kommer derfor på fakturalisten med 800 kroner");
  });

  it("A160 a meeting on a screen is cancelled too, and costs nothing", async () => {
    house.now = norway("2027-03-04T12:59:59");
    const page = await (await as("liv")).open(address(2, scene.meeting.day));
    expect(page.text).toContain("Avbud koster ingenting denne dagen.");
    expect(page.text).not.toContain("800");
  });

  it("a patient representative is told that it costs nothing", async () => {
    house.now = norway("2027-02-01T12:00:00");
    const page = await (await as("tor")).open(address(3));
    expect(page.text).toContain("Avbud koster ingenting denne dagen.");
  });

  it("is told in nynorsk and in English", async () => {
    house.now = norway("2027-02-01T12:00:00");
    const liv = await as("liv");
    const nynorsk = await liv.follow(`${address(2, scene.session.days[1])}?sprak=nn`);
    expect(nynorsk.text).toContain("Avbod er gratis til og med onsdag 3. februar kl. 09.00.");
    const english = await liv.follow(`${address(2, scene.session.days[1])}?sprak=en`);
    expect(english.text).toContain("Cancelling is free up to and including Wednesday 3 February 09:00.");
  });
});

describe("when a day cannot be cancelled", () => {
  it("C31 somebody who is marked as there cannot cancel that day, and another day still can be", async () => {
    house.now = norway("2027-02-02T08:30:00");
    await house.owner.insert(attendance).values({
      sessionDayId: scene.session.days[0],
      memberId: scene.elvestrand.members[0] as string,
      state: "present",
      markedAt: house.now,
    });
    const kari = await as("kari");
    expect((await kari.open(address(0))).text).toContain("Deltakeren er registrert som møtt denne dagen.");
    expect((await kari.send(address(0), {})).status).toBe(409);
    expect(await storedAt(0)).toBeUndefined();
    expect((await kari.open(address(0, scene.session.days[1]))).text).toContain("Avbud er gratis");
  });

  it("a day that is over, or whose register is closed, is refused", async () => {
    house.now = norway("2027-02-03T15:00:00");
    const kari = await as("kari");
    expect((await kari.send(address(0, scene.session.days[1]), {})).status).toBe(409);
    house.now = norway("2027-02-03T14:59:59");
    await house.owner.insert(register).values({ sessionDayId: scene.session.days[1], closedAt: house.now });
    const page = await kari.open(address(0, scene.session.days[1]));
    expect(page.text).toContain("Oppmøtelisten for dagen er lukket.");
    expect((await kari.send(address(0, scene.session.days[1]), {})).status).toBe(409);
    await house.owner.delete(register);
  });

  it("somebody who has left the team, or whose team waits, has nothing to cancel", async () => {
    house.now = norway("2027-02-01T12:00:00");
    const arranger = await as("arrangor");
    const eva = scene.storoy.members[1] as string;
    await house.owner
      .update(teamMember)
      .set({ leftAt: norway("2027-01-15T12:00:00") })
      .where(eq(teamMember.id, eva));
    expect((await arranger.open(address(1, scene.session.days[0], scene.storoy))).status).toBe(404);
    await house.owner.update(teamMember).set({ leftAt: null }).where(eq(teamMember.id, eva));
    await house.owner.update(team).set({ state: "held" }).where(eq(team.id, scene.storoy.id));
    expect((await arranger.open(address(1, scene.session.days[0], scene.storoy))).status).toBe(404);
    await house.owner.update(team).set({ state: "enrolled" }).where(eq(team.id, scene.storoy.id));
    expect((await arranger.open(address(1, scene.session.days[0], scene.storoy))).status).toBe(200);
  });
});

describe("who may cancel for whom", () => {
  beforeAll(async () => {
    house.now = norway("2027-02-01T12:00:00");
    await give(house.owner, "eier@example.no", "Eier", { role: "sponsor", teamId: scene.elvestrand.id });
  });

  it("oneself, the team leader for anyone of the team, the organiser for all", async () => {
    expect((await (await as("liv")).open(address(2))).status).toBe(200);
    expect((await (await as("kari")).open(address(2))).status).toBe(200);
    expect((await (await as("arrangor")).open(address(2))).status).toBe(200);
    expect((await (await as("arrangor")).open(address(0, scene.session.days[0], scene.storoy))).status).toBe(
      200,
    );
  });

  it("nobody else: not a colleague, another team's leader, a coach, an observer, a sponsor, a visitor", async () => {
    const others = [
      await as("ola"),
      await as("nils"),
      await as("veileder"),
      await as("observator"),
      await house.as("eier@example.no"),
      house.visitor(),
      await as("arrangor", "telemark"),
      await as("kari", "telemark"),
    ];
    for (const visitor of others) {
      expect((await visitor.open(address(2))).status).toBe(404);
      expect((await visitor.send(address(2), {})).status).toBe(404);
      expect((await visitor.send(`${address(2)}/angre`, {})).status).toBe(404);
    }
  });

  it("a day and a member of different networks do not meet", async () => {
    const mixed = `/samlinger/dag/${other.session.days[0]}/avbud/${scene.elvestrand.members[2]}`;
    for (const visitor of [await as("liv"), await as("arrangor"), await as("arrangor", "telemark")]) {
      expect((await visitor.open(mixed)).status).toBe(404);
    }
    expect(
      (await (await as("liv")).open(`/samlinger/dag/1/avbud/${scene.elvestrand.members[2]}`)).status,
    ).toBe(404);
  });

  it("the organiser's cancellation for somebody who called carries the organiser's name", async () => {
    const day = scene.session.days[1];
    await (await as("arrangor")).fillIn(address(3, day), address(3, day), {});
    const { rows } = await house.database.execute<{ email: string }>(sql`
      select p.email from cancellation c join person p on p.id = c.cancelled_by
      where c.member_id = ${scene.elvestrand.members[3]} and c.session_day_id = ${day}`);
    expect(rows[0]?.email).toBe("arrangor.agder@example.no");
  });

  it("without the page's token nothing happens", async () => {
    const sent = await (await as("liv")).send(address(2, scene.meeting.day), { _token: "x", _key: "y" });
    expect(sent.status).toBe(403);
    expect(await storedAt(2, scene.meeting.day)).toBeUndefined();
  });
});
