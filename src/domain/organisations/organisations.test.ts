import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identitiesOn } from "./division.ts";
import { foldName } from "./fold-name.ts";
import { type ClassificationRow, giveIdentities } from "./identity.ts";
import { versionOn } from "./municipality.ts";
import { byOfficialName } from "./name-order.ts";
import { minorityNames, nameInText } from "./names.ts";
import { searchNames, searchRank } from "./search-names.ts";
import { isValidOn } from "./validity.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

function row(
  number: string,
  from: string,
  to: string,
  successorNumbers: string[] = [],
  name = `N${number}`,
): ClassificationRow {
  return {
    number,
    name,
    nameAddition: undefined,
    officialName: name,
    otherNames: [],
    countyNumber: number.slice(0, 2),
    organisationNumber: undefined,
    from: from ? day(from) : undefined,
    to: to ? day(to) : undefined,
    successorNumbers,
  };
}

describe("giving identities", () => {
  it("one row that becomes one row is the same municipality, whatever changes in it", () => {
    const { versions, successions } = giveIdentities([
      row("0101", "", "2020-01-01", ["3001"]),
      row("3001", "2020-01-01", "2022-01-01", [], "Old"),
      row("3001", "2022-01-01", "", [], "New"),
    ]);
    expect(versions.map(({ municipalityId }) => municipalityId)).toEqual(["0101", "0101", "0101"]);
    expect(successions).toEqual([]);
  });

  it("a merger makes a new one, also when it takes the number of one that went into it", () => {
    const { versions, successions } = giveIdentities([
      row("0101", "2020-01-01", ""),
      row("0101", "", "2020-01-01", ["0101"]),
      row("0102", "", "2020-01-01", ["0101"]),
    ]);
    expect(versions.map(({ municipalityId }) => municipalityId)).toEqual(["0101-2020", "0101", "0102"]);
    expect(successions.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      "0101 0101-2020",
      "0102 0101-2020",
    ]);
  });

  it("a split makes new ones, also of the part that keeps the number", () => {
    const { versions } = giveIdentities([
      row("0101", "", "2020-01-01", ["0101", "0103"]),
      row("0101", "2020-01-01", ""),
      row("0103", "2020-01-01", ""),
    ]);
    expect(versions.map(({ municipalityId }) => municipalityId)).toEqual(["0101", "0101-2020", "0103"]);
  });

  it("a municipality that comes from nothing is an error in the data, and is told", () => {
    expect(() => giveIdentities([row("0101", "2020-01-01", "")])).toThrow("0101");
  });
});

describe("the days of a version", () => {
  const { versions, successions } = giveIdentities([
    row("0101", "", "2020-01-01", ["0102", "0103"]),
    row("0102", "2020-01-01", ""),
    row("0103", "2020-01-01", ""),
  ]);
  const register = { versions, successions };

  it("the first day belongs to it and the day it ends on does not", () => {
    expect(isValidOn({ from: day("2020-01-01"), to: day("2021-01-01") }, day("2019-12-31"))).toBe(false);
    expect(isValidOn({ from: day("2020-01-01"), to: day("2021-01-01") }, day("2020-01-01"))).toBe(true);
    expect(isValidOn({ from: day("2020-01-01"), to: day("2021-01-01") }, day("2020-12-31"))).toBe(true);
    expect(isValidOn({ from: day("2020-01-01"), to: day("2021-01-01") }, day("2021-01-01"))).toBe(false);
  });

  it("one that is not in the register has no version and no place in any division", () => {
    expect(versionOn(register, "9999", day("2020-01-01"))).toBeUndefined();
    expect(identitiesOn(register, "9999", day("2020-01-01"))).toEqual([]);
  });

  it("a part that was split off goes back to what it was split from", () => {
    expect(identitiesOn(register, "0103", day("2019-01-01"))).toEqual(["0101"]);
  });
});

describe("names", () => {
  it("folding twice changes nothing, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        (text) => foldName(foldName(text)) === foldName(text),
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aeoåæøØÅÁđŋ -".split("")), maxLength: 20 }),
        (text) => {
          expect(foldName(foldName(text))).toBe(foldName(text));
          expect(foldName(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        },
      ),
    );
  });

  it("an empty search finds nothing, and two letters find only beginnings of words", () => {
    expect(searchRank("alver", "")).toBeUndefined();
    expect(searchRank("alver", "al")).toBe(1);
    expect(searchRank("alver", "ve")).toBeUndefined();
    expect(searchRank("alver", "ver")).toBe(3);
    expect(searchRank("ovre eiker", "eik")).toBe(2);
    expect(searchRank("alver", "alvera")).toBeUndefined();
  });

  it("a name kept through a renumbering is told once, a name that was given up has its end", () => {
    const { versions } = giveIdentities([
      row("0101", "", "2020-01-01", ["3001"], "Nes"),
      row("3001", "2020-01-01", "2024-01-01", ["3101"], "Nesbyen"),
      row("3101", "2024-01-01", "", [], "Nesbyen"),
    ]);
    expect(
      searchNames(versions).map(({ name, from, to }) => [name, from?.toString(), to?.toString()]),
    ).toEqual([
      ["Nes", undefined, "2020-01-01"],
      ["Nesbyen", "2020-01-01", undefined],
    ]);
  });

  it("C73 «aa» is å in a Norwegian name and two a's in a Sámi one", () => {
    const norwegian = (officialName: string) => ({ officialName, otherNames: [] });
    const sami = { officialName: "Aarborte – Hattfjelldal", otherNames: ["Aarborte"] };
    expect(
      [norwegian("Ørsta"), norwegian("Aal"), sami, norwegian("Alver")]
        .toSorted(byOfficialName)
        .map((one) => one.officialName),
    ).toEqual(["Aarborte – Hattfjelldal", "Alver", "Ørsta", "Aal"]);
  });

  it("a namesake has its addition in a sentence, and the Sámi name comes before the Kven one", () => {
    expect(nameInText({ name: "Våler", nameAddition: "Innlandet" })).toBe("Våler (Innlandet)");
    expect(nameInText({ name: "Alver", nameAddition: undefined })).toBe("Alver");
    expect(minorityNames({ otherNames: ["Porsángu", "Porsanki"] })).toEqual({
      sami: "Porsángu",
      kven: "Porsanki",
    });
    expect(minorityNames({ otherNames: [] })).toEqual({ sami: undefined, kven: undefined });
  });
});
