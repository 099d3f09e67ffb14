import ExcelJS from "exceljs";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement, notedChange } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { pdfText } from "../../../platform/testing/pdf-text.ts";
import type { Seen } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import type { NetworkMeasure, NetworkTeam } from "./network-rows.ts";
import { networkTable } from "./network-table.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

async function bookOf({ bytes }: Seen): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

async function teamWithValues(wishes: Parameters<typeof makeTestTeam>[1] = {}) {
  const team = await makeTestTeam(house.owner, { enrolledOn: "2026-08-12", ...wishes });
  await fill(house.owner, team, "TRS-P1", "2026-08-01", [12, 10, null, 15, 18]);
  return team;
}

describe("A032 a measure is taken out", () => {
  it("A032 as a workbook: numbers and days as such, the missing month said, a second sheet with what was counted", async () => {
    const team = await teamWithValues();
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner.update(measurement).set({ comment: "=1+1" }).where(eq(measurement.teamMeasureId, id));
    const visitor = await house.as(team.member);
    const seen = await visitor.open(`${team.path("trs-p1")}/verdier.xlsx`);
    expect(seen.headers.get("content-type")).toContain("spreadsheetml.sheet");
    expect(seen.headers.get("content-disposition")).toContain("trs-p1");
    const book = await bookOf(seen);
    const [values, about] = book.worksheets;
    expect(values?.name).toBe("TRS-P1");
    expect(values?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    const head = ((values as ExcelJS.Worksheet).getRow(1).values as string[]).slice(1);
    const column = (name: string) => head.findIndex((one) => one.startsWith(name)) + 1;
    const row = values?.getRow(2);
    expect(row?.getCell(column("Teller")).value).toBe(12);
    expect(row?.getCell(column("Nevner")).value).toBe(20);
    expect(row?.getCell(column("Verdi")).value).toBe(60);
    expect(row?.getCell(column("Fra")).value).toEqual(new Date("2026-08-01T00:00:00Z"));
    expect(row?.getCell(column("Merknad")).value).toBe("=1+1");
    expect(row?.getCell(column("Merknad")).formula).toBeUndefined();
    expect(values?.getRow(4).getCell(column("Status")).value).toBe("ikke målt");
    expect(values?.getRow(4).getCell(column("Teller")).value).toBeNull();
    expect(about?.name).toBe("Om målingene");
    expect(about?.getCell("A2").value).toBe("TRS-P1");
    expect(String(about?.getCell("F2").value)).toBe("Hver måned");
    await visitor.follow(`${team.path("trs-p1")}?sprak=en`);
    const en = await bookOf(await visitor.open(`${team.path("trs-p1")}/verdier.xlsx`));
    expect(en.worksheets[1]?.name).toBe("About the measures");
  });

  it("A032 as a PDF that a screen reader can read: its language, its title, tags, and the chart in words", async () => {
    const team = await teamWithValues({ name: "Ærfjell sykehjem" });
    await house.owner.insert(notedChange).values({
      teamId: team.id,
      day: dayOf("2026-11-10"),
      title: "#panic() *Skår* [ved] $innkomst$ @x",
      createdAt: house.now,
    });
    const visitor = await house.as(team.member);
    for (const language of ["nb", "nn", "en"] as const) {
      await visitor.follow(`${team.path("trs-p1")}?sprak=${language}`);
      const seen = await visitor.open(`${team.path("trs-p1")}/diagram.pdf`);
      expect(seen.headers.get("content-type")).toBe("application/pdf");
      const raw = Buffer.from(seen.bytes).toString("latin1");
      expect(raw.startsWith("%PDF-1.7")).toBe(true);
      expect(raw.trimEnd().endsWith("%%EOF")).toBe(true);
      expect(raw).toContain(`/Lang (${language})`);
      expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/);
      expect(raw).toContain("/StructTreeRoot");
      expect(raw).toContain("/S /Figure");
      expect(raw).toContain("/S /TH");
      expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
      // set as UTF-16: it has letters beyond ASCII
      expect(altOf(raw)).toContain({ nb: "med 5 måneder", nn: "med 5 månader", en: "5 months" }[language]);
      expect(Buffer.from(seen.bytes).toString("utf8")).toContain("Ærfjell sykehjem");
      const text = pdfText(seen.bytes);
      expect(text).toContain("Ærfjell sykehjem");
      // what people write is text, never markup
      expect(text).toContain("#panic() *Skår* [ved] $innkomst$ @x");
      expect(text).toContain({ nb: "ikke målt", nn: "ikkje målt", en: "not measured" }[language]);
      expect(text).toContain("90\u00a0%");
    }
  });

  it("A032 with nothing measured the PDF says so, and has no picture", async () => {
    const team = await makeTestTeam(house.owner, { enrolledOn: "2027-02-01" });
    const visitor = await house.as(team.member);
    const seen = await visitor.open(`${team.path("trs-p1")}/diagram.pdf`);
    expect(seen.status).toBe(200);
    expect(Buffer.from(seen.bytes).toString("latin1")).not.toContain("/S /Figure");
  });

  it("A032 everybody in the team may, nobody outside it, and it stands in the audit", async () => {
    const team = await teamWithValues();
    const stranger = await house.as((await makeTestTeam(house.owner)).lead);
    for (const name of [
      "trs-p1/verdier.xlsx",
      "trs-p1/diagram.pdf",
      "verdier.csv",
      "verdier.xlsx",
      "rapport.pdf",
    ]) {
      const path = `/team/${team.id}/malinger/${name}`;
      expect((await stranger.open(path)).status).toBe(404);
      expect((await house.visitor().open(path)).status).toBe(404);
      expect((await (await house.as(team.member)).open(path)).status).toBe(200);
    }
    const entries = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, team.id), eq(auditEntry.action, "measurement.exported")));
    expect(entries.map(({ action, newValue }) => [action, (newValue as { format: string }).format])).toEqual(
      ["xlsx", "pdf", "csv", "xlsx", "pdf"].map((format) => ["measurement.exported", format]),
    );
  });
});

/** The text in the place of the chart. */
function altOf(raw: string): string {
  const [, hex = ""] = /\/Alt <FEFF([0-9A-F]+)>/.exec(raw) ?? [];
  return Buffer.from(hex, "hex").swap16().toString("utf16le").replaceAll("\u00a0", " ");
}

describe("A032 all that a team has measured, in one file", () => {
  it("A032 a sheet for each way of counting time, a row a period, two columns a measure", async () => {
    const team = await teamWithValues();
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner
      .update(measurement)
      .set({ numerator: null, denominator: null, notApplicable: true })
      .where(eq(measurement.teamMeasureId, id));
    const visitor = await house.as(team.lead);
    const book = await bookOf(await visitor.open(`/team/${team.id}/malinger/verdier.xlsx`));
    const sheet = book.getWorksheet("Hver måned");
    const head = ((sheet as ExcelJS.Worksheet).getRow(1).values as string[]).slice(1);
    expect(head.slice(0, 2)).toEqual(["Periode", "Fra"]);
    expect(head.some((one) => one.startsWith("TRS-P1 teller: "))).toBe(true);
    expect(head.some((one) => one.startsWith("TRS-P1 nevner: "))).toBe(true);
    const column = head.findIndex((one) => one.startsWith("TRS-P1 teller")) + 1;
    expect(sheet?.getRow(2).getCell(column).value).toBe("ingen aktuelle");
    expect(book.worksheets.at(-1)?.name).toBe("Om målingene");
  });

  it("A032 the CSV has a row for each value, and an empty one for each that is missing", async () => {
    const team = await teamWithValues();
    const csv = (await (await house.as(team.lead)).open(`/team/${team.id}/malinger/verdier.csv`)).html;
    const rows = csv.trimEnd().split("\r\n");
    expect(rows[0]).toContain("Team;Kode;Måling;Periode;Fra;Til;Teller;Nevner;");
    const own = rows.filter((row) => row.includes(";TRS-P1;"));
    expect(own.filter((row) => row.includes(";målt;"))).toHaveLength(4);
    expect(own.filter((row) => row.includes(";;;;prosent;ikke målt;"))).toHaveLength(own.length - 4);
  });
});

describe("A032 all that a network has measured", () => {
  it("A032 the organiser gets every team's values, one a row, in both formats; nobody else does", async () => {
    const team = await teamWithValues({ name: "Nordbygda" });
    const [{ slug } = { slug: "" }] = (
      await house.ownerPool.query<{ slug: string }>("select slug from collaborative where id = $1", [
        team.collaborativeId,
      ])
    ).rows;
    const organizer = await house.as(team.organizer);
    const path = `/arrangor/nettverk/${slug}/malinger`;
    const csv = (await organizer.open(`${path}.csv`)).html.trimEnd().split("\r\n");
    expect(csv).toHaveLength(5);
    expect(csv[1]).toContain(";TRS-P1;");
    expect(csv[1]).toContain(";12;20;60;prosent;målt;");
    const book = await bookOf(await organizer.open(`${path}.xlsx`));
    expect(book.worksheets[0]?.rowCount).toBe(5);
    expect(book.worksheets[0]?.getRow(2).getCell(8).value).toBe(12);
    expect(book.worksheets[1]?.getCell("A2").value).toMatch(/^TRS-/);
    expect((await (await house.as(team.lead)).open(`${path}.csv`)).status).toBe(404);
    expect((await house.visitor().open(`${path}.xlsx`)).status).toBe(404);
    const [entry] = await house.owner
      .select()
      .from(auditEntry)
      .where(
        and(
          eq(auditEntry.collaborativeId, team.collaborativeId),
          eq(auditEntry.action, "measurement.exported"),
        ),
      );
    expect(entry).toMatchObject({ newValue: { format: "csv", teams: 1 } });
  });

  it("A032 more values than a batch come each once and in order, and a coach sees as much as the network's page shows", async () => {
    const team = await makeTestTeam(house.owner);
    const coached = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2020-01-01", [1]);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.ownerPool.query(
      `insert into measurement (team_measure_id, period, numerator, denominator, comment, late, entered_at)
       select $1, date '2020-01-01' + n, n % 20, 20, 'Til ' || n, false, now() from generate_series(1, 4500) n`,
      [id],
    );
    // in the same network: another team, and the coach of it alone
    await house.ownerPool.query("update team set collaborative_id = $1 where id = $2", [
      team.collaborativeId,
      coached.id,
    ]);
    const [row] = (
      await house.ownerPool.query<{ slug: string }>("select slug from collaborative where id = $1", [
        team.collaborativeId,
      ])
    ).rows;
    const path = `/arrangor/nettverk/${row?.slug}/malinger.csv`;
    const csv = (await (await house.as(team.organizer)).open(path)).html.trimEnd().split("\r\n");
    expect(csv).toHaveLength(4502);
    const days = csv.slice(1).map((line) => line.split(";")[5] as string);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(4501);
    expect(csv[2]).toContain("Til 1");
    // who coaches one team of it does not see the others; who coaches the network does
    const coach = await house.as("veileder.filer@example.no");
    const grant = (column: string, id: string) =>
      house.ownerPool.query(
        `insert into role_grant (person_id, role, ${column}, granted_at)
         select id, 'coach', $1, now() from person where email = 'veileder.filer@example.no'`,
        [id],
      );
    await grant("team_id", coached.id);
    expect((await coach.open(path)).status).toBe(404);
    await grant("collaborative_id", team.collaborativeId);
    expect((await coach.open(path)).html).toContain("Til 1");
  });
});

it("A032 comments are only for those who may read the team's work; the numbers are for whoever may see the network", async () => {
  const [read, unread] = ["a", "b"].map((id) => ({ id, name: id, municipality: "Vennesla" }));
  const texts = { name: { nb: "M", nn: "M", en: "M" } } as NetworkMeasure["texts"];
  const value = {
    code: "M",
    version: 1,
    period: dayOf("2026-10-01"),
    numerator: 1,
    denominator: 2,
    notApplicable: false,
    comment: "Hviskes bare her",
    late: false,
    enteredOn: dayOf("2026-11-03"),
    published: false,
  };
  const measure = {
    code: "M",
    version: 1,
    texts,
    unit: "percent",
    interval: "month",
    improvement: "up",
    hasDenominator: true,
    target: undefined,
  } as const;
  const { rows } = networkTable({
    measures: [measure, { ...measure, version: 2, unit: "per1000" }],
    values: (async function* () {
      for (const team of [read, unread]) yield { ...value, team: team as NetworkTeam };
      yield { ...value, version: 2, team: unread as NetworkTeam };
    })(),
    mayReadComments: (team) => team.id === "a",
    simulated: false,
    language: "nb",
  });
  const found = await Array.fromAsync(rows);
  // each value by the version it was counted by
  expect(found.map((row) => [row[7], row[9], row[14]])).toEqual([
    [1, 50, "Hviskes bare her"],
    [1, 50, ""],
    [1, 500, ""],
  ]);
});
