import type { Texts } from "./language.ts";
import type { ProgrammePeriod } from "./programme.ts";

/** The site stayed the same through all three names, as the invitation of 2019 says. */
const site = "http://www.pasientsikkerhetsprogrammet.no/";

/** I trygge hender under the name of its years (A044, A110). An old collaborative keeps the name it was held under. */
export const programmes: ProgrammePeriod[] = [
  {
    code: "i-trygge-hender-kampanje",
    name: {
      nb: "Pasientsikkerhetskampanjen I trygge hender",
      nn: "Pasienttryggleikskampanjen I trygge hender",
      en: "The patient safety campaign In Safe Hands",
    },
    from: 2011,
    to: 2014,
    url: site,
  },
  {
    code: "i-trygge-hender-program",
    name: {
      nb: "Pasientsikkerhetsprogrammet I trygge hender",
      nn: "Pasienttryggleiksprogrammet I trygge hender",
      en: "The patient safety programme In Safe Hands",
    },
    from: 2014,
    to: 2018,
    url: site,
  },
  {
    code: "i-trygge-hender-24-7",
    name: { nb: "I trygge hender 24-7", nn: "I trygge hender 24-7", en: "In Safe Hands 24-7" },
    from: 2019,
    url: site,
  },
];

/** The three national goals, the same under every name (A012–A014, A111). */
export const nationalGoals: Texts[] = [
  { nb: "Redusere pasientskader", nn: "Redusere pasientskadar", en: "Reduce harm to patients" },
  {
    nb: "Bygge varige strukturer for pasientsikkerhet",
    nn: "Byggje varige strukturar for pasienttryggleik",
    en: "Build lasting structures for patient safety",
  },
  {
    nb: "Forbedre pasientsikkerhetskulturen",
    nn: "Forbetre pasienttryggleikskulturen",
    en: "Improve the patient safety culture",
  },
];
