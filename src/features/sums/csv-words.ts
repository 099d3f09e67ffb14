import type { Words } from "../../platform/words.ts";

export const csvWords = {
  area: { nb: "Område", nn: "Område", en: "Area" },
  level: { nb: "Nivå", nn: "Nivå", en: "Level" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  numeratorHead: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  denominatorHead: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  expectedHead: { nb: "Team i alt", nn: "Team i alt", en: "Teams in all" },
  notYet: { nb: "så langt", nn: "så langt", en: "so far" },
  state: { nb: "Status", nn: "Status", en: "Status" },
  told: { nb: "vist", nn: "vist", en: "shown" },
} satisfies Words;
