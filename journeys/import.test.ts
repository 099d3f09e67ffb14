import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();
const lead = "maling.elvestrand@example.no";

async function openImport(width: number, language: string) {
  const { page, context } = await walk.open({ as: lead, width, language });
  const team = /\/team\/([0-9a-f-]{36})/.exec(await page.content())?.[1] ?? "";
  const path = `/team/${team}/malinger`;
  await page.goto(path);
  await page.getByRole("link", { name: /^Importer fr[aå] ei?n? fil$/ }).click();
  return { page, context, path };
}

async function choose(page: Page, text: string, name = "ark.csv"): Promise<void> {
  await page
    .getByLabel(/^Fil/)
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${text}`) });
  await page.getByRole("button", { name: /^S(e|jå) (hva|kva) som blir endr(et|a)$/ }).click();
}

/** Nothing that axe finds, and nothing wider than the window. */
async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What the team has, as it is taken out. */
async function kept(page: Page, path: string): Promise<string> {
  return (await page.request.get(`${path}/verdier.csv`)).text();
}

const heads = "Måling;Periode;Teller;Nevner;Merknad\r\n";

it("A032 a file with faults is told row by row, mended and seen before it is saved, and the same again changes nothing (C59)", async () => {
  const { page, context, path } = await openImport(1280, "nb");
  const before = await kept(page, path);
  await expectNoFaults(page);
  await page.getByRole("button", { name: "Se hva som blir endret" }).click();
  await page.getByRole("link", { name: "Velg en fil." }).waitFor();
  await expectNoFaults(page);

  const right = "TRS-P1;mars 2019;13;20;\r\n";
  const rows = (first: string) => `${heads}${first}${right}TRS-P5;2019-04;1 200;1 400;"=1+1; og ""mer"""\r\n`;
  await choose(
    page,
    rows("TRS-P1;februar 2019;21;20;\r\nTRS-P9;2019-05;1;2;\r\nTRS-P1;2019-06;92 %;20;\r\n"),
  );
  await page.getByText("3 verdier kan ikke importeres.").waitFor();
  const table = page.getByRole("table");
  const told = (row: number) => table.getByRole("row", { name: new RegExp(`^Rad\\s${row}\\s`) }).innerText();
  expect(await told(2)).toContain("kan ikke være flere enn");
  expect(await told(3)).toContain("Teamet har ingen måling med denne koden");
  expect(await told(4)).toContain("Skriv et helt tall med siffer");
  expect(await page.getByRole("button", { name: /^Importer/ }).count()).toBe(0);
  await expectNoFaults(page);
  expect(await kept(page, path)).toBe(before);

  await page.getByRole("link", { name: "Velg en annen fil" }).first().click();
  await choose(page, rows("TRS-P1;februar 2019;12;20;\r\n"), "rettet.csv");
  await page.getByText("3 nye, 0 endret, 0 uendret. Ingenting er lagret ennå.").waitFor();
  await expectNoFaults(page);
  expect(await kept(page, path)).toBe(before);
  await page.getByRole("button", { name: /^Importer 3\s/ }).click();
  // 1200 of 1400 is far from what the team has counted otherwise
  await page.getByRole("alert").or(page.locator(".ds-error-summary")).first().waitFor();
  await expectNoFaults(page);
  expect(await kept(page, path)).toBe(before);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^Importer 3\s/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Måling[ea]ne er importerte?$/ }).waitFor();
  await expectNoFaults(page);
  const after = await kept(page, path);
  expect(after).toMatch(/;TRS-P1;[^\n]*;2019-02-01;2019-02-28;12;20;/);
  expect(after).toMatch(/;TRS-P1;[^\n]*;2019-03-01;2019-03-31;13;20;/);
  // what a spreadsheet would count is a text in the file, and came in as it was written
  expect(after).toMatch(/;TRS-P5;[^\n]*;1200;1400;[^\n]*;"'=1\+1; og ""mer"""/);

  await page.getByRole("link", { name: "Velg en annen fil" }).click();
  await choose(page, rows("TRS-P1;februar 2019;12;20;\r\n"), "rettet.csv");
  await page
    .getByText("0 nye, 0 endret, 3 uendret. Alt i filen står her fra før. Det er ingenting å importere.")
    .waitFor();
  await expectNoFaults(page);
  expect(await page.getByRole("button", { name: /^Importer/ }).count()).toBe(0);
  // nor does all that was taken out
  await page.getByRole("link", { name: "Velg en annen fil" }).first().click();
  await choose(page, after.slice(1), "verdier.csv");
  await page.getByText(/^0\snye, 0\sendret, \d+\suendret\. Alt i filen/).waitFor();
  expect(await kept(page, path)).toBe(after);
  await context.close();
}, 60_000);

it("A032 on a telephone, in nynorsk: the workbook is got, comes back with one value more, and that one is new", async () => {
  const { page, context, path } = await openImport(320, "nn");
  await expectNoFaults(page);
  const got = page.waitForEvent("download");
  await page.getByRole("link", { name: "Ark (XLSX)" }).click();
  const sheet = await (await got).path();
  await page.getByLabel("Fil").setInputFiles({
    name: "ark.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await readFile(sheet),
  });
  await page.getByRole("button", { name: "Sjå kva som blir endra" }).click();
  await page.getByText(/^0\snye, 0\sendra, \d+\suendra\. Alt i fila/).waitFor();
  await expectNoFaults(page);
  await page.getByRole("link", { name: "Vel ei anna fil" }).first().click();
  await choose(page, "Måling,Månad,Teljar,Nemnar\nTRS-P1,jan 2018,21,20\n");
  await page.getByText("Éin verdi kan ikkje importerast.").waitFor();
  await expectNoFaults(page);
  await page.getByRole("link", { name: "Vel ei anna fil" }).first().click();
  await choose(page, "Måling,Månad,Teljar,Nemnar\nTRS-P1,jan 2018,11,20\n");
  await page.getByText("1 ny, 0 endra, 0 uendra. Ingenting er lagra enno.").waitFor();
  await expectNoFaults(page);
  await page.getByRole("button", { name: /^Importer/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Måling[ea]ne er importerte?$/ }).waitFor();
  await expectNoFaults(page);
  expect(await kept(page, path)).toMatch(/;TRS-P1;[^\n]*;2018-01-01;2018-01-31;11;20;/);
  // and out again on paper: set in a thread of the built program, as the workbook was read
  const report = await page.request.get(`${path}/rapport.pdf`);
  expect((await report.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await context.close();
}, 60_000);

it("G10 the import has asked no other host for anything, and has not complained", () => {
  expect(walk.foreign).toEqual([]);
  expect(walk.complaints).toEqual([]);
});
