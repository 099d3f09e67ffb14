import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nationalGoals } from "../../../domain/programmes.ts";
import { templates } from "../../../domain/templates/all.ts";
import { exampleCollaboratives } from "./all.ts";

// Beside the repository, where the invitations are; a clone has no such folder.
const invitations = new URL("../../../../../shared/product/invitations/", import.meta.url);
const isThere = existsSync(invitations);

/** Names are names, also when they are long: laws, plans and areas are called what they are called. */
const names = [
  "forskrift(en)? om ledelse og kvalitetsforbedring i helse og omsorgstjenesten",
  "(nasjonal )?handlingsplan(en)? for pasientsikkerhet og kvalitetsforbedring( 2019 2023)?",
  "(kvalitetsreformen )?leve hele livet( meld st 15 2017 2018)?",
  "forebygging av urinveisinfeksjoner( i forbindelse med| ved) bruk av kateter",
];

function words(text: string): string[] {
  let plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  for (const name of names) plain = plain.replaceAll(new RegExp(name, "g"), "|");
  return plain.split(" ").filter((word) => word !== "");
}

/** Every run of eight words that stand together; a name breaks the run. */
function runsOfEight(text: string): string[] {
  const all = words(text);
  return all
    .map((_, at) => all.slice(at, at + 8))
    .filter((run) => run.length === 8 && !run.includes("|"))
    .map((run) => run.join(" "));
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("http") ? [] : [value];
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime) return [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

describe(
  isThere ? "our own words" : "our own words (not checked: ../shared/product/invitations is not there)",
  () => {
    it.skipIf(!isThere)("no eight words in a row are copied from the invitations", () => {
      const copied = new Set<string>();
      const theirs = new Set<string>();
      for (const file of readdirSync(invitations)) {
        for (const run of runsOfEight(readFileSync(new URL(file, invitations), "utf8"))) theirs.add(run);
      }
      expect(theirs.size).toBeGreaterThan(1000);
      const ours = [templates, nationalGoals, exampleCollaboratives(Temporal.PlainDate.from("2026-10-05"))];
      for (const text of ours.flatMap(texts)) {
        for (const run of runsOfEight(text)) if (theirs.has(run)) copied.add(run);
      }
      expect([...copied]).toEqual([]);
    });
  },
);
