import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditEntry,
  collaborative,
  collaborativePicture,
  learningSession,
  sessionDay,
} from "../../database/schema.ts";
import { documentedCollaboratives } from "../../database/example/collaboratives/all.ts";
import { templates } from "../../domain/templates/all.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { collaborativeRoutes } from "./routes.ts";
import { centre, holding, readyDefinition, stored } from "./test-arranger.ts";
import { waitingCollaboratives } from "./waiting.ts";

const house = testHouse(collaborativeRoutes, { now: "2027-06-01T10:00:00Z" });
const address = "/arrangor/nettverk/nytt";
let organizerId: string;
let arranger: Visitor;

beforeAll(async () => {
  organizerId = await centre(house);
  arranger = await holding(house, "organizer", { organizerId });
});

const make = (fields: Record<string, string>) =>
  arranger.fillIn(address, address, { source: "mal:akershus-yearly", ...fields });

async function row(slug: string) {
  return (await house.owner.select().from(collaborative).where(eq(collaborative.slug, slug)))[0];
}

async function daysOf(slug: string): Promise<string[]> {
  const rows = await house.owner
    .select({ day: sessionDay.day })
    .from(sessionDay)
    .innerJoin(learningSession, eq(learningSession.id, sessionDay.sessionId))
    .where(eq(learningSession.collaborativeId, (await row(slug))?.id ?? ""));
  return rows.map(({ day }) => day.toString()).toSorted();
}

describe("a new one from a template", () => {
  it("every template is offered, with the invitation it is drawn from", async () => {
    const { text } = await arranger.open(address);
    for (const { name, origin } of templates) {
      expect(text).toContain(name.nb);
      expect(text).toContain(origin.nb);
    }
  });

  it.each(templates.map(({ code }) => code))("%s gives a draft that nobody else sees", async (code) => {
    const made = await make({ source: `mal:${code}`, firstDay: "2028-01-12", slug: `ny-${code}` });
    expect(made.location).toBe(`/arrangor/nettverk/ny-${code}/rediger`);
    expect(await row(`ny-${code}`)).toMatchObject({
      state: "draft",
      templateCode: code,
      organizerId,
      publishedAt: null,
    });
    expect((await daysOf(`ny-${code}`))[0]).toBe("2028-01-12");
    expect((await house.visitor().open(`/nettverk/ny-${code}`)).status).toBe(404);
    expect((await arranger.open(`/nettverk/ny-${code}`)).text).toContain("Dette er et utkast");
  });

  it("without an address one is proposed from the title and the year, and the next gets a number", async () => {
    const first = await make({ firstDay: "2028-01-12", title: "Færre fall på Ås" });
    const second = await make({ firstDay: "2028-01-12", title: "Færre fall på Ås" });
    expect(first.location).toBe("/arrangor/nettverk/faerre-fall-pa-as-2028/rediger");
    expect(second.location).toBe("/arrangor/nettverk/faerre-fall-pa-as-2028-2/rediger");
    expect((await row("faerre-fall-pa-as-2028"))?.texts.nb.title).toBe("Færre fall på Ås");
  });

  it("all that is wrong is told at once, and what was typed is kept", async () => {
    const seen = await make({
      source: "",
      firstDay: "2028-02-30",
      slug: "Ikke en adresse!",
      title: "Beholdes",
    });
    expect(seen.status).toBe(422);
    expect(seen.html).toContain("<title>Feil:");
    expect(seen.text).toContain("Tre ting må rettes");
    for (const field of ["source", "firstDay", "slug"]) expect(seen.html).toContain(`href="#${field}"`);
    expect(seen.html).toContain('value="Beholdes"');
    expect(seen.html).toContain('value="Ikke en adresse!"');
  });

  it("a taken or reserved address is refused, and a missing first day is asked for", async () => {
    await make({ firstDay: "2028-01-12", slug: "opptatt" });
    expect((await make({ firstDay: "2028-01-12", slug: "opptatt" })).text).toContain("Adressen er i bruk");
    expect((await make({ firstDay: "2028-01-12", slug: "nytt" })).text).toContain("Adressen er i bruk");
    expect((await make({ firstDay: "" })).text).toContain("skriv den første samlingsdagen");
  });

  it("an unknown template, somebody else's network and odd values are refused", async () => {
    const other = await centre(house, "USHT Annet");
    await stored(house, readyDefinition("andres"), { organizerId: other });
    for (const source of [
      "mal:finnes-ikke",
      "kopi:andres",
      "kopi:",
      "x".repeat(5000),
      "mal:akershus-yearly\u0000",
    ]) {
      expect((await make({ source, firstDay: "2028-01-12" })).status, source.slice(0, 20)).toBe(422);
    }
    expect((await arranger.send(address, {})).status).toBe(422);
    expect((await make({ firstDay: "2028-01-12", organizer: other, slug: "min" })).status).toBe(303);
    expect((await row("min"))?.organizerId).toBe(organizerId);
  });

  it("making one is in the audit", async () => {
    const made = (await house.owner.select().from(auditEntry)).filter(
      ({ action }) => action === "collaborative.made",
    );
    expect(made.length).toBeGreaterThan(6);
    expect(made.every(({ personId }) => personId !== null)).toBe(true);
  });
});

describe("A003 a copy of last year's", () => {
  let lastId: string;
  beforeAll(async () => {
    lastId = await stored(house, readyDefinition("fjorarets", "2026-09-16"));
    await house.owner.insert(collaborativePicture).values({
      collaborativeId: lastId,
      contentType: "image/png",
      bytes: Buffer.from([1]),
      alt: { nb: "Et team" },
      sha256: "abc",
    });
  });

  it("A003 keeps weekdays, texts, rules, invited and picture, and remembers where it came from", async () => {
    expect((await arranger.open(address)).text).toContain("Første samling 16. september 2026");
    const made = await make({ source: "kopi:fjorarets", slug: "arets" });
    expect(made.location).toBe("/arrangor/nettverk/arets/rediger");
    const [last, next] = [await row("fjorarets"), await row("arets")];
    expect(next).toMatchObject({
      state: "draft",
      clonedFrom: lastId,
      texts: last?.texts,
      rules: last?.rules,
    });
    const [before, after] = [await daysOf("fjorarets"), await daysOf("arets")];
    expect(after[0]).toBe("2027-09-22");
    const weekdays = (days: string[]) => days.map((day) => Temporal.PlainDate.from(day).dayOfWeek);
    expect(weekdays(after)).toEqual(weekdays(before));
    expect(next?.deadlineDay.dayOfWeek).toBe(last?.deadlineDay.dayOfWeek);
    expect((await arranger.open("/nettverk/arets")).text).toContain("Alle kommuner i Akershus er invitert.");
    expect((await arranger.open("/nettverk/arets/bilde")).status).toBe(200);
  });

  it("A003 invites those who hold the area now: Lindås is Alver, Oppland and Hedmark are Innlandet", async () => {
    for (const definition of documentedCollaboratives) await stored(house, definition);
    await make({ source: "kopi:nordhordland-2017", slug: "nordhordland-ny" });
    expect((await arranger.open("/nettverk/nordhordland-ny")).text).toContain(
      "Seks kommuner er invitert: Alver, Austrheim, Fedje, Masfjorden, Modalen og Osterøy.",
    );
    await make({ source: "kopi:innlandet-2019-klinisk", slug: "innlandet-ny" });
    expect((await arranger.open("/nettverk/innlandet-ny")).text).toContain(
      "Alle kommuner i Innlandet er invitert.",
    );
  });

  it("A003 can begin on another day than the proposed", async () => {
    await make({ source: "kopi:fjorarets", slug: "flyttet", firstDay: "2027-10-06" });
    expect((await daysOf("flyttet")).slice(0, 2)).toEqual(["2027-10-06", "2027-10-07"]);
  });
});

describe("who may start one", () => {
  it("nobody but organisers of a centre and administrators; the others do not find the page", async () => {
    const networkId = await stored(house, readyDefinition("enkelt"));
    const others = [
      house.visitor(),
      await house.as("noen@example.no"),
      await holding(house, "observer", { collaborativeId: networkId }),
      await holding(house, "nationalSecretariat", {}),
    ];
    for (const visitor of others) {
      for (const path of ["/arrangor/nettverk", address]) expect((await visitor.open(path)).status).toBe(404);
      expect(
        (await visitor.send(address, { source: "mal:akershus-yearly", firstDay: "2028-01-12" })).status,
      ).toBe(404);
    }
  });

  it("who helps with a single network sees it, but has no centre to start one for", async () => {
    const networkId = (await row("enkelt"))?.id ?? "";
    const helper = await holding(house, "organizer", { collaborativeId: networkId });
    const list = await helper.open("/arrangor/nettverk");
    expect(list.html).toContain('href="/arrangor/nettverk/enkelt"');
    expect(list.html).not.toContain('href="/arrangor/nettverk/opptatt/rediger"');
    expect((await helper.open(address)).status).toBe(404);
  });

  it("an administrator starts one for a chosen centre, and leaves the editing to it", async () => {
    const administrator = await holding(house, "administrator", {});
    const made = await administrator.fillIn(address, address, {
      source: "mal:leaders-network",
      firstDay: "2028-01-12",
      slug: "for-dem",
      organizer: organizerId,
    });
    expect(made.location).toBe("/arrangor/nettverk");
    expect((await row("for-dem"))?.organizerId).toBe(organizerId);
    expect((await administrator.open("/arrangor/nettverk/for-dem/rediger")).status).toBe(404);
  });
});

describe("my networks", () => {
  it("drafts come first and lead to editing, published ones to their overview; others' are not there", async () => {
    const { html, text } = await arranger.open("/arrangor/nettverk");
    expect(html).toContain('href="/arrangor/nettverk/arets/rediger"');
    expect(html).toContain('href="/arrangor/nettverk/fjorarets"');
    expect(html).not.toContain("/arrangor/nettverk/andres");
    expect(text).toContain("Første samling 22. september 2027");
  });

  it("without any, the page teaches how to begin", async () => {
    const fresh = await holding(house, "organizer", { organizerId: await centre(house, "USHT Nytt") });
    expect((await fresh.open("/arrangor/nettverk")).text).toContain(
      "Begynn med en mal fra en virkelig invitasjon",
    );
  });

  it("a draft waits for its organiser until it is published, and for nobody else", async () => {
    const held = [{ role: "organizer" as const, organizerId }];
    const who = { personId: "", email: "", held };
    const items = await waitingCollaboratives(house.database, who, house.now);
    const mine = items.find(({ action }) => action.href === "/arrangor/nettverk/arets/rediger");
    expect(mine?.what.nb).toMatch(/^Utkast: .* er ikke publisert$/);
    expect(mine?.due?.toString()).toMatch(/^2027-/);
    await house.owner
      .update(collaborative)
      .set({ state: "published", publishedAt: house.now })
      .where(eq(collaborative.slug, "arets"));
    const after = await waitingCollaboratives(house.database, who, house.now);
    expect(after.some(({ action }) => action.href.includes("/arets/"))).toBe(false);
    expect(
      await waitingCollaboratives(house.database, { ...who, held: [{ role: "administrator" }] }, house.now),
    ).toEqual([]);
  });
});
