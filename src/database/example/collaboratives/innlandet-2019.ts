import type { CollaborativeDefinition, Party } from "../../../domain/collaborative-definition.ts";
import type { Contact } from "../../../domain/collaborative.ts";
import type { Texts } from "../../../domain/language.ts";

/** One invitation, three parts with an enrolment and a deadline each (A116). `order` is the number in the document. */
export function innlandet2019(order: 1 | 2 | 3): NonNullable<CollaborativeDefinition["offering"]> {
  return {
    slug: "innlandet-2019",
    title: {
      nb: "Pasientsikkerhet og forbedringsarbeid i Innlandet 2019",
      nn: "Pasienttryggleik og forbetringsarbeid i Innlandet 2019",
      en: "Patient safety and improvement in Innlandet 2019",
    },
    lead: {
      nb: "Tre tilbud til kommunene i Oppland og Hedmark, hvert med sin egen påmelding: et informasjonsmøte for ledere, et nettverk for ledere og et nettverk for klinisk forbedringsarbeid.",
      nn: "Tre tilbod til kommunane i Oppland og Hedmark, kvart med si eiga påmelding: eit informasjonsmøte for leiarar, eit nettverk for leiarar og eit nettverk for klinisk forbetringsarbeid.",
      en: "Three offers to the municipalities of Oppland and Hedmark, each with its own enrolment: an information meeting for leaders, a collaborative for leaders, and one for clinical improvement.",
    },
    order,
  };
}

/** What all three parts say about the national work and the duty of the municipalities, as it stood in February 2019. */
export const background2019: Texts = {
  nb: `Fra 2019 heter det nasjonale arbeidet I trygge hender 24-7. Det begynte som en kampanje (2011–2014), fortsatte som et program (2014–2018) og har gitt gode resultater. Helsedirektoratet koordinerer det videre, og du finner det på samme nettsted og i de samme sosiale mediene som før.

Kommunene har en lovfestet plikt til å arbeide med kvalitet og forbedring. Plikten er beskrevet i forskriften om ledelse og kvalitetsforbedring og i veilederen til den. En nasjonal handlingsplan med konkrete tiltak kommer i løpet av 2019. Kvalitetsreformen Leve hele livet (Meld. St. 15 (2017–2018)) ser også pasientsikkerhetsarbeid som et viktig virkemiddel. Å arbeide med pasientsikkerhet er en god måte å forbedre systematisk på.

Fylkesmannen i Innlandet og de to utviklingssentrene (USHT), ett i Oppland og ett i Hedmark, starter i mars nye læringsnettverk for kommunene i begge fylkene. USHT har god erfaring med læringsnettverk om pasientsikkerhet og samarbeider med Helsedirektoratet.`,
  nn: `Frå 2019 heiter det nasjonale arbeidet I trygge hender 24-7. Det byrja som ein kampanje (2011–2014), heldt fram som eit program (2014–2018) og har gitt gode resultat. Helsedirektoratet koordinerer det vidare, og du finn det på same nettstad og i dei same sosiale media som før.

Kommunane har ei lovfest plikt til å arbeide med kvalitet og forbetring. Plikta er skildra i forskrifta om leiing og kvalitetsforbetring og i rettleiaren til ho. I løpet av 2019 kjem ein nasjonal handlingsplan med konkrete tiltak. Kvalitetsreforma Leve heile livet (Meld. St. 15 (2017–2018)) ser òg pasienttryggleiksarbeid som eit viktig verkemiddel. Å arbeide med pasienttryggleik er ein god måte å forbetre systematisk på.

Fylkesmannen i Innlandet og dei to utviklingssentera (USHT), eitt i Oppland og eitt i Hedmark, startar i mars nye læringsnettverk for kommunane i begge fylka. USHT har god erfaring med læringsnettverk om pasienttryggleik og samarbeider med Helsedirektoratet.`,
  en: `From 2019 the national work is called In Safe Hands 24-7. It began as a campaign (2011–2014), went on as a programme (2014–2018), and has given good results. The Norwegian Directorate of Health still coordinates it, and you find it on the same website and in the same social media as before.

Municipalities are required by law to work with quality and improvement. The duty is described in the regulation on leadership and quality improvement and in the guide to it. In the course of 2019 a national action plan will come, with concrete measures. The quality reform Leve hele livet (Live your whole life, Meld. St. 15 (2017–2018)) also sees patient safety work as an important means. Working with patient safety is a good way to improve systematically.

The development centres (USHT) in Oppland and in Hedmark and the County Governor of Innlandet start new collaboratives in March for the municipalities of the two counties. The centres have good experience of collaboratives on patient safety and work with the Directorate of Health.`,
};

/** The three national goals in one sentence, as the invitation brings them before its three parts (A111). */
export const goals2019: Texts = {
  nb: "I trygge hender 24-7 har tre mål: færre pasientskader, strukturer for pasientsikkerhet som varer, og en bedre pasientsikkerhetskultur. Alle relevante innsatsområder skal på sikt tas i bruk i tjenestene.",
  nn: "I trygge hender 24-7 har tre mål: færre pasientskadar, strukturar for pasienttryggleik som varer, og ein betre pasienttryggleikskultur. Alle relevante innsatsområde skal på sikt takast i bruk i tenestene.",
  en: "In Safe Hands 24-7 has three goals: fewer patients harmed, structures for patient safety that last, and a better patient safety culture. Every relevant focus area is in time to be put into use in the services.",
};

/** Said in the part about the information meeting, and true of the two collaboratives after it (A120). */
export const agreement2019: Texts = {
  nb: "Avtalen om deltakelse går vi gjennom på informasjonsmøtet for ledere i februar.",
  nn: "Avtalen om deltaking går vi gjennom på informasjonsmøtet for leiarar i februar.",
  en: "We go through the agreement on participation at the information meeting for leaders in February.",
};

/** Oppland and Hedmark were still two counties; the county governor was already that of Innlandet. */
export const invited2019: CollaborativeDefinition["invited"] = {
  all: "counties",
  countyNumbers: ["04", "05"],
};

/** The two centres and the county governor arrange it together. One has to be responsible: the one that is named first. */
export const parties2019: Party[] = [
  { name: "USHT Oppland", part: "responsible" },
  { name: "USHT Hedmark", part: "organizer" },
  { name: "Fylkesmannen i Innlandet", part: "organizer" },
  { name: "Helsedirektoratet", part: "partner" },
];

/** The document names no contact; every invitation of ours has one (A084). */
export const contacts2019: Contact[] = [
  {
    role: { nb: "Rådgiver i USHT Oppland", nn: "Rådgivar i USHT Oppland", en: "Adviser, USHT Oppland" },
    email: "usht.oppland@example.no",
    phones: ["22 00 00 05"],
  },
  {
    role: { nb: "Rådgiver i USHT Hedmark", nn: "Rådgivar i USHT Hedmark", en: "Adviser, USHT Hedmark" },
    email: "usht.hedmark@example.no",
    phones: ["22 00 00 04"],
  },
];
