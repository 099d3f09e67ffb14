import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();

const lead = "maling.elvestrand@example.no";
const leader = "teamleder.elvestrand@example.no";

/** The third of next month: the values of the month that is over are waiting. */
const today = Temporal.Now.plainDateISO("Europe/Oslo").add({ months: 1 }).with({ day: 3 });

/** A phone: 320 pixels, a finger, no mouse. */
async function openPhone(email: string, language = "nb"): Promise<{ page: Page; context: BrowserContext }> {
  const context = await walk.browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    baseURL: walk.program.origin,
    locale: "nb-NO",
    reducedMotion: "reduce",
  });
  const page = await openTab(context);
  await page.goto(`/?sprak=${language}`);
  await become(page, email);
  await page.goto("/prov");
  await page.getByLabel("Dato").fill(today.toString());
  await page.getByLabel("Klokkeslett").fill("11:00");
  await page.getByRole("button", { name: "Still klokka" }).tap();
  await page.getByText(/stilt til/).waitFor();
  await page.goto("/min-side");
  return { page, context };
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => walk.complaints.push(`${page.url()}: ${error.message}`));
  return page;
}

async function become(page: Page, email: string): Promise<void> {
  await page.goto("/prov");
  await page.locator("tr", { hasText: email }).first().getByRole("button").tap();
  await page.waitForURL("**/min-side");
}

/** The address of the page of the team's measures. */
async function teamPath(page: Page): Promise<string> {
  const href = await page.locator('a[href*="/malinger/"]').first().getAttribute("href");
  return (href ?? "").replace(/\/malinger\/.*/, "/malinger");
}

async function type(field: Locator, text: string): Promise<void> {
  await field.tap();
  await field.page().keyboard.press("ControlOrMeta+A");
  await field.page().keyboard.type(text);
}

async function enter(form: Locator, numerator: string, denominator?: string): Promise<void> {
  await type(form.locator("[name=teller]"), numerator);
  if (denominator !== undefined) await type(form.locator("[name=nevner]"), denominator);
  await form.getByRole("button", { name: /^(Lagre|Save)$/ }).tap();
}

interface Kept {
  measure: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  version: number;
}

async function kept(page: Page, team: string): Promise<Kept[]> {
  const answer = await page.request.get(`${team}/celler.json`);
  return ((await answer.json()) as { cells: Kept[] }).cells;
}

const entryOf = async (form: Locator) =>
  JSON.parse((await form.locator("[data-entry]").getAttribute("data-entry")) ?? "{}") as {
    measure: string;
    period: string;
    checked: { hasDenominator: boolean };
  };

const state = (form: Locator) => form.locator(".entry-state [role=status]");

describe("the phone", () => {
  it("a month by thumb at 320 pixels with the network cut in the middle, an answer lost and the tab closed: every value is stored once", async () => {
    const { page, context } = await openPhone(lead);
    const team = await teamPath(page);
    await page.goto(team);
    await page.getByRole("link", { name: /^Registrer alle/ }).tap();
    await page.waitForURL("**/registrer");
    const forms = page.locator("form.count");
    const count = await forms.count();
    expect(count).toBeGreaterThan(3);
    const typed: { measure: string; period: string; numerator: number }[] = [];
    const save = async (at: number, said: RegExp) => {
      const form = forms.nth(at);
      const { measure, period, checked } = await entryOf(form);
      typed.push({ measure, period, numerator: at });
      await enter(form, String(at), checked.hasDenominator ? "10" : undefined);
      const unusual = form.getByRole("button", { name: "Lagre likevel" });
      await state(form).getByText(said).or(unusual).first().waitFor();
      if (await unusual.isVisible()) await unusual.tap();
      await state(form).getByText(said).waitFor();
    };
    await save(0, /er lagret/);
    await save(1, /er lagret/);
    // the server stores the third, and the answer is lost
    await page.route("**/malinger/celler", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await save(2, /Venter på nett/);
    await page.unroute("**/malinger/celler");
    await context.setOffline(true);
    for (let at = 3; at < count; at++) await save(at, /Venter på nett/);
    const reached = (await kept(page, team)).filter((one) =>
      typed.some(({ measure, period }) => one.measure === measure && one.period === period),
    );
    expect(reached).toHaveLength(3);
    await page.close();

    await context.setOffline(false);
    const again = await openTab(context);
    await again.goto("/min-side");
    const device = again.locator(".on-device");
    await device.getByText(/sendt og lagret|venter på deg/).first().waitFor();
    // a number far from the others is asked about when the network is back
    const unusual = device.getByRole("button", { name: "Lagre likevel" }).first();
    await expect
      .poll(async () => {
        if (await unusual.isVisible()) await unusual.tap();
        return device.locator("li").count();
      })
      .toBe(0);
    const stored = await kept(again, team);
    for (const { measure, period, numerator } of typed) {
      const all = stored.filter((one) => one.measure === measure && one.period === period);
      expect(all, measure).toMatchObject([{ numerator, version: 1 }]);
    }
    await context.close();
  }, 60_000);
});
