import type { ExampleKind } from "../../../domain/measurement/example-library.ts";
import type { Texts } from "../../../domain/language.ts";
import type { Words } from "../../../platform/words.ts";

export const examplesWords = {
  title: {
    nb: "Diagrammer å lære av",
    nn: "Diagram å lære av",
    en: "Charts to learn from",
  },
  lead: {
    nb: "Seks diagrammer, hver med setningen programmet selv skriver, og det det er verdt å se etter. Tallene er oppdiktet; ingen team har målt dem.",
    nn: "Seks diagram, kvart med setninga programmet sjølv skriv, og det det er verdt å sjå etter. Tala er oppdikta; ingen team har målt dei.",
    en: "Six charts, each with the sentence the program itself writes, and what is worth looking for. The figures are made up; no team has measured them.",
  },
  simulated: { nb: "Oppdiktede tall", nn: "Oppdikta tal", en: "Made-up figures" },
  learn: { nb: "Se etter:", nn: "Sjå etter:", en: "Look for:" },
} satisfies Words;

/** What each is called, what was changed in it, and what it teaches. */
export const examplesTold: Readonly<Record<ExampleKind, { title: Texts; change?: Texts; learn: Texts }>> = {
  better: {
    title: {
      nb: "En endring som virker",
      nn: "Ei endring som verkar",
      en: "A change that works",
    },
    change: {
      nb: "Hudsjekk i morgenstellet",
      nn: "Hudsjekk i morgonstellet",
      en: "Skin check in the morning routine",
    },
    learn: {
      nb: "Medianen holdes fast fra før endringen. Én god måned er ikke nok; det er rekken på samme side som viser at noe er nytt. Flagget forteller hva dere gjorde, ikke at det var årsaken.",
      nn: "Medianen blir halden fast frå før endringa. Éin god månad er ikkje nok; det er rekkja på same side som viser at noko er nytt. Flagget fortel kva de gjorde, ikkje at det var årsaka.",
      en: "The median is held from before the change. One good month is not enough; it is the run on one side that shows something new. The flag tells what you did, not that it was the cause.",
    },
  },
  same: {
    title: { nb: "Ingen sikker endring", nn: "Inga sikker endring", en: "No clear change" },
    change: { nb: "Plakat på vaktrommet", nn: "Plakat på vaktrommet", en: "A poster in the duty room" },
    learn: {
      nb: "Tallene går opp og ned, og slik går de også når ingenting er endret. Å forklare hver topp er bortkastet. En plakat alene var ikke nok; prøv noe annet, og mål videre.",
      nn: "Tala går opp og ned, og slik går dei òg når ingenting er endra. Å forklare kvar topp er bortkasta. Ein plakat åleine var ikkje nok; prøv noko anna, og mål vidare.",
      en: "The figures go up and down, and so they do when nothing has changed. Explaining each peak is wasted. A poster alone was not enough; try something else, and go on measuring.",
    },
  },
  worse: {
    title: { nb: "En forverring", nn: "Ei forverring", en: "A worsening" },
    change: { nb: "Ny turnus", nn: "Ny turnus", en: "New shift plan" },
    learn: {
      nb: "Prikkene er ruter, og rekken ligger under medianen. Spør hva som skjedde da det begynte, uten å lete etter noen å skylde på. Et slikt diagram er verdt mye: det kom tidlig.",
      nn: "Prikkane er ruter, og rekkja ligg under medianen. Spør kva som hende då det byrja, utan å leite etter nokon å skulde på. Eit slikt diagram er verdt mykje: det kom tidleg.",
      en: "The points are diamonds and the run lies below the median. Ask what happened when it began, without looking for somebody to blame. Such a chart is worth much: it came early.",
    },
  },
  early: {
    title: { nb: "For tidlig å si noe", nn: "For tidleg å seie noko", en: "Too early to tell" },
    learn: {
      nb: "Hule prikker og ingen median: fem målinger er for få. De er likevel en god start, for tre målinger før dere endrer noe, er nok til å begynne.",
      nn: "Hole prikkar og ingen median: fem målingar er for få. Dei er likevel ein god start, for tre målingar før de endrar noko, er nok til å byrje.",
      en: "Hollow points and no median: five values are too few. They are a good start all the same, for three values before you change anything are enough to begin.",
    },
  },
  missing: {
    title: { nb: "Måneder som mangler", nn: "Månader som manglar", en: "Months that are missing" },
    learn: {
      nb: "Der ingen målte, er det et hull, aldri en null, og linjen går ikke over det. To måneder på rad uten tall kan skjule det dere leter etter. Litt og ofte er bedre enn mye og sjelden.",
      nn: "Der ingen målte, er det eit hol, aldri ein null, og linja går ikkje over det. To månader på rad utan tal kan skjule det de leiter etter. Litt og ofte er betre enn mykje og sjeldan.",
      en: "Where nobody measured there is a hole, never a nought, and the line does not cross it. Two months in a row without figures may hide what you look for. A little and often is better than much and seldom.",
    },
  },
  rare: {
    title: { nb: "Sjeldne hendelser", nn: "Sjeldne hendingar", en: "Rare events" },
    change: {
      nb: "Trykkavlastende madrasser",
      nn: "Trykkavlastande madrassar",
      en: "Pressure-relieving mattresses",
    },
    learn: {
      nb: "Når noe skjer sjelden, sier månedstall lite: nesten alle er null. Tell dagene mellom hendelsene i stedet. Her er høyere bedre, og hver prikk er en hendelse som kom etter så mange dager uten.",
      nn: "Når noko hender sjeldan, seier månadstal lite: nesten alle er null. Tel dagane mellom hendingane i staden. Her er høgare betre, og kvar prikk er ei hending som kom etter så mange dagar utan.",
      en: "When something is rare, monthly figures say little: nearly all are nought. Count the days between the events instead. Here higher is better, and each dot is an event that came after so many days without.",
    },
  },
};
