import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();
const validator = new HtmlValidate(htmlRules);

/** Who looks, and at what each begins. What their pages link to is found by following the links. */
const people: readonly { as?: string; from: readonly string[] }[] = [
  { from: ["/", "/logg-inn", "/tiltakspakker", "/kommuner", "/prov", "/postkasse"] },
  { as: "maling.elvestrand@example.no", from: ["/min-side"] },
  { as: "teamleder.elvestrand@example.no", from: ["/min-side"] },
  {
    as: "arrangor@example.no",
    from: ["/min-side", "/arrangor/nettverk", "/arrangor/nettverk/nytt", "/arrangor/nettverk/trykksar-agder"],
  },
  { as: "veileder@example.no", from: ["/min-side"] },
  { as: "fylke@example.no", from: ["/min-side"] },
  { as: "sekretariat@example.no", from: ["/min-side"] },
];

/** Pages of one kind look alike: one of each is enough, also when several people reach it. */
const seen = new Set<string>();

function kindOf(path: string): string {
  return (
    path
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
      .replace(/\?.*$/, "?")
      .replace(/^\/(nettverk|tilbud|tiltakspakker|kommuner)\/[^/?]+/, "/$1/:name")
      .replace(/^\/arrangor\/nettverk\/(?!nytt)[^/?]+/, "/arrangor/nettverk/:name")
      // fixed addresses stand beside those of a measure, and are pages of their own
      .replace(/\/malinger\/(?!(?:ark|ferdig|importer|registrer)\b)[^/?.]+(?=[/?]|$)/, "/malinger/:measure")
      .replace(/\/maleplan\/(?!(?:velg|egen)\b)[^/?]+/, "/maleplan/:measure")
      .replace(/\/\d{4}(-[\dWQ-]+)?(?=\/|$)/g, "/:period")
  );
}

/** An address of every kind that can be reached by links from the first ones and that nobody has looked at yet. */
async function findPages(page: Page, from: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = from.map((path) => ({ path, always: true }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, always } = next;
    if (seen.has(kindOf(path)) && !always) continue;
    seen.add(kindOf(path));
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBeLessThan(400);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    found.push(path);
    for (const [, href = ""] of (await answer.text()).matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
      const linked = href.replaceAll("&amp;", "&");
      if (!linked.includes("sprak=") && !linked.startsWith("/prov/deler"))
        waiting.push({ path: linked, always: false });
    }
  }
  return found;
}

describe.each(people)("every page that $as can reach", ({ as, from }) => {
  it("is sound html, has nothing for axe to find in any language, and does not scroll sideways at 320 pixels", async () => {
    const faults: string[] = [];
    const { page, context } = await walk.open(as === undefined ? {} : { as });
    const paths = await findPages(page, from);
    expect(paths).not.toHaveLength(0);
    for (const language of ["nb", "nn", "en"] as const) {
      await page.goto(`/?sprak=${language}`);
      await page.setViewportSize({ width: language === "nb" ? 1280 : 320, height: 800 });
      for (const path of paths) {
        await page.goto(path);
        const html = await (await page.request.get(path)).text();
        for (const result of (await validator.validateString(html)).results) {
          for (const message of result.messages)
            faults.push(
              `${path} ${language}: html ${message.ruleId} ${message.message} ${message.selector ?? ""}`,
            );
        }
        if (/\sstyle=/.test(html)) faults.push(`${path}: a style attribute`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        for (const violation of violations)
          faults.push(
            `${path} ${language}: axe ${violation.id} ${violation.nodes[0]?.target.join(" ")} ${violation.nodes[0]?.failureSummary}`,
          );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${path} ${language}: ${wide} px too wide`);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  }, 300_000);
});

it("U7 the points of a chart can be read by keyboard, and by nobody's script the table says the same", async () => {
  const { page, context } = await walk.open({ as: "maling.elvestrand@example.no" });
  await page.getByRole("link", { name: "Hudsjekk etter plan" }).first().click();
  const reader = page.locator("figure.chart input[type=range]").first();
  await reader.waitFor();
  const before = await reader.getAttribute("aria-valuetext");
  await reader.focus();
  await page.keyboard.press("ArrowLeft");
  const after = await reader.getAttribute("aria-valuetext");
  expect(after).not.toBe(before);
  expect(after).toMatch(/\d+\s%/);
  expect(await page.locator("details.fold table tbody tr").count()).toBeGreaterThan(20);
  await context.close();
});

it("G10 no page has asked another host for anything, and none has complained of its scripts or styles", () => {
  expect(walk.foreign).toEqual([]);
  expect(walk.complaints).toEqual([]);
});
