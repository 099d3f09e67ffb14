import type { Words } from "../../platform/words.ts";

export const dhis2Words = {
  period: {
    nb: "Skriv perioden som DHIS2 gjør: 202701, 2027W04, 2027Q1 eller 20270115.",
    nn: "Skriv perioden som DHIS2 gjer: 202701, 2027W04, 2027Q1 eller 20270115.",
    en: "Write the period as DHIS2 does: 202701, 2027W04, 2027Q1 or 20270115.",
  },
} satisfies Words;
