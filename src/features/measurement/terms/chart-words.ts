import type { ChosenRules } from "../../../domain/measurement/chart-choice.ts";
import type { ChartKind } from "../../../domain/change-package.ts";
import type { Texts } from "../../../domain/language.ts";

export interface Explained {
  name: Texts;
  /** One plain sentence, and where it is from. */
  text: Texts;
  source: string;
}

/** What each chart is for, to somebody who has not heard of it. */
export const chartsExplained: Readonly<Record<ChartKind, Explained>> = {
  run: {
    name: { nb: "Seriediagram", nn: "Seriediagram", en: "Run chart" },
    text: {
      nb: "Målingene over tid rundt en median; tåler alle slags tall, også få av dem.",
      nn: "Målingane over tid rundt ein median; toler alle slags tal, òg få av dei.",
      en: "The values over time around a median; bears every kind of figure, also few of them.",
    },
    source: "Perla, Provost & Murray 2011",
  },
  i: {
    name: { nb: "XmR-diagram", nn: "XmR-diagram", en: "XmR chart" },
    text: {
      nb: "Enkeltverdier med grenser regnet av hvor mye to målinger på rad skiller seg.",
      nn: "Enkeltverdiar med grenser rekna av kor mykje to målingar på rad skil seg.",
      en: "Single values with limits worked out from how much two values in a row differ.",
    },
    source: "Provost & Murray 2011",
  },
  p: {
    name: { nb: "P-diagram", nn: "P-diagram", en: "P chart" },
    text: {
      nb: "Andeler i prosent, der grensene blir smalere når flere er talt.",
      nn: "Delar i prosent, der grensene blir smalare når fleire er talde.",
      en: "Shares in per cent, with limits that narrow when more are counted.",
    },
    source: "Provost & Murray 2011",
  },
  u: {
    name: { nb: "U-diagram", nn: "U-diagram", en: "U chart" },
    text: {
      nb: "Hendelser per 1000 døgn eller lignende, der mengden som telles, varierer.",
      nn: "Hendingar per 1000 døgn eller liknande, der mengda som blir talt, varierer.",
      en: "Events per 1000 days or the like, where the amount that is counted varies.",
    },
    source: "Provost & Murray 2011",
  },
  c: {
    name: { nb: "C-diagram", nn: "C-diagram", en: "C chart" },
    text: {
      nb: "Antall hendelser når det er like mye å telle i hver periode.",
      nn: "Talet på hendingar når det er like mykje å telje i kvar periode.",
      en: "The number of events when there is as much to count in every period.",
    },
    source: "Provost & Murray 2011",
  },
  t: {
    name: { nb: "T-diagram", nn: "T-diagram", en: "T chart" },
    text: {
      nb: "Dager mellom sjeldne hendelser, som et nytt trykksår.",
      nn: "Dagar mellom sjeldne hendingar, som eit nytt trykksår.",
      en: "Days between rare events, such as a new pressure injury.",
    },
    source: "Provost & Murray 2011",
  },
  g: {
    name: { nb: "G-diagram", nn: "G-diagram", en: "G chart" },
    text: {
      nb: "Tilfeller mellom sjeldne hendelser, når tilfellene telles og ikke dagene.",
      nn: "Tilfelle mellom sjeldne hendingar, når tilfella blir talde og ikkje dagane.",
      en: "Cases between rare events, when cases are counted and not days.",
    },
    source: "Provost & Murray 2011",
  },
};

/** When each set of rules says that something has changed. */
export const ruleSetsExplained: Readonly<Record<ChosenRules, Explained>> = {
  anhoej: {
    name: { nb: "Anhøj", nn: "Anhøj", en: "Anhøj" },
    text: {
      nb: "Sier fra når en rekke på samme side av medianen er for lang, eller medianen krysses for sjelden; grensene følger hvor mange målinger dere har.",
      nn: "Seier frå når ei rekkje på same side av medianen er for lang, eller medianen blir kryssa for sjeldan; grensene følgjer kor mange målingar de har.",
      en: "Speaks when a run on one side of the median is too long or the median is crossed too seldom; the limits follow how many values there are.",
    },
    source: "Anhøj & Olesen 2014",
  },
  perla: {
    name: { nb: "IHI", nn: "IHI", en: "IHI" },
    text: {
      nb: "Seks på rad på samme side av medianen, eller fem på rad som stiger eller synker. Sier fra tidligere enn Anhøj, og oftere uten grunn.",
      nn: "Seks på rad på same side av medianen, eller fem på rad som stig eller søkk. Seier frå tidlegare enn Anhøj, og oftare utan grunn.",
      en: "Six in a row on one side of the median, or five in a row that rise or fall. Speaks earlier than Anhøj, and more often without cause.",
    },
    source: "Perla, Provost & Murray 2011",
  },
  makingDataCount: {
    name: { nb: "NHS Making Data Count", nn: "NHS Making Data Count", en: "NHS Making Data Count" },
    text: {
      nb: "Sju på rad på samme side, sju som stiger eller synker, eller to av tre nær en grense. Brukes i den engelske helsetjenesten.",
      nn: "Sju på rad på same side, sju som stig eller søkk, eller to av tre nær ei grense. Blir brukt i den engelske helsetenesta.",
      en: "Seven in a row on one side, seven that rise or fall, or two of three near a limit. Used in the English health service.",
    },
    source: "NHS England, Making Data Count",
  },
  westernElectric: {
    name: { nb: "Western Electric", nn: "Western Electric", en: "Western Electric" },
    text: {
      nb: "De klassiske fire reglene for kontrolldiagram, blant dem åtte på rad på samme side.",
      nn: "Dei klassiske fire reglane for kontrolldiagram, mellom dei åtte på rad på same side.",
      en: "The classic four rules of control charts, eight in a row on one side among them.",
    },
    source: "Western Electric 1956",
  },
  nelson: {
    name: { nb: "Nelson", nn: "Nelson", en: "Nelson" },
    text: {
      nb: "Åtte regler for kontrolldiagram. Finner mest, og tar oftest feil.",
      nn: "Åtte reglar for kontrolldiagram. Finn mest, og tek oftast feil.",
      en: "Eight rules of control charts. Finds most, and is most often wrong.",
    },
    source: "Nelson 1984",
  },
};
