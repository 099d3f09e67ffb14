import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { County } from "../../domain/organisations/county.ts";
import { type ClassificationRow, giveIdentities } from "../../domain/organisations/identity.ts";
import type { MunicipalityRegister } from "../../domain/organisations/municipality.ts";
import { readSemicolonTable } from "./semicolon-table.ts";

/** All municipalities and counties from 2015 on, read from SSB's tables in `kommuner/` (see its NOTICE). */
export interface Classification {
  register: MunicipalityRegister;
  counties: County[];
}

const municipalityHead = [
  "kommunenummer",
  "navn",
  "skilletillegg",
  "navn_offisielt",
  "andre_navn",
  "fylkesnummer",
  "fylke",
  "gyldig_fra",
  "gyldig_til",
  "forgjengere",
  "etterfolgere",
  "organisasjonsnummer",
] as const;

/** @param folder the one that holds `kommuner/` */
export function readClassification(folder: string): Classification {
  const read = (name: string) => readFileSync(join(folder, "kommuner", name), "utf8");
  const rows = readSemicolonTable(read("kommuner.csv"), municipalityHead);
  const counties = readSemicolonTable(read("fylker.csv"), [
    "fylkesnummer",
    "navn",
    "gyldig_fra",
    "gyldig_til",
  ]);
  return {
    register: giveIdentities(rows.map(classificationRow)),
    counties: counties.map((row) => ({
      number: row.fylkesnummer,
      name: row.navn,
      from: dayOf(row.gyldig_fra),
      to: dayOf(row.gyldig_til),
    })),
  };
}

function classificationRow(row: Record<(typeof municipalityHead)[number], string>): ClassificationRow {
  return {
    number: row.kommunenummer,
    name: row.navn,
    nameAddition: row.skilletillegg || undefined,
    // SSB parts the names with a hyphen; names of several languages are written with a dash (C73)
    officialName: row.navn_offisielt.replaceAll(" - ", " – "),
    otherNames: listOf(row.andre_navn),
    countyNumber: row.fylkesnummer,
    organisationNumber: row.organisasjonsnummer || undefined,
    from: dayOf(row.gyldig_fra),
    to: dayOf(row.gyldig_til),
    successorNumbers: listOf(row.etterfolgere),
  };
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  return text === "" ? undefined : Temporal.PlainDate.from(text);
}

function listOf(text: string): string[] {
  return text === "" ? [] : text.split("|");
}
