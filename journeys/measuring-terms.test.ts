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
  const html = await page.content();
  const { results } = await validator.validateString(html);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect([
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")}`),
  ]).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

it("C53 C55 the organiser locks closed periods and gives one team longer; the team sees it, and says that it is done with a month", async () => {
  const { page, context } = await walk.open({ as: "arrangor@example.no", width: 320 });
  const terms = "/arrangor/nettverk/trykksar-agder/maleregler";
  await page.goto("/arrangor/nettverk/trykksar-agder");
  await page.getByRole("link", { name: "Måleregler" }).click();
  await page.getByLabel("Åpent for registrering").fill("3");
  await page.getByRole("button", { name: "Lagre målereglene" }).click();
  await page.getByText("Det må være åpent minst til fristen").first().waitFor();
  await expectSound(page);
  await page.getByLabel("Åpent for registrering").fill("20");
  await page.getByLabel("Perioden låses").check();
  await page.getByRole("button", { name: "Se hva det betyr" }).click();
  await page.getByText("Det betyr, hvis du lagrer").waitFor();
  await page.getByRole("button", { name: "Lagre målereglene" }).click();
  await page.getByText("Målereglene er lagret.").waitFor();

  await page.getByRole("link", { name: "Gi et team utsettelse" }).click();
  await page.getByRole("button", { name: "Gi utsettelse" }).click();
  await expectSound(page);
  await page.getByLabel("Team", { exact: true }).selectOption({ label: "Elvestrand sykehjem, 2. etasje" });
  const through = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Kan registrere til og med").fill(through);
  await page.getByLabel("Grunn").fill("Flyttet til nye lokaler");
  await page.getByRole("button", { name: "Gi utsettelse" }).click();
  await page.getByText("Teamet har fått utsettelse, og").waitFor();
  await expectSound(page);
  await page.goto(`${terms}/apne-tall?sprak=nn`);
  await expectSound(page);
  await context.close();

  const team = await walk.open({ as: "maling.elvestrand@example.no", width: 320, language: "nn" });
  await team.page.getByRole("link", { name: /^Sjå alle/ }).click();
  await team.page.getByText("De har fått utsetjing").waitFor();
  await team.page.getByRole("button", { name: /^Vi er ferdige med/ }).click();
  const reason = team.page.getByLabel("Kvifor manglar det noko?");
  if ((await reason.count()) > 0 && (await reason.inputValue()) === "") {
    await expectSound(team.page);
    await reason.fill("Posten var stengd");
    await team.page.getByRole("button", { name: /^Vi er ferdige med/ }).click();
  }
  await team.page
    .getByText(/er meldt ferdig/)
    .first()
    .waitFor();
  await expectSound(team.page);
  await team.page.goto("/min-side/paminnelser");
  await expectSound(team.page);
  await team.context.close();
  expect(walk.complaints).toEqual([]);
}, 60_000);
