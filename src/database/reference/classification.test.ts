import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countyOn } from "../../domain/organisations/county.ts";
import { countedUnder, identitiesOn } from "../../domain/organisations/division.ts";
import { historyOf } from "../../domain/organisations/history.ts";
import {
  allPredecessors,
  allSuccessors,
  predecessors,
  successors,
} from "../../domain/organisations/lineage.ts";
import { municipalitiesOn, nameOn, versionOn, versionsOf } from "../../domain/organisations/municipality.ts";
import { byOfficialName } from "../../domain/organisations/name-order.ts";
import { foldName } from "../../domain/organisations/fold-name.ts";
import { searchNames, searchRank } from "../../domain/organisations/search-names.ts";
import { readClassification } from "./classification.ts";
import { readSemicolonTable } from "./semicolon-table.ts";

const { register, counties } = readClassification(import.meta.dirname);
const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-09-01");

/** The id of the only municipality with this Norwegian name that day. */
function idOf(name: string, on: string): string {
  const found = municipalitiesOn(register, day(on)).filter((version) => version.name === name);
  if (found.length !== 1) throw new Error(`${found.length} municipalities are called ${name} on ${on}`);
  return found[0]?.municipalityId as string;
}

describe("the register of municipalities, as SSB's tables give it", () => {
  it.each([
    ["2015-01-01", 428, 19],
    ["2016-12-31", 428, 19],
    ["2017-01-01", 426, 19],
    ["2017-12-31", 426, 19],
    ["2018-01-01", 422, 18],
    ["2019-12-31", 422, 18],
    ["2020-01-01", 356, 11],
    ["2023-12-31", 356, 11],
    ["2024-01-01", 357, 15],
    ["2026-11-01", 357, 15],
  ])("on %s there are %i municipalities in %i counties", (on, municipalities, countyCount) => {
    const found = municipalitiesOn(register, day(on));
    expect(found).toHaveLength(municipalities);
    expect(new Set(found.map((version) => version.municipalityId)).size).toBe(municipalities);
    expect(new Set(found.map((version) => version.number)).size).toBe(municipalities);
    const names = found.map((version) => countyOn(counties, version.countyNumber, day(on))?.name);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(countyCount);
  });

  it("every county number is the first two digits of its municipalities' numbers", () => {
    for (const { number, countyNumber } of register.versions) expect(number.slice(0, 2)).toBe(countyNumber);
  });

  it("the versions of a municipality follow each other without a gap and never overlap", () => {
    for (const id of new Set(register.versions.map((version) => version.municipalityId))) {
      const versions = versionsOf(register, id);
      versions.forEach((version, at) => {
        if (at > 0) expect(version.from?.toString(), id).toBe(versions[at - 1]?.to?.toString());
      });
    }
  });

  it("no two municipalities are shown by the same name on the same day, though names repeat", () => {
    for (const on of ["2015-01-01", "2017-01-01", "2018-01-01", "2020-01-01", "2023-01-01", "2024-01-01"]) {
      const found = municipalitiesOn(register, day(on));
      expect(new Set(found.map((version) => version.officialName)).size).toBe(found.length);
      expect(new Set(found.map((version) => version.name)).size).toBeLessThan(found.length);
    }
    const shown = municipalitiesOn(register, today).filter(
      ({ name }) => name === "Våler" || name === "Herøy",
    );
    expect(shown.map((version) => version.officialName).toSorted()).toEqual([
      "Herøy (Møre og Romsdal)",
      "Herøy (Nordland)",
      "Våler (Innlandet)",
      "Våler (Østfold)",
    ]);
  });

  it("every change that SSB lists is told: a new name or number keeps the identity, a merger or a split does not", () => {
    const head = ["dato", "gammelt_nummer", "gammelt_navn", "nytt_nummer", "nytt_navn", "type"] as const;
    const changes = readSemicolonTable(
      readFileSync(join(import.meta.dirname, "kommuner/endringer.csv"), "utf8"),
      head,
    );
    const since2015 = changes.filter((change) => change.dato > "2015-01-01");
    expect(since2015.length).toBeGreaterThan(450);
    for (const { dato, gammelt_nummer, nytt_nummer, type } of since2015) {
      const before = municipalitiesOn(register, day(dato).subtract({ days: 1 })).find(
        (one) => one.number === gammelt_nummer,
      );
      const after = municipalitiesOn(register, day(dato)).find((one) => one.number === nytt_nummer);
      const kept = type === "navneendring" || type === "nytt_nummer";
      const what = `${dato} ${gammelt_nummer} ${nytt_nummer} ${type}`;
      expect(before?.municipalityId === after?.municipalityId, what).toBe(kept);
      if (!kept)
        expect(successors(register.successions, before?.municipalityId as string), what).toContain(
          after?.municipalityId,
        );
    }
    const listed = since2015.filter(({ type }) => type !== "navneendring" && type !== "nytt_nummer");
    expect(register.successions).toHaveLength(listed.length);
  });
});

describe("identity through time", () => {
  it("Tromsø is the same municipality through three numbers and three counties", () => {
    expect(versionsOf(register, "1902").map(({ number, countyNumber }) => [number, countyNumber])).toEqual([
      ["1902", "19"],
      ["5401", "54"],
      ["5501", "55"],
    ]);
    expect(idOf("Tromsø", "2026-01-01")).toBe("1902");
  });

  it("Nes in Buskerud is the same after it took the name Nesbyen", () => {
    expect(idOf("Nesbyen", "2020-01-01")).toBe("0616");
    expect(nameOn(register, "0616", day("2019-12-31"))).toBe("Nes (Buskerud)");
    expect(nameOn(register, "0616", day("2020-01-01"))).toBe("Nesbyen");
  });

  it("Stavanger after the merger of 2020 is another, though number, name and organisation number are the same", () => {
    const before = versionOn(register, "1103", day("2019-12-31"));
    const after = versionOn(register, "1103-2020", day("2020-01-01"));
    expect([after?.number, after?.name, after?.organisationNumber]).toEqual([
      before?.number,
      before?.name,
      before?.organisationNumber,
    ]);
    expect(versionOn(register, "1103", day("2020-01-01"))).toBeUndefined();
    expect(predecessors(register.successions, "1103-2020")).toEqual(["1103", "1141", "1142"]);
  });

  it("Trondheim was renumbered in 2018 and is the same, merged with Klæbu in 2020 and is another under the same number", () => {
    expect(versionsOf(register, "1601").map(({ number }) => number)).toEqual(["1601", "5001"]);
    expect(versionsOf(register, "5001").map(({ officialName }) => officialName)).toEqual([
      "Trondheim",
      "Trondheim – Tråante",
    ]);
    expect(predecessors(register.successions, "5001")).toEqual(["1601", "1662"]);
  });

  it("Vang lost only the addition to its name in 2017 and is the same", () => {
    expect(versionsOf(register, "0545").map(({ officialName }) => officialName)).toEqual([
      "Vang (Oppland)",
      "Vang",
      "Vang",
    ]);
  });

  it("Tysfjord was split between Narvik and Hamarøy, which are new", () => {
    expect(successors(register.successions, "1850")).toEqual(["1806", "1875"]);
    expect(predecessors(register.successions, "1875")).toEqual(["1849", "1850"]);
  });

  it("Haram of 2024 came out of Ålesund and is not the Haram of before 2020", () => {
    expect(idOf("Haram", "2024-01-01")).toBe("1580");
    expect(idOf("Haram", "2019-12-31")).toBe("1534");
    expect(allPredecessors(register.successions, "1580")).toEqual([
      "1507",
      "1504",
      "1523",
      "1529",
      "1534",
      "1546",
    ]);
    expect(allSuccessors(register.successions, "1534")).toEqual(["1507", "1508", "1580"]);
  });
});

describe("the division of the time and today's", () => {
  it("a value of Lindås from 2017 is counted under Lindås then and under Alver today", () => {
    const lindaas = idOf("Lindås", "2017-09-27");
    expect(countedUnder(register, lindaas, "then", today)).toBe(lindaas);
    expect(countedUnder(register, lindaas, "today", today)).toBe(idOf("Alver", "2026-09-01"));
    expect(nameOn(register, lindaas, today)).toBe("Lindås");
  });

  it("who is behind Alver in 2017: Lindås, Meland and Radøy", () => {
    const found = identitiesOn(register, idOf("Alver", "2026-09-01"), day("2017-09-27"));
    expect(found.map((id) => nameOn(register, id, today)).toSorted()).toEqual(["Lindås", "Meland", "Radøy"]);
  });

  it("the last day of Lindås is 31 December 2019, and Alver's first the day after", () => {
    expect(identitiesOn(register, "1263", day("2019-12-31"))).toEqual(["1263"]);
    expect(identitiesOn(register, "1263", day("2020-01-01"))).toEqual(["4631"]);
    expect(identitiesOn(register, "4631", day("2020-01-01"))).toEqual(["4631"]);
    expect(identitiesOn(register, "4631", day("2019-12-31"))).toHaveLength(3);
  });

  it("a split one has several today, and is counted under none until a person has chosen", () => {
    expect(identitiesOn(register, "1850", today)).toEqual(["1806", "1875"]);
    expect(countedUnder(register, "1850", "today", today)).toBeUndefined();
    expect(identitiesOn(register, "1534", today)).toEqual(["1508", "1580"]);
    expect(countedUnder(register, "1534", "today", today)).toBeUndefined();
    expect(countedUnder(register, "1534", "today", day("2023-12-31"))).toBe("1507");
  });

  it("everybody of 2015 is somewhere today, and only those that were split are in more than one place", () => {
    const several = municipalitiesOn(register, day("2015-01-01"))
      .map((version) => ({
        name: version.name,
        today: identitiesOn(register, version.municipalityId, today).length,
      }))
      .filter((one) => one.today !== 1);
    expect(several.map(({ name, today: count }) => `${name} ${count}`).toSorted()).toEqual(
      [
        "Haram 2",
        "Sandøy 2",
        "Skodje 2",
        "Snillfjord 3",
        "Stokke 2",
        "Tysfjord 2",
        "Ålesund 2",
        "Ørskog 2",
      ].toSorted(),
    );
  });
});

describe("the story of a municipality", () => {
  it("Narvik was formed of two whole ones and a part of Tysfjord", () => {
    expect(historyOf(register, "1806")).toMatchObject([
      {
        what: "formed",
        name: "Narvik",
        parts: [
          { name: "Ballangen", whole: true },
          { name: "Narvik", whole: true },
          { name: "Tysfjord", whole: false },
        ],
      },
    ]);
  });

  it("what became of an old one is followed to today, also through a later split", () => {
    expect(historyOf(register, "1534").map(({ what, day: on }) => `${on} ${what}`)).toEqual([
      "2020-01-01 joined",
      "2024-01-01 divided",
    ]);
    expect(historyOf(register, "1850")).toMatchObject([
      { what: "divided", into: ["Hamarøy", "Narvik"], alone: false },
    ]);
    expect(historyOf(register, "1507").at(-1)).toMatchObject({
      what: "divided",
      into: ["Haram", "Ålesund"],
      alone: true,
    });
  });

  it("a change of county alone is no change of name for Våler", () => {
    expect(historyOf(register, "0426").map(({ what }) => what)).toEqual(["moved"]);
    expect(historyOf(register, "0301")).toEqual([]);
  });
});

describe("finding and ordering names", () => {
  const names = searchNames(register.versions);
  const find = (typed: string) => {
    const query = foldName(typed);
    const hits = names.flatMap((one) => {
      const rank = searchRank(one.folded, query);
      return rank === undefined ? [] : [{ id: one.municipalityId, rank }];
    });
    return [...new Set(hits.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id))];
  };

  it.each([
    ["tromso", "1902"],
    ["Tromsoe", "1902"],
    ["TROMSØ", "1902"],
    ["Karasjok", "2021"],
    ["karasjohka", "2021"],
    ["Kárášjohka", "2021"],
    ["guovdageaidnu", "2011"],
    ["Guovdageaidnu - Kautokeino", "2011"],
    ["Kautokeino", "2011"],
    ["Porsanki", "2020"],
    ["Porsáŋgu", "2020"],
    ["Kaivuono", "1940"],
    ["Raarvihke", "1739"],
    ["Rarvihke", "1739"],
    ["Traante", "5001"],
    ["baerum", "0219"],
    ["Haa", "1119"],
    ["aal", "0619"],
    ["sor varanger", "2030"],
    ["Sørvaranger", "2030"],
    ["våler østfold", "0137"],
    ["Lindås", "1263"],
  ])("L5 «%s» finds %s first", (typed, id) => {
    expect(find(typed)[0]).toBe(id);
  });

  it("L5 «Aalesund» finds all three Ålesund, and «fron» both Nord-Fron and Sør-Fron", () => {
    expect(find("Aalesund").toSorted()).toEqual(["1504", "1507", "1508"]);
    expect(find("fron").toSorted()).toEqual(["0516", "0519"]);
  });

  it("the two Våler are both found by the name, and told apart by what they are called", () => {
    const found = find("valer").slice(0, 2);
    expect(found.map((id) => nameOn(register, id, today)).toSorted()).toEqual([
      "Våler (Innlandet)",
      "Våler (Østfold)",
    ]);
  });

  it("C73 names are ordered as Norwegians do: Alver … Ørsta, Øygarden, Ål, Ålesund", () => {
    const ordered = municipalitiesOn(register, today)
      .toSorted(byOfficialName)
      .map((version) => version.officialName);
    expect(ordered.slice(0, 4)).toEqual(["Aarborte – Hattfjelldal", "Alstahaug", "Alta", "Alvdal"]);
    expect(ordered.slice(ordered.indexOf("Ørland"))).toEqual([
      "Ørland",
      "Ørsta",
      "Østre Toten",
      "Øvre Eiker",
      "Øyer",
      "Øygarden",
      "Øystre Slidre",
      "Åfjord",
      "Ål",
      "Ålesund",
      "Åmli",
      "Åmot",
      "Årdal",
      "Ås",
      "Åseral",
      "Åsnes",
    ]);
  });

  it("C73 «Guovdageaidnu – Kautokeino» keeps both names, every letter and its dash", () => {
    expect(nameOn(register, "2011", today)).toBe("Guovdageaidnu – Kautokeino");
  });
});
