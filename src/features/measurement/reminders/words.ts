import { numberWord, plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

export const words = {
  soonSubject: {
    nb: (day: string) => `Målinger med frist ${day}`,
    nn: (day: string) => `Målingar med frist ${day}`,
    en: (day: string) => `Values due ${day}`,
  },
  overdueSubject: {
    nb: "Målinger som mangler",
    nn: "Målingar som manglar",
    en: "Values that are missing",
  },
  hello: {
    nb: (name: string) => `Hei, ${name}!`,
    nn: (name: string) => `Hei, ${name}!`,
    en: (name: string) => `Hello ${name},`,
  },
  soon: {
    nb: (n: number) => plural(n, "Én måling har snart frist.", "Disse målingene har snart frist."),
    nn: (n: number) => plural(n, "Éi måling har snart frist.", "Desse målingane har snart frist."),
    en: (n: number) => plural(n, "One value is due soon.", "These values are due soon."),
  },
  overdue: {
    nb: (n: number) =>
      plural(n, "Fristen er gått ut for én måling.", "Fristen er gått ut for disse målingene."),
    nn: (n: number) =>
      plural(n, "Fristen er gått ut for éi måling.", "Fristen er gått ut for desse målingane."),
    en: (n: number) => plural(n, "One value is past its due day.", "These values are past their due day."),
  },
  both: {
    nb: "Noe har gått ut på frist, og noe har snart frist.",
    nn: "Noko har gått ut på frist, og noko har snart frist.",
    en: "Something is past its due day, and something is due soon.",
  },
  stillTaken: {
    nb: "Tallene tas imot selv om de kommer sent.",
    nn: "Tala blir tekne imot sjølv om dei kjem seint.",
    en: "The values are taken although they come late.",
  },
  takesAMinute: {
    nb: "Hvert tall tar under et minutt. Var det ingen aktuelle, er det også et svar.",
    nn: "Kvart tal tek under eit minutt. Var det ingen aktuelle, er det òg eit svar.",
    en: "Each takes less than a minute. None this period is an answer too.",
  },
  orDone: {
    nb: "Kan noe ikke telles lenger, kan dere si fra at dere er ferdige med måneden og hvorfor. Da minner vi ikke om den mer.",
    nn: "Kan noko ikkje teljast lenger, kan de seie frå at de er ferdige med månaden og kvifor. Då minner vi ikkje om han meir.",
    en: "If something can no longer be counted, you can say that you are done with the month, and why. Then we remind you of it no more.",
  },
  item: {
    nb: (team: string, measure: string, periods: string, due: string) =>
      `${team}: ${measure}, ${periods} (frist ${due})`,
    nn: (team: string, measure: string, periods: string, due: string) =>
      `${team}: ${measure}, ${periods} (frist ${due})`,
    en: (team: string, measure: string, periods: string, due: string) =>
      `${team}: ${measure}, ${periods} (due ${due})`,
  },
  closing: {
    nb: "Du får høyst to slike e-poster for hver periode, fordi du måler for teamet.",
    nn: "Du får høgst to slike e-postar for kvar periode, fordi du måler for teamet.",
    en: "You get at most two such e-mails for each period, because you measure for the team.",
  },
  turnOff: {
    nb: "Vil du ikke ha påminnelser? Slå dem av her",
    nn: "Vil du ikkje ha påminningar? Slå dei av her",
    en: "No reminders, please? Turn them off here",
  },

  // the person's own choice
  title: { nb: "Påminnelser på e-post", nn: "Påminningar på e-post", en: "Reminders by e-mail" },
  lead: {
    nb: (before: number) =>
      `Den som er måleansvarlig, får en e-post ${numberWord(before, "nb")} dager før fristen og en dagen etter, hvis noe mangler. Aldri flere enn de to, og aldri om natten. Har teamet ingen måleansvarlig, får teamlederen den.`,
    nn: (before: number) =>
      `Den som er måleansvarleg, får ein e-post ${numberWord(before, "nn")} dagar før fristen og ein dagen etter, dersom noko manglar. Aldri fleire enn dei to, og aldri om natta. Har teamet ingen måleansvarleg, får teamleiaren han.`,
    en: (before: number) =>
      `The measurement lead gets an e-mail ${numberWord(before, "en")} days before the due day and one the day after, if something is missing. Never more than those two, and never at night. In a team without a measurement lead the team leader gets it.`,
  },
  question: {
    nb: "Vil du ha påminnelser om målinger?",
    nn: "Vil du ha påminningar om målingar?",
    en: "Do you want to be reminded of values?",
  },
  choose: {
    nb: "Velg om du vil minnes på målinger som har frist.",
    nn: "Vel om du vil bli mint om målingar som har frist.",
    en: "Choose whether to be reminded of values that are due.",
  },
  yes: { nb: "Ja, send meg e-post", nn: "Ja, send meg e-post", en: "Yes, send me e-mail" },
  no: { nb: "Nei, ikke send meg e-post", nn: "Nei, ikkje send meg e-post", en: "No, do not send me e-mail" },
  noHelp: {
    nb: "Det som venter, står fortsatt på Min side.",
    nn: "Det som ventar, står framleis på Mi side.",
    en: "What waits still stands on My page.",
  },
  save: { nb: "Lagre valget", nn: "Lagre valet", en: "Save the choice" },
  savedYes: {
    nb: "Du får påminnelser på e-post.",
    nn: "Du får påminningar på e-post.",
    en: "You get reminders by e-mail.",
  },
  savedNo: {
    nb: "Du får ikke flere påminnelser på e-post.",
    nn: "Du får ikkje fleire påminningar på e-post.",
    en: "You get no more reminders by e-mail.",
  },
  myPage: { nb: "Min side", nn: "Mi side", en: "My page" },
} satisfies Words;
