import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { akershusYearly } from "../../../domain/templates/akershus-yearly.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = akershusYearly.texts;

/**
 * One year of the yearly invitation. The document names no year: dates, deadline and contact are ours, 2 + 1 + 1 days over
 * nine months. Fylkesmannen, whom it names, had by then become Statsforvalteren. Place and hours are not told either.
 */
export const akershus2025: CollaborativeDefinition = {
  slug: "akershus-2025",
  kind: "collaborative",
  templateCode: akershusYearly.code,
  texts: {
    nb: { ...nb, over: "Årlig læringsnettverk for alle kommuner i Akershus, 2025" },
    nn: { ...nn, over: "Årleg læringsnettverk for alle kommunar i Akershus, 2025" },
    en: { ...en, over: "A yearly collaborative for every municipality in Akershus, 2025" },
  },
  rules: akershusYearly.rules,
  focusAreas: akershusYearly.focusAreas,
  focusAreaChoice: akershusYearly.focusAreaChoice,
  sessions: sessionsOn(akershusYearly, [["2025-02-04", "2025-02-05"], ["2025-06-03"], ["2025-11-04"]], {}),
  chooseOneSession: false,
  deadline: { day: Temporal.PlainDate.from("2025-01-10") },
  fee: { participationFeeOre: 0 },
  duration: { minMonths: 8, maxMonths: 10 },
  invited: { all: "counties", countyNumbers: ["32"] },
  parties: [
    { name: "USHT Akershus", part: "responsible" },
    {
      name: "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus",
      part: "funder",
      share: { nb: "Delfinansiering", nn: "Delfinansiering", en: "Part-funding" },
    },
    { name: "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", part: "partner" },
    { name: "Pasientsikkerhetsprogrammet", part: "partner" },
  ],
  contacts: [
    {
      role: {
        nb: "Prosjektansvarlig i USHT Akershus",
        nn: "Prosjektansvarleg i USHT Akershus",
        en: "Project owner, USHT Akershus",
      },
      email: "usht.akershus@example.no",
      phones: ["22 00 00 32"],
    },
  ],
  references: akershusYearly.references,
  programmeCode: "i-trygge-hender-24-7",
};
