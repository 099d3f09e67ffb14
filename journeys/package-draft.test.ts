import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();
const validator = new HtmlValidate(htmlRules);
const trs = "/tiltakspakker/forebygging-av-trykksar";
const faults: string[] = [];

/** What html, axe and a ruler find on the page as it stands, with everything unfolded. */
async function look(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname;
  const html = await (await page.request.get(path)).text();
  for (const result of (await validator.validateString(html)).results) {
    for (const message of result.messages) faults.push(`${path}: html ${message.ruleId} ${message.message}`);
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  for (const { id, nodes } of violations) faults.push(`${path}: axe ${id} ${nodes[0]?.target.join(" ")}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${path}: ${wide} px too wide`);
}

it("A010 A011 the secretariat writes the next version at 320 pixels, compares it, and publishes it", async () => {
  const { page, context } = await walk.open({ as: "sekretariat@example.no", width: 320 });
  await page.goto(trs);
  await page.getByRole("link", { name: "Skriv på neste versjon" }).click();
  await look(page);
  await page.getByRole("button", { name: "Begynn på versjon 2" }).click();
  await look(page);
  await page.getByRole("link", { name: "Risiko vurdert ved første møte" }).click();
  await look(page);
  await page.getByLabel("Teller", { exact: true }).first().fill("Beboere som er vurdert innen tolv timer");
  await page.getByRole("button", { name: "Lagre i utkastet" }).click();
  for (const section of ["om", "malgrupper", "kunnskap/ny", "tiltak/trs-t1", "malinger/ny"]) {
    await page.goto(`${trs}/utkast/${section}`);
    await look(page);
  }
  await page.goto(`${trs}/utkast`);
  await page.getByRole("link", { name: "Sammenlign og publiser" }).click();
  await page.getByText("Endrer hva som telles").waitFor();
  await page.getByText("De beholder versjonen de har").waitFor();
  await look(page);
  await page.getByRole("button", { name: "Publiser versjon 2" }).click();
  await page.getByRole("link", { name: /Kryss av når du har lest/ }).click();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Publiser versjon 2" }).click();
  await page.waitForURL(`**${trs}/versjon/2`);
  await look(page);
  await page.getByRole("link", { name: "Alle versjoner" }).click();
  await page.getByText("Teller noe annet enn før").waitFor();
  await look(page);
  await page.getByRole("link", { name: "Versjon 1" }).click();
  await page.getByText("ikke lenger er den nyeste").waitFor();
  for (const path of [`${trs}/erstattet`, "/tiltakspakker/ny", "/tiltakspakker"]) {
    await page.goto(path);
    await look(page);
  }
  await context.close();
  expect(faults).toEqual([]);
}, 60_000);

it("A146 an organiser begins the network's own package from a national one, and without, in nynorsk", async () => {
  const { page, context } = await walk.open({ as: "arrangor@example.no", width: 320, language: "nn" });
  await page.goto("/arrangor/nettverk/trykksar-agder/egen-pakke");
  await look(page);
  // from a national one, and away with it again
  await page.getByLabel("Nasjonal pakke").selectOption({ label: "Trygg utskriving" });
  await page.getByRole("button", { name: "Kopier til eige utkast" }).click();
  await page.getByRole("heading", { name: "Dette bør de tilpasse" }).waitFor();
  await look(page);
  await page.getByRole("link", { name: "Teljereglar" }).click();
  await page.waitForURL("**/utkast#malinger");
  await page.getByRole("button", { name: "Forkast utkastet" }).click();
  await page.getByLabel("Namn på bokmål").fill("Gode netter");
  await page.getByRole("button", { name: "Byrj på pakken" }).click();
  await page.getByText("Pakken har ingen tiltak").waitFor();
  await look(page);
  await page.goto("/arrangor/nettverk/trykksar-agder/egen-pakke");
  await page.getByRole("link", { name: "Skriv på utkastet" }).waitFor();
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
  expect([...walk.foreign, ...walk.complaints]).toEqual([]);
}, 60_000);
