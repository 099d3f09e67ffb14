import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry } from "../../database/schema.ts";
import { formFields } from "../../platform/testing/visitor.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { measurementRoutes } from "./routes.ts";
import { fill, makeTestTeam, teamMeasureOf, valuesOf } from "./test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("entering a value", () => {
  it("A031 C58 the form opens with the oldest month that is due, and one request saves it and shows it", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const before = await visitor.open(path);
    expect(before.text).toContain("Registrer januar 2027");
    expect(before.text).toContain("Frist 5. februar.");
    const sent = await visitor.fillIn(path, path, { teller: "18", nevner: "20" });
    expect(sent.location).toBe(`${path}?lagret=2027-01-01`);
    const after = await visitor.follow(sent.location!);
    expect(after.text).toContain("Januar 2027 er lagret: 18 av 20.");
    expect(after.text).toContain("90 %");
    expect(after.text).toContain("18 av 20 i januar 2027.");
    expect(after.text).toContain("Registrer februar 2027");
    const [, , , stored] = await valuesOf(house.owner, team, "TRS-P1");
    expect(stored).toMatchObject({
      numerator: 18,
      denominator: 20,
      notApplicable: false,
      late: false,
      version: 1,
    });
    expect(stored?.enteredAt.toString()).toBe(house.now.toString());
  });

  it("C52 a numerator of 21 of 20, a denominator of 0 and a future month are refused at their fields, and what was typed is kept", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const over = await visitor.fillIn(path, path, {
      teller: "21",
      nevner: "20",
      kommentar: "Telt på fredag",
    });
    expect(over.status).toBe(422);
    expect(over.html).toMatch(/<title>Feil:/);
    expect(over.text).toContain("«Vurdert i tide» kan ikke være flere enn");
    expect(formFields(over.html, path)).toMatchObject({
      teller: "21",
      nevner: "20",
      kommentar: "Telt på fredag",
    });
    const zero = await visitor.fillIn(path, path, { teller: "0", nevner: "0" });
    expect(zero.text).toContain("trykk «Ingen denne måneden» i stedet for å skrive 0");
    const future = await visitor.fillIn(path, path, { periode: "2027-03-01", teller: "1", nevner: "2" });
    expect(future.status).toBe(422);
    expect(future.text).toContain("Mars 2027 har ikke begynt ennå.");
    const all = await visitor.fillIn(path, path, {
      periode: "2027-03-01",
      teller: "atten",
      nevner: "-1",
      kommentar: "12 prosent",
    });
    for (const told of [
      "Mars 2027 har ikke begynt",
      "Skriv et helt tall med siffer",
      "Skriv et tall som er 0 eller mer",
    ])
      expect(all.text).toContain(told);
    expect(await valuesOf(house.owner, team, "TRS-P1")).toEqual([]);
  });

  it("C64 a comment with a fødselsnummer stops the value, and the other errors are told with it", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const seen = await visitor.fillIn(path, path, {
      teller: "21",
      nevner: "20",
      kommentar: "Gjelder 01019000083",
    });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("kan ikke være flere enn");
    expect(seen.text).toContain("fødselsnummer");
  });

  it("«ingen aktuelle» is a value of its own: no numbers, no point, and no longer missing", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const sent = await visitor.fillIn(path, path, { ingen: "ja" });
    const seen = await visitor.follow(sent.location!);
    expect(seen.text).toContain("Januar 2027 er lagret: ingen aktuelle.");
    expect((await valuesOf(house.owner, team, "TRS-P1")).at(-1)).toMatchObject({
      numerator: null,
      denominator: null,
      notApplicable: true,
    });
    expect(seen.text).toContain("Registrer februar 2027");
  });

  it("a late value is taken and marked; the sixth day is late and the fifth is not", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const path = team.path("trs-p1");
    const before = house.now;
    house.now = Temporal.Instant.from("2027-02-05T22:59:59Z");
    const visitor = await house.as(team.lead);
    await visitor.fillIn(path, path, { teller: "18", nevner: "20" });
    house.now = Temporal.Instant.from("2027-02-05T23:00:00Z");
    const december = await visitor.fillIn(`${path}?periode=2026-09-01`, path, { teller: "9", nevner: "20" });
    expect((await visitor.follow(december.location!)).text).toContain(
      "Den kom etter fristen og er merket med det.",
    );
    const values = await valuesOf(house.owner, team, "TRS-P1");
    expect(values.map(({ period, late }) => [period.toString(), late])).toEqual([
      ["2026-09-01", true],
      ["2026-10-01", false],
      ["2026-11-01", false],
      ["2026-12-01", false],
      ["2027-01-01", false],
    ]);
    house.now = before;
  });

  it("numbers are read as Norwegians write them, and decimals only where a clock was used", async () => {
    const team = await makeTestTeam(house.owner, { packageCodes: ["TRS", "LMB-HT"] });
    const visitor = await house.as(team.lead);
    const rate = team.path("trs-o1");
    await visitor.fillIn(rate, rate, { teller: "3", nevner: "1\u00a0240" });
    expect((await valuesOf(house.owner, team, "TRS-O1"))[0]).toMatchObject({
      numerator: 3,
      denominator: 1240,
    });
    const minutes = team.path("lmb-ht-b1");
    await visitor.fillIn(minutes, minutes, { teller: "92,5", nevner: "5" });
    expect((await valuesOf(house.owner, team, "LMB-HT-B1"))[0]).toMatchObject({
      numerator: 92.5,
      denominator: 5,
    });
    const refused = await visitor.fillIn(rate, rate, { teller: "1,5", nevner: "800" });
    expect(refused.text).toContain("uten komma og punktum");
  });

  it("the same form sent twice at once makes one value and one line in the audit", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const fields = { ...formFields((await visitor.open(path)).html, path), teller: "18", nevner: "20" };
    const answers = await Promise.all([visitor.send(path, fields), visitor.send(path, fields)]);
    expect(new Set(answers.map(({ location }) => location))).toEqual(new Set([`${path}?lagret=2027-01-01`]));
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(1);
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, `${id} 2027-01-01`));
    expect(lines).toHaveLength(1);
  });

  it("events are entered with their day: the days between are counted, and an earlier one may be added later", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-o2");
    for (const on of ["2026-10-20", "2026-12-01", "2027-01-10"]) {
      expect((await visitor.fillIn(path, path, { periode: on })).location).toBe(`${path}?lagret=${on}`);
    }
    await visitor.fillIn(path, path, { periode: "2026-11-01" });
    const seen = await visitor.open(path);
    expect(seen.text).toContain("26 dager siden siste hendelse, 10. januar 2027.");
    const csv = await visitor.open(`${path}/verdier.csv`);
    expect(
      csv.html
        .split("\r\n")
        .slice(1, 5)
        .map((line) => line.split(";").slice(6, 8)),
    ).toEqual([
      ["1", ""],
      ["1", "12"],
      ["1", "30"],
      ["1", "40"],
    ]);
    // two on a day: the time before the day is that of the first of them, in the file and in the table
    await visitor.fillIn(`${path}?periode=2026-12-01`, path, { teller: "2" });
    const again = await visitor.open(`${path}/verdier.csv`);
    expect(again.html.split("\r\n")[3]?.split(";").slice(6, 8)).toEqual(["2", "30"]);
    const table = await visitor.open(`${path}?tabell=vis`);
    expect(table.text).toMatch(/1\. desember 2026 2 30 /);
    const future = await visitor.fillIn(path, path, { periode: "2027-02-06" });
    expect(future.text).toContain("6. februar 2027 har ikke begynt ennå.");
    const nonsense = await visitor.fillIn(path, path, { periode: "i går" });
    expect(nonsense.status).toBe(422);
    expect(nonsense.text).toContain("Skriv en dato");
  });

  it("C61 a second event on a day is asked about, by anybody: added, told as the number in all, or the same one; never lost, never made up", async () => {
    const team = await makeTestTeam(house.owner);
    const [lead, leader] = [await house.as(team.lead), await house.as(team.leader)];
    const path = team.path("trs-o2");
    const countOn = async (day: string) =>
      (await valuesOf(house.owner, team, "TRS-O2")).find(({ period }) => period.toString() === day)
        ?.numerator;
    expect((await lead.open(path)).html).toMatch(/name="teller"[^>]*value="1"/);
    const first = await lead.fillIn(path, path, { periode: "2026-10-20" });
    expect(first.location).toBe(`${path}?lagret=2026-10-20`);
    expect((await lead.open(first.location ?? "")).text).toContain("Hendelsen 20. oktober 2026 er lagret.");
    // the same day once more, by somebody else
    const again = await leader.fillIn(path, path, { periode: "2026-10-20", kommentar: "Rom 4" });
    expect(again.status).toBe(409);
    expect(again.text).toContain("20. oktober 2026 har allerede 1 hendelse");
    expect(again.text).toContain("Mona Måling");
    expect(again.text).toContain("Kom i tillegg: lagre 2 hendelser");
    expect(again.text).toContain("Er den samme: behold 1 hendelse");
    expect(again.text).not.toContain("i alt");
    expect(await countOn("2026-10-20")).toBe(1);
    const add = formFields(again.html, path);
    expect((await leader.send(path, add)).location).toBe(`${path}?lagret=2026-10-20`);
    expect(await countOn("2026-10-20")).toBe(2);
    // pressed once more, it is the same two
    expect((await leader.send(path, add)).location).toBe(`${path}?lagret=2026-10-20`);
    expect(await countOn("2026-10-20")).toBe(2);
    const page = await leader.open(`${path}?lagret=2026-10-20&tabell=vis`);
    expect(page.text).toContain("2 hendelser 20. oktober 2026 er lagret.");
    expect(page.text).toContain("siden siste dag med hendelser, 20. oktober 2026: to samme dag.");
    expect(page.text).toContain("Rom 4");
    const three = await lead.fillIn(path, path, { periode: "2026-10-20", teller: "3" });
    expect(three.text).toContain("Kom i tillegg: lagre 5 hendelser");
    expect(three.text).toContain("3 hendelser i alt: lagre 3 hendelser");
    // a correction has the day fixed, and says how many there were
    const correct = `${path}?periode=2026-10-20`;
    expect((await lead.fillIn(correct, path, { teller: "3" })).location).toBe(`${path}?lagret=2026-10-20`);
    expect(await countOn("2026-10-20")).toBe(3);
    for (const [teller, said] of [
      ["0", "Skriv 1 eller mer."],
      ["1,5", "Skriv et helt tall"],
      ["100", "Høyst 99 på en dag."],
      ["", "Skriv hvor mange det var den dagen."],
    ] as const) {
      const seen = await lead.fillIn(correct, path, { teller });
      expect([seen.status, seen.text.includes(said)]).toEqual([422, true]);
    }
    expect(await countOn("2026-10-20")).toBe(3);
    const csv = await lead.open(`${path}/verdier.csv`);
    expect(csv.html.split("\r\n")[1]?.split(";").slice(6, 8)).toEqual(["3", ""]);
  });

  it("on nynorsk and in English a second event on a day is asked about too", async () => {
    const team = await makeTestTeam(house.owner);
    const lead = await house.as(team.lead);
    const path = team.path("trs-o2");
    await lead.fillIn(path, path, { periode: "2026-10-20" });
    for (const [language, asked, said] of [
      ["nn", "Kom i tillegg: lagre 2 hendingar", "2 hendingar 20. oktober 2026 er lagra."],
      ["en", "In addition: save 2 events", "2 events on 20 October 2026 are saved."],
    ] as const) {
      const page = `${path}?sprak=${language}`;
      await lead.open(page);
      const seen = await lead.fillIn(path, path, { periode: "2026-10-20" });
      expect(seen.text.replaceAll("\u00a0", " ")).toContain(asked);
      const stored = (await valuesOf(house.owner, team, "TRS-O2"))[0]?.numerator;
      if (stored === 1) await lead.send(path, formFields(seen.html, path));
      expect((await lead.open(`${path}?lagret=2026-10-20`)).text.replaceAll("\u00a0", " ")).toContain(said);
      await lead.fillIn(`${path}?periode=2026-10-20`, path, { teller: "1" });
    }
  });

  it("bad input from outside the form is refused: no field, a day within a month, a year long gone, a text of a megabyte", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const good = { periode: "2027-01-01", teller: "1", nevner: "2", kommentar: "", versjon: "0", kjent: "" };
    const send = async (fields: Record<string, string>) => (await visitor.send(path, fields)).status;
    expect(await send({})).toBe(422);
    expect(await send({ ...good, periode: "2027-01-15" })).toBe(422);
    expect(await send({ ...good, periode: "1027-01-01" })).toBe(422);
    expect(await send({ ...good, periode: "+999999-01-01" })).toBe(422);
    expect(await send({ ...good, teller: "9".repeat(80) })).toBe(422);
    expect(await send({ ...good, kommentar: "a".repeat(1001) })).toBe(422);
    expect(await send({ ...good, kommentar: "a".repeat(1_000_000) })).toBe(413);
    expect(await send({ ...good, versjon: "mye" })).toBe(422);
    expect(await send({ ...good, kjent: "i går" })).toBe(422);
    expect(await send({ ...good, ukjent: "felt" })).toBe(303);
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(1);
    expect((await visitor.open(`${path}?periode=tull&tabell=1`)).status).toBe(200);
    expect((await visitor.open(`${path}?periode=0001-01-01`)).status).toBe(200);
  });
});
