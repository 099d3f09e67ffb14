import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** Leadership of patient safety in three whole days, for named municipalities and with required seats (A040–A084). */
export const leadershipThreeDays: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "leadership-three-days",
  name: {
    nb: "Ledelse av pasientsikkerhet, tre hele dager",
    nn: "Leiing av pasienttryggleik, tre heile dagar",
    en: "Leadership of patient safety, three whole days",
  },
  origin: {
    nb: "Invitasjonen til åtte kommuner i Nordhordland, 2017",
    nn: "Invitasjonen til åtte kommunar i Nordhordland, 2017",
    en: "The invitation to eight municipalities in Nordhordland, 2017",
  },
  kind: "collaborative",
  texts: {
    nb: {
      title: "Ledelse av pasientsikkerhet",
      over: "Læringsnettverk for inviterte kommuner",
      lead: "Et team fra hver kommune innfører tre tiltak som gjør pasientsikkerhet til en del av hverdagen, og prøver dem ut på en avdeling hjemme.",
      sections: {
        background: `Ledelse av pasientsikkerhet er et viktig område i det nasjonale arbeidet I trygge hender.

Forskriften om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten gjelder fra 1. januar 2017. Den sier tydelig hva ledere skal gjøre. Øverste leder har ansvaret for å planlegge, gjennomføre, evaluere og korrigere virksomheten, og for at dere arbeider systematisk med kvalitet og pasientsikkerhet.`,
        why: `- Dere lærer en måte å forbedre på som gjør at forbedringen varer.
- Dere oppfyller det forskriften krever.`,
        aims: `Skal alle gjøre det likt og nå det samme? Nei. Teamet bestemmer sammen hvordan tiltakene passer inn i det daglige arbeidet, og prøver det ut mellom samlingene. Slik blir problemet, endringen, målingene og resultatet deres eget. De andre gruppene har de samme utfordringene, og det gir ideer og nye krefter.`,
        method: `Læringsnettverket er et arbeidsseminar som varer et halvt år. Mellom samlingene setter dere tiltak i verk hjemme og måler hva som skjer. Det samme teamet møter hver gang.

Dere blir kjent med innsatsområdet og tiltakene, med verktøy for forbedring og med måter å måle på. På den siste samlingen legger dere en plan, sammen med ledelsen hjemme, for å spre tiltakene til hele organisasjonen.

Det er krevende å endre noe i en helsetjeneste. Vær realistiske, og sett av tid og folk. Mye er bestemt på forhånd, som frister og oppgaver som skal leveres.`,
        interventions: `- Tavlemøter. Kommunen skaffer en magnettavle.
- I pasientens fotspor.
- Pasientsikkerhetsvisitt.`,
        audience: `Tverrfaglige team fra sykehjem, hjemmetjenester og bofellesskap i kommunene som er invitert.`,
        composition: `Et team er om lag fem personer:

- Resultatenhetsleder.
- Fagsykepleier eller fagleder.
- Sykepleier, som leder avdelingen eller enheten eller arbeider i pleien.
- Helsefagarbeider.
- Lege, om dere kan. Det anbefales.`,
        expectations: `- Hver kommune lager et lokalt pilotprosjekt og gjennomfører tiltakene på én avdeling eller enhet, for et utvalg av pasienter, brukere eller ansatte.
- Dere møter på samlingene.
- Lederen gir de ansatte tid til å kartlegge pasienter og brukere, til tverrfaglige møter og til å skrive ned det som er gjort.
- Dere sender inn evalueringer.`,
        leadership: `Vi har sett at det går godt når ledelsen engasjerer seg og støtter teamet som driver arbeidet hjemme. Gi teamet tid til planlegging, innføring og oppfølging av det dere bestemmer dere for.

Vi venter at kommunalsjefen kommer på den siste samlingen. Det gir arbeidet forankring, støtte og spredning.`,
        cost: `Kommunen dekker reisen selv.`,
        agreement: `Påmeldingen er bindende: Dere sier ja til samlingene og til arbeidet mellom dem.`,
      },
    },
    nn: {
      title: "Leiing av pasienttryggleik",
      over: "Læringsnettverk for inviterte kommunar",
      lead: "Eit team frå kvar kommune innfører tre tiltak som gjer pasienttryggleik til ein del av kvardagen, og prøver dei ut på ei avdeling heime.",
      sections: {
        background: `Leiing av pasienttryggleik er eit viktig område i det nasjonale arbeidet I trygge hender.

Forskrifta om leiing og kvalitetsforbetring i helse- og omsorgstenesta gjeld frå 1. januar 2017. Ho seier tydeleg kva leiarar skal gjere. Øvste leiar har ansvaret for å planleggje, gjennomføre, evaluere og korrigere verksemda, og for at de arbeider systematisk med kvalitet og pasienttryggleik.`,
        why: `- De lærer ein måte å forbetre på som gjer at forbetringa varer.
- De oppfyller det forskrifta krev.`,
        aims: `Skal alle gjere det likt og nå det same? Nei. Teamet bestemmer saman korleis tiltaka passar inn i det daglege arbeidet, og prøver det ut mellom samlingane. Slik blir problemet, endringa, målingane og resultatet dykkar eige. Dei andre gruppene har dei same utfordringane, og det gir idear og nye krefter.`,
        method: `Læringsnettverket er eit arbeidsseminar som varer eit halvt år. Mellom samlingane set de tiltak i verk heime og måler kva som skjer. Det same teamet møter kvar gong.

De blir kjende med innsatsområdet og tiltaka, med verktøy for forbetring og med måtar å måle på. På den siste samlinga legg de ein plan, saman med leiinga heime, for å spreie tiltaka til heile organisasjonen.

Det er krevjande å endre noko i ei helseteneste. Ver realistiske, og set av tid og folk. Mykje er bestemt på førehand, som fristar og oppgåver som skal leverast.`,
        interventions: `- Tavlemøte. Kommunen skaffar ei magnettavle.
- I fotspora til pasienten.
- Pasienttryggleiksvisitt.`,
        audience: `Tverrfaglege team frå sjukeheimar, heimetenester og bufellesskap i kommunane som er inviterte.`,
        composition: `Eit team er om lag fem personar:

- Resultateiningsleiar.
- Fagsjukepleiar eller fagleiar.
- Sjukepleiar, som leier avdelinga eller eininga eller arbeider i pleia.
- Helsefagarbeidar.
- Lege, om de kan. Det er tilrådd.`,
        expectations: `- Kvar kommune lagar eit lokalt pilotprosjekt og gjennomfører tiltaka på éi avdeling eller eining, for eit utval av pasientar, brukarar eller tilsette.
- De møter på samlingane.
- Leiaren gir dei tilsette tid til å kartleggje pasientar og brukarar, til tverrfaglege møte og til å skrive ned det som er gjort.
- De sender inn evalueringar.`,
        leadership: `Vi har sett at det går godt når leiinga engasjerer seg og støttar teamet som driv arbeidet heime. Gi teamet tid til planlegging, innføring og oppfølging av det de bestemmer dykk for.

Vi ventar at kommunalsjefen kjem på den siste samlinga. Det gir arbeidet forankring, støtte og spreiing.`,
        cost: `Kommunen dekkjer reisa sjølv.`,
        agreement: `Påmeldinga er bindande: De seier ja til samlingane og til arbeidet mellom dei.`,
      },
    },
    en: {
      title: "Leadership of patient safety",
      over: "A collaborative for invited municipalities",
      lead: "One team from each municipality introduces three interventions that make patient safety a part of every day, and tries them out on a ward at home.",
      sections: {
        background: `Leadership of patient safety is an important area of the national work In Safe Hands.

The regulation on leadership and quality improvement in the health and care services has been in force since 1 January 2017. It says clearly what leaders must do. The top leader is responsible for planning, carrying out, evaluating and correcting what the organisation does, and for seeing that you work systematically with quality and patient safety.`,
        why: `- You learn a way of improving that makes improvement last.
- You meet what the regulation demands.`,
        aims: `Must everyone do the same and reach the same? No. The team decides together how the interventions fit into daily work, and tries this out between the sessions. In that way the problem, the change, the measurements and the result become your own. The other groups face the same challenges, which gives ideas and new energy.`,
        method: `The collaborative is a working seminar that lasts half a year. Between the sessions you put interventions into practice at home and measure what happens. The same team comes every time.

You get to know the focus area and its interventions, tools for improvement, and ways of measuring. At the last session you make a plan, together with your leaders at home, for spreading the interventions to the whole organisation.

It is demanding to change anything in a health service. Be realistic, and set aside time and people. Much is fixed beforehand, such as deadlines and assignments to hand in.`,
        interventions: `- Board meetings. The municipality gets a magnetic board.
- In the patient’s footsteps.
- Patient safety walkround.`,
        audience: `Interdisciplinary teams from nursing homes, home care and shared housing in the invited municipalities.`,
        composition: `A team is about five people:

- Unit manager.
- Lead nurse or clinical lead.
- Nurse, who leads the ward or unit or works in direct care.
- Healthcare worker.
- Physician, if you can. This is recommended.`,
        expectations: `- Each municipality sets up a local pilot project and carries out the interventions on one ward or unit, for a selection of patients, users or staff.
- You come to the sessions.
- The leader gives staff time to assess patients and users, for interdisciplinary meetings, and to write down what has been done.
- You send in evaluations.`,
        leadership: `We have seen that things go well when the leaders are involved and support the team that does the work at home. Give the team time to plan, introduce and follow up what you decide to do.

We expect the municipal director to come to the last session. It gives the work roots, support and reach.`,
        cost: `The municipality pays for its own travel.`,
        agreement: `Enrolment is binding: you say yes to the sessions and to the work between them.`,
      },
    },
  },
  rules: [
    { severity: "block", rule: "invitedMunicipality" },
    { severity: "block", rule: "serviceType", serviceTypes: ["nursingHome", "homeCare", "sharedHousing"] },
    // "About five": six or four are asked to confirm, never stopped (A066).
    { severity: "warn", rule: "teamSize", min: 5, max: 5, countsPatientRepresentative: false },
    {
      severity: "block",
      rule: "professionsPresent",
      seats: [["unitManager"], ["clinicalLeadNurse", "clinicalLead"], ["nurse"], ["healthcareWorker"]],
    },
    { severity: "warn", rule: "professionsPresent", seats: [["physician"]] },
  ],
  focusAreas: [{ packageCode: "LED", recommendedFirst: false }],
  focusAreaChoice: "one",
  // Whole days without hours in the invitation: the hours are ours.
  sessions: [
    {
      kind: "learningSession",
      mode: "physical",
      title: { nb: "Samling 1: Kom i gang", nn: "Samling 1: Kom i gang", en: "Session 1: Getting started" },
      programme: {
        nb: "Innsatsområdet, de tre tiltakene, forbedringsverktøy og måling.",
        nn: "Innsatsområdet, dei tre tiltaka, forbetringsverktøy og måling.",
        en: "The focus area, the three interventions, improvement tools and measuring.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 0, starts: "09:00", ends: "15:30" }],
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
        nb: "Teamene viser hva de har prøvd, og lærer av hverandre.",
        nn: "Teama viser kva dei har prøvd, og lærer av kvarandre.",
        en: "The teams show what they have tried and learn from one another.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 69, starts: "09:00", ends: "15:30" }],
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
        nb: "Sammen med kommunalsjefen og lederne hjemme planlegger dere hvordan tiltakene skal spres.",
        nn: "Saman med kommunalsjefen og leiarane heime planlegg de korleis tiltaka skal spreiast.",
        en: "Together with the municipal director and your leaders you plan how to spread the interventions.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 161, starts: "09:00", ends: "15:30" }],
    },
  ],
  deadlineDaysBefore: 99,
  fee: { participationFeeOre: 0 },
  // Six months are stated, the dates of the invitation span five and a third.
  duration: { minMonths: 5, maxMonths: 6 },
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
        nb: "Mer hos pasientsikkerhetsprogrammet",
        nn: "Meir hos pasienttryggleiksprogrammet",
        en: "More from the patient safety programme (in Norwegian)",
      },
      url: "http://www.pasientsikkerhetsprogrammet.no/",
    },
  ],
  programmeCode: "i-trygge-hender-24-7",
  chooseOneSession: false,
};
