import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** Yearly, for a whole county, with a package of choice and sessions of 2 + 1 + 1 days (A001–A039). */
export const akershusYearly: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "akershus-yearly",
  name: {
    nb: "Årlig nettverk med valgfri tiltakspakke",
    nn: "Årleg nettverk med valfri tiltakspakke",
    en: "Yearly collaborative with a change package of choice",
  },
  origin: {
    nb: "Den årlige invitasjonen til alle kommuner i Akershus",
    nn: "Den årlege invitasjonen til alle kommunar i Akershus",
    en: "The yearly invitation to every municipality in Akershus",
  },
  kind: "collaborative",
  texts: {
    nb: {
      title: "Pasientsikkerhet og forbedringsarbeid",
      over: "Årlig læringsnettverk for alle kommuner i fylket",
      lead: "Tverrfaglige team velger en tiltakspakke, tar den i bruk i egen kommune og får veiledning underveis. Nettverket varer i 8–10 måneder.",
      sections: {
        background: `Pasientsikkerhetsprogrammet har valgt ut områder i helse- og omsorgstjenesten der pasienter kan skades, og laget en pakke med konkrete tiltak for hvert av dem. Utviklingssenteret for sykehjem og hjemmetjenester (USHT) holder læringsnettverk, så kommunene i fylket lærer hvordan pakkene tas i bruk.`,
        aims: `- Færre pasienter skades i kommunenes helsetjeneste.
- Kommunene får strukturer for pasientsikkerhet som varer.
- Pasientsikkerhetskulturen i helsetjenesten blir bedre.`,
        method: `Læringsnettverk er en metode som er anerkjent i mange land for å få forbedringer til å virke i praksis. Hver kommune setter sammen sitt eget team. Teamet prøver ut tiltakene på eget arbeidssted, får støtte og veiledning fra USHT og bytter erfaringer med de andre kommunene.

På de tre samlingene lærer dere metoder for forbedringsarbeid, og teamene deler det de har funnet ut. Det blir arbeid hjemme mellom samlingene, og USHT følger opp dem som ønsker det.`,
        interventions: `Velg den tiltakspakken som passer best for dere.`,
        audience: `Alle kommuner i fylket blir invitert hvert år. Dere melder på et tverrfaglig team med folk som kan det fagområdet tiltakspakken handler om.`,
        composition: `Teamet er på fem til åtte personer:

- Teamleder: samler teamet til faste møter, koordinerer og holder fremdriften oppe, leverer statusrapport og sluttrapport og er kontakten med USHT.
- Måleansvarlig: registrerer resultatene til teamet og henter ut tall og diagrammer.
- Resten av teamet: er med på å planlegge og gjennomføre tiltakene.

Ta gjerne med en bruker- eller pårørenderepresentant.`,
        expectations: `- Hele teamet er med på alle samlingene.
- Dere arbeider med tiltakene hjemme mellom samlingene.
- Dere deler erfaringene deres med de andre kommunene.`,
        cost: `Statsforvalteren betaler en del av kostnadene ved nettverket.`,
      },
    },
    nn: {
      title: "Pasienttryggleik og forbetringsarbeid",
      over: "Årleg læringsnettverk for alle kommunar i fylket",
      lead: "Tverrfaglege team vel ein tiltakspakke, tek han i bruk i eigen kommune og får rettleiing undervegs. Nettverket varer i 8–10 månader.",
      sections: {
        background: `Pasienttryggleiksprogrammet har valt ut område i helse- og omsorgstenesta der pasientar kan bli skadde, og laga ein pakke med konkrete tiltak for kvart av dei. Utviklingssenteret for sjukeheimar og heimetenester (USHT) held læringsnettverk, så kommunane i fylket lærer korleis pakkane blir tekne i bruk.`,
        aims: `- Færre pasientar blir skadde i helsetenesta i kommunane.
- Kommunane får strukturar for pasienttryggleik som varer.
- Pasienttryggleikskulturen i helsetenesta blir betre.`,
        method: `Læringsnettverk er ein metode som er anerkjend i mange land for å få forbetringar til å verke i praksis. Kvar kommune set saman sitt eige team. Teamet prøver ut tiltaka på eigen arbeidsstad, får støtte og rettleiing frå USHT og byter erfaringar med dei andre kommunane.

På dei tre samlingane lærer de metodar for forbetringsarbeid, og teama deler det dei har funne ut. Det blir arbeid heime mellom samlingane, og USHT følgjer opp dei som ønskjer det.`,
        interventions: `Vel den tiltakspakken som passar best for dykk.`,
        audience: `Alle kommunar i fylket blir inviterte kvart år. De melder på eit tverrfagleg team med folk som kan det fagområdet tiltakspakken handlar om.`,
        composition: `Teamet er på fem til åtte personar:

- Teamleiar: samlar teamet til faste møte, koordinerer og held framdrifta oppe, leverer statusrapport og sluttrapport og er kontakten med USHT.
- Måleansvarleg: registrerer resultata til teamet og hentar ut tal og diagram.
- Resten av teamet: er med på å planleggje og gjennomføre tiltaka.

Ta gjerne med ein brukar- eller pårøranderepresentant.`,
        expectations: `- Heile teamet er med på alle samlingane.
- De arbeider med tiltaka heime mellom samlingane.
- De deler erfaringane dykkar med dei andre kommunane.`,
        cost: `Statsforvaltaren betaler ein del av kostnadene ved nettverket.`,
      },
    },
    en: {
      title: "Patient safety and improvement",
      over: "A yearly collaborative for every municipality in the county",
      lead: "Interdisciplinary teams choose a change package, put it into use in their own municipality, and get guidance on the way. The collaborative lasts 8–10 months.",
      sections: {
        background: `The patient safety programme has picked out areas of the health and care services where patients may come to harm, and made a package of concrete interventions for each of them. The development centre (USHT) runs collaboratives so that the municipalities of the county learn how to put the packages into use.`,
        aims: `- Fewer patients are harmed in municipal health care.
- Municipalities get structures for patient safety that last.
- The patient safety culture in the health services gets better.`,
        method: `The improvement collaborative is a method recognised in many countries for making improvements work in practice. Each municipality puts together its own team. The team tries out the interventions at its own workplace, gets support and guidance from the development centre, and exchanges experience with the other municipalities.

At the three sessions you learn methods for improvement, and the teams share what they have found out. There is work to do at home between the sessions, and the development centre follows up those who wish it.`,
        interventions: `Choose the change package that suits you best.`,
        audience: `Every municipality in the county is invited each year. You enrol an interdisciplinary team of people who know the field the change package is about.`,
        composition: `The team is five to eight people:

- Team leader: gathers the team for regular meetings, coordinates and keeps things moving, hands in the status report and the final report, and is the contact with the development centre.
- Measurement lead: registers the team’s results and takes out figures and charts.
- The rest of the team: takes part in planning and carrying out the interventions.

You are welcome to include a patient or next-of-kin representative.`,
        expectations: `- The whole team attends every session.
- You work with the interventions at home between the sessions.
- You share your experience with the other municipalities.`,
        cost: `The county governor pays part of the costs of the collaborative.`,
      },
    },
  },
  rules: [
    { severity: "block", rule: "invitedMunicipality" },
    { severity: "block", rule: "teamSize", min: 5, max: 8, countsPatientRepresentative: false },
    { severity: "block", rule: "teamLeader" },
    // The invitation lists team leader, measurement lead and "the rest of the team": three parts for different people,
    // and a team of at least five has enough of them. A network that sees it otherwise changes the setting.
    { severity: "block", rule: "measurementLead", mayBeTeamLeader: false },
    { severity: "warn", rule: "interdisciplinary", atLeast: 2 },
    { severity: "warn", rule: "packageProfessions" },
    { severity: "block", rule: "focusAreaChosen" },
  ],
  focusAreas: [
    { packageCode: "LMB-SH", recommendedFirst: false },
    { packageCode: "SAM", recommendedFirst: false },
    { packageCode: "LMB-HT", recommendedFirst: false },
    { packageCode: "TRS", recommendedFirst: false },
    { packageCode: "UVI", recommendedFirst: false },
    { packageCode: "FALL", recommendedFirst: false },
    { packageCode: "LED", recommendedFirst: false },
    { packageCode: "TOF", recommendedFirst: false },
    { packageCode: "ERN", recommendedFirst: false },
  ],
  focusAreaChoice: "several",
  // The invitation gives neither dates, hours nor place: days and hours are ours, the place is left open.
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
        nb: "Teamene deler erfaringer, viser tallene sine og justerer tiltakene.",
        nn: "Teama deler erfaringar, viser tala sine og justerer tiltaka.",
        en: "The teams share experience, show their figures and adjust their interventions.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 119, starts: "09:00", ends: "15:30" }],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 3: Hold på det",
        nn: "Samling 3: Hald på det",
        en: "Session 3: Make it last",
      },
      programme: {
        nb: "Teamene viser resultatene og hvordan tiltakene skal vare.",
        nn: "Teama viser resultata og korleis tiltaka skal vare.",
        en: "The teams show their results and how the interventions are to last.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 273, starts: "09:00", ends: "15:30" }],
    },
  ],
  deadlineDaysBefore: 25,
  // The invitation says nothing about a fee: the collaborative is part-funded and free.
  fee: { participationFeeOre: 0 },
  duration: { minMonths: 8, maxMonths: 10 },
  references: [
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
