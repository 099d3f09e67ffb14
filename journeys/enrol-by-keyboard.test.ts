import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { codeFromMailbox, makeWalk } from "./walk.ts";

const walk = makeWalk();

/** What has the focus, in a few words. */
function focused(page: Page): Promise<{ id: string; tag: string; text: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    return {
      id: element.id,
      tag: element.tagName.toLowerCase(),
      text: element.textContent.replaceAll("\u00ad", "").trim(),
      visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** Presses Tab until the wished thing has the focus. Whatever has it on the way must be in sight. */
async function tabTo(
  page: Page,
  wished: (one: Awaited<ReturnType<typeof focused>>) => boolean,
): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.tag !== "body")
      expect(now.visible, `${now.tag}#${now.id} ${now.text} is out of sight`).toBe(true);
    if (wished(now)) return;
  }
  throw new Error(`Tab never reached it; it stopped at ${JSON.stringify(await focused(page))}`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (one) => one.id === id);
  await page.keyboard.type(text);
}

describe("enrolling a team by keyboard alone, at 320 pixels, in nynorsk", () => {
  let page: Page;

  it("C72 the form is reached, filled and sent with errors told at once; the summary has the focus and leads to the field", async () => {
    ({ page } = await walk.open({ width: 320, language: "nn" }));
    await page.goto("/nettverk/forbedringskompetanse-agder");
    expect(await page.locator("html").getAttribute("lang")).toBe("nn");
    await tabTo(page, (one) => one.text === "Meld på eit team");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/pamelding");
    await type(page, "workplace", "Granhaug omsorgssenter");
    await tabTo(page, (one) => one.tag === "button" && one.text === "Send bindande påmelding");
    await page.keyboard.press("Enter");
    await page.locator("#feil").waitFor();
    expect(await page.title()).toMatch(/^Feil:/);
    expect((await focused(page)).id).toBe("feil");
    expect(await page.locator("#workplace").inputValue()).toBe("Granhaug omsorgssenter");
    await page.keyboard.press("Tab");
    const link = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash.slice(1));
    await page.keyboard.press("Enter");
    expect((await focused(page)).id).toBe(link);
  }, 60_000);

  it("A157 the three people are filled in and the team is enrolled, with the code typed", async () => {
    await page.goto("/nettverk/forbedringskompetanse-agder/pamelding");
    await tabTo(page, (one) => one.id === "municipality");
    await page.keyboard.type("Vennesla");
    await type(page, "workplace", "Granhaug omsorgssenter");
    await tabTo(page, (one) => one.id === "serviceType");
    await page.keyboard.press("ArrowDown");
    await type(page, "improvement", "Færre fall om natta");
    for (const [at, name] of ["Ingrid Lauvåsen", "Olav Berghaugen", "Siri Myrvollen"].entries()) {
      await type(page, `members-${at}-name`, name);
      await type(page, `members-${at}-email`, `person${at}.granhaug@example.no`);
    }
    await tabTo(page, (one) => one.id === "anchored");
    await page.keyboard.press("Space");
    await type(page, "contactName", "Ingrid Lauvåsen");
    await type(page, "contactEmail", "person0.granhaug@example.no");
    await tabTo(page, (one) => one.tag === "button" && one.text === "Send bindande påmelding");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kode");
    const code = await codeFromMailbox(page, "person0.granhaug@example.no");
    await tabTo(page, (one) => one.tag === "input");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kvittering");
    expect(await page.locator("h1").innerText()).toBe("Teamet er meldt på");
  }, 60_000);

  it("the receipt comes once, in nynorsk", async () => {
    const letters = await (await page.request.get("/postkasse")).text();
    const mine = [...letters.matchAll(/<tr[^>]*>[\s\S]*?<\/tr>/g)]
      .map((found) => found[0])
      .filter((row) => row.includes("person0.granhaug@example.no"));
    expect(mine.filter((row) => /meldt på|påmeld/i.test(row))).not.toHaveLength(0);
    expect(walk.complaints).toEqual([]);
  });
});
