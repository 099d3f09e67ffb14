import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { codeFromMailbox, makeWalk } from "./walk.ts";

const walk = makeWalk();

const people = [
  ["Guro Lyngmark", "teamleder.knarvik@example.no", "Sykepleier", "Teamleder"],
  ["Nils Havdal", "maling.knarvik@example.no", "Helsefagarbeider", "Måleansvarlig"],
  ["Tuva Åsgrend", "sykepleier.knarvik@example.no", "Sykepleier", "Deltaker"],
] as const;

const heading = (page: Page) => page.locator("h1").innerText();

async function setClock(page: Page, day: Temporal.PlainDate, time: string): Promise<void> {
  await page.goto("/prov");
  await page.getByLabel("Dato").fill(day.toString());
  await page.getByLabel("Klokkeslett").fill(time);
  await page.getByRole("button", { name: "Still klokka" }).click();
  await page.getByText("Klokka er stilt til").waitFor();
}

/** A Tuesday about two months ahead, away from the holidays of Christmas. */
function firstSessionDay(): Temporal.PlainDate {
  const later = Temporal.Now.plainDateISO("Europe/Oslo").add({ days: 66 });
  return later.add({ days: (9 - later.dayOfWeek) % 7 });
}

describe("the main job, in bokmål", () => {
  const first = firstSessionDay();
  let page: Page;

  it("a coordinator makes a network from a template, invites a county, sets the fee, and publishes it", async () => {
    ({ page } = await walk.open({ as: "arrangor@example.no" }));
    await page.getByRole("link", { name: "Lag et nytt nettverk" }).click();
    await page.getByLabel("Klinisk nettverk med valgfritt innsatsområde").check();
    await page.getByLabel("Første samlingsdag").fill(first.toString());
    await page.getByLabel("Tittel").fill("Trygg hud i Vestland");
    await page.getByLabel("Adresse").fill("trygg-hud-vestland");
    await page.getByRole("button", { name: "Lag utkastet" }).click();
    expect(await heading(page)).toContain("Trygg hud i Vestland");

    const { page: visitor, context } = await walk.open();
    expect((await visitor.goto("/nettverk/trygg-hud-vestland"))?.status()).toBe(404);

    await page.getByRole("link", { name: "Påmelding og hvem som er invitert" }).click();
    await page.getByLabel("Alle kommuner i ett eller flere fylker").check();
    await page.getByLabel("Vestland", { exact: true }).check();
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByRole("link", { name: "Kostnad og avbud" }).click();
    await page.getByLabel("Gebyr for hver dag").fill("800");
    await page.getByLabel("Avbud senest kl.").fill("09:00");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByRole("button", { name: "Publiser" }).click();
    expect((await visitor.goto("/nettverk/trygg-hud-vestland"))?.status()).toBe(200);
    await context.close();
  }, 60_000);

  it("a municipality reads the invitation and enrols a team without an account: recommendation, code, receipt", async () => {
    const { page: visitor, context } = await walk.open();
    await visitor.goto("/");
    await visitor.getByRole("link", { name: "Trygg hud i Vestland" }).click();
    expect(await visitor.locator("main").innerText()).toMatch(/faktureres\s800\skroner/);
    await visitor.getByRole("link", { name: "Meld på et team" }).click();
    await visitor.getByLabel("Kommune").selectOption("Alver");
    await visitor.getByLabel("Arbeidssted").fill("Knarvik sykehjem, 1. etasje");
    await visitor.getByLabel("Tjeneste").selectOption("Sykehjem");
    await visitor.getByLabel("Forebygging av trykksår").check();
    for (const [at, [name, email, profession, role]] of people.entries()) {
      await visitor.locator(`#members-${at}-name`).fill(name);
      await visitor.locator(`#members-${at}-email`).fill(email);
      await visitor.locator(`#members-${at}-profession`).selectOption(profession);
      await visitor.locator(`#members-${at}-role`).selectOption(role);
    }
    await visitor.locator("input[name=leadership][value=attended]").check();
    await visitor.locator("#anchored").check();
    await visitor.locator("#contactName").fill(people[0][0]);
    await visitor.locator("#contactEmail").fill(people[0][1]);
    const send = visitor.getByRole("button", { name: "Send bindende påmelding" }).last();
    await send.click();
    expect(await visitor.locator("main").innerText()).toContain("Dere kan sende uten");
    await send.click();
    await visitor.getByLabel("Kode").fill(await codeFromMailbox(visitor, people[0][1]));
    await visitor.getByRole("button", { name: "Bekreft og send" }).click();
    expect(await heading(visitor)).toBe("Teamet er meldt på");
    await visitor.getByRole("link", { name: "Åpne teamets side" }).click();
    expect(await heading(visitor)).toBe("Knarvik sykehjem, 1. etasje");
    await context.close();
  }, 60_000);

  it("the organiser keeps the register; who stayed away without a word is on the fee list with the fee of then", async () => {
    await setClock(page, first, "10:00");
    await page.goto("/arrangor/nettverk/trygg-hud-vestland/oppmote");
    await page
      .getByRole("link", { name: /oppmøtelisten/ })
      .first()
      .click();
    for (const [at, [name]] of people.entries()) {
      await page
        .getByRole("group", { name: `Oppmøte for ${name}` })
        .getByLabel(at === 2 ? "Ikke møtt" : "Møtt", { exact: true })
        .check();
    }
    await page.getByRole("button", { name: "Lagre og lukk listen" }).click();
    await page.getByRole("button", { name: /lukk/i }).first().click();
    await page.goto("/arrangor/nettverk/trygg-hud-vestland/gebyr");
    const fees = await page.locator("main").innerText();
    expect(fees).toContain("Tuva Åsgrend");
    expect(fees).toMatch(/800\s+kroner/);
    expect(fees).not.toContain("Nils Havdal");
  }, 60_000);

  it("the measurement lead enters a month on a phone, and sees at once that it is too early to tell", async () => {
    await setClock(page, first.add({ months: 1 }).with({ day: 3 }), "11:00");
    const { page: phone, context } = await walk.open({ as: people[1][1], width: 320 });
    await phone
      .getByRole("link", { name: /^Registrer/ })
      .first()
      .click();
    const fields = phone.locator("form.count input[inputmode=numeric]");
    await fields.nth(0).fill("7");
    await fields.nth(1).fill("12");
    await phone.getByRole("button", { name: "Lagre", exact: true }).click();
    await phone
      .getByText(/7\sav\s12/)
      .first()
      .waitFor();
    await phone
      .getByText(/for tidlig å si/i)
      .first()
      .waitFor();
    await phone.locator("figure.chart svg").first().waitFor({ state: "attached" });
    await context.close();
  }, 60_000);

  it("the organiser's view of the network shows the team, its attendance and its last measurement", async () => {
    await page.goto("/arrangor/nettverk/trygg-hud-vestland");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Knarvik sykehjem, 1. etasje");
  });

  it("no page has asked another host for anything, and none has complained", () => {
    expect(walk.foreign).toEqual([]);
    expect(walk.complaints).toEqual([]);
  });
});
