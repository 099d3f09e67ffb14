import { and, asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { attendance, auditEntry, cancellation, register, team, teamMember } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { sessionRoutes } from "./routes.ts";
import { type Scene, setScene } from "./test-scene.ts";

const house = testHouse(sessionRoutes);
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

let count = 0;
let scene: Scene;
let slug: string;
/** Each test has a network of its own, on the first morning. */
beforeEach(async () => {
  slug = `nettverk-${++count}`;
  scene = await setScene(house.owner, slug);
  house.now = norway("2027-02-02T08:45:00");
});

const as = (name: string) => house.as(`${name}.${slug}@example.no`);
const day = () => scene.session.days[0];
const here = () => `/samlinger/dag/${day()}/oppmote`;
const memberOf = (from: "elvestrand" | "storoy", at: number) => scene[from].members[at] as string;

async function marks(sessionDayId = day()) {
  const rows = await house.database.execute<{ name: string; state: string; substitute: string | null }>(sql`
    select m.name, a.state, a.substitute_name as substitute from attendance a join team_member m on m.id = a.member_id
    where a.session_day_id = ${sessionDayId} order by m.name`);
  return rows.rows.map(
    (row) => `${row.name.split(" ")[0]} ${row.state}${row.substitute ? ` ${row.substitute}` : ""}`,
  );
}

async function audits(action: string) {
  return house.database
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.action, action), eq(auditEntry.collaborativeId, scene.collaborativeId)))
    .orderBy(asc(auditEntry.id));
}

async function registerRow() {
  const [row] = await house.database.select().from(register).where(eq(register.sessionDayId, day()));
  return row;
}

/** Marks everybody of the day and closes it, as the organiser does. */
async function markAllAndClose(absent: string[]) {
  const arranger = await as("arrangor");
  const everybody = [...scene.elvestrand.members, ...scene.storoy.members];
  const fields = Object.fromEntries(
    everybody.map((id) => [`oppmote.${id}`, absent.includes(id) ? "absent" : "present"]),
  );
  const saved = await arranger.fillIn(here(), here(), { ...fields, lukk: "ja" });
  expect(saved.location).toBe(`/samlinger/dag/${day()}/lukk`);
  await arranger.fillIn(saved.location as string, saved.location as string, {});
  return arranger;
}

describe("marking who came", () => {
  it("A071 one form saves the whole page: present, absent, and a substitute with a name", async () => {
    const arranger = await as("arrangor");
    const sent = await arranger.fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      [`oppmote.${memberOf("elvestrand", 1)}`]: "absent",
      [`oppmote.${memberOf("elvestrand", 2)}`]: "substitute",
      [`vikar.${memberOf("elvestrand", 2)}`]: "  Per Vikar ",
      lagre: "alt",
    });
    expect([sent.status, sent.location]).toEqual([303, `${here()}?lagret=alt`]);
    expect(await marks()).toEqual(["Kari present", "Liv substitute Per Vikar", "Ola absent"]);
    const page = await arranger.open(sent.location as string);
    expect(page.text).toContain("Lagret.");
    expect(page.text).toContain("3 av 6 er registrert. 1 møtt, 1 vikar og 1 ikke møtt.");
    expect(page.text).toContain("Risør, 0 av 2 registrert");
  });

  it("A054 a substitution is in the audit with the name, who marked it and when", async () => {
    await (
      await as("arrangor")
    ).fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 2)}`]: "substitute",
      [`vikar.${memberOf("elvestrand", 2)}`]: "Per Vikar",
    });
    const [entry] = await audits("register.marked");
    expect(entry).toMatchObject({
      actor: `arrangor.${slug}@example.no`,
      subjectId: day(),
      oldValue: {},
      newValue: { [memberOf("elvestrand", 2)]: { presence: "substitute", name: "Per Vikar" } },
    });
    expect(entry?.at.toString()).toBe(house.now.toString());
  });

  it("a substitute without a name is asked for; everything else that was marked is kept on the page", async () => {
    const arranger = await as("arrangor");
    const sent = await arranger.fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      [`oppmote.${memberOf("elvestrand", 1)}`]: "substitute",
      [`oppmote.${memberOf("storoy", 0)}`]: "substitute",
    });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain("<title>Feil: Oppmøte, Samling 1");
    expect(sent.text).toContain("To ting må rettes");
    expect(sent.text).toContain("Skriv navnet på vikaren for Ola Eksempel.");
    expect(sent.text).toContain("Skriv navnet på vikaren for Nils Eksempel.");
    expect(sent.html).toContain(`href="#vikar-${memberOf("elvestrand", 1)}"`);
    expect(checked(sent.html)).toEqual({
      [memberOf("elvestrand", 0)]: "present",
      [memberOf("elvestrand", 1)]: "substitute",
      [memberOf("storoy", 0)]: "substitute",
    });
    expect(await marks()).toEqual([]);
  });

  it("C64 a national identity number is refused as a substitute's name", async () => {
    const sent = await (
      await as("arrangor")
    ).fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 1)}`]: "substitute",
      [`vikar.${memberOf("elvestrand", 1)}`]: "01010750160",
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Teksten har et fødselsnummer.");
    expect(await marks()).toEqual([]);
  });

  it("a name that is typed without a choice means a substitute", async () => {
    await (
      await as("arrangor")
    ).fillIn(here(), here(), { [`vikar.${memberOf("elvestrand", 1)}`]: "Per Vikar" });
    expect(await marks()).toEqual(["Ola substitute Per Vikar"]);
  });

  it("«Alle møtt» marks the rest of one team, and leaves those who are marked or have cancelled", async () => {
    await house.owner.insert(cancellation).values({
      sessionDayId: day(),
      memberId: memberOf("elvestrand", 3),
      cancelledAt: norway("2027-02-01T10:00:00"),
    });
    const arranger = await as("arrangor");
    const sent = await arranger.fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 1)}`]: "absent",
      alle: scene.elvestrand.id,
    });
    expect(sent.location).toBe(`${here()}?lagret=${scene.elvestrand.id}#team-${scene.elvestrand.id}`);
    expect(await marks()).toEqual(["Kari present", "Liv present", "Ola absent"]);
  });

  it("shows who has cancelled and when, and whether it was too late", async () => {
    await house.owner.insert(cancellation).values([
      {
        sessionDayId: day(),
        memberId: memberOf("elvestrand", 1),
        cancelledAt: norway("2027-02-02T09:00:00"),
      },
      { sessionDayId: day(), memberId: memberOf("storoy", 1), cancelledAt: norway("2027-02-02T09:00:01") },
    ]);
    const page = await (await as("arrangor")).open(here());
    expect(page.text).toContain("Ola Eksempel Meldte avbud 2. februar kl. 09.00.");
    expect(page.text).toContain("Eva Eksempel Meldte avbud 2. februar kl. 09.00.01, etter fristen.");
  });

  it("A160 a meeting on a screen has a register too", async () => {
    house.now = norway("2027-03-04T13:05:00");
    const meeting = `/samlinger/dag/${scene.meeting.day}/oppmote`;
    await (
      await as("arrangor")
    ).fillIn(meeting, meeting, { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" });
    expect(await marks(scene.meeting.day)).toEqual(["Kari present"]);
  });

  it("saving what stands already writes nothing and leaves no trace", async () => {
    const arranger = await as("arrangor");
    await arranger.fillIn(here(), here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" });
    const before = await registerRow();
    house.now = house.now.add({ minutes: 5 });
    await arranger.fillIn(here(), here(), { lagre: "alt" });
    expect(await registerRow()).toEqual(before);
    const [row] = await house.database.select().from(attendance).where(eq(attendance.sessionDayId, day()));
    expect(row?.markedAt.toString()).toBe(house.now.subtract({ minutes: 5 }).toString());
    expect(await audits("register.marked")).toHaveLength(1);
  });
});

describe("which day and which people", () => {
  it("opens on today, else on the day that should have been closed, and leads to each day", async () => {
    const arranger = await as("arrangor");
    const session = `/samlinger/${scene.session.id}/oppmote`;
    expect((await arranger.open(session)).text).toContain("Tirsdag 2. februar 2027 kl. 09.00–15.00");
    house.now = norway("2027-02-03T08:00:00");
    const page = await (await as("arrangor")).open(session);
    expect(page.text).toContain("Onsdag 3. februar 2027 kl. 09.00–15.00");
    expect(page.html).toContain(`href="/samlinger/dag/${scene.session.days[0]}/oppmote"`);
    house.now = norway("2027-02-10T08:00:00");
    expect((await (await as("arrangor")).open(session)).text).toContain("Tirsdag 2. februar 2027");
  });

  it("the day before it only shows the list, and a mark is refused with the day it opens", async () => {
    house.now = norway("2027-02-01T23:59:59");
    const arranger = await as("arrangor");
    const page = await arranger.open(here());
    expect(page.text).toContain("Oppmøtet kan føres fra tirsdag 2. februar.");
    expect(page.text).toContain("6 er ventet.");
    const sent = await arranger.send(here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Oppmøtet kan føres fra tirsdag 2. februar.");
    expect(await marks()).toEqual([]);
    house.now = norway("2027-02-02T00:00:00");
    expect(
      (await arranger.send(here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" })).status,
    ).toBe(303);
    expect(await marks()).toEqual(["Kari present"]);
  });

  it("A054 whoever has left is not on later registers, and stays on the one where they are marked", async () => {
    const arranger = await as("arrangor");
    await arranger.fillIn(here(), here(), { [`oppmote.${memberOf("elvestrand", 2)}`]: "present" });
    await house.owner
      .update(teamMember)
      .set({ leftAt: norway("2027-02-02T20:00:00") })
      .where(eq(teamMember.id, memberOf("elvestrand", 2)));
    expect((await arranger.open(here())).text).toContain("Liv Eksempel");
    expect((await arranger.open(`/samlinger/dag/${scene.session.days[1]}/oppmote`)).text).not.toContain(
      "Liv Eksempel",
    );
  });

  it("teams that wait or were refused are not on it, and one that withdrew is so until the day it withdrew", async () => {
    const arranger = await as("arrangor");
    const change = (to: Partial<typeof team.$inferInsert>) =>
      house.owner.update(team).set(to).where(eq(team.id, scene.storoy.id));
    await change({ state: "held" });
    expect((await arranger.open(here())).text).not.toContain("Storøy");
    await change({
      state: "withdrawn",
      stateReason: "Flyttet",
      withdrawnOn: Temporal.PlainDate.from("2027-02-03"),
    });
    expect((await arranger.open(here())).text).toContain("Storøy");
    expect((await arranger.open(`/samlinger/dag/${scene.session.days[1]}/oppmote`)).text).not.toContain(
      "Storøy",
    );
  });

  it("people of another network in the form are passed over", async () => {
    const other = await setScene(house.owner, `${slug}-annet`);
    const sent = await (
      await as("arrangor")
    ).send(here(), {
      [`oppmote.${other.elvestrand.members[0]}`]: "present",
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      "oppmote.ikke-en-id": "present",
    });
    expect(sent.status).toBe(303);
    expect(await marks()).toEqual(["Kari present"]);
  });

  it("an empty network says what will be here", async () => {
    await house.owner
      .update(team)
      .set({ state: "held" })
      .where(eq(team.collaborativeId, scene.collaborativeId));
    expect((await (await as("arrangor")).open(here())).text).toContain("Ingen team er påmeldt ennå.");
  });
});

describe("two organisers at once", () => {
  it("who mark different people both get their marks", async () => {
    const [first, second] = [await as("arrangor"), await as("arrangor")];
    const page = await first.open(here());
    const form = formOf(page.html);
    await second.fillIn(here(), here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" });
    const sent = await first.send(here(), { ...form, [`oppmote.${memberOf("elvestrand", 1)}`]: "absent" });
    expect(sent.status).toBe(303);
    expect(await marks()).toEqual(["Kari present", "Ola absent"]);
  });

  it("who mark the same person differently are told, with both marks, and nothing typed is lost", async () => {
    const [first, second] = [await as("arrangor"), await as("arrangor")];
    const form = formOf((await first.open(here())).html);
    await second.fillIn(here(), here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "absent" });
    const sent = await first.send(here(), {
      ...form,
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      [`oppmote.${memberOf("elvestrand", 1)}`]: "present",
    });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Dere er to som har merket de samme ulikt.");
    expect(sent.text).toContain("Arne Rangør har merket: ikke møtt. Velg det som er riktig, og lagre.");
    expect(checked(sent.html)).toEqual({
      [memberOf("elvestrand", 0)]: "present",
      [memberOf("elvestrand", 1)]: "present",
    });
    expect(await marks()).toEqual(["Kari absent"]);
    // sent once more from the page that told it, the choice is theirs
    await first.send(here(), {
      ...formOf(sent.html),
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      [`oppmote.${memberOf("elvestrand", 1)}`]: "present",
    });
    expect(await marks()).toEqual(["Kari present", "Ola present"]);
  });

  it("twenty at the same moment leave the register whole", async () => {
    const arrangers = await Promise.all(Array.from({ length: 20 }, () => as("arrangor")));
    const forms = await Promise.all(arrangers.map(async (one) => formOf((await one.open(here())).html)));
    const answers = await Promise.all(
      arrangers.map((one, at) =>
        one.send(here(), { ...forms[at], [`oppmote.${memberOf("elvestrand", at % 4)}`]: "present" }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 303));
    expect(await marks()).toEqual(["Kari present", "Liv present", "Ola present", "Tor present"]);
    expect((await registerRow())?.version).toBe(4);
  });
});

describe("closing the register", () => {
  it("C26 with three unmarked it asks first, names them, and says that it never becomes a fee", async () => {
    const arranger = await as("arrangor");
    const saved = await arranger.fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 0)}`]: "present",
      [`oppmote.${memberOf("elvestrand", 1)}`]: "absent",
      [`oppmote.${memberOf("elvestrand", 2)}`]: "present",
      lukk: "ja",
    });
    expect(saved.location).toBe(`/samlinger/dag/${day()}/lukk`);
    const page = await arranger.open(saved.location as string);
    expect(page.text).toContain("Tre personer er ikke registrert");
    for (const name of ["Tor", "Nils", "Eva"]) expect(page.text).toContain(`${name} Eksempel,`);
    expect(page.text).toContain("«Ikke registrert» blir aldri et gebyr.");
    expect(page.text).toContain("Det blir 1 linje på gebyrlisten, til sammen 800 kroner.");
    expect((await registerRow())?.closedAt).toBeNull();
    const closed = await arranger.fillIn(saved.location as string, saved.location as string, {});
    expect(closed.location).toBe(here());
    expect((await registerRow())?.closedAt?.toString()).toBe(house.now.toString());
    const [entry] = await audits("register.closed");
    expect(entry?.newValue).toMatchObject({
      notRegistered: [memberOf("elvestrand", 3), memberOf("storoy", 0), memberOf("storoy", 1)],
    });
    expect((await arranger.open(here())).text).toContain(
      "Listen ble lukket tirsdag 2. februar kl. 08.45 av Arne Rangør.",
    );
  });

  it("with everybody marked it says so, and who cancelled in time is not asked about", async () => {
    await house.owner.insert(cancellation).values({
      sessionDayId: day(),
      memberId: memberOf("storoy", 1),
      cancelledAt: norway("2027-02-01T10:00:00"),
    });
    const arranger = await as("arrangor");
    const others = [...scene.elvestrand.members, memberOf("storoy", 0)];
    await arranger.fillIn(
      here(),
      here(),
      Object.fromEntries(others.map((id) => [`oppmote.${id}`, "present"])),
    );
    const page = await arranger.open(`/samlinger/dag/${day()}/lukk`);
    expect(page.text).toContain("Alle er registrert.");
    expect(page.text).toContain("Ingen kommer på gebyrlisten for denne dagen.");
  });

  it("somebody else's mark after the page was opened is told before it is closed", async () => {
    const arranger = await as("arrangor");
    const form = formOf((await arranger.open(`/samlinger/dag/${day()}/lukk`)).html);
    await (
      await as("arrangor")
    ).fillIn(here(), here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "absent" });
    const sent = await arranger.send(`/samlinger/dag/${day()}/lukk`, form);
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Listen ble endret mens du så på denne siden.");
    expect(sent.text).toContain("Det blir 1 linje på gebyrlisten");
    expect((await registerRow())?.closedAt).toBeNull();
  });

  it("C27 correcting it afterwards is allowed for the organiser; old and new are in the audit", async () => {
    const arranger = await markAllAndClose([memberOf("elvestrand", 1)]);
    house.now = norway("2027-02-02T16:00:00");
    const page = await arranger.open(here());
    expect(page.text).toContain("Du kan rette den. Både gammel og ny verdi blir tatt vare på");
    const sent = await arranger.fillIn(here(), here(), {
      [`oppmote.${memberOf("elvestrand", 1)}`]: "present",
    });
    expect(sent.status).toBe(303);
    expect((await marks()).includes("Ola present")).toBe(true);
    const [row] = await house.database
      .select()
      .from(attendance)
      .where(and(eq(attendance.sessionDayId, day()), eq(attendance.memberId, memberOf("elvestrand", 1))));
    // a decision about the fee holds only for the mark it was made on
    expect(row?.markedAt.toString()).toBe(house.now.toString());
    const [entry] = await audits("register.corrected");
    expect(entry?.oldValue).toEqual({ [memberOf("elvestrand", 1)]: { presence: "absent" } });
    expect(entry?.newValue).toEqual({ [memberOf("elvestrand", 1)]: { presence: "present" } });
    expect((await registerRow())?.closedAt).not.toBeNull();
  });

  it("can be opened again, which is in the audit, and closed anew", async () => {
    const arranger = await markAllAndClose([]);
    const sent = await arranger.fillIn(here(), `/samlinger/dag/${day()}/apne`, {});
    expect(sent.location).toBe(`${here()}?lagret=apnet`);
    expect((await registerRow())?.closedAt).toBeNull();
    expect(await audits("register.reopened")).toHaveLength(1);
    expect((await arranger.open(sent.location as string)).text).toContain("Listen er åpen igjen.");
  });

  it("closing twice is once", async () => {
    const arranger = await markAllAndClose([]);
    const again = await arranger.send(`/samlinger/dag/${day()}/lukk`, { versjon: "2" });
    expect(again.location).toBe(here());
    expect(await audits("register.closed")).toHaveLength(1);
  });
});

describe("who may mark", () => {
  it("the organiser only; to everybody else the register is not found", async () => {
    const others = [
      await as("kari"),
      await as("liv"),
      await as("veileder"),
      await as("observator"),
      house.visitor(),
    ];
    const closing = `/samlinger/dag/${day()}/lukk`;
    for (const visitor of others) {
      for (const path of [`/samlinger/${scene.session.id}/oppmote`, here(), closing]) {
        expect((await visitor.open(path)).status).toBe(404);
      }
      expect(
        (await visitor.send(here(), { [`oppmote.${memberOf("elvestrand", 0)}`]: "present" })).status,
      ).toBe(404);
      expect((await visitor.send(closing, { versjon: "0" })).status).toBe(404);
      expect((await visitor.send(`/samlinger/dag/${day()}/apne`, { versjon: "0" })).status).toBe(404);
    }
    expect(await marks()).toEqual([]);
  });

  it("an organiser of another centre is not found either", async () => {
    await setScene(house.owner, `${slug}-annet`);
    const stranger = await house.as(`arrangor.${slug}-annet@example.no`);
    expect((await stranger.open(here())).status).toBe(404);
    expect((await stranger.send(here(), {})).status).toBe(404);
  });

  it("bad forms from outside are refused without a fault", async () => {
    const arranger = await as("arrangor");
    const wrong: Record<string, string>[] = [
      { [`oppmote.${memberOf("elvestrand", 0)}`]: "kanskje" },
      { oppmote: "present" },
      { "oppmote.0": "present" },
      { [`vikar.${memberOf("elvestrand", 0)}`]: "x".repeat(201) },
      { alle: "ikke-en-id" },
      {
        [`oppmote.${memberOf("elvestrand", 0)}`]: "substitute",
        [`vikar.${memberOf("elvestrand", 0)}`]: "\u0007",
      },
    ];
    for (const fields of wrong) expect((await arranger.send(here(), fields)).status).toBe(422);
    expect((await arranger.send(`/samlinger/dag/${day()}/lukk`, { versjon: "mange" })).status).toBe(404);
    expect((await arranger.send(`/samlinger/dag/${day()}/lukk`, {})).status).toBe(404);
    expect(
      (await arranger.send(here(), { [`vikar.${memberOf("elvestrand", 0)}`]: "x".repeat(300_000) })).status,
    ).toBe(413);
    expect(await marks()).toEqual([]);
  });
});

/** The choices of the page, by member. */
function checked(html: string): Record<string, string> {
  const found = [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)]
    .map((one) => one[0])
    .filter((tag) => / checked\b/.test(tag));
  return Object.fromEntries(
    found.map((tag) => [/name="oppmote\.([^"]+)"/.exec(tag)?.[1], /value="([^"]+)"/.exec(tag)?.[1]]),
  );
}

/** All that the page's own form would send. */
function formOf(html: string): Record<string, string> {
  const form = html.match(/<form class="form"[\s\S]*?<\/form>/)?.[0] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map((one) => one[0]);
  return Object.fromEntries(
    inputs
      .filter((tag) => !/type="radio"/.test(tag) || / checked\b/.test(tag))
      .map((tag) => [/name="([^"]+)"/.exec(tag)?.[1] ?? "", /value="([^"]*)"/.exec(tag)?.[1] ?? ""]),
  );
}
