import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();

const lead = "maling.elvestrand@example.no";

/** A phone of somebody who enters values, and the address of the team's measures. */
async function openPhone(as: string, language = "nb") {
  const { page, context } = await walk.open({ as, width: 320, language });
  const href = await page.locator('a[href*="/malinger/"]').first().getAttribute("href");
  return { page, context, team: (href ?? "").replace(/\/malinger\/.*/, "/malinger") };
}

async function enter(form: Locator, numerator: string, denominator: string): Promise<void> {
  await form.locator("[name=teller]").fill(numerator);
  await form.locator("[name=nevner]").fill(denominator);
  await form.getByRole("button", { name: "Lagre", exact: true }).click();
}

/** Everything that is asked for before the last: so that nothing more waits when that is saved. */
async function leaveOne(page: Page, path: string): Promise<void> {
  for (let time = 0; time < 15; time++) {
    const { hidden, period } = await askedFor(page, path);
    if (period === undefined || period === lastPeriod()) return;
    await page.request.post(path.replace(/\/[^/]+$/, "/celler"), {
      form: {
        ...hidden,
        celler: JSON.stringify([
          {
            measure: path.split("/").at(-1)?.toUpperCase(),
            period,
            numerator: "7",
            denominator: "12",
            confirmed: true,
          },
        ]),
      },
      headers: { origin: walk.program.origin },
    });
  }
}

const lastPeriod = () => Temporal.Now.plainDateISO("Europe/Oslo").with({ day: 1 }).toString();

async function askedFor(page: Page, path: string) {
  const html = await (await page.request.get(path)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  const form = html.includes("data-entry=");
  return {
    hidden: { _token: field("_token") ?? "", _key: `${Date.now()}-${Math.random()}` },
    period: form ? field("periode") : undefined,
  };
}

describe("what is saved is seen at once", () => {
  it("C54 also when nothing more waits, and when it was sent after the network came back: the value, the chart and the table", async () => {
    const { page, context, team } = await openPhone(lead);
    for (const [code, isAway] of [
      ["trs-p6", false],
      ["trs-p7", true],
    ] as const) {
      const path = `${team}/${code}`;
      await leaveOne(page, path);
      await page.goto(path);
      const form = page.locator("form.count");
      const table = page.locator("#tabell");
      await table.locator("summary").click();
      const chart = () => page.locator("figure.chart").first().getAttribute("data-said");
      const before = await chart();
      if (isAway) {
        await context.setOffline(true);
        await enter(form, "9", "12");
        await form.getByText("Venter på nett").waitFor();
        expect(await chart()).toBe(before);
        await context.setOffline(false);
      } else await enter(form, "9", "12");
      await page
        .locator(".say .now")
        .getByText(/9\sav\s12/)
        .waitFor();
      expect((await askedFor(page, path)).period).toBeUndefined();
      await form.getByText(/er lagret: 9\sav\s12/).waitFor();
      expect(await chart()).not.toBe(before);
      expect(await table.getAttribute("open")).not.toBeNull();
      expect(await table.locator("tbody tr").first().innerText()).toMatch(/9\s+12/);
      await page.locator("figure.chart input[type=range]").waitFor();
    }
    await context.close();
  }, 60_000);

  it("C61 a second event on a day is asked about, and a chart comes with the first that has one before it", async () => {
    const { page, context, team } = await openPhone(lead);
    await page.goto(`${team}/trs-o2`);
    const form = page.locator("form:has([data-entry])");
    const day = Temporal.Now.plainDateISO("Europe/Oslo").subtract({ days: 1 });
    const save = async (on: Temporal.PlainDate) => {
      await form.getByLabel("Dagen det skjedde").fill(on.toString());
      await form.getByRole("button", { name: "Lagre", exact: true }).click();
    };
    const counts = async () => {
      const answer = await page.request.get(`${team}/celler.json?measure=trs-o2`);
      const { cells } = (await answer.json()) as { cells: { period: string; numerator: number }[] };
      return cells
        .filter(({ period }) => period >= day.subtract({ days: 9 }).toString())
        .map(({ period, numerator }) => `${period} ${numerator}`);
    };
    expect(await form.getByLabel("Hvor mange den dagen").inputValue()).toBe("1");
    await save(day.subtract({ days: 9 }));
    await form.getByText(/^Hendelsen .* er lagret\./).waitFor();
    await save(day);
    await form.getByText(new RegExp(`^Hendelsen ${day.day}\\..* er lagret\\.`)).waitFor();
    await page.locator(".say .now").getByText("1 dag").waitFor();
    await page.locator("figure.chart input[type=range]").waitFor();
    // the same once more: another, or the same?
    await save(day);
    await form.getByText(/har allerede 1\shendelse/).waitFor();
    expect(await counts()).toEqual([`${day.subtract({ days: 9 })} 1`, `${day} 1`]);
    await form.getByRole("button", { name: /^Er den samme: behold 1\shendelse/ }).click();
    await form.getByText(/har allerede 1\shendelse\.$/).waitFor();
    expect(await counts()).toEqual([`${day.subtract({ days: 9 })} 1`, `${day} 1`]);
    await save(day);
    await form.getByRole("button", { name: /^Kom i tillegg: lagre 2\shendelser/ }).click();
    await form.getByText(/^2 hendelser .* er lagret\./).waitFor();
    expect(await form.getByLabel("Hvor mange den dagen").inputValue()).toBe("1");
    expect(await counts()).toEqual([`${day.subtract({ days: 9 })} 1`, `${day} 2`]);
    await page.locator(".say .now").getByText("to samme dag").waitFor();
    // by thumb: never fewer than one
    const howMany = form.getByLabel("Hvor mange den dagen");
    await form.getByRole("button", { name: "Én færre" }).click();
    expect(await howMany.inputValue()).toBe("1");
    await form.getByRole("button", { name: "Én til" }).click();
    await form.getByRole("button", { name: "Én til" }).click();
    await form.getByRole("button", { name: "Én færre" }).click();
    expect(await howMany.inputValue()).toBe("2");
    await save(day);
    await form.getByRole("button", { name: /^Kom i tillegg: lagre 4\shendelser/ }).waitFor();
    await form.getByRole("button", { name: /^Er den samme: behold 2\shendelser/ }).click();
    await form.getByText(/har allerede 2\shendelser\.$/).waitFor();
    expect(await howMany.inputValue()).toBe("1");
    // stored, and the answer lost: sent again by itself, it is the same one
    await page.route("**/malinger/celler", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    const third = day.subtract({ days: 3 });
    await save(third);
    await form.getByText("Venter på nett").waitFor();
    await page.unroute("**/malinger/celler");
    await form.getByText(new RegExp(`^Hendelsen ${third.day}\\..* er lagret\\.`)).waitFor();
    expect(await counts()).toEqual([`${day.subtract({ days: 9 })} 1`, `${third} 1`, `${day} 2`]);
    // two on a day that nothing has reached the server of
    const fifth = day.subtract({ days: 5 });
    await context.setOffline(true);
    await save(fifth);
    await form.getByText("Venter på nett").waitFor();
    await save(fifth);
    await form.getByRole("button", { name: /^Er den samme: behold 1\shendelse/ }).click();
    await form.getByText("Venter på nett").waitFor();
    await save(fifth);
    await form.getByRole("button", { name: /^Kom i tillegg: lagre 2\shendelser/ }).click();
    await form.getByText("Venter på nett").waitFor();
    await context.setOffline(false);
    await form.getByText(new RegExp(`^2 hendelser ${fifth.day}\\..* er lagret\\.`)).waitFor();
    expect(await counts()).toContain(`${fifth} 2`);
    await context.close();
  }, 60_000);

  it("on nynorsk the question has the day as Norwegians write it", async () => {
    const { page, context, team } = await openPhone("teamleder.elvestrand@example.no", "nn");
    await page.goto(`${team}/trs-o2`);
    const form = page.locator("form:has([data-entry])");
    const day = Temporal.Now.plainDateISO("Europe/Oslo").subtract({ days: 1 });
    const month = day.toLocaleString("nb", { month: "long" });
    await form.getByLabel("Dagen det hende").fill(day.toString());
    await form.getByRole("button", { name: "Lagre", exact: true }).click();
    const said = form.getByText(/har alt \d\shending/);
    expect(await said.innerText()).toMatch(
      new RegExp(`^${day.day}\\. ${month} ${day.year} har alt 2\\shendingar\\. \\(Daniel .*${month}`),
    );
    await form.getByRole("button", { name: /^Er den same: behald 2\shendingar/ }).click();
    await context.close();
  }, 60_000);

  it("no page has complained", () => {
    // the network that was cut on purpose is told of too
    expect(walk.complaints.filter((one) => !one.includes("net::ERR"))).toEqual([]);
    expect(walk.foreign).toEqual([]);
  });
});
