import { and, asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { HeldRole } from "../../domain/access.ts";
import {
  attendance,
  auditEntry,
  cancellation,
  collaborative,
  noShowDecision,
  register,
  team,
  teamMember,
} from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { feeRoutes } from "./routes.ts";
import { markAbsent, type Scene, setScene } from "./test-scene.ts";
import { waitingFees } from "./waiting.ts";

const house = testHouse(feeRoutes);
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

let count = 0;
let scene: Scene;
let slug: string;
/** Each test has a network of its own, the day after the session. */
beforeEach(async () => {
  slug = `nettverk-${++count}`;
  scene = await setScene(house.owner, slug);
  house.now = norway("2027-02-04T10:00:00");
});

const as = (name: string) => house.as(`${name}.${slug}@example.no`);
const list = () => `/arrangor/nettverk/${slug}/gebyr`;
const lineOf = (memberId: string | undefined) => `${list()}/${scene.day}/${memberId}`;
const marked = norway("2027-02-03T09:15:00");
const [kari, ola, tor] = [0, 1, 2].map((at) => () => scene.elvestrand.members[at] as string) as [
  Get,
  Get,
  Get,
];
const [nils, eva] = [0, 1].map((at) => () => scene.storoy.members[at] as string) as [Get, Get];
type Get = () => string;

async function cancel(memberId: string, at: string) {
  await house.owner
    .insert(cancellation)
    .values({ sessionDayId: scene.day, memberId, cancelledAt: norway(at) });
}

async function correct(memberId: string, state: string) {
  await house.owner
    .update(attendance)
    .set({ state, substituteName: state === "substitute" ? "Per" : null, markedAt: house.now })
    .where(and(eq(attendance.sessionDayId, scene.day), eq(attendance.memberId, memberId)));
}

async function decisions() {
  const rows = await house.database
    .select({ name: teamMember.name, decision: noShowDecision.decision, reason: noShowDecision.reason })
    .from(noShowDecision)
    .innerJoin(teamMember, eq(teamMember.id, noShowDecision.memberId))
    .where(eq(noShowDecision.sessionDayId, scene.day))
    .orderBy(teamMember.name);
  return rows.map(({ name, decision, reason }) =>
    [name.split(" ")[0], decision, reason].filter(Boolean).join(" "),
  );
}

async function audits(action: string) {
  return house.database
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.action, action), eq(auditEntry.collaborativeId, scene.collaborativeId)))
    .orderBy(asc(auditEntry.id));
}

describe("the no-show list", () => {
  it("A164 has who was absent and had not cancelled by 09:00:00 on the day, with municipality, team, day, and fee", async () => {
    await markAbsent(house.owner, scene, [kari(), ola(), nils()], marked);
    await cancel(ola(), "2027-02-03T09:00:00");
    await cancel(nils(), "2027-02-03T09:00:01");
    const page = await (await as("arrangor")).open(list());
    expect(page.status).toBe(200);
    expect(page.text).toContain("To linjer venter på avgjørelse, til sammen 1 600 kroner.");
    expect(page.text).toContain("Samling 1, onsdag 3. februar");
    expect(page.text).toContain("Kari Eksempel Elvestrand sykehjem Vennesla Ikke meldt 800 kroner Venter");
    expect(page.text).toContain(
      "Nils Eksempel Storøy omsorgssenter Risør 3. februar kl. 09.00.01 800 kroner Venter",
    );
    expect(page.text).not.toContain("Ola Eksempel");
  });

  it("C29 a fee raised after enrolment does not reach enrolled teams", async () => {
    await house.owner
      .update(collaborative)
      .set({ noShowFeeOre: 100000 })
      .where(eq(collaborative.id, scene.collaborativeId));
    await markAbsent(house.owner, scene, [kari()], marked);
    expect((await (await as("arrangor")).open(list())).text).toContain(
      "Én linje venter på avgjørelse: 800 kroner.",
    );
    await house.owner.update(team).set({ noShowFeeOre: 100000 }).where(eq(team.id, scene.storoy.id));
    await markAbsent(house.owner, scene, [nils()], marked);
    expect((await (await as("arrangor")).open(list())).text).toContain("til sammen 1 800 kroner");
  });

  it("C26 somebody who is not registered, present, or has a substitute, is never on it; nor is a patient representative", async () => {
    await markAbsent(house.owner, scene, [kari(), ola(), tor()], marked);
    await correct(kari(), "present");
    await correct(ola(), "substitute");
    const page = await (await as("arrangor")).open(list());
    expect(page.text).toContain("Ingen på listen");
    for (const name of ["Kari", "Ola", "Tor", "Eva"]) expect(page.text).not.toContain(`${name} Eksempel`);
  });

  it("nothing counts before the register is closed, and the page says which one is open", async () => {
    await markAbsent(house.owner, scene, [kari()], marked, false);
    const page = await (await as("arrangor")).open(list());
    expect(page.text).not.toContain("Kari Eksempel");
    expect(page.text).toContain("Oppmøtelisten er ikke lukket for Samling 1, onsdag 3. februar.");
    expect(page.html).toContain(`/samlinger/dag/${scene.day}/oppmote`);
  });

  it("an empty list says what will be here; without a fee it says that there will be none", async () => {
    expect((await (await as("arrangor")).open(list())).text).toContain(
      "når oppmøtelisten for dagen er lukket",
    );
    const free = await setScene(house.owner, `${slug}-gratis`, { fee: { participationFeeOre: 0 } });
    await markAbsent(house.owner, free, [free.elvestrand.members[0]], marked);
    const arranger = await house.as(`arrangor.${slug}-gratis@example.no`);
    const page = await arranger.open(`/arrangor/nettverk/${slug}-gratis/gebyr`);
    expect(page.text).toContain("Dette nettverket har ikke gebyr for å utebli");
  });

  it("is told in nynorsk and in English", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    expect((await arranger.follow(`${list()}?sprak=nn`)).text).toContain(
      "Éi linje ventar på avgjerd: 800 kroner.",
    );
    expect((await arranger.follow(`${list()}?sprak=en`)).text).toContain(
      "One line waits for a decision: NOK 800.",
    );
  });
});

describe("deciding", () => {
  it("A164 approving all of a closed register approves what the page showed, with sums by municipality", async () => {
    await markAbsent(house.owner, scene, [kari(), nils(), eva()], marked);
    const arranger = await as("arrangor");
    expect((await arranger.open(list())).text).toContain("Godkjenn alle 3 (2 400 kroner)");
    const sent = await arranger.fillIn(list(), `${list()}/godkjenn`, {});
    expect([sent.status, sent.location]).toEqual([303, `${list()}?lagret=ja`]);
    expect(await decisions()).toEqual(["Eva approved", "Kari approved", "Nils approved"]);
    const page = await arranger.open(sent.location as string);
    expect(page.text).toContain("Alle linjene er avgjort. Tre er godkjent: 2 400 kroner.");
    expect(page.text).toContain("Risør 2 – 1 600 kroner –");
    expect(page.text).toContain("Vennesla 1 – 800 kroner –");
    expect(page.text).toContain("Alle 3 – 2 400 kroner –");
    const [entry] = await audits("fees.approved");
    expect(entry?.newValue).toEqual({ members: [kari(), eva(), nils()] });
  });

  it("a list that has changed since the page was opened is not approved blindly", async () => {
    await markAbsent(house.owner, scene, [kari(), nils()], marked);
    const arranger = await as("arrangor");
    await arranger.open(list());
    const seen = { dag: scene.day, linjer: `${kari()} ${nils()}` };
    await correct(nils(), "present");
    const sent = await arranger.send(`${list()}/godkjenn`, seen);
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Listen er endret siden du åpnet den. Ingenting ble godkjent.");
    expect(await decisions()).toEqual([]);
    // one more line than was shown is not approved either
    await correct(nils(), "absent");
    expect((await arranger.send(`${list()}/godkjenn`, { dag: scene.day, linjer: kari() })).status).toBe(409);
  });

  it("A164 waiving needs a reason; with one the line is waived and no more in the sum", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    const without = await arranger.fillIn(lineOf(kari()), lineOf(kari()), {
      avgjorelse: "waived",
      grunn: "  ",
    });
    expect(without.status).toBe(422);
    expect(without.text).toContain("Skriv hvorfor gebyret frafalles.");
    expect(without.html).toMatch(/value="waived" checked/);
    const sent = await arranger.fillIn(lineOf(kari()), lineOf(kari()), {
      avgjorelse: "waived",
      grunn: "Ringte i tide",
    });
    expect(sent.location).toBe(`${list()}?lagret=ja`);
    expect(await decisions()).toEqual(["Kari waived Ringte i tide"]);
    expect((await arranger.open(list())).text).toContain("Frafalt: Ringte i tide");
    const [entry] = await audits("fees.waived");
    expect(entry).toMatchObject({
      teamId: scene.elvestrand.id,
      oldValue: null,
      newValue: { decision: "waived", reason: "Ringte i tide", feeOre: 80000 },
    });
  });

  it("a decision can be changed, and old and new are in the audit", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    await arranger.fillIn(lineOf(kari()), lineOf(kari()), { avgjorelse: "waived", grunn: "Gyldig fravær" });
    house.now = house.now.add({ hours: 1 });
    await arranger.fillIn(lineOf(kari()), lineOf(kari()), { avgjorelse: "approved" });
    expect(await decisions()).toEqual(["Kari approved"]);
    const [entry] = await audits("fees.approved");
    expect(entry?.oldValue).toEqual({ decision: "waived", reason: "Gyldig fravær" });
  });

  it("two organisers who decide the same line: the second is told what the first chose, and keeps what was typed", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const [first, second] = [await as("arrangor"), await as("arrangor")];
    await first.open(lineOf(kari()));
    await second.fillIn(lineOf(kari()), lineOf(kari()), { avgjorelse: "approved" });
    const sent = await first.send(lineOf(kari()), { avgjorelse: "waived", grunn: "Ringte i tide", sett: "" });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Noen andre har avgjort denne linjen mens du så på den.");
    expect(sent.text).toContain("Godkjent. Arne Rangør, 4. februar kl. 10.00.00.");
    expect(sent.html).toContain('value="Ringte i tide"');
    expect(await decisions()).toEqual(["Kari approved"]);
  });

  it("C27 correcting the register to present takes an approved line off the list and says that it may have to be credited", async () => {
    await markAbsent(house.owner, scene, [kari(), nils()], marked);
    const arranger = await as("arrangor");
    await arranger.fillIn(list(), `${list()}/godkjenn`, {});
    house.now = house.now.add({ hours: 1 });
    await correct(kari(), "present");
    const page = await arranger.open(list());
    expect(page.text).toContain("Én er godkjent: 800 kroner.");
    expect(page.text).toContain("Godkjent, men rettet etterpå");
    expect(page.text).toContain("Er den alt fakturert, må den krediteres.");
    expect((await arranger.open(`${list()}.csv`)).html).not.toContain("Kari Eksempel");
  });

  it("C27 corrected to absent again the line waits for a new decision", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    await arranger.fillIn(list(), `${list()}/godkjenn`, {});
    house.now = house.now.add({ hours: 1 });
    await correct(kari(), "present");
    house.now = house.now.add({ hours: 1 });
    await correct(kari(), "absent");
    expect((await arranger.open(list())).text).toContain("Én linje venter på avgjørelse: 800 kroner.");
    expect((await arranger.open(`${list()}.csv`)).html).not.toContain("Kari Eksempel");
  });

  it("a register that is opened again takes its lines off the list until it is closed", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    await arranger.fillIn(list(), `${list()}/godkjenn`, {});
    await house.owner.update(register).set({ closedAt: null }).where(eq(register.sessionDayId, scene.day));
    expect((await arranger.open(list())).text).not.toContain("Kari Eksempel");
    await house.owner
      .update(register)
      .set({ closedAt: house.now })
      .where(eq(register.sessionDayId, scene.day));
    expect((await arranger.open(list())).text).toContain("Én er godkjent: 800 kroner.");
  });
});

describe("the invoice basis", () => {
  it("A164 holds the approved lines only, as a spreadsheet in Norwegian, and taking it out is in the audit", async () => {
    await markAbsent(house.owner, scene, [kari(), ola(), nils()], marked);
    await cancel(nils(), "2027-02-03T09:00:01");
    const arranger = await as("arrangor");
    await arranger.fillIn(lineOf(nils()), lineOf(nils()), { avgjorelse: "approved" });
    await arranger.fillIn(lineOf(ola()), lineOf(ola()), { avgjorelse: "waived", grunn: "Gyldig fravær" });
    const answer = await arranger.open(`${list()}.csv`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain(`fakturagrunnlag-${slug}.csv`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.html.replace("\uFEFF", "").split("\r\n")).toEqual([
      "Kommune;Kommunenummer;Organisasjonsnummer;Team;Deltaker;Samling;Dag;Avbud;Gebyr i kroner;Godkjent av;Godkjent",
      "Risør;4201;964977402;Storøy omsorgssenter;Nils Eksempel;Samling 1;2027-02-03;2027-02-03 09:00:01;800,00;Arne Rangør;2027-02-04 10:00:00",
      "",
    ]);
    const [entry] = await audits("fees.exported");
    expect(entry).toMatchObject({
      actor: `arrangor.${slug}@example.no`,
      newValue: { lines: [`${scene.day}/${nils()}`], sumOre: 80000 },
    });
  });

  it("a name that would be a formula is plain text in it", async () => {
    await house.owner.update(teamMember).set({ name: "=HYPERLINK(1)" }).where(eq(teamMember.id, kari()));
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    await arranger.fillIn(list(), `${list()}/godkjenn`, {});
    expect((await arranger.open(`${list()}.csv`)).html).toContain(";'=HYPERLINK(1);");
  });
});

describe("who may see and decide", () => {
  it("the organiser only; everybody else does not find it", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    await setScene(house.owner, `${slug}-annet`);
    const others = [
      await as("kari"),
      await as("veileder"),
      await as("observator"),
      await house.as(`arrangor.${slug}-annet@example.no`),
      house.visitor(),
    ];
    for (const visitor of others) {
      for (const path of [list(), `${list()}.csv`, lineOf(kari())]) {
        expect((await visitor.open(path)).status).toBe(404);
      }
      expect((await visitor.send(`${list()}/godkjenn`, { dag: scene.day, linjer: kari() })).status).toBe(404);
      expect(
        (await visitor.send(lineOf(kari()), { avgjorelse: "approved", grunn: "", sett: "" })).status,
      ).toBe(404);
    }
    expect(await decisions()).toEqual([]);
    expect(await audits("fees.exported")).toEqual([]);
  });

  it("a line of another network, or somebody who is not on the list, is not found", async () => {
    const other = await setScene(house.owner, `${slug}-annet`);
    await markAbsent(house.owner, other, [other.elvestrand.members[0]], marked);
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    for (const path of [
      `${list()}/${other.day}/${other.elvestrand.members[0]}`,
      `${list()}/${scene.day}/${other.elvestrand.members[0]}`,
      `${list()}/${other.day}/${kari()}`,
      lineOf(eva()),
    ]) {
      expect((await arranger.open(path)).status).toBe(404);
      expect((await arranger.send(path, { avgjorelse: "approved", sett: "" })).status).toBe(404);
    }
    const foreign = await arranger.send(`${list()}/godkjenn`, {
      dag: other.day,
      linjer: other.elvestrand.members[0] as string,
    });
    expect(foreign.status).toBe(409);
    expect(
      await house.database.select().from(noShowDecision).where(eq(noShowDecision.sessionDayId, other.day)),
    ).toEqual([]);
  });

  it("bad forms from outside are refused without a fault", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    const arranger = await as("arrangor");
    const wrong: Record<string, string>[] = [
      {},
      { avgjorelse: "kanskje" },
      { avgjorelse: "waived", grunn: "x".repeat(501) },
      { avgjorelse: "waived", grunn: "Se 01010750160" },
    ];
    for (const fields of wrong) expect((await arranger.send(lineOf(kari()), fields)).status).toBe(422);
    for (const fields of [{}, { dag: "x", linjer: "y" }, { dag: scene.day }]) {
      expect((await arranger.send(`${list()}/godkjenn`, fields as Record<string, string>)).status).toBe(409);
    }
    expect(await decisions()).toEqual([]);
  });
});

describe("what waits", () => {
  const nobody = "00000000-0000-4000-8000-000000000000";
  const waiting = (held: HeldRole[]) =>
    waitingFees(house.database, { personId: nobody, email: "", held }, house.now);

  it("lines to decide wait for the organiser, with number and sum, until they are decided", async () => {
    const held: HeldRole[] = [{ role: "organizer", organizerId: scene.organizerId }];
    expect(await waiting(held)).toEqual([]);
    await markAbsent(house.owner, scene, [kari(), nils()], marked);
    const [item] = await waiting(held);
    expect(item?.what.nb).toBe("To gebyr venter på avgjørelse");
    expect(item?.what.nn).toBe("To gebyr ventar på avgjerd");
    expect(item?.why.nb.replaceAll("\u00a0", " ")).toContain("til sammen 1 600 kroner");
    expect(item?.action.href).toBe(list());
    await (await as("arrangor")).fillIn(list(), `${list()}/godkjenn`, {});
    expect(await waiting(held)).toEqual([]);
  });

  it("they wait for nobody else", async () => {
    await markAbsent(house.owner, scene, [kari()], marked);
    expect(await waiting([])).toEqual([]);
    expect(await waiting([{ role: "coach", collaborativeId: scene.collaborativeId }])).toEqual([]);
    expect(await waiting([{ role: "organizer", organizerId: nobody }])).toEqual([]);
  });
});
