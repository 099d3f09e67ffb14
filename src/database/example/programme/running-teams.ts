import type { ServiceType } from "../../../domain/profession.ts";

/** What happens to a team's figures, so that the example has every kind of story. */
export type Story =
  | "improves" // a shift after a noted change
  | "worsens"
  | "steady"
  | "early" // began a few weeks ago
  | "stopped"; // has not measured for months

export interface ExampleTeam {
  key: string;
  unitName: string;
  /** As the municipality is called today. */
  municipality: string;
  serviceType: ServiceType;
  story: Story;
  beds: number;
  change?: {
    title: { nb: string };
    description: string;
    /** The code of the package's intervention that it is. */
    intervention?: string;
    daysAfterFirstSession: number;
  };
}

/** Made-up units in real municipalities of Agder. */
export const runningTeams: readonly ExampleTeam[] = [
  {
    key: "elvestrand",
    unitName: "Elvestrand sykehjem, 2. etasje",
    municipality: "Vennesla",
    serviceType: "nursingHome",
    story: "improves",
    beds: 26,
    change: {
      title: { nb: "Hudsjekk i morgenstellet" },
      description: "Gjelder alle beboere i risiko.",
      intervention: "TRS-T3",
      daysAfterFirstSession: 12,
    },
  },
  {
    key: "tverrvik",
    unitName: "Tverrvik hjemmetjeneste",
    municipality: "Grimstad",
    serviceType: "homeCare",
    story: "stopped",
    beds: 34,
  },
  {
    key: "solheia",
    unitName: "Solheia sykehjem, post B",
    municipality: "Arendal",
    serviceType: "nursingHome",
    story: "worsens",
    beds: 22,
  },
  {
    key: "storoy",
    unitName: "Storøy omsorgssenter",
    municipality: "Risør",
    serviceType: "nursingHome",
    story: "steady",
    beds: 20,
  },
  {
    key: "fjellgard",
    unitName: "Fjellgard bofellesskap",
    municipality: "Bygland",
    serviceType: "disabilityHousing",
    story: "early",
    beds: 9,
  },
  {
    key: "nordvann",
    unitName: "Nordvann sykehjem",
    municipality: "Lillesand",
    serviceType: "nursingHome",
    story: "steady",
    beds: 24,
  },
  {
    key: "havnes",
    unitName: "Havnes omsorgssenter",
    municipality: "Flekkefjord",
    serviceType: "nursingHome",
    story: "steady",
    beds: 28,
  },
  {
    key: "bjorkmo",
    unitName: "Bjørkmo sykehjem",
    municipality: "Lindesnes",
    serviceType: "nursingHome",
    story: "improves",
    beds: 30,
    change: {
      title: { nb: "Trykkavlastende madrass ved innkomst" },
      description: "Legges klar før pasienten kommer.",
      intervention: "TRS-T2",
      daysAfterFirstSession: 31,
    },
  },
  {
    key: "lyngheia",
    unitName: "Lyngheia hjemmetjeneste",
    municipality: "Kvinesdal",
    serviceType: "homeCare",
    story: "improves",
    beds: 31,
    change: { title: { nb: "Risiko på dagens arbeidsliste" }, description: "", daysAfterFirstSession: 45 },
  },
  {
    key: "myrland",
    unitName: "Myrland bo- og omsorgssenter",
    municipality: "Farsund",
    serviceType: "nursingHome",
    story: "steady",
    beds: 27,
  },
  {
    key: "ytterholm",
    unitName: "Ytterholm sykehjem",
    municipality: "Kristiansand",
    serviceType: "nursingHome",
    story: "steady",
    beds: 32,
  },
];
