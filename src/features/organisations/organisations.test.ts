import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { organisationRoutes } from "./routes.ts";

const house = testHouse(organisationRoutes, { now: "2027-01-15T09:00:00Z" });

/** The links of a list or table, as they are read, in order. */
function links(html: string, address: string): string[] {
  return [...html.matchAll(new RegExp(`<a (?:class="link" )?href="${address}[^"]*">([^<]*)</a>`, "g"))].map(
    (found) => found[1] as string,
  );
}

async function search(typed: string, language = "nb") {
  return house.visitor().open(`/kommuner?sok=${encodeURIComponent(typed)}`, { "Accept-Language": language });
}

describe("the register of municipalities for everybody", () => {
  it("shows a visitor the fifteen counties, each with its number of municipalities", async () => {
    const seen = await house.visitor().open("/kommuner");
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Norge har 357 kommuner i 15 fylker");
    const counties = links(seen.html, "/kommuner\\?fylke=");
    expect(counties).toHaveLength(15);
    expect(counties.slice(0, 3)).toEqual(["Agder", "Akershus", "Buskerud"]);
    expect(counties.at(-1)).toBe("Østfold");
    expect(seen.text).toMatch(/Vestland 43 /);
  });

  it("C73 the municipalities of a county stand in Norwegian order, æ, ø and å last", async () => {
    const seen = await house.visitor().open("/kommuner?fylke=15");
    const names = links(seen.html, "/kommuner/");
    expect(names).toHaveLength(27);
    expect(names.slice(-3)).toEqual(["Volda", "Ørsta", "Ålesund"]);
    expect(seen.text).toContain("Ålesund 1508");
    const nordland = links((await house.visitor().open("/kommuner?fylke=18")).html, "/kommuner/");
    expect(nordland.slice(0, 2)).toEqual(["Aarborte – Hattfjelldal", "Alstahaug"]);
  });

  it("a county tells what its municipalities were formed of, and which part came from a split one", async () => {
    const vestland = (await house.visitor().open("/kommuner?fylke=46")).text;
    expect(vestland).toContain("43 kommuner. Ni ble til av andre etter 2015.");
    expect(vestland).toContain("Alver 4631 Lindås, Meland og Radøy (2020)");
    const nordland = (await house.visitor().open("/kommuner?fylke=18")).text;
    expect(nordland).toContain("Ballangen, Narvik og en del av Tysfjord (2020)");
  });

  it.each(["99", "12", "4", "460", "46'", "æå"])(
    "the county «%s» does not exist today, and is not found",
    async (county) => {
      expect((await house.visitor().open(`/kommuner?fylke=${encodeURIComponent(county)}`)).status).toBe(404);
    },
  );
});

describe("searching", () => {
  it.each([
    ["Kárášjohka", "Kárášjohka – Karasjok"],
    ["karasjok", "Kárášjohka – Karasjok"],
    ["tromso", "Tromsø"],
    ["Porsanki", "Porsanger – Porsángu – Porsanki"],
    ["alesund", "Ålesund"],
    ["Aalesund", "Ålesund"],
    ["4631", "Alver"],
    ["1201", "Bergen"],
  ])("L5 «%s» finds %s", async (typed, name) => {
    expect(links((await search(typed)).html, "/kommuner/")[0]).toBe(name);
  });

  it("an old name finds the former municipality, and says where its area is today", async () => {
    const seen = await search("Lindås");
    expect(seen.text).toContain("Ett treff på «Lindås»");
    expect(seen.text).toContain("Tidligere kommuner");
    expect(seen.html).toContain('<a href="/kommuner/1263">Lindås</a>');
    expect(seen.text).toContain("I dag: Alver");
    expect(seen.text).toContain("Til 31. desember 2019");
  });

  it("a name that a municipality has given up finds it by its name of today", async () => {
    const seen = await search("Nes (Buskerud)");
    expect(links(seen.html, "/kommuner/")).toEqual(["Nesbyen"]);
    expect(seen.text).toContain("Het Nes (Buskerud) til 31. desember 2019.");
  });

  it("those of today come before those that are no more", async () => {
    const seen = await search("stavanger");
    expect(seen.html.indexOf('href="/kommuner/1103-2020"')).toBeLessThan(
      seen.html.indexOf('href="/kommuner/1103"'),
    );
  });

  it("a split municipality leads to every one that holds a part of it", async () => {
    const seen = await search("Tysfjord");
    expect(links(seen.html, "/kommuner/")).toEqual(["Tysfjord – Divtasvuodna", "Narvik", "Hábmer – Hamarøy"]);
  });

  it("the two Våler are told apart", async () => {
    expect(links((await search("våler")).html, "/kommuner/").slice(0, 2)).toEqual([
      "Våler (Innlandet)",
      "Våler (Østfold)",
    ]);
  });

  it("nothing found says so, and keeps what was typed, harmless", async () => {
    const seen = await search('<b>"x"</b>');
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Ingen treff på «<b>"x"</b>»');
    expect(seen.html).not.toContain("<b>");
  });

  it("signs and very long text are only something to search for; with a null byte there is no such address", async () => {
    for (const typed of ["%", "_", "'; drop table municipality; --", "\\", "🙂", "a".repeat(5000), "   "]) {
      expect((await search(typed)).status).toBe(200);
    }
    expect((await search("%")).text).toContain("Ingen treff");
    expect((await search("\0")).status).toBe(404);
  });

  it("in nynorsk and English the same is found", async () => {
    expect((await search("Lindås", "nn")).text).toContain("Eitt treff på «Lindås»");
    expect((await search("Lindås", "en")).text).toContain("One match for “Lindås”");
  });
});

describe("the page of a municipality", () => {
  const open = (id: string, language = "nb") =>
    house.visitor().open(`/kommuner/${id}`, { "Accept-Language": language });

  it("Alver knows that it was Lindås, Meland and Radøy", async () => {
    const seen = await open("4631");
    expect(seen.text).toContain("Alver er en kommune i Vestland fylke.");
    expect(seen.text).toContain("Alver ble til 1. januar 2020 av Lindås, Meland og Radøy.");
    expect(seen.text).toContain("Organisasjonsnummer 920 290 922");
    expect(links(seen.html, "/kommuner/")).toEqual(["Lindås", "Meland", "Radøy"]);
  });

  it("the same in nynorsk and English", async () => {
    expect((await open("4631", "nn")).text).toContain(
      "Alver vart til 1. januar 2020 av Lindås, Meland og Radøy.",
    );
    expect((await open("4631", "en")).text).toContain(
      "Alver was formed on 1 January 2020 from Lindås, Meland and Radøy.",
    );
  });

  it("Lindås says when it ended and what it is part of", async () => {
    const seen = await open("1263");
    expect(seen.text).toContain(
      "Lindås var en kommune i Hordaland fylke til 31. desember 2019. I dag er området en del av Alver.",
    );
    expect(seen.text).toContain("Lindås ble 1. januar 2020 slått sammen med Meland og Radøy til Alver.");
    expect(seen.html).toContain('<a href="/kommuner/4631">Alver</a>');
    expect(seen.text).not.toContain("Organisasjonsnummer 9");
  });

  it("Tysfjord was divided, and both that hold a part of it are named", async () => {
    const seen = await open("1850");
    expect(seen.text).toContain("I dag er området delt mellom Hamarøy og Narvik.");
    expect(seen.text).toContain("Tysfjord ble 1. januar 2020 delt mellom Hamarøy og Narvik.");
  });

  it("Ålesund of 2024 tells both the merger and the split; Haram of before 2020 is followed through both", async () => {
    const aalesund = (await open("1508")).text;
    expect(aalesund).toContain("Ålesund ble til 1. januar 2020 av Haram, Sandøy, Skodje, Ørskog og Ålesund.");
    expect(aalesund).toContain("Ålesund ble til 1. januar 2024, da Ålesund ble delt i Haram og Ålesund.");
    expect((await open("1534")).text).toContain("Ålesund ble 1. januar 2024 delt i Haram og Ålesund.");
  });

  it("Stavanger has two pages, before and after the merger", async () => {
    expect((await open("1103-2020")).text).toContain("Stavanger er en kommune i Rogaland fylke.");
    expect((await open("1103")).text).toContain(
      "Stavanger var en kommune i Rogaland fylke til 31. desember 2019.",
    );
  });

  it("Tromsø's numbers and counties are told, and its name of both languages where it has one", async () => {
    const seen = (await open("1902")).text;
    expect(seen).toContain(
      "Tromsø gikk fra nummer 1902 i Troms til nummer 5401 i Troms og Finnmark 1. januar 2020.",
    );
    expect(seen).toContain(
      "Tromsø gikk fra nummer 5401 i Troms og Finnmark til nummer 5501 i Troms 1. januar 2024.",
    );
    const porsanger = (await open("2020")).text;
    expect(porsanger).toContain("Samisk navn Porsángu");
    expect(porsanger).toContain("Kvensk navn Porsanki");
    expect((await open("0301")).text).toContain("samme navn, nummer og område siden 2015");
  });

  it("C73 Guovdageaidnu – Kautokeino stands with both names", async () => {
    expect((await open("2011")).html).toContain("<h1>Guovdageaidnu – Kautokeino</h1>");
  });

  it.each(["9999", "1103-2019", "abc", "4631'", "..", "%00", "4631-", "0"])(
    "«%s» is not found",
    async (id) => {
      expect((await open(id)).status).toBe(404);
    },
  );

  it("with the clock set to 2019 Alver is not there yet, and Lindås is", async () => {
    const now = house.now;
    house.now = Temporal.Instant.from("2019-12-31T22:59:59Z");
    try {
      expect((await open("4631")).status).toBe(404);
      expect((await open("1263")).text).toContain("Lindås er en kommune i Hordaland fylke.");
      expect((await search("Lindås")).text).toContain("Kommuner i dag");
      house.now = Temporal.Instant.from("2019-12-31T23:00:00Z");
      expect((await open("4631")).status).toBe(200);
    } finally {
      house.now = now;
    }
  });

  it("every municipality there has ever been since 2015 has a page", async () => {
    const { rows } = await house.database.execute<{ id: string }>(sql`select id from municipality`);
    expect(rows.length).toBeGreaterThan(470);
    const visitor = house.visitor();
    for (const { id } of rows) expect((await visitor.open(`/kommuner/${id}`)).status, id).toBe(200);
  });
});
