import type { Texts } from "../language.ts";

/** The three marks of assurance in words: short under a small chart, and what they mean. */
export const assuranceWords = {
  pass: { nb: "Når målet hver gang", nn: "Når målet kvar gong", en: "Meets the target each time" },
  hitOrMiss: {
    nb: "Når målet av og til",
    nn: "Når målet av og til",
    en: "Meets the target now and then",
  },
  fail: { nb: "Når ikke målet", nn: "Når ikkje målet", en: "Does not meet the target" },
  meaning: {
    pass: {
      nb: "Hele området mellom grensene er på den gode siden av målet. Så lenge ingenting endrer seg, nås målet så å si hver gang.",
      nn: "Heile området mellom grensene er på den gode sida av målet. Så lenge ingenting endrar seg, blir målet nådd så å seie kvar gong.",
      en: "All between the limits is on the good side of the target. As long as nothing changes, the target is met nearly each time.",
    },
    hitOrMiss: {
      nb: "Målet ligger mellom grensene. Så lenge ingenting endrer seg, nås det av og til, og tilfeldigheter avgjør når.",
      nn: "Målet ligg mellom grensene. Så lenge ingenting endrar seg, blir det nådd av og til, og tilfeldigheiter avgjer når.",
      en: "The target is between the limits. As long as nothing changes, it is met now and then, as chance has it.",
    },
    fail: {
      nb: "Hele området mellom grensene er på feil side av målet. Så lenge ingenting endrer seg, nås målet så å si aldri.",
      nn: "Heile området mellom grensene er på feil side av målet. Så lenge ingenting endrar seg, blir målet så å seie aldri nådd.",
      en: "All between the limits is on the wrong side of the target. As long as nothing changes, the target is hardly ever met.",
    },
  },
  none: {
    noLimits: {
      nb: "Et seriediagram har ingen grenser og sier ikke om målet vil bli nådd. Det gjør et kontrolldiagram.",
      nn: "Eit seriediagram har ingen grenser og seier ikkje om målet vil bli nådd. Det gjer eit kontrolldiagram.",
      en: "A run chart has no limits and does not say whether the target will be met. A control chart does.",
    },
    tooFew: {
      nb: "Det er for få målinger til å si om målet vil bli nådd.",
      nn: "Det er for få målingar til å seie om målet vil bli nådd.",
      en: "There are too few values to say whether the target will be met.",
    },
  },
} satisfies Record<string, Texts | Record<string, Texts>>;
