import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Program, removeFolder, scratchFolder, startProgram } from "./program.ts";

/** The built program with the example data, and a real browser to walk through it. */
export interface Walk {
  program: Program;
  browser: Browser;
  /** A window of this width; logged in when somebody is named. What the page asks of other hosts is kept in `foreign`. */
  open(options?: {
    as?: string;
    width?: number;
    language?: string;
  }): Promise<{ page: Page; context: BrowserContext }>;
  /** Addresses of other hosts that any page has asked for. */
  foreign: string[];
  /** What the pages have complained of. */
  complaints: string[];
}

/** Call at the top of a test file; the walk is there when the tests run. */
export function makeWalk(): Walk {
  const folder = scratchFolder();
  const walk = { foreign: [] as string[], complaints: [] as string[] } as Walk;
  beforeAll(async () => {
    walk.program = await startProgram(folder);
    walk.browser = await launchBrowser();
    walk.open = async ({ as, width = 1280, language = "nb" } = {}) => {
      const context = await walk.browser.newContext({
        viewport: { width, height: 800 },
        baseURL: walk.program.origin,
        locale: "nb-NO",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("request", (request) => {
        const { origin } = new URL(request.url());
        if (origin !== walk.program.origin && !request.url().startsWith("data:"))
          walk.foreign.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("status of 4"))
          walk.complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => walk.complaints.push(`${page.url()}: ${error.message}`));
      await page.goto(`/?sprak=${language}`);
      if (as !== undefined) await becomeSomebody(page, as);
      return { page, context };
    };
  }, 120_000);
  afterAll(async () => {
    await walk.browser?.close();
    await walk.program?.stop();
    removeFolder(folder);
  }, 60_000);
  return walk;
}

/** Logs in through the page where the example can be tried as anybody. */
async function becomeSomebody(page: Page, email: string): Promise<void> {
  await page.goto("/prov");
  await page.locator("tr", { hasText: email }).first().getByRole("button").click();
  await page.waitForURL("**/min-side");
}

/** The code of the latest letter to an address, from the example's mailbox. */
export async function codeFromMailbox(page: Page, email: string): Promise<string> {
  for (let time = 0; time < 40; time++) {
    const html = await (await page.request.get("/postkasse")).text();
    const latest = [...html.matchAll(/<tr[^>]*>[\s\S]*?<\/tr>/g)]
      .map((found) => found[0])
      .find((row) => row.includes(email));
    const code = />(\d{6})</.exec(latest ?? "")?.[1];
    if (code !== undefined) return code;
    await page.waitForTimeout(250);
  }
  throw new Error(`No code came to ${email}`);
}
