import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { documentedCollaboratives } from "../../database/example/collaboratives/all.ts";
import { collaborative } from "../../database/schema.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { collaborativeRoutes } from "./routes.ts";
import { centre, holding, readyDefinition, stored } from "./test-arranger.ts";

const house = testHouse(collaborativeRoutes, { now: "2027-06-01T10:00:00Z" });
const day = (text: string) => Temporal.PlainDate.from(text);

function titled(slug: string, title: string, firstDay: string, more: Partial<CollaborativeDefinition> = {}) {
  const definition = readyDefinition(slug, firstDay);
  const { nb, nn, en } = definition.texts;
  const texts = {
    nb: { ...nb, title },
    ...(nn ? { nn: { ...nn, title: `${title} nn` } } : {}),
    ...(en ? { en } : {}),
  };
  return { ...definition, texts, ...more };
}

const titles = async (path: string) => {
  const { html } = await house.visitor().open(path);
  return [...html.matchAll(/<h3[^>]*><a href="\/nettverk\/([^"]+)"/g)].map((found) => found[1]);
};

it("an empty place teaches what will be there", async () => {
  const { text } = await house.visitor().open("/");
  expect(text).toContain("Her kommer læringsnettverkene");
  expect(text).toContain("prøver ut forbedringer hjemme imellom");
});

describe("A001 the networks, without logging in", () => {
  beforeAll(async () => {
    await stored(
      house,
      titled("apent", "Åpent nettverk", "2027-09-15", { places: 20, deadline: { day: day("2027-06-19") } }),
    );
    await stored(house, titled("kommer", "Kommende nettverk", "2027-12-01", { opens: day("2027-06-02") }));
    await stored(house, titled("gar", "Nettverk som går", "2027-02-03"));
    await stored(house, titled("hemmelig", "Hemmelig utkast", "2027-09-15"), { publish: false });
    const archived = await stored(house, titled("gammelt", "Arkivert nettverk", "2025-02-03"));
    await house.owner.update(collaborative).set({ state: "archived" }).where(eq(collaborative.id, archived));
    for (const definition of documentedCollaboratives) await stored(house, definition);
  });

  it("A006 open ones first, then planned, ongoing and ended; drafts and archived ones never", async () => {
    const { html, text } = await house.visitor().open("/");
    const heads = [...html.matchAll(/<h2[^>]*>([^<]+)/g)].map((found) => found[1]);
    expect(heads).toEqual(["Åpent for påmelding", "Planlagt", "Pågår", "Avsluttet"]);
    expect(await titles("/")).toEqual([
      "apent",
      "kommer",
      "gar",
      "akershus-2025",
      "agder-2020",
      "innlandet-2019-klinisk",
      "innlandet-2019-ledelse",
      "innlandet-2019-informasjonsmote",
      "nordhordland-2017",
    ]);
    expect(text).not.toContain("Hemmelig");
    expect(text).not.toContain("Arkivert nettverk");
    expect(text).toContain("Ett nettverk tar imot påmelding nå.");
  });

  it("tells the days left, the deadline and the free places of an open one", async () => {
    const { text } = await house.visitor().open("/");
    expect(text).toContain("18 dager igjen Frist 19. juni 2027, 20 av 20 plasser ledige");
  });

  it("tells when a planned one opens, and the next session of one that goes on", async () => {
    const { text } = await house.visitor().open("/");
    expect(text).toContain("Påmeldingen åpner 2. juni 2027");
    expect(text).toMatch(/Neste samling \d+\. \p{L}+ 2027/u);
  });

  it("A006 archived ones are found by their status only", async () => {
    expect(await titles("/?status=archived")).toEqual(["gammelt"]);
    expect(await titles("/?sok=arkivert")).toEqual([]);
    expect(await titles("/?status=open")).toEqual(["apent"]);
  });

  it("a county of today finds its networks, also those of counties before it", async () => {
    expect(await titles("/?fylke=42")).toEqual(["agder-2020"]);
    expect(await titles("/?fylke=46")).toEqual(["nordhordland-2017"]);
    expect(await titles("/?fylke=34")).toEqual([
      "innlandet-2019-klinisk",
      "innlandet-2019-ledelse",
      "innlandet-2019-informasjonsmote",
    ]);
    expect(await titles("/?fylke=03")).toEqual([]);
  });

  it("A040 a search finds a municipality by its old and its new name", async () => {
    for (const name of ["Lindås", "lindas", "Alver", "Radøy"]) {
      expect(await titles(`/?sok=${encodeURIComponent(name)}`), name).toEqual(["nordhordland-2017"]);
    }
    expect(await titles("/?sok=Kristiansand")).toEqual(["agder-2020"]);
    expect(await titles("/?sok=S%C3%B8gne")).toEqual(["agder-2020"]);
  });

  it("a search finds a title in any language, a place and a package", async () => {
    expect(await titles("/?sok=forbedringskompetanse")).toEqual(["agder-2020"]);
    expect(await titles("/?sok=forbetringskompetanse")).toEqual(["agder-2020"]);
    expect(await titles("/?sok=hunsfos")).toEqual(["agder-2020"]);
    expect(await titles("/?sok=trygg%20utskriving")).toEqual(["innlandet-2019-klinisk"]);
    expect(await titles("/?sok=%C3%85PENT")).toEqual(["apent"]);
  });

  it("a search that finds nothing says what to try, and keeps what was typed", async () => {
    const { text, html, status } = await house.visitor().open("/?sok=xyzzy%25_%27");
    expect(status).toBe(200);
    expect(text).toContain("Prøv et kortere ord eller navnet på en kommune");
    expect(html).toContain('value="xyzzy%_&#39;"');
  });

  it("what is no choice of ours in the address is passed over", async () => {
    const all = await titles("/");
    for (const odd of [
      "?fylke=999",
      "?status=draft",
      "?fylke='--",
      `?sok=${"a".repeat(5000)}`,
      "?sok=&sok=x",
    ]) {
      const { status } = await house.visitor().open(`/${odd}`);
      expect(status, odd).toBe(200);
    }
    expect(await titles("/?fylke=999")).toEqual(all);
    expect(await titles("/?status=draft")).toEqual(all);
  });

  it("only ten that have ended stand on the page, and the rest are one link away", async () => {
    for (let number = 0; number < 6; number++)
      await stored(house, titled(`eldre-${number}`, `Eldre ${number}`, `201${number}-02-03`));
    const shown = await titles("/");
    expect(shown).toHaveLength(13);
    expect(shown).not.toContain("eldre-0");
    const { html } = await house.visitor().open("/?fylke=32");
    expect(html).not.toContain("alle=ja");
    expect((await house.visitor().open("/")).html).toContain('href="/?alle=ja"');
    expect(await titles("/?alle=ja")).toHaveLength(15);
  });

  it("A116 an offering tells its parts in order, each with dates and a deadline of its own", async () => {
    const { html, text, status } = await house.visitor().open("/tilbud/innlandet-2019");
    expect(status).toBe(200);
    expect([...html.matchAll(/<h3[^>]*><a href="\/nettverk\/([^"]+)"/g)].map((found) => found[1])).toEqual([
      "innlandet-2019-informasjonsmote",
      "innlandet-2019-ledelse",
      "innlandet-2019-klinisk",
    ]);
    expect(text).toContain("Tilbudet har tre deler");
    for (const deadline of ["31. januar 2019", "25. februar 2019", "1. mars 2019"]) {
      expect(text).toContain(`Fristen var ${deadline}`);
    }
  });

  it("A116 an offering with nothing published is not there", async () => {
    const offering = {
      slug: "hemmelig-tilbud",
      title: { nb: "Hemmelig tilbud" },
      lead: { nb: "" },
      order: 1,
    };
    await stored(house, { ...readyDefinition("hemmelig-del"), offering }, { publish: false });
    expect((await house.visitor().open("/tilbud/hemmelig-tilbud")).status).toBe(404);
    expect((await house.visitor().open("/tilbud/finnes-ikke")).status).toBe(404);
    const arranger = await holding(house, "organizer", { organizerId: await centre(house) });
    expect((await arranger.open("/tilbud/hemmelig-tilbud")).status).toBe(404);
  });

  it("is in nynorsk and English too", async () => {
    const visitor = house.visitor();
    visitor.headers["Accept-Language"] = "nn";
    expect((await visitor.open("/")).text).toContain("Eitt nettverk tek imot påmelding no.");
    visitor.headers["Accept-Language"] = "en";
    expect((await visitor.open("/")).text).toContain("One network is open for enrolment.");
  });
});
