import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { TeamRule } from "../../domain/team-rules.ts";
import { auditEntry, meetingRegistration, roleGrant } from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { enrolmentRoutes } from "./routes.ts";
import { codeSentTo, elvestrand, fjernby, lettersTo, makeOffer, type TestOffer } from "./test-offer.ts";

const house = testHouse(enrolmentRoutes, { now: "2027-01-20T09:00:00Z" });

const rules: TeamRule[] = [
  { rule: "invitedMunicipality", severity: "warn" },
  {
    rule: "targetProfessions",
    severity: "warn",
    professions: ["topManager", "unitManager", "departmentManager"],
  },
];
const url = "https://meeting.example/rom";

async function meeting(slug: string, more: Partial<TestOffer> = {}) {
  house.now = Temporal.Instant.from("2027-01-20T09:00:00Z");
  const made = await makeOffer(house.owner, {
    slug,
    kind: "informationMeeting",
    rules,
    deadline: "2027-01-31",
    days: ["2027-02-04 12:00 13:00 online", "2027-02-05 12:00 13:00 online"],
    connection: { day: "2027-02-01", url },
    ...more,
  });
  const path = `/nettverk/${slug}/pamelding`;
  const fields = (mark: string) => ({
    name: "Kari Eksempel",
    email: `kari.${mark}@example.no`,
    municipality: elvestrand,
    profession: "unitManager",
    session: made.sessionIds[0] as string,
  });
  return { ...made, path, fields, first: made.sessionIds[0] as string, second: made.sessionIds[1] as string };
}

const registrationsOf = (collaborativeId: string) =>
  house.owner
    .select()
    .from(meetingRegistration)
    .where(eq(meetingRegistration.collaborativeId, collaborativeId));

describe("an information meeting", () => {
  it("A117 A121 A118 a leader chooses one of two times, confirms the address by code, and gets a receipt; no team is needed", async () => {
    const { id, path, fields, first } = await meeting("info");
    const visitor = house.visitor();
    const form = await visitor.open(path);
    for (const text of [
      "torsdag 4. februar 2027 kl. 12.00–13.00",
      "fredag 5. februar 2027 kl. 12.00–13.00",
      "øverste leder, resultatenhetsleder eller avdelingsleder",
    ]) {
      expect(form.text).toContain(text);
    }
    expect((await visitor.fillIn(path, path, fields("info"))).location).toBe(`${path}/kode`);
    expect(await registrationsOf(id)).toEqual([]);
    const code = await codeSentTo(house.database, "kari.info@example.no");
    const done = await visitor.fillIn(`${path}/kode`, `${path}/kode`, { code });
    expect(done.location).toBe(`${path}/kvittering`);
    expect((await visitor.open(`${path}/kvittering`)).text).toContain("torsdag 4. februar 2027");
    expect(await registrationsOf(id)).toMatchObject([
      { sessionId: first, name: "Kari Eksempel", municipalityId: elvestrand, profession: "unitManager" },
    ]);
    expect(await lettersTo(house.database, "kari.info@example.no", "meeting.registered")).toHaveLength(1);
  });

  it("C13 choosing both is refused, choosing none too, and everything wrong is told at once", async () => {
    const { id, path, fields, first, second } = await meeting("begge");
    const visitor = await house.as("kari.begge@example.no");
    const both = await visitor.fillIn(path, path, { ...fields("begge"), session: [first, second] });
    expect(both.status).toBe(422);
    expect(both.text).toContain("Du kan bare være med én av gangene.");
    const none = await visitor.fillIn(path, path, { name: "", email: "x", municipality: "", profession: "" });
    for (const text of [
      "Velg når du vil være med.",
      "Skriv navnet ditt.",
      "Skriv en e-postadresse",
      "Velg kommunen du kommer fra.",
      "Velg rollen din.",
    ])
      expect(none.text).toContain(text);
    const foreign = await meeting("annet-mote");
    const other = await visitor.fillIn(path, path, { ...fields("begge"), session: foreign.first });
    expect(other.text).toContain("Velg når du vil være med.");
    expect(await registrationsOf(id)).toEqual([]);
  });

  it("C13 changing the time frees the old one in the same write: never both, never none", async () => {
    const { id, path, fields, first, second } = await meeting("bytte-tid");
    const visitor = await house.as("kari.tid@example.no");
    await visitor.fillIn(path, path, fields("tid"));
    const receipt = `${path}/kvittering`;
    const both = await visitor.fillIn(receipt, `${path}/endre`, {
      session: [first, second],
      action: "change",
    });
    expect(both.text).toContain("Du kan bare være med én av gangene.");
    const answers = await Promise.all(
      [first, second, second, first, second].map(async (session) =>
        visitor.send(`${path}/endre`, { ...(await visitor.hidden()), session, action: "change" }),
      ),
    );
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect(await registrationsOf(id)).toHaveLength(1);
    await visitor.fillIn(receipt, `${path}/endre`, { session: first, action: "change" });
    await visitor.fillIn(receipt, `${path}/endre`, { session: second, action: "change" });
    expect(await registrationsOf(id)).toMatchObject([{ sessionId: second, cancelledAt: null }]);
    expect((await visitor.open(receipt)).text).toContain("fredag 5. februar 2027");
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "meeting.changed"), eq(auditEntry.collaborativeId, id)));
    expect(audit?.oldValue).toMatchObject({ cancelled: false });
  });

  it("A118 others than the target group are warned and welcome, and so are other municipalities", async () => {
    const { id, path, fields } = await meeting("nysgjerrig");
    const visitor = await house.as("kari.nys@example.no");
    const asked = await visitor.fillIn(path, path, {
      ...fields("nys"),
      profession: "nurse",
      municipality: fjernby,
    });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Er du nysgjerrig, er du velkommen.");
    expect(asked.text).toContain("Invitasjonen gjelder ikke denne kommunen.");
    expect(await registrationsOf(id)).toEqual([]);
    const confirmed = /name="confirmed" value="([\w,]+)"/.exec(asked.html)?.[1] ?? "";
    const done = await visitor.fillIn(path, path, {
      ...fields("nys"),
      profession: "nurse",
      municipality: fjernby,
      confirmed,
    });
    expect(done.location).toBe(`${path}/kvittering`);
  });

  it("A122 A117 changed and cancelled until its own deadline, and not after it", async () => {
    const { id, path, fields, second } = await meeting("til-frist", { deadline: "2027-01-21" });
    const visitor = await house.as("kari.tilfrist@example.no");
    await visitor.fillIn(path, path, fields("tilfrist"));
    house.now = Temporal.Instant.from("2027-01-21T22:59:59Z");
    const again = await house.as("kari.tilfrist@example.no");
    expect((await again.fillIn(`${path}/kvittering`, `${path}/endre`, { action: "cancel" })).location).toBe(
      `${path}/kvittering`,
    );
    expect((await registrationsOf(id))[0]?.cancelledAt).not.toBeNull();
    expect((await again.open(`${path}/kvittering`)).text).toContain("Du er meldt av møtet");
    await again.fillIn(path, path, fields("tilfrist"));
    expect((await registrationsOf(id))[0]?.cancelledAt).toBeNull();
    const hidden = await again.hidden();
    house.now = Temporal.Instant.from("2027-01-21T23:00:00Z");
    for (const action of ["change", "cancel"]) {
      const late = await again.send(`${path}/endre`, {
        ...(action === "change" ? hidden : await again.hidden()),
        action,
        session: second,
      });
      expect(late.status).toBe(409);
      expect(late.text).toContain("Fristen for å bytte eller melde seg av var 21. januar 2027.");
    }
    expect(await registrationsOf(id)).toMatchObject([{ cancelledAt: null }]);
    expect((await house.visitor().open(path)).text).toContain("Påmeldingen er stengt");
  });

  it("A123 C37 the link waits for its day, comes at once to those who register after it, and to nobody twice", async () => {
    const { path, fields, second } = await meeting("lenke", { deadline: "2027-02-03" });
    const early = await house.as("kari.tidlig@example.no");
    await early.fillIn(path, path, fields("tidlig"));
    expect(await lettersTo(house.database, "kari.tidlig@example.no", "meeting.connection")).toMatchObject([
      { sendAfter: Temporal.Instant.from("2027-02-01T07:00:00Z") },
    ]);
    expect((await early.open(`${path}/kvittering`)).text).toContain("Kommer på e-post 1. februar 2027");
    await early.fillIn(`${path}/kvittering`, `${path}/endre`, { session: second, action: "change" });
    const [waiting, ...others] = await lettersTo(
      house.database,
      "kari.tidlig@example.no",
      "meeting.connection",
    );
    expect(others).toEqual([]);
    expect(waiting?.bodyText).toContain("fredag 5.\u00a0februar 2027");
    expect(waiting?.bodyText).toContain(url);

    house.now = Temporal.Instant.from("2027-02-02T09:00:00Z");
    const late = await house.as("ola.sen@example.no");
    await late.fillIn(path, path, { ...fields("x"), email: "ola.sen@example.no" });
    expect(await lettersTo(house.database, "ola.sen@example.no", "meeting.connection")).toMatchObject([
      { sendAfter: null },
    ]);
    expect((await late.open(`${path}/kvittering`)).text).toContain(url);
    // its letter has left: changing the time sends no second one
    await house.ownerPool.query(
      "update mail_message set sent_at = now(), sent_through = 'mailbox' where to_email = 'ola.sen@example.no'",
    );
    await late.fillIn(`${path}/kvittering`, `${path}/endre`, { session: second, action: "change" });
    expect(await lettersTo(house.database, "ola.sen@example.no", "meeting.connection")).toHaveLength(1);
  });

  it("who cancels before the day gets no link", async () => {
    const { path, fields } = await meeting("avmeldt");
    const visitor = await house.as("kari.avmeldt@example.no");
    await visitor.fillIn(path, path, fields("avmeldt"));
    await visitor.fillIn(`${path}/kvittering`, `${path}/endre`, { action: "cancel" });
    expect(await lettersTo(house.database, "kari.avmeldt@example.no", "meeting.connection")).toEqual([]);
    expect(await lettersTo(house.database, "kari.avmeldt@example.no", "meeting.cancelled")).toHaveLength(1);
  });

  it("C09 the same registration sent again changes nothing and mails nothing more", async () => {
    const { id, path, fields } = await meeting("igjen-mote");
    const visitor = await house.as("kari.igjen@example.no");
    const form = { ...fields("igjen"), ...(await visitor.hidden()) };
    await Promise.all(Array.from({ length: 4 }, () => visitor.send(path, form)));
    await visitor.send(path, fields("igjen"));
    expect(await registrationsOf(id)).toHaveLength(1);
    expect(await lettersTo(house.database, "kari.igjen@example.no", "meeting.registered")).toHaveLength(1);
  });

  it("the last place of a meeting goes to one of ten, and whoever is in may still change", async () => {
    const { id, path, fields, second } = await meeting("siste-plass", { places: 1 });
    const all = await Promise.all(
      Array.from({ length: 10 }, async (_, at) => ({
        visitor: await house.as(`kari.plass${at}@example.no`),
        at,
      })),
    );
    const answers = await Promise.all(all.map(({ visitor, at }) => visitor.send(path, fields(`plass${at}`))));
    const inside = answers.findIndex(({ status }) => status === 303);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    await all[inside]?.visitor.fillIn(`${path}/kvittering`, `${path}/endre`, {
      session: second,
      action: "change",
    });
    expect(await registrationsOf(id)).toMatchObject([{ sessionId: second }]);
  });

  it("one's own registration is one's own: without it the page leads to the form", async () => {
    const { path, fields } = await meeting("egen");
    await (await house.as("kari.egen@example.no")).fillIn(path, path, fields("egen"));
    for (const stranger of [house.visitor(), await house.as("ola.egen@example.no")]) {
      expect((await stranger.open(`${path}/kvittering`)).location).toBe(path);
      expect((await stranger.send(`${path}/endre`, { action: "cancel" })).location).toBe(path);
    }
  });

  it.each([
    ["nothing", {}],
    [
      "lists and long texts",
      {
        name: ["a", "b"],
        email: "x".repeat(9000),
        session: Array.from({ length: 50 }, (_, at) => `s${at}`),
        municipality: ["a"],
      },
    ],
    ["nested fields", { "name.first": "a", "session.0": "b", "profession.x": "c" }],
  ])(
    "%s from outside the form is answered with the form",
    async (_, fields: Record<string, string | string[]>) => {
      const { id, path } = await meeting(`utenfra-${Object.keys(fields).length}`);
      expect((await house.visitor().send(path, fields)).status).toBe(422);
      expect(await registrationsOf(id)).toEqual([]);
    },
  );

  it("the organiser sees who comes at each time, others do not", async () => {
    const { path, fields } = await meeting("liste");
    await (await house.as("kari.liste@example.no")).fillIn(path, path, fields("liste"));
    const organizer = await house.as("arrangor.liste@example.no");
    const personId = await personWith(
      house.owner,
      { email: "arrangor.liste@example.no", name: "A", language: "nb" },
      house.now,
    );
    const { rows } = await house.ownerPool.query("select id from organizer where name = 'USHT Test'");
    await house.owner
      .insert(roleGrant)
      .values({ personId, role: "organizer", organizerId: rows[0].id, grantedAt: house.now });
    const list = await organizer.open("/arrangor/nettverk/liste/pameldinger");
    for (const text of [
      "Én er meldt på.",
      "Kari Eksempel",
      "Elvestrand",
      "Resultatenhetsleder",
      "Ingen har meldt seg på denne gangen ennå.",
    ])
      expect(list.text).toContain(text);
    expect(
      (await (await house.as("kari.liste@example.no")).open("/arrangor/nettverk/liste/pameldinger")).status,
    ).toBe(404);
  });
});
