import ExcelJS from "exceljs";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement } from "../../../database/schema.ts";
import { csvTable } from "../../../platform/csv.ts";
import { cleanUp } from "../../../platform/jobs/clean-up.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { formFields, type Seen, type Visitor } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import { readCells } from "../saving/read-cells.ts";
import { decideImport, placesOf } from "./decide-import.ts";
import type { ReadFile } from "./read-file.ts";
import { fill, makeTestTeam, teamMeasureOf, type TestTeam, valuesOf } from "../test-team.ts";

// Friday 5 February 2027: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

type Body = string | Uint8Array<ArrayBuffer>;

function pathOf(team: TestTeam): string {
  return `/team/${team.id}/malinger/importer`;
}

async function send(visitor: Visitor, team: TestTeam, body: Body, name = "ark.csv"): Promise<Seen> {
  return visitor.fillIn(pathOf(team), pathOf(team), { fil: new File([body], name) });
}

/** Uploads, and opens the list of what would happen. */
async function upload(visitor: Visitor, team: TestTeam, body: Body, name?: string) {
  const sent = await send(visitor, team, body, name);
  if (sent.location === undefined) throw new Error(`The file was not taken: ${sent.text}`);
  return { path: sent.location, seen: await visitor.open(sent.location) };
}

/** Presses the button of the list. */
async function confirm(visitor: Visitor, path: string, more: Record<string, string> = {}): Promise<Seen> {
  const sent = await visitor.fillIn(path, path, more);
  return sent.location === undefined ? sent : visitor.open(sent.location);
}

async function countsOf(team: TestTeam, code = "TRS-P1") {
  return (await valuesOf(house.owner, team, code)).map(
    ({ period, numerator, denominator }) => `${period.toString()} ${numerator}/${denominator}`,
  );
}

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

async function teamAndLead(wishes: Parameters<typeof makeTestTeam>[1] = {}) {
  const team = await makeTestTeam(house.owner, { enrolledOn: "2026-08-12", ...wishes });
  return { team, lead: await house.as(team.lead) };
}

const heads = "Måling;Periode;Teller;Nevner;Merknad";

/** Of åæøÅÆØ«»–. */
const mac = [0x8c, 0xbe, 0xbf, 0x81, 0xae, 0xaf, 0xc7, 0xc8, 0xd0];

describe("A032 a file is imported", () => {
  it("A032 nothing is saved until the list has been seen; then all of it is, with who, and a line of the log for each", async () => {
    const { team, lead } = await teamAndLead();
    const file = `${heads}\nTRS-P1;oktober 2026;18;20;Ny rutine\nTRS-P1;2026-11;15;20;\nTRS-P3;12.2026;;;\n`;
    const { path, seen } = await upload(lead, team, file);
    expect(seen.text).toContain("2 nye, 0 endret, 0 uendret. Ingenting er lagret ennå.");
    expect(seen.text).toContain("Importer 2 verdier");
    expect(await countsOf(team)).toEqual([]);
    const done = await confirm(lead, path);
    expect(done.text).toContain("Målingene er importert 2 nye, 0 endret, 0 uendret.");
    expect(await countsOf(team)).toEqual(["2026-10-01 18/20", "2026-11-01 15/20"]);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]).toMatchObject({
      comment: "Ny rutine",
      late: true,
    });
    const log = await house.owner.select().from(auditEntry).where(eq(auditEntry.teamId, team.id));
    expect(log.map(({ action }) => action).toSorted()).toEqual([
      "measurement.entered",
      "measurement.entered",
      "measurement.imported",
      "team.measuresTaken",
    ]);
    expect(log.find(({ action }) => action === "measurement.imported")).toMatchObject({
      actor: team.lead,
      newValue: { fileName: "ark.csv", added: 2, changed: 0, unchanged: 0 },
    });
  });

  it("C59 the same file again: 0 new, 0 changed, all unchanged, the counts are shown and there is no button", async () => {
    const { team, lead } = await teamAndLead();
    const file = `${heads}\nTRS-P1;oktober 2026;18;20;Ny rutine\nTRS-P1;november 2026;ingen aktuelle;;\n`;
    await confirm(lead, (await upload(lead, team, file)).path);
    const before = await valuesOf(house.owner, team, "TRS-P1");
    const again = await upload(lead, team, file);
    expect(again.seen.text).toContain("0 nye, 0 endret, 2 uendret. Alt i filen står her fra før.");
    expect(again.seen.html).not.toContain(`action="${again.path}"`);
    // nor does a form from outside change anything
    await lead.send(again.path, { sett: "x" });
    expect(await valuesOf(house.owner, team, "TRS-P1")).toEqual(before);
    expect(before[1]).toMatchObject({ notApplicable: true, numerator: null });
  });

  it("A032 what changes is shown as it is and as it will be, and an empty cell takes nothing away", async () => {
    const { team, lead } = await teamAndLead();
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [12, 13]);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner
      .update(measurement)
      .set({ comment: "Talt av Åse" })
      .where(eq(measurement.teamMeasureId, id));
    const file = `${heads}\nTRS-P1;2026-10;14;20;\nTRS-P1;2026-11;;;\n`;
    const { path, seen } = await upload(lead, team, file);
    expect(seen.text).toContain("0 nye, 1 endret, 0 uendret.");
    expect(seen.text).toContain("12 av 20");
    expect(seen.text).toContain("14 av 20");
    await confirm(lead, path);
    expect(await countsOf(team)).toEqual(["2026-10-01 14/20", "2026-11-01 13/20"]);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]).toMatchObject({
      comment: "Talt av Åse",
      version: 2,
    });
  });

  it("C59 a list with a row for each event: those of the same day are added together and told, and the same file again changes nothing", async () => {
    const { team, lead } = await teamAndLead();
    const file = [
      heads,
      "TRS-O2;2026-10-20;1;;Rom 4",
      "TRS-O2;2026-11-01;;;Uten tall er det én",
      "TRS-O2;20.10.2026;;;Rom 7",
      "TRS-O2;2026-10-20;2;;",
      "TRS-O2;2026-12-24;1;;",
    ].join("\n");
    const { path, seen } = await upload(lead, team, file);
    expect(seen.text).toContain("3 nye, 0 endret, 0 uendret. Ingenting er lagret ennå.");
    expect(seen.text).toContain("1 dag har flere rader. Hendelsene samme dag er lagt sammen.");
    expect(seen.text).toMatch(/Rad 2, 4 og 5 .*20\. oktober 2026 4 hendelser/);
    await confirm(lead, path);
    expect(await countsOf(team, "TRS-O2")).toEqual([
      "2026-10-20 4/null",
      "2026-11-01 1/null",
      "2026-12-24 1/null",
    ]);
    expect((await valuesOf(house.owner, team, "TRS-O2"))[0]?.comment).toBe("Rom 4\nRom 7");
    const again = await upload(lead, team, file);
    expect(again.seen.text).toContain("0 nye, 0 endret, 3 uendret.");
    // our own file of the measure has how many, and is the same
    const own = await lead.open(`/team/${team.id}/malinger/trs-o2/verdier.csv`);
    expect((await upload(lead, team, own.html)).seen.text).toContain("0 nye, 0 endret, 3 uendret.");
    const book = await lead.open(`/team/${team.id}/malinger/verdier.csv`);
    expect((await upload(lead, team, book.html)).seen.text).toContain("0 nye, 0 endret, 3 uendret.");
  });

  it("a day of events with a row that is no number of them is left to be mended, and so are too many", async () => {
    const { team, lead } = await teamAndLead();
    const upTo = async (...rows: string[]) =>
      (await upload(lead, team, [heads, ...rows].join("\n"))).seen.text;
    const wrong = await upTo("TRS-O2;2026-10-20;1;;", "TRS-O2;2026-10-20;to;;");
    expect(wrong).toContain("2 verdier kan ikke importeres.");
    expect(wrong).toContain("Dagen står flere ganger. Skriv den én gang, med hvor mange det var i alt.");
    expect(await upTo("TRS-O2;2026-10-20;0;;")).toContain("Skriv 1 eller mer.");
    expect(await upTo("TRS-O2;2026-10-20;1,5;;")).toContain("Skriv et helt tall, uten komma og punktum.");
    expect(await upTo("TRS-O2;2026-10-20;60;;", "TRS-O2;2026-10-20;40;;")).toContain("Høyst 99 på en dag.");
    expect(await upTo("TRS-O2;2026-10-20;60;;", "TRS-O2;2026-10-20;39;;")).toContain("99 hendelser");
  });

  it("A032 one wrong row stops all of it: every row is told with its number, and nothing is imported", async () => {
    const { team, lead } = await teamAndLead();
    const rows = [
      heads,
      "TRS-P1;oktober 2026;18;20;",
      "TRS-P1;november 2026;21;20;",
      "TRS-P1;i høst;1;2;",
      "Ukjent;oktober 2026;1;2;",
      "TRS-P1;mars 2027;1;2;",
      "TRS-P1;desember 2026;atten;20;",
      "TRS-P1;januar 2027;1;20;",
      "TRS-P1;2027-01;2;20;",
      "TRS-P1;uke 41 2026;2;20;",
      ";oktober 2026;2;20;",
      "TRS-P1;;2;20;",
      `TRS-P1;august 2026;2;20;Ringt om 13097248022`,
    ];
    const { path, seen } = await upload(lead, team, rows.join("\r\n"));
    expect(seen.text).toContain("1 ny, 0 endret, 0 uendret. 11 verdier kan ikke importeres.");
    const told = [...seen.html.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      row.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|"),
    );
    const saysOf = (row: number) => told.find((one) => one.startsWith(`|Rad\u00a0${row}|`)) ?? "";
    expect(saysOf(3)).toContain("November\u00a02026");
    expect(saysOf(4)).toContain("Perioden kan ikke leses");
    expect(saysOf(5)).toContain("Teamet har ingen måling med denne koden eller dette navnet");
    expect(saysOf(6)).toMatch(/Mars\u00a02027.*ikke/);
    expect(saysOf(8)).toContain("flere ganger");
    expect(saysOf(9)).toContain("flere ganger");
    expect(saysOf(10)).toContain("telles ikke for en slik periode");
    expect(saysOf(11)).toContain("sier ikke hvilken måling");
    expect(saysOf(12)).toContain("ingen periode");
    expect(saysOf(13)).toContain("fødselsnummer");
    expect(seen.html).not.toContain("13097248022");
    expect(seen.html).not.toContain(`action="${path}"`);
    const kept = await house.ownerPool.query<{ content: ReadFile }>(
      "select content from measurement_import where team_id = $1",
      [team.id],
    );
    const read = kept.rows[0]?.content.rows ?? [];
    const reading = await readCells(house.database, team.id, placesOf(read));
    // a form from outside, with all that the page would have sent
    await lead.send(path, { sett: decideImport(read, reading, house.now).fingerprint, stemmer: "ja" });
    expect(await countsOf(team)).toEqual([]);
    expect(JSON.stringify(kept.rows)).not.toContain("13097248022");
  });

  it("A032 what somebody saved since the list was shown is not written over: the list comes again, with what differs now", async () => {
    const { team, lead } = await teamAndLead();
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [12]);
    const { path, seen } = await upload(
      lead,
      team,
      `${heads}\nTRS-P1;2026-10;14;20;\nTRS-P1;2026-11;15;20;\n`,
    );
    const form = formFields(seen.html, path);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner
      .update(measurement)
      .set({ numerator: 16, version: 2 })
      .where(and(eq(measurement.teamMeasureId, id)));
    const refused = await lead.send(path, form);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Noen har lagret tall siden du så på listen. Ingenting er importert.");
    expect(refused.text).toContain("16 av 20");
    expect(await countsOf(team)).toEqual(["2026-10-01 16/20"]);
    await confirm(lead, path);
    expect(await countsOf(team)).toEqual(["2026-10-01 14/20", "2026-11-01 15/20"]);
  });

  it("A032 pressed twice, and by two at once, it is imported once", async () => {
    const { team, lead } = await teamAndLead();
    const { path, seen } = await upload(lead, team, `${heads}\nTRS-P1;2026-10;14;20;\n`);
    const form = formFields(seen.html, path);
    const other = { ...form, ...(await lead.hidden()) };
    const answers = await Promise.all([lead.send(path, form), lead.send(path, other), lead.send(path, form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await lead.open(path)).text).toContain("1 ny, 0 endret, 0 uendret.");
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]?.version).toBe(1);
  });

  it("A032 a figure far from the others has to be confirmed before the file is imported", async () => {
    const { team, lead } = await teamAndLead();
    await fill(house.owner, team, "TRS-P1", "2026-08-01", [12, 13, 12, 14, 13]);
    const { path, seen } = await upload(lead, team, `${heads}\nTRS-P1;2027-01;180;200;\n`);
    expect(seen.text).toContain("Er disse tallene riktige?");
    const refused = await confirm(lead, path);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Sett kryss hvis tallene er riktige");
    expect(await countsOf(team)).toHaveLength(5);
    await confirm(lead, path, { stemmer: "ja" });
    expect(await countsOf(team)).toHaveLength(6);
  });

  it("C53 A032 a period that the network has closed cannot be imported; the same value there is unchanged", async () => {
    const { team, lead } = await teamAndLead();
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [12]);
    await house.ownerPool.query(
      "insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets) values ($1, 5, 20, 'block', '{run}', '{anhoej}')",
      [team.collaborativeId],
    );
    const same = await upload(lead, team, `${heads}\nTRS-P1;2026-10;12;20;\n`);
    expect(same.seen.text).toContain("0 nye, 0 endret, 1 uendret.");
    const other = await upload(lead, team, `${heads}\nTRS-P1;2026-10;13;20;\nTRS-P1;2027-01;13;20;\n`);
    expect(other.seen.text).toContain("Perioden er stengt i dette nettverket.");
    expect(other.seen.text).toContain("1 ny, 0 endret, 0 uendret. Én verdi kan ikke importeres.");
  });

  it("A032 in nynorsk and English, heads and messages alike", async () => {
    const { team, lead } = await teamAndLead();
    await lead.follow(`${pathOf(team)}?sprak=nn`);
    const nn = await upload(lead, team, "Måling,Månad,Teljar,Nemnar\nTRS-P1,okt 2026,18,20\n");
    expect(nn.seen.text).toContain("1 ny, 0 endra, 0 uendra. Ingenting er lagra enno.");
    await lead.follow(`${pathOf(team)}?sprak=en`);
    const en = await upload(
      lead,
      team,
      "Measure\tPeriod\tNumerator\tDenominator\nTRS-P1\tOct 2026\t28\t20\n",
    );
    expect(en.seen.text).toContain("0 new, 0 changed, 0 unchanged. One value cannot be imported.");
  });
});

describe("A032 files as programs write them", () => {
  it.each([
    ["comma", 'Måling,Periode,Teller,Nevner,Merknad\nTRS-P1,2026-10,18,20,"a, b"\n'],
    ["semicolon with a mark", `\uFEFF${heads}\r\nTRS-P1;2026-10;18;20;"a, b"\r\n`],
    ["tab", "Måling\tPeriode\tTeller\tNevner\tMerknad\nTRS-P1\t2026-10\t18\t20\ta, b\n"],
    ["with a title over the heads", `Tall fra avdelingen\n\n${heads}\nTRS-P1;2026-10;18;20;a, b\n`],
    ["with the separator said first", `sep=;\n${heads}\nTRS-P1;2026-10;18;20;a, b\n`],
  ])("A032 %s", async (_, file) => {
    const { team, lead } = await teamAndLead();
    await confirm(lead, (await upload(lead, team, file)).path);
    expect(await countsOf(team)).toEqual(["2026-10-01 18/20"]);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]?.comment).toBe("a, b");
  });

  it("A032 Windows-1252, UTF-16 and what Excel on a Mac writes are read as what they are: æ, ø and å are right", async () => {
    const text = `${heads}\r\nTRS-P1;2026-10;18;20;Blåbær på Østre – «ja»\r\n`;
    const cp1252 = Uint8Array.from(text, (sign) => ({ "–": 0x96 })[sign] ?? sign.charCodeAt(0));
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    // Mac OS Roman, and a line end of one sign
    const roman = Object.fromEntries([..."åæøÅÆØ«»–"].map((sign, at) => [sign, mac[at]]));
    const macintosh = Uint8Array.from(
      text.replaceAll("\r\n", "\r"),
      (sign) => roman[sign] ?? sign.charCodeAt(0),
    );
    for (const bytes of [cp1252, utf16, macintosh]) {
      const { team, lead } = await teamAndLead();
      await confirm(lead, (await upload(lead, team, bytes)).path);
      expect((await valuesOf(house.owner, team, "TRS-P1"))[0]?.comment).toBe("Blåbær på Østre – «ja»");
    }
  });

  it("A032 a measure may be named in any language, and the row number is the one that a spreadsheet shows", async () => {
    const { team, lead } = await teamAndLead();
    const { texts } = (
      await house.ownerPool.query<{ texts: { name: { nn: string; en: string } } }>(
        "select texts from measure where code = 'TRS-P1' order by version desc limit 1",
      )
    ).rows[0] as { texts: { name: { nn: string; en: string } } };
    const file = csvTable([
      ["Måling", "Periode", "Teller", "Nevner", "Merknad"],
      [texts.name.en.toUpperCase(), "2026-10", "18", "20", "to\nlinjer"],
      ["", "", "", "", ""],
      [` ${texts.name.nn} `, "2026-11", "25", "20", ""],
    ]);
    const { seen } = await upload(lead, team, file);
    expect(seen.text).toContain("1 ny");
    expect(seen.html).toMatch(/<th[^>]*>Rad\u00a04<\/th>/);
  });

  it("A032 a workbook: dates, texts and numbers, formulas by their value, a sheet that is no table passed over", async () => {
    const { team, lead } = await teamAndLead();
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Forside").addRow(["Velkommen"]);
    // what nobody sees is not imported
    for (const state of ["hidden", "veryHidden"] as const) {
      const hidden = book.addWorksheet(state, { state });
      hidden.addRow(["Periode", "TRS-P1 teller", "TRS-P1 nevner"]);
      hidden.addRow(["2026-09", 1, 20]);
    }
    const sheet = book.addWorksheet("Tall");
    sheet.addRow(["Periode", "TRS-P1 teller", "TRS-P1 nevner", "Avdeling"]);
    sheet.addRow([new Date("2026-10-01T00:00:00Z"), 18, 20, "Øst"]);
    sheet.addRow(["november 2026", { formula: "7+8", result: 15 }, { formula: "10*2", result: 20 }]);
    sheet.addRow(["2026-12", { richText: [{ text: "1" }, { text: "6" }] }, "20"]);
    sheet.addRow([new Date("2027-01-15T00:00:00Z"), "ingen aktuelle"]);
    const { path, seen } = await upload(lead, team, await bytesOf(book), "avdeling.xlsx");
    expect(seen.text).toContain("4 nye");
    expect(seen.text).toContain("ikke har lest: «Avdeling».");
    await confirm(lead, path);
    expect(await countsOf(team)).toEqual([
      "2026-10-01 18/20",
      "2026-11-01 15/20",
      "2026-12-01 16/20",
      "2027-01-01 null/null",
    ]);
  });

  it("A032 a formula that failed is told, and a share typed as per cent is not taken for a count", async () => {
    const { team, lead } = await teamAndLead();
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Tall");
    sheet.addRow(["Måling", "Periode", "Teller", "Nevner"]);
    sheet.addRow(["TRS-P1", "2026-10", { formula: "1/0", result: { error: "#DIV/0!" } }, 20]);
    sheet.addRow(["TRS-P1", "2026-11", 0.9, 20]);
    const { seen } = await upload(lead, team, await bytesOf(book), "x.xlsx");
    expect(seen.text).toContain("2 verdier kan ikke importeres");
  });
});

describe("C59 what is taken out can be put in again", () => {
  async function measuredTeam() {
    const { team, lead } = await teamAndLead({ packageCodes: ["TRS", "UVI"] });
    await fill(house.owner, team, "TRS-P1", "2026-08-01", [12, 10, null, 15, 18]);
    const { rows } = await house.ownerPool.query<{
      id: string;
      code: string;
      denominator: boolean;
      interval: string;
    }>(
      `select tm.id, m.code, m.has_denominator as denominator, m."interval" from team_measure tm
       join measure m on m.code = tm.measure_code and m.version = tm.measure_version where tm.team_id = $1 and m.code <> 'TRS-P1'`,
      [team.id],
    );
    const comments = ["=1+1", 'a;b"c"\r\nd', "'=x", "", "-3 grader", "\u0007ring", " "];
    for (const [at, { id, denominator, interval }] of rows.entries()) {
      await house.ownerPool.query(
        `insert into measurement (team_measure_id, period, numerator, denominator, comment, late, entered_at)
         values ($1, $4, 3, $2, $3, false, now())`,
        [
          id,
          denominator ? 12 : null,
          comments[at % comments.length],
          { week: "2026-10-05", twoWeeks: "2026-10-12" }[interval] ?? "2026-10-01",
        ],
      );
    }
    return { team, lead, values: rows.length + 4 };
  }

  it.each(["verdier.csv", "verdier.xlsx"])(
    "C59 %s of a team: nothing new, nothing changed, in three languages",
    async (name) => {
      const { team, lead, values } = await measuredTeam();
      for (const [language, unchanged] of [
        ["nb", `0 nye, 0 endret, ${values} uendret.`],
        ["nn", `0 nye, 0 endra, ${values} uendra.`],
        ["en", `0 new, 0 changed, ${values} unchanged.`],
      ]) {
        await lead.follow(`${pathOf(team)}?sprak=${language}`);
        const { bytes } = await lead.open(`/team/${team.id}/malinger/${name}`);
        const { seen } = await upload(lead, team, bytes, name);
        expect(seen.text).toContain(unchanged);
      }
    },
  );

  it.each(["verdier.csv", "verdier.xlsx"])("C59 %s of one measure", async (name) => {
    const { team, lead } = await measuredTeam();
    const { bytes } = await lead.open(`${team.path("trs-p1")}/${name}`);
    expect((await upload(lead, team, bytes, name)).seen.text).toContain("0 nye, 0 endret, 4 uendret.");
  });

  it("A032 the sheet is filled in where it was empty, and only that is new", async () => {
    const { team, lead } = await measuredTeam();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await lead.open(`/team/${team.id}/malinger/verdier.xlsx`)).bytes.buffer);
    const sheet = book.getWorksheet("Hver måned") as ExcelJS.Worksheet;
    const column = (sheet.getRow(1).values as string[]).findIndex((head) =>
      head?.startsWith("TRS-P1 teller"),
    );
    const empty = [2, 3, 4, 5, 6, 7].find((row) =>
      String(sheet.getCell(row, 2).value).includes("Oct 01"),
    ) as number;
    sheet.getCell(empty, column).value = 11;
    sheet.getCell(empty, column + 1).value = 20;
    const { path, seen } = await upload(lead, team, await bytesOf(book), "fylt.xlsx");
    expect(seen.text).toContain("1 ny, 0 endret");
    await confirm(lead, path);
    expect(await countsOf(team)).toContain("2026-10-01 11/20");
  });

  it("A032 another team's file is refused, row by row", async () => {
    const { team, lead } = await measuredTeam();
    const other = await measuredTeam();
    const { bytes } = await other.lead.open(`/team/${other.team.id}/malinger/verdier.csv`);
    const { seen } = await upload(lead, team, bytes);
    expect(seen.text).toContain("Raden gjelder et annet team.");
    expect(seen.text).toContain("0 nye, 0 endret, 0 uendret.");
  });
});

describe("A032 files that are none", () => {
  it.each([
    ["nothing", "", "Velg en fil|Filen er tom"],
    ["only spaces", "  \n ;; \n", "Filen er tom"],
    ["a PDF by another name", "%PDF-1.7\n%\u00e2\u00e3", "ikke et ark vi kan lese"],
    ["bytes", new Uint8Array([0, 1, 2, 0, 255, 254]), "ikke et ark vi kan lese"],
    ["no heads", "a;b\n1;2\n", "finner ikke navnene på kolonnene"],
    ["heads alone", `${heads}\n`, "ingen tall under dem"],
    ["a broken zip", new Uint8Array(Buffer.from("PK\u0003\u0004hei")), "ikke et ark vi kan lese"],
    ["an old Excel file", new Uint8Array(Buffer.from("d0cf11e0a1b11ae10000", "hex")), "gammelt Excel-ark"],
    ["three megabytes", `${heads}\n${"x".repeat(3 * 1024 * 1024)}`, "Filen er for stor"],
    ["100 000 rows", `${heads}\n${"TRS-P1;x;1\n".repeat(100_000)}`, "for mange rader"],
    [
      "more values than one import takes",
      `Periode;TRS-P1 teller;TRS-P5 teller\n${"2026-10;1;2\n".repeat(2501)}`,
      "mer enn 5.000 tall",
    ],
  ])("A032 %s is told as such, and nothing is kept", async (_, body, message) => {
    const { team, lead } = await teamAndLead();
    const seen = await send(lead, team, body as Body);
    expect(seen.status).toBe(422);
    expect(seen.text).toMatch(new RegExp(message));
    expect(seen.html).toContain("<title>Feil:");
    const { rows } = await house.ownerPool.query("select from measurement_import where team_id = $1", [
      team.id,
    ]);
    expect(rows).toHaveLength(0);
  });

  it("A032 20 MB is refused before it is read", async () => {
    const { team, lead } = await teamAndLead();
    const seen = await send(lead, team, "x".repeat(20 * 1024 * 1024));
    expect(seen.status).toBe(413);
  });

  it("A032 a workbook that unpacks to much more than it looks is refused before it is unpacked", async () => {
    const { team, lead } = await teamAndLead();
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("a");
    sheet.addRow(["Måling", "Periode", "Teller", "Nevner", "Merknad"]);
    for (let row = 0; row < 700; row++)
      sheet.addRow(["TRS-P1", "2026-10", 1, 2, `${row} ${"a".repeat(32_000)}`]);
    const bytes = await bytesOf(book);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect((await send(lead, team, bytes, "bombe.xlsx")).text).toContain("Filen er for stor");
  });

  it("A032 a workbook with too many rows, and one whose rules reach over a million cells", async () => {
    const { team, lead } = await teamAndLead();
    const many = new ExcelJS.Workbook();
    const rows = many.addWorksheet("a");
    for (let row = 0; row < 6000; row++) rows.addRow([row]);
    expect((await send(lead, team, await bytesOf(many), "a.xlsx")).text).toContain("for mange rader");
    const wide = new ExcelJS.Workbook();
    const sheet = wide.addWorksheet("a");
    sheet.addRow(["Måling", "Periode", "Teller", "Nevner"]);
    sheet.addRow(["TRS-P1", "2026-10", 1, 2]);
    (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations.add(
      "C2:C1048576",
      { type: "whole", operator: "greaterThan", formulae: [0] },
    );
    const begun = performance.now();
    expect((await upload(lead, team, await bytesOf(wide), "a.xlsx")).seen.text).toContain("1 ny");
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe("A032 who may import", () => {
  it("A032 those who enter values: not other members, not another team's, not a visitor; and a list is only for who uploaded it", async () => {
    const { team, lead } = await teamAndLead();
    const { path } = await upload(lead, team, `${heads}\nTRS-P1;2026-10;18;20;\n`);
    const member = await house.as(team.member);
    const leader = await house.as(team.leader);
    const other = await teamAndLead();
    for (const visitor of [member, other.lead, house.visitor()]) {
      expect((await visitor.open(pathOf(team))).status).toBe(404);
      expect((await visitor.open(path)).status).toBe(404);
      expect((await visitor.send(pathOf(team), { fil: new File(["x"], "x.csv") })).status).toBe(404);
      expect((await visitor.send(path, { sett: "x" })).status).toBe(404);
    }
    expect((await leader.open(pathOf(team))).status).toBe(200);
    expect((await leader.open(path)).status).toBe(404);
    expect((await leader.send(path, { sett: "x" })).status).toBe(404);
    // the same list under another team's address
    expect((await other.lead.open(path.replace(team.id, other.team.id))).status).toBe(404);
    for (const wrong of ["x", "00000000-0000-0000-0000-000000000000"])
      expect((await lead.open(`${pathOf(team)}/${wrong}`)).status).toBe(404);
    expect(await countsOf(team)).toEqual([]);
  });

  it("A032 a list is kept for a day, and no longer", async () => {
    const { team, lead } = await teamAndLead();
    const { path } = await upload(lead, team, `${heads}\nTRS-P1;2026-10;18;20;\n`);
    const now = house.now;
    try {
      house.now = now.add({ hours: 23 });
      await cleanUp(house.database, house.now);
      expect((await (await house.as(team.lead)).open(path)).status).toBe(200);
      house.now = now.add({ hours: 25 });
      expect((await (await house.as(team.lead)).open(path)).status).toBe(404);
      await cleanUp(house.database, house.now);
      const { rows } = await house.ownerPool.query("select from measurement_import where team_id = $1", [
        team.id,
      ]);
      expect(rows).toHaveLength(0);
    } finally {
      house.now = now;
    }
  });

  it("C10 another file with the key of the first is another form", async () => {
    const { team, lead } = await teamAndLead();
    const form = await lead.hidden();
    const first = await lead.send(pathOf(team), {
      ...form,
      fil: new File([`${heads}\nTRS-P1;2026-10;18;20;`], "a.csv"),
    });
    const again = await lead.send(pathOf(team), {
      ...form,
      fil: new File([`${heads}\nTRS-P1;2026-10;18;20;`], "a.csv"),
    });
    const other = await lead.send(pathOf(team), {
      ...form,
      fil: new File([`${heads}\nTRS-P1;2026-10;19;20;`], "a.csv"),
    });
    expect(again.location).toBe(first.location);
    expect(other.location).toBeUndefined();
  });
});
