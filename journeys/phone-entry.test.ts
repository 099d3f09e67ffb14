import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();

const lead = "maling.elvestrand@example.no";
const leader = "teamleder.elvestrand@example.no";

/** The third of a month to come: the values of the month that is over by then are waiting. */
const dayIn = (months: number) => Temporal.Now.plainDateISO("Europe/Oslo").add({ months }).with({ day: 3 });

/** A phone: 320 pixels, a finger, no mouse. */
async function openPhone(
  email: string,
  { months = 1, language = "nb" } = {},
): Promise<{ page: Page; context: BrowserContext; team: string }> {
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
  await setClock(page, months);
  return { page, context, team: await teamPath(page) };
}

/** The clock belongs to the log-in. */
async function setClock(page: Page, months: number): Promise<void> {
  await page.goto("/prov");
  await page.getByLabel("Dato").fill(dayIn(months).toString());
  await page.getByLabel("Klokkeslett").fill("11:00");
  await page.getByRole("button", { name: "Still klokka" }).tap();
  await page.getByText(/stilt til/).waitFor();
  await page.goto("/min-side");
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

/** Saved, also where the number is asked about first. @returns whether it was */
async function saved(form: Locator): Promise<boolean> {
  const unusual = form.getByRole("button", { name: /^Lagre likevel$/ });
  const said = state(form).getByText(/er (?:lagret|lagra)[:.]/);
  await said.or(unusual).first().waitFor();
  const asked = await unusual.isVisible();
  if (asked) await unusual.tap();
  await said.waitFor();
  return asked;
}

/** What axe finds. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
  );
}

describe("the phone", () => {
  it("a month by thumb at 320 pixels with the network cut in the middle, an answer lost and the tab closed: every value is stored once", async () => {
    const { page, context, team } = await openPhone(lead);
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
    await device
      .getByText(/sendt og lagret|venter på deg/)
      .first()
      .waitFor();
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

  it("C54 five cells are typed offline, one of them invalid: four are stored once each, the fifth is shown, kept and not stored", async () => {
    const { page, context, team } = await openPhone(lead, { months: 2 });
    await page.goto(`${team}/registrer`);
    const forms = page.locator('form.count:has([data-entry*="\\"partOfWhole\\":true"])');
    await context.setOffline(true);
    const cells: Awaited<ReturnType<typeof entryOf>>[] = [];
    for (let at = 0; at < 5; at++) {
      const form = forms.nth(at);
      cells.push(await entryOf(form));
      await enter(form, at === 4 ? "21" : "10", at === 4 ? "20" : "12");
      await state(form)
        .getByText(at === 4 ? /Ikke lagret/ : /Venter på nett/)
        .waitFor();
    }
    expect(await forms.nth(4).innerText()).toContain("kan ikke være flere enn");
    await page.close();
    await context.setOffline(false);

    const again = await openTab(context);
    await again.goto(`${team}/registrer`);
    const fifth = again.locator(`form.count:has([data-entry*="${cells[4]?.measure}"])`);
    await state(fifth).getByText("tatt vare på her").waitFor();
    expect(await fifth.locator("[name=teller]").inputValue()).toBe("21");
    const device = again.locator(".on-device");
    const unusual = again.getByRole("button", { name: "Lagre likevel" }).first();
    await expect
      .poll(
        async () => {
          if (await unusual.isVisible()) await unusual.tap();
          const stored = await kept(again, team);
          return cells.map(({ measure, period }) =>
            stored
              .filter((one) => one.measure === measure && one.period === period)
              .map(({ version }) => version)
              .join(),
          );
        },
        { timeout: 8000 },
      )
      .toEqual(["1", "1", "1", "1", ""]);
    expect(await device.locator("li").count()).toBe(0);
    await context.close();
  }, 60_000);

  it("C54 what an older form let through is refused by the server, shown with its reason, and thrown away only by a person", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-p1`);
    const form = page.locator("form.count");
    const { period } = await entryOf(form);
    await context.setOffline(true);
    await enter(form, "10", "12");
    await state(form).getByText("Venter på nett").waitFor();
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open("laeringsnettverk").onsuccess = ({ target }) => {
            const cells = (target as IDBOpenDBRequest).result
              .transaction("cells", "readwrite")
              .objectStore("cells");
            cells.openCursor().onsuccess = (found) => {
              const cursor = (found.target as IDBRequest<IDBCursorWithValue>).result;
              cursor.update({ ...cursor.value, numerator: "13" }).onsuccess = done;
            };
          };
        }),
    );
    await context.setOffline(false);
    await page.goto("/min-side");
    const row = page.locator(".on-device li");
    await row.getByText("Ikke lagret").waitFor();
    expect(await row.innerText()).toMatch(/13\sav\s12[\s\S]*kan ikke være flere/);
    expect((await kept(page, team)).some((one) => one.measure === "TRS-P1" && one.period === period)).toBe(
      false,
    );
    expect(await violations(page)).toEqual([]);
    page.once("dialog", (dialog) => void dialog.dismiss());
    await row.getByRole("button", { name: "Forkast" }).tap();
    expect(await row.count()).toBe(1);
    page.once("dialog", (dialog) => void dialog.accept());
    await row.getByRole("button", { name: "Forkast" }).tap();
    await row.waitFor({ state: "detached" });
    await context.close();
  }, 60_000);

  it("C54 what waits is thrown away only by who typed it, after a question: in its form, and from any other page", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-p3`);
    const form = page.locator("form.count");
    const before = await form.locator("[name=teller]").inputValue();
    const { period } = await entryOf(form);
    const stored = async () =>
      (await kept(page, team)).some((one) => one.measure === "TRS-P3" && one.period === period);
    const isThere = await stored();
    await context.route("**/malinger/celler", (route) => route.abort("connectionreset"));
    const wait = async () => {
      await enter(form, "10", "12");
      await state(form).getByText("Venter på nett").waitFor();
    };
    const questions: string[] = [];
    let answer: "accept" | "dismiss" = "dismiss";
    page.on("dialog", (dialog) => {
      questions.push(dialog.message());
      void dialog[answer]();
    });
    const discard = form.getByRole("button", { name: "Forkast" });

    await wait();
    expect(await violations(page)).toEqual([]);
    await discard.tap();
    await state(form).getByText("Venter på nett").waitFor();
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(/forkaste 10\sav\s12\?/);
    answer = "accept";
    await discard.tap();
    await state(form)
      .getByText(/^Forkastet: 10\sav\s12/)
      .waitFor();
    expect(await form.locator("[name=teller]").inputValue()).toBe(before);
    expect(await form.locator("[name=teller]").evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await discard.count()).toBe(0);

    // from another page, while a second tab shows the form
    await wait();
    const other = await openTab(context);
    other.on("dialog", (dialog) => void dialog.accept());
    await other.goto("/min-side");
    const device = other.locator(".on-device");
    const row = device.getByRole("listitem").filter({ hasText: /10\sav\s12/ });
    await row.getByRole("button", { name: "Forkast" }).waitFor();
    expect(await violations(other)).toEqual([]);
    await row.getByRole("button", { name: "Forkast" }).tap();
    await device.getByText(/^Forkastet: 10\sav\s12/).waitFor();
    expect(await other.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await state(form).getByText("Forkastet").waitFor();
    expect(await form.locator("[name=teller]").inputValue()).toBe(before);

    // and whoever logs in next sees how many wait, and can do nothing with them
    await wait();
    await become(other, leader);
    await other.getByText("1 verdi som en annen har skrevet på denne enheten").waitFor();
    expect(await device.getByRole("button").count()).toBe(0);
    expect(await device.innerText()).not.toMatch(/10\sav\s12/);
    await become(other, lead);
    await row.getByRole("button", { name: "Forkast" }).tap();
    await device.getByText("Forkastet").waitFor();
    await context.unroute("**/malinger/celler");
    await other.evaluate(() => dispatchEvent(new Event("online")));
    await other.goto("/min-side");
    expect(await device.getByRole("listitem").count()).toBe(0);
    expect(await stored()).toBe(isThere);
    await context.close();
  }, 60_000);

  it("C54 thrown away when it had arrived and the answer was lost: the value stands, and the next one asks", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-p4`);
    const form = page.locator("form.count");
    const { measure, period } = await entryOf(form);
    await page.route("**/malinger/celler", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await enter(form, "10", "12");
    await state(form).getByText("Venter på nett").waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await form.getByRole("button", { name: "Forkast" }).tap();
    await state(form).getByText("Forkastet").waitFor();
    await page.unroute("**/malinger/celler");
    const value = async () =>
      (await kept(page, team)).find((one) => one.measure === measure && one.period === period);
    await enter(form, "11", "12");
    await state(form).getByText("Noen andre har endret").waitFor();
    expect(await value()).toMatchObject({ numerator: 10, version: 1 });
    await context.close();
  }, 60_000);

  it("a tab that lost its turn to another sends again afterwards, and a lost connection to what is kept is made anew", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-o1`);
    const form = page.locator("form.count");
    let sent = 0;
    // under way until it is let through
    await context.route("**/malinger/celler", () => void sent++);
    await enter(form, "10", "12");
    await expect.poll(() => sent).toBe(1);
    // as another tab does when this one has slept
    await page.evaluate(() => navigator.locks.request("laeringsnettverk-celler", { steal: true }, () => {}));
    await page.waitForTimeout(300);
    expect(sent).toBe(1);
    await context.unroute("**/malinger/celler");
    await saved(form);
    // as a telephone does when it has slept: everything it had open is closed
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase("laeringsnettverk").onsuccess = done;
        }),
    );
    await context.setOffline(true);
    await enter(form, "11", "12");
    await state(form).getByText("Du kan lukke siden").waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await openTab(context);
    await again.goto("/min-side");
    await again
      .locator(".on-device")
      .getByText(/sendt og lagret|venter på deg/)
      .waitFor();
    await context.close();
  }, 60_000);

  it("two people on the same cell: the second sees both, who and when, and chooses; nothing is overwritten before", async () => {
    const first = await openPhone(lead, { months: 3 });
    const second = await openPhone(leader, { months: 3 });
    const value = async () =>
      (await kept(first.page, first.team)).findLast((one) => one.measure === "TRS-P5");
    for (const { page, team } of [first, second]) await page.goto(`${team}/trs-p5`);
    const [mine, theirs] = [first.page.locator("form.count"), second.page.locator("form.count")];
    await enter(mine, "10", "12");
    await saved(mine);
    await enter(theirs, "9", "12");
    await state(theirs).getByText("Noen andre har endret").waitFor();
    const choice = second.page.locator(".choice");
    expect(await choice.innerText()).toMatch(/Lagret nå: 10\sav\s12 \(.+, .+\)[\s\S]*Du skrev: 9\sav\s12/);
    expect(await value()).toMatchObject({ numerator: 10, version: 1 });
    expect(await violations(second.page)).toEqual([]);
    await choice.getByRole("button", { name: "Lagre mitt i stedet" }).tap();
    await saved(theirs);
    expect(await value()).toMatchObject({ numerator: 9, version: 2 });

    // and now the first is the one who did not know
    await enter(mine, "11", "12");
    await state(mine).getByText("Noen andre har endret").waitFor();
    await first.page.getByRole("button", { name: "Behold det som er lagret" }).tap();
    await first.page.locator(".choice").waitFor({ state: "detached" });
    await state(mine)
      .getByText(/^Lagret nå: 9\sav\s12$/)
      .waitFor();
    expect(await mine.locator("[name=teller]").inputValue()).toBe("9");
    expect(await value()).toMatchObject({ numerator: 9, version: 2 });
    await Promise.all([first.context.close(), second.context.close()]);
  }, 60_000);

  it("on a shared machine what one nurse typed waits for her, and is never sent as another", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-p6`);
    await context.route("**/malinger/celler", (route) => route.abort("connectionreset"));
    const form = page.locator("form.count");
    await enter(form, "10", "12");
    await state(form).getByText("Venter på nett").waitFor();
    const questions: string[] = [];
    page.on("dialog", (dialog) => {
      questions.push(dialog.message());
      void dialog.accept();
    });
    await page.locator("footer").getByRole("button", { name: "Logg ut" }).tap();
    await page.waitForURL((url) => url.pathname === "/");
    expect(questions[0]).toContain("sendes når du logger inn her igjen");
    await context.unroute("**/malinger/celler");

    await become(page, leader);
    await page.getByText("1 verdi som en annen har skrevet på denne enheten").waitFor();
    expect((await kept(page, team)).some((one) => one.measure === "TRS-P6" && one.version > 1)).toBe(false);
    const before = (await kept(page, team)).length;
    await become(page, lead);
    await page
      .locator(".on-device")
      .getByText(/1 verdi er sendt og lagret|venter på deg/)
      .waitFor();
    const unusual = page.locator(".on-device").getByRole("button", { name: "Lagre likevel" });
    if (await unusual.isVisible()) await unusual.tap();
    await expect.poll(async () => (await kept(page, team)).length).toBe(before + 1);
    await context.close();
  }, 60_000);

  it("a tab that one nurse left open sends nothing when another has logged in in the next, and says why", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3 });
    await page.goto(`${team}/trs-p2`);
    await context.route("**/malinger/celler", (route) => route.abort("connectionreset"));
    const form = page.locator("form.count");
    const { period } = await entryOf(form);
    await enter(form, "10", "12");
    await state(form).getByText("Venter på nett").waitFor();
    await become(await openTab(context), leader);
    await context.unroute("**/malinger/celler");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await state(form).getByText("En annen er logget inn i denne nettleseren nå").waitFor();
    expect((await kept(page, team)).some((one) => one.measure === "TRS-P2" && one.period === period)).toBe(
      false,
    );
    await context.close();
  }, 60_000);

  it("two open tabs send what waits once; a fault of the server is tried again by itself", async () => {
    const { page, context, team } = await openPhone(lead, { months: 4 });
    await page.goto(`${team}/trs-p1`);
    let faults = 0;
    await context.route("**/malinger/celler", (route) => {
      faults++;
      return faults > 4 ? route.continue() : route.fulfill({ status: 503, body: "" });
    });
    const form = page.locator("form.count");
    const { measure, period } = await entryOf(form);
    await enter(form, "10", "12");
    await state(form).getByText("Venter på nett").waitFor();
    const other = await openTab(context);
    await other.goto("/min-side");
    await other.getByText("1 verdi venter på nett").waitFor();
    faults = 4;
    const wakeUp = () => dispatchEvent(new Event("online"));
    await Promise.all([page.evaluate(wakeUp), other.evaluate(wakeUp), page.evaluate(wakeUp)]);
    const asked = await saved(form);
    await other.getByText("1 verdi er sendt og lagret").waitFor();
    expect(faults - 4).toBe(asked ? 2 : 1);
    // and now without anybody waking it
    faults = 4 - 1;
    await enter(form, "11", "12");
    await state(form).getByText("Venter på nett").waitFor();
    await saved(form);
    const values = (await kept(page, team)).filter((one) => one.measure === measure && one.period === period);
    expect(values).toMatchObject([{ numerator: 11, version: 2 }]);
    await context.close();
  }, 60_000);

  it("C54 a browser that keeps nothing says that the page must stay open, and warns before it is closed", async () => {
    const { page, context, team } = await openPhone(lead, { months: 4 });
    await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await page.goto(`${team}/trs-p5`);
    await context.setOffline(true);
    const form = page.locator("form.count");
    await enter(form, "10", "12");
    await state(form).getByText("la siden stå åpen til det er sendt").waitFor();
    const warned = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await warned;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await context.setOffline(false);
    await saved(form);
    expect((await kept(page, team)).findLast((one) => one.measure === "TRS-P5")).toMatchObject({
      numerator: 10,
    });
    await context.close();
  }, 60_000);

  it("an event is saved with the day it happened", async () => {
    const { page, context, team } = await openPhone(lead, { months: 4 });
    await page.goto(`${team}/trs-o2`);
    const form = page.locator("form:has([data-entry])");
    const day = dayIn(4).subtract({ days: 1 }).toString();
    await form.getByLabel("Dagen det skjedde").fill(day);
    await form.getByRole("button", { name: "Lagre", exact: true }).tap();
    await saved(form);
    expect(
      (await kept(page, team)).filter((one) => one.measure === "TRS-O2" && one.period === day),
    ).toHaveLength(1);
    await form.getByLabel("Dagen det skjedde").fill(dayIn(4).add({ days: 1 }).toString());
    await form.getByRole("button", { name: "Lagre", exact: true }).tap();
    await form.getByText("har ikke begynt ennå").waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  }, 60_000);

  it("on nynorsk: counting with the thumb without network outlives a closed tab, and every state is said in words that axe can read", async () => {
    const { page, context, team } = await openPhone(lead, { months: 3, language: "nn" });
    await page.goto(`${team}/trs-p7`);
    await context.setOffline(true);
    const open = async (tab: Page) => {
      const form = tab.locator("form.count");
      return {
        form,
        counts: () =>
          form.locator(".of input").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      };
    };
    const { form, counts } = await open(page);
    await page.getByText("Tel med tommelen").tap();
    for (const name of ["Ja +1", "Ja +1", "Nei +1", "Ja +1", "Nei +1"])
      await page.getByRole("button", { name, exact: true }).tap();
    expect(await counts()).toEqual(["3", "5"]);
    await page.getByRole("button", { name: "Angre siste" }).tap();
    expect(await counts()).toEqual(["3", "4"]);
    const large = await page.getByRole("button", { name: "Ja +1", exact: true }).boundingBox();
    expect(Math.min(large?.width ?? 0, large?.height ?? 0)).toBeGreaterThanOrEqual(96);
    await state(form).getByText("Ikkje lagra enno").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
    await context.setOffline(false);

    const again = await openTab(context);
    await again.goto(`${team}/trs-p7`);
    const kept = await open(again);
    await state(kept.form).getByText("er tekne vare på her").waitFor();
    expect(await kept.counts()).toEqual(["3", "4"]);
    await again.getByRole("button", { name: "Ja +1", exact: true }).tap();
    expect(await kept.counts()).toEqual(["4", "5"]);
    await enter(kept.form, "9", "5");
    await state(kept.form).getByText("Ikkje lagra. Sjå over det som er merkt.").waitFor();
    expect(await violations(again)).toEqual([]);
    await context.setOffline(true);
    await enter(kept.form, "5", "5");
    await state(kept.form).getByText("Ventar på nett. Talet er teke vare på her").waitFor();
    expect(await violations(again)).toEqual([]);
    await context.setOffline(false);
    await saved(kept.form);
    await again
      .getByRole("link", { name: /^Neste: / })
      .or(again.getByText("Det var alt som venta"))
      .first()
      .waitFor();
    await expect.poll(() => again.locator(".say").innerText()).toMatch(/5\sav\s5/);
    expect(await violations(again)).toEqual([]);
    expect(await again.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await context.close();
  }, 60_000);

  it("no page has asked another host for anything, and none has complained", () => {
    expect(walk.foreign).toEqual([]);
    expect(walk.complaints).toEqual([]);
  });
});
