import type { Texts } from "../../domain/language.ts";

/** Samples and targets that many measures share, so that the same thing is said in the same words. */

export const everyone: Texts = { nb: "Alle", nn: "Alle", en: "All" };

export const tenAtRandom: Texts = {
  nb: "10 tilfeldig valgte",
  nn: "10 tilfeldig valde",
  en: "10 chosen at random",
};

export const everyoneOrTwenty: Texts = {
  nb: "Alle, eller 20 tilfeldig valgte",
  nn: "Alle, eller 20 tilfeldig valde",
  en: "All, or 20 chosen at random",
};

export const everyDayOrOneDayAWeek: Texts = {
  nb: "Alle døgn, eller én fast dag i uken",
  nn: "Alle døgn, eller éin fast dag i veka",
  en: "Every day, or one fixed day a week",
};

export function atLeastPercent(percent: number): Texts {
  return {
    nb: `Minst ${percent} prosent`,
    nn: `Minst ${percent} prosent`,
    en: `At least ${percent} per cent`,
  };
}

export const hundredPercent: Texts = { nb: "100 prosent", nn: "100 prosent", en: "100 per cent" };

export const shouldRise: Texts = { nb: "Skal øke", nn: "Skal auke", en: "Should rise" };

export const shouldFall: Texts = { nb: "Skal gå ned", nn: "Skal gå ned", en: "Should come down" };

export const mustNotRise: Texts = { nb: "Skal ikke øke", nn: "Skal ikkje auke", en: "Should not rise" };

export const mustNotFall: Texts = { nb: "Skal ikke gå ned", nn: "Skal ikkje gå ned", en: "Should not fall" };

export const mustStayStable: Texts = {
  nb: "Skal holde seg stabil",
  nn: "Skal halde seg stabil",
  en: "Should stay stable",
};

export const daysSinceLast: Texts = {
  nb: "Dager siden sist",
  nn: "Dagar sidan sist",
  en: "Days since the last",
};

/** Seed 003, where the figures about harm stand. */
export const invitationInnlandet2019: Texts = {
  nb: "Gjengitt i invitasjonen til læringsnettverk i Innlandet 2019",
  nn: "Attgjeve i invitasjonen til læringsnettverk i Innlandet 2019",
  en: "Cited in the invitation to the collaboratives in Innlandet, 2019",
};

/** Seed 002, the development centres' advice to each other. */
export const adviceFromDevelopmentCentres: Texts = {
  nb: "Råd fra utviklingssentrene, samlet av den nasjonale pasientsikkerhetskampanjen",
  nn: "Råd frå utviklingssentera, samla av den nasjonale pasienttryggleikskampanjen",
  en: "Advice from the development centres, collected by the national patient safety campaign",
};
