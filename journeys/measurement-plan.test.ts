import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();
const validator = new HtmlValidate(htmlRules);

/** Sound html, nothing for axe, and nothing wider than the window, of the page as it stands. */
async function expectSound(page: Page): Promise<void> {
  const { results } = await validator.validateString(await page.content());
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect([
    page.url(),
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")}`),
  ]).toEqual([page.url()]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

it("A059 on a phone a team chooses few measures, makes one of its own and sees what two numbers give while it types; the plan is one sheet", async () => {
  const { page, context } = await walk.open({ as: "teamleder.elvestrand@example.no", width: 320 });
  await page.getByRole("link", { name: "Måleplanen" }).first().click();
  await expectSound(page);
  await page.getByRole("link", { name: "Velg målinger" }).click();
  for (const name of [
    "Dager siden siste nye trykksår",
    "Stillingsbytte etter plan",
    "Ernæring vurdert",
    "Beboer og pårørende informert",
    "Risiko meldt ved flytting",
    "Alt gjort: tiltak 2–6 hos samme beboer",
    "Søvn forstyrret av stillingsbytte",
  ])
    await page.getByLabel(name, { exact: true }).uncheck();
  await expectSound(page);
  await page.getByRole("button", { name: "Lagre planen" }).click();
  await page.getByText("Planen er lagret.").waitFor();

  await page.getByRole("link", { name: "Lag en egen måling" }).click();
  await page.getByLabel("Navn på målingen").fill("Turer ut hver uke");
  await page.getByLabel("Om noe annet blir dårligere").check();
  await page.getByLabel("Hvem eller hva teller med?").fill("Alle beboere på 2. etasje");
  await page.getByLabel("En andel av alle").check();
  const tried = page.getByLabel("Prøv med tall");
  await tried.fill("18 av 20");
  await page.locator("[data-example] [role=status]", { hasText: /^18 av 20 gir 90\s%\.$/ }).waitFor();
  await page.getByLabel("Et gjennomsnitt", { exact: true }).check();
  await page
    .locator("[data-example] [role=status]", { hasText: "18 til sammen, delt på 20, gir 0,9." })
    .waitFor();
  await page.getByLabel("En andel av alle").check();
  await tried.fill("21 av 20");
  await page.locator("[data-example] [role=status]", { hasText: "Dette gir ikke noe tall" }).waitFor();
  await expectSound(page);
  await page.getByLabel("Hva teller dere?").fill("Beboere som var ute");
  await page.getByLabel("Av hvor mange?").fill("Alle beboere");
  await page.getByLabel("Høyere er bedre").check();
  await page.getByLabel("Hver uke", { exact: true }).check();
  await page.getByRole("button", { name: "Lag målingen" }).click();
  await page.getByText("«Turer ut hver uke» er lagt i planen.").waitFor();
  await expectSound(page);

  await page.getByRole("link", { name: "Turer ut hver uke" }).click();
  await page.getByLabel("Hvem teller").selectOption({ index: 1 });
  await expectSound(page);
  await page.getByRole("button", { name: "Lagre" }).click();
  // how it is counted is folded on a phone, and stands open on a large screen and on paper
  const counted = page.getByText("Beboere som var ute.", { exact: false });
  const fold = page.locator("tr", { hasText: "Turer ut hver uke" }).getByText("Slik telles det");
  expect(await counted.isVisible()).toBe(false);
  await fold.click();
  expect(await counted.isVisible()).toBe(true);
  await fold.click();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect([await counted.isVisible(), await fold.isVisible()]).toEqual([true, false]);
  await page.setViewportSize({ width: 320, height: 800 });
  const sheet = await page.pdf({ format: "A4" });
  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await context.close();
  expect(walk.complaints).toEqual([]);
}, 60_000);

it("A151 on a phone a team takes the first steps of its project, and is told what the next one needs", async () => {
  const { page, context } = await walk.open({ as: "helsefag.elvestrand@example.no", width: 320 });
  const team = await page.locator("a[href*='/maleplan']").first().getAttribute("href");
  await page.goto((team as string).replace("/maleplan", ""));
  await page.getByRole("link", { name: "Begynn på prosjektet" }).click();
  await expectSound(page);
  await page.getByRole("link", { name: "Arbeid med steg 1" }).click();
  await page.getByRole("button", { name: "Steget er gjort" }).click();
  await page.getByRole("link", { name: "Velg målingen som viser det." }).waitFor();
  await expectSound(page);
  await page.getByLabel("Målingen som viser det").selectOption({ label: "Hudsjekk etter plan" });
  await page.getByRole("button", { name: "Steget er gjort" }).click();
  await page.getByText("Steg 1 er gjort.").waitFor();
  await expectSound(page);
  await page.getByRole("link", { name: "Arbeid med steg 3" }).click();
  await page.getByText("Det kan merkes som gjort når steg 2 er gjort.").waitFor();
  await expectSound(page);
  await page.goBack();
  await page.getByRole("link", { name: "Se på steg 1" }).click();
  await expectSound(page);
  await page.getByRole("button", { name: "Åpne steget igjen" }).click();
  await page.getByRole("button", { name: "Steget er gjort" }).waitFor();
  await context.close();
  expect(walk.complaints).toEqual([]);
}, 60_000);
