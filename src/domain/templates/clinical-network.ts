import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** Eight clinical areas to choose from, three of them recommended first; sessions of 2 + 1 + 1 days (A134–A142). */
export const clinicalNetwork: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "clinical-network",
  name: {
    nb: "Klinisk nettverk med valgfritt innsatsområde",
    nn: "Klinisk nettverk med valfritt innsatsområde",
    en: "Clinical collaborative with a focus area of choice",
  },
  origin: {
    nb: "Invitasjonen til kommunene i Innlandet, 2019: del 3",
    nn: "Invitasjonen til kommunane i Innlandet, 2019: del 3",
    en: "The invitation to the municipalities of Innlandet, 2019: part 3",
  },
  kind: "collaborative",
  texts: {
    nb: {
      title: "Klinisk forbedringsarbeid: velg innsatsområdet deres",
      over: "Læringsnettverk for kommunale helse- og omsorgstjenester",
      lead: "Et fast team velger ett av åtte områder, prøver ut tiltakspakken på sitt eget arbeidssted og lærer av de andre teamene.",
      sections: {
        background: `Kommunene har en lovfestet plikt til å arbeide med kvalitet og forbedring. Plikten er beskrevet i forskriften om ledelse og kvalitetsforbedring og i veilederen til den. Å arbeide med pasientsikkerhet er en god måte å gjøre det systematisk på.

Utviklingssenteret (USHT) har god erfaring med læringsnettverk om pasientsikkerhet og samarbeider med Helsedirektoratet.`,
        why: `Alle innsatsområder som er relevante, skal på sikt tas i bruk i helse- og omsorgstjenestene. Til nå har få vært med fra rus og psykisk helse og fra tjenester til personer med utviklingshemming. Vi håper at flere av dere blir med denne gangen.`,
        aims: `Nettverket bygger på de tre nasjonale målene:

- Færre pasientskader.
- Strukturer for pasientsikkerhet som varer.
- En bedre pasientsikkerhetskultur.`,
        method: `Dere møtes på tre samlinger og prøver ut tiltakene hjemme imellom. Programmet for samlingene, og mer om det nasjonale arbeidet, får dere når det nærmer seg oppstart.`,
        interventions: `Kommunen velger område selv, ut fra hva dere trenger å lære og hva dere har planlagt. Vi har sett at det er lurt å begynne med et av de tre første. Ta derfor gjerne dem før dere går videre til de andre.

- Riktig legemiddelbruk: Pasienten trenger rett diagnose og rett behandling, med riktig virkestoff, styrke, dose og legemiddelform, og uten uheldige interaksjoner så langt det er mulig. Pasienten får opplæring, og pårørende er med der det trengs. Teamet samstemmer legemiddellisten, gjennomgår legemidlene på en strukturert måte, observerer og dokumenterer.
- Tidlig oppdagelse av forverret tilstand: En pasient blir ofte dårligere litt etter litt, enten det er hjemme, på sykehjem eller på sykehus. Ser dere tegnene tidlig og handler raskt, kan dere begrense akutt sykdom og hindre uønskede hendelser.
- Forebygging og behandling av underernæring: Underernæring kommer når et ernæringsproblem ikke blir oppdaget, ofte sammen med sykdom, og risikoen synes ikke alltid. Den er tung å bære for den det gjelder, kan gi mer sykdom og høyere dødelighet, og koster mye. Finn risikoen tidlig, og gjør noe før pasienten er underernært.
- Forebygging av fall: Et fall kan få mange følger, mest for eldre. Det er den viktigste årsaken til skader hos eldre, på institusjon og ellers. På sykehjem gir 10–20 % av fallene alvorlig skade.
- Forebygging av trykksår: Trykksår gir smerte, infeksjon, langsommere rehabilitering og et dårligere liv, og kan i verste fall føre til tidlig død. I en norsk studie fikk 6,7–15 % av pasientene trykksår, og i noen grupper er det flere. Tiltakene forebygger.
- Trygg utskriving: Utskrivingen fra sykehjem og sykehus skal bli tryggere og oppleves bedre, og tiltakene kan tilpasses andre tjenester. Uten god informasjon kan pasienten vanskelig ta ansvar selv. Én av fire lar være å spørre for ikke å være til bry, og 40–80 % av det som blir sagt, glemmes.
- Forebygging av urinveisinfeksjoner ved bruk av kateter: 2 % av pasientene på sykehus og 3 % på sykehjem får en urinveisinfeksjon av helsehjelpen. På sykehus henger om lag 80 % av dem sammen med kateter. Færre blærekatetre er det viktigste tiltaket, og studier viser at mye kan forebygges.
- Forebygging av infeksjon ved sentralt venekateter (SVK): Et kateter i blodbanen bryter huden og slipper mikrober inn. Internasjonale studier finner 1,8–5,2 infeksjoner per 1000 kateterdager, med en dødelighet på opptil 18 %. Mye kan forebygges. Vurder hver dag om katetrene fortsatt trengs, og fjern dem som ikke gjør det.`,
        audience: `Sykepleiere, vernepleiere, helsefagarbeidere, leger og andre nøkkelpersoner i

- sykehjem
- hjemmetjenester
- rus og psykisk helse
- boliger for personer med funksjonsnedsettelse`,
        composition: `Det beste er et fast team på tre til fem personer.`,
        expectations: `Dere velger ett område og prioriterer det i planene deres. De samme personene deltar hele veien.`,
        leadership: `Ledelsen må være med for at teamet skal få plass. Det holder med ett av disse:

- Ledelsen har deltatt i et nettverk om ledelse av pasientsikkerhet.
- Ledelsen deltar i et slikt nettverk nå.
- Ledelsen deltar selv i dette nettverket.`,
        agreement: `Påmeldingen gjelder det samme teamet på alle samlingene.`,
      },
    },
    nn: {
      title: "Klinisk forbetringsarbeid: vel innsatsområdet dykkar",
      over: "Læringsnettverk for kommunale helse- og omsorgstenester",
      lead: "Eit fast team vel eitt av åtte område, prøver ut tiltakspakken på sin eigen arbeidsstad og lærer av dei andre teama.",
      sections: {
        background: `Kommunane har ei lovfest plikt til å arbeide med kvalitet og forbetring. Plikta er skildra i forskrifta om leiing og kvalitetsforbetring og i rettleiaren til ho. Å arbeide med pasienttryggleik er ein god måte å gjere det systematisk på.

Utviklingssenteret (USHT) har god erfaring med læringsnettverk om pasienttryggleik og samarbeider med Helsedirektoratet.`,
        why: `Alle innsatsområde som er relevante, skal på sikt takast i bruk i helse- og omsorgstenestene. Til no har få vore med frå rus og psykisk helse og frå tenester til personar med utviklingshemming. Vi håper at fleire av dykk blir med denne gongen.`,
        aims: `Nettverket byggjer på dei tre nasjonale måla:

- Færre pasientskadar.
- Strukturar for pasienttryggleik som varer.
- Ein betre pasienttryggleikskultur.`,
        method: `De møtest på tre samlingar og prøver ut tiltaka heime imellom. Programmet for samlingane, og meir om det nasjonale arbeidet, får de når det nærmar seg oppstart.`,
        interventions: `Kommunen vel område sjølv, ut frå kva de treng å lære og kva de har planlagt. Vi har sett at det er lurt å byrje med eitt av dei tre første. Ta difor gjerne dei før de går vidare til dei andre.

- Riktig legemiddelbruk: Pasienten treng rett diagnose og rett behandling, med rett verkestoff, styrke, dose og legemiddelform, og utan uheldige interaksjonar så langt det er råd. Pasienten får opplæring, og pårørande er med der det trengst. Teamet samstemmer legemiddellista, går gjennom legemidla på ein strukturert måte, observerer og dokumenterer.
- Tidleg oppdaging av forverra tilstand: Ein pasient blir ofte dårlegare litt etter litt, anten det er heime, på sjukeheim eller på sjukehus. Ser de teikna tidleg og handlar raskt, kan de avgrense akutt sjukdom og hindre uønskte hendingar.
- Førebygging og behandling av underernæring: Underernæring kjem når eit ernæringsproblem ikkje blir oppdaga, ofte saman med sjukdom, og risikoen er ikkje alltid synleg. Ho er tung å bere for den det gjeld, kan gi meir sjukdom og høgare dødelegheit, og kostar mykje. Finn risikoen tidleg, og gjer noko før pasienten er underernært.
- Førebygging av fall: Eit fall kan få mange følgjer, mest for eldre. Det er den viktigaste årsaka til skadar hos eldre, på institusjon og elles. På sjukeheim gir 10–20 % av falla alvorleg skade.
- Førebygging av trykksår: Trykksår gir smerte, infeksjon, seinare rehabilitering og eit dårlegare liv, og kan i verste fall føre til tidleg død. I ein norsk studie fekk 6,7–15 % av pasientane trykksår, og i nokre grupper er det fleire. Tiltaka førebyggjer.
- Trygg utskriving: Utskrivinga frå sjukeheim og sjukehus skal bli tryggare og kjennast betre, og tiltaka kan tilpassast andre tenester. Utan god informasjon kan pasienten vanskeleg ta ansvar sjølv. Éin av fire lèt vere å spørje for ikkje å vere til bry, og 40–80 % av det som blir sagt, blir gløymt.
- Førebygging av urinvegsinfeksjonar ved bruk av kateter: 2 % av pasientane på sjukehus og 3 % på sjukeheim får ein urinvegsinfeksjon av helsehjelpa. På sjukehus heng om lag 80 % av dei saman med kateter. Færre blærekateter er det viktigaste tiltaket, og studiar viser at mykje kan førebyggjast.
- Førebygging av infeksjon ved sentralt venekateter (SVK): Eit kateter i blodbana bryt huda og slepp mikrobar inn. Internasjonale studiar finn 1,8–5,2 infeksjonar per 1000 kateterdagar, med ei dødelegheit på opptil 18 %. Mykje kan førebyggjast. Vurder kvar dag om katetera framleis trengst, og fjern dei som ikkje gjer det.`,
        audience: `Sjukepleiarar, vernepleiarar, helsefagarbeidarar, legar og andre nøkkelpersonar i

- sjukeheim
- heimetenester
- rus og psykisk helse
- bustader for personar med funksjonsnedsetjing`,
        composition: `Det beste er eit fast team på tre til fem personar.`,
        expectations: `De vel eitt område og prioriterer det i planane dykkar. Dei same personane deltek heile vegen.`,
        leadership: `Leiinga må vere med for at teamet skal få plass. Det held med eitt av desse:

- Leiinga har delteke i eit nettverk om leiing av pasienttryggleik.
- Leiinga deltek i eit slikt nettverk no.
- Leiinga deltek sjølv i dette nettverket.`,
        agreement: `Påmeldinga gjeld det same teamet på alle samlingane.`,
      },
    },
    en: {
      title: "Clinical improvement: choose your focus area",
      over: "A collaborative for municipal health and care services",
      lead: "A permanent team chooses one of eight areas, tries out its change package at its own workplace, and learns from the other teams.",
      sections: {
        background: `Municipalities are required by law to work with quality and improvement. The duty is described in the regulation on leadership and quality improvement and in the guide to it. Working with patient safety is a good way to do so systematically.

The development centre (USHT) has good experience of collaboratives on patient safety and works with the Norwegian Directorate of Health.`,
        why: `Every relevant focus area is in time to be put into use in the health and care services. So far few have taken part from addiction and mental health, and from services for people with intellectual disabilities. We hope that more of you will join this time.`,
        aims: `The collaborative builds on the three national goals:

- Fewer patients harmed.
- Structures for patient safety that last.
- A better patient safety culture.`,
        method: `You meet at three sessions and try out the interventions at home in between. You get the programme of the sessions, and more about the national work, as the start comes closer.`,
        interventions: `The municipality chooses its own area, from what you need to learn and what you have planned. We have found it wise to begin with one of the first three. So please take those before you go on to the others.

- Right use of medicines: The patient needs the right diagnosis and the right treatment, with the right substance, strength, dose and form, and as far as possible without harmful interactions. The patient is taught how to use the medicines, and the next of kin are involved where needed. The team reconciles the medication list, reviews the medicines in a structured way, observes and documents.
- Early detection of deterioration: A patient often gets worse little by little, be it at home, in a nursing home or in hospital. If you see the signs early and act fast, you can limit acute illness and prevent adverse events.
- Prevention and treatment of malnutrition: Malnutrition comes when a nutrition problem is not discovered, often together with illness, and the risk does not always show. It is hard on the person, can lead to more illness and higher mortality, and costs a great deal. Find the risk early, and act before the patient is malnourished.
- Prevention of falls: A fall can have many consequences, most of all for older people. Falls are the main cause of injury among them, in institutions and elsewhere. In nursing homes 10–20% of falls lead to serious injury.
- Prevention of pressure injuries: Pressure injuries bring pain, infection, slower rehabilitation and a poorer life, and may at worst lead to early death. In a Norwegian study 6.7–15% of patients got a pressure injury, and in some groups more do. The interventions prevent them.
- Safe discharge: Discharge from nursing homes and hospitals is to be safer and a better experience, and the interventions can be adapted to other services. Without good information it is hard for patients to take responsibility themselves. One in four does not ask for fear of being a nuisance, and 40–80% of what is said is forgotten.
- Prevention of urinary tract infections from catheters: 2% of hospital patients and 3% of those in nursing homes get a urinary tract infection from their care. In hospitals about 80% of them have to do with a catheter. Using fewer bladder catheters is the most important intervention, and studies show that much can be prevented.
- Prevention of infection from central venous catheters: A catheter in the bloodstream breaks the skin and lets microbes in. International studies find 1.8–5.2 infections per 1000 catheter days, with a mortality of up to 18%. Much can be prevented. Consider every day whether the catheters are still needed, and remove those that are not.`,
        audience: `Nurses, social educators, healthcare workers, physicians and other key staff in

- nursing homes
- home care
- addiction and mental health services
- housing for people with disabilities`,
        composition: `A permanent team of three to five people is best.`,
        expectations: `You choose one area and give it priority in your plans. The same people take part all the way.`,
        leadership: `Your leaders must be on board for the team to get a place. One of these is enough:

- The leaders have taken part in a collaborative on leadership of patient safety.
- The leaders are taking part in one now.
- The leaders take part in this collaborative themselves.`,
        agreement: `Enrolment is for the same team at all the sessions.`,
      },
    },
  },
  rules: [
    { severity: "block", rule: "invitedMunicipality" },
    { severity: "warn", rule: "teamSize", min: 3, max: 5, countsPatientRepresentative: false },
    {
      severity: "warn",
      rule: "serviceType",
      serviceTypes: ["nursingHome", "homeCare", "mentalHealthAndAddiction", "disabilityHousing"],
    },
    // The four that are named; "other key staff" is whoever the municipality confirms.
    {
      severity: "warn",
      rule: "targetProfessions",
      professions: ["nurse", "socialEducator", "healthcareWorker", "physician"],
    },
    { severity: "block", rule: "leadershipTrained" },
    { severity: "block", rule: "focusAreaChosen" },
    { severity: "warn", rule: "recommendedAreaFirst", recommendedFirst: ["LMB-SH", "TOF", "ERN"] },
  ],
  // "Riktig legemiddelbruk" is one area in the invitation and two packages in the catalogue (nursing home, home care).
  // The nursing home's is listed: it has the whole of what the invitation names, the interdisciplinary review included.
  focusAreas: [
    { packageCode: "LMB-SH", recommendedFirst: true },
    { packageCode: "TOF", recommendedFirst: true },
    { packageCode: "ERN", recommendedFirst: true },
    { packageCode: "FALL", recommendedFirst: false },
    { packageCode: "TRS", recommendedFirst: false },
    { packageCode: "TRU", recommendedFirst: false },
    { packageCode: "UVI", recommendedFirst: false },
    { packageCode: "SVK", recommendedFirst: false },
  ],
  focusAreaChoice: "one",
  // The invitation gives days but neither hours nor place: the hours are ours, the place is left open.
  sessions: [
    {
      kind: "learningSession",
      mode: "physical",
      title: { nb: "Samling 1: Kom i gang", nn: "Samling 1: Kom i gang", en: "Session 1: Getting started" },
      programme: {
        nb: "To dager om tiltakspakkene, forbedringsmetoden og måling. Teamet planlegger den første utprøvingen.",
        nn: "To dagar om tiltakspakkane, forbetringsmetoden og måling. Teamet planlegg den første utprøvinga.",
        en: "Two days on the change packages, the improvement method and measuring. The team plans its first test.",
      },
      place: "",
      address: "",
      days: [
        { afterDays: 0, starts: "09:00", ends: "15:30" },
        { afterDays: 1, starts: "09:00", ends: "15:30" },
      ],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 2: Del og juster",
        nn: "Samling 2: Del og juster",
        en: "Session 2: Share and adjust",
      },
      programme: {
        nb: "Teamene viser hva de har prøvd, og hva tallene sier.",
        nn: "Teama viser kva dei har prøvd, og kva tala seier.",
        en: "The teams show what they have tried, and what their figures say.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 92, starts: "09:00", ends: "15:30" }],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 3: Hold på det og spre det",
        nn: "Samling 3: Hald på det og sprei det",
        en: "Session 3: Keep it and spread it",
      },
      programme: {
        nb: "Teamene oppsummerer og planlegger veien videre hjemme.",
        nn: "Teama summerer opp og planlegg vegen vidare heime.",
        en: "The teams sum up and plan the way on at home.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 223, starts: "09:00", ends: "15:30" }],
    },
  ],
  deadlineDaysBefore: 5,
  fee: { participationFeeOre: 0 },
  references: [
    {
      title: {
        nb: "Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten",
        nn: "Forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta",
        en: "Regulation on leadership and quality improvement in the health and care services (in Norwegian)",
      },
      url: "https://lovdata.no/dokument/LTI/forskrift/2016-10-28-1250",
    },
    {
      title: {
        nb: "Veileder til forskriften",
        nn: "Rettleiar til forskrifta",
        en: "Guide to the regulation (in Norwegian)",
      },
      url: "https://helsedirektoratet.no/retningslinjer/ledelse-og-kvalitetsforbedring",
    },
    {
      title: {
        nb: "Mer om I trygge hender 24-7",
        nn: "Meir om I trygge hender 24-7",
        en: "More about In Safe Hands 24-7 (in Norwegian)",
      },
      url: "http://www.pasientsikkerhetsprogrammet.no/",
    },
  ],
  programmeCode: "i-trygge-hender-24-7",
  chooseOneSession: false,
};
