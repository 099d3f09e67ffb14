import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { everyone, hundredPercent, shouldRise } from "./recurring-texts.ts";

export const fri: ChangePackageDefinition = {
  code: "FRI",
  slug: "fritt-forbedringstema",
  version: 1,
  validFrom: "2020-01-01",
  title: {
    nb: "Fritt forbedringstema",
    nn: "Fritt forbetringstema",
    en: "An improvement topic of your own",
  },
  goal: {
    nb: "Dere løser et problem dere selv har valgt, og kan gjøre det igjen med det neste.",
    nn: "De løyser eit problem de sjølve har valt, og kan gjere det igjen med det neste.",
    en: "You solve a problem you have chosen yourselves, and can do it again with the next.",
  },
  summary: {
    nb: "Her er det ingen ferdig pakke: dere tar med et eget problem, stort nok til å bety noe og lite nok til å prøve på. Dere viser at problemet finnes, leter etter årsakene, prøver ut en løsning i det små og gjør den fast hvis den virker. Leder, ressursperson og medarbeider arbeider sammen, og hver får øve på sitt: lederen på å se behov og sette i gang, ressurspersonen på å lede arbeidet, medarbeideren på å gjøre det. Dere lager deres eget mål og deres egen måling.",
    nn: "Her er det ingen ferdig pakke: de tek med eit eige problem, stort nok til å bety noko og lite nok til å prøve på. De viser at problemet finst, leitar etter årsakene, prøver ut ei løysing i det små og gjer ho fast om ho verkar. Leiar, ressursperson og medarbeidar arbeider saman, og kvar får øve på sitt: leiaren på å sjå behov og setje i gang, ressurspersonen på å leie arbeidet, medarbeidaren på å gjere det. De lagar dykkar eige mål og dykkar eiga måling.",
    en: "There is no ready-made package here: you bring a problem of your own, big enough to matter and small enough to try. You show that the problem exists, look for the causes, try a solution on a small scale and make it permanent if it works. A leader, a resource person and a staff member work together, and each gets practice: the leader in seeing needs and starting, the resource person in leading the work, the staff member in doing it. You make your own aim and your own measure.",
  },
  facts: [
    {
      text: {
        nb: "Læringsnettverk har vist positiv, men begrenset effekt, og studiene er svake. Derfor teller det dere selv måler.",
        nn: "Læringsnettverk har vist positiv, men avgrensa effekt, og studiane er svake. Difor tel det de sjølve måler.",
        en: "Collaboratives have shown a positive but limited effect, and the studies are weak. That is why what you measure yourselves counts.",
      },
      source: {
        nb: "Kunnskapssenterets oppsummering 2011",
        nn: "Oppsummering frå Kunnskapssenteret 2011",
        en: "The Norwegian Knowledge Centre's review, 2011",
      },
    },
    {
      text: {
        nb: "Det som hjalp: at leder og kommuneoverlege sto bak, god informasjon og en fast møteplan. 10 av 18 kommuner var med.",
        nn: "Det som hjelpte: at leiar og kommuneoverlege stod bak, god informasjon og ein fast møteplan. 10 av 18 kommunar var med.",
        en: "What helped: the backing of leaders and the municipal medical officer, good information and a fixed meeting plan. 10 of 18 municipalities took part.",
      },
      source: {
        nb: "Læringsnettverk i Østfold 2014–15",
        nn: "Læringsnettverk i Østfold 2014–15",
        en: "Collaborative in Østfold, 2014–15",
      },
    },
  ],
  targetGroups: {
    nb: "Team med leder, ressursperson og medarbeider fra samme arbeidssted, i alle helse- og omsorgstjenester.",
    nn: "Team med leiar, ressursperson og medarbeidar frå same arbeidsstad, i alle helse- og omsorgstenester.",
    en: "Teams of a leader, a resource person and a staff member from the same workplace, in any health and care service.",
  },
  serviceTypes: [
    "nursingHome",
    "homeCare",
    "sharedHousing",
    "mentalHealthAndAddiction",
    "disabilityHousing",
    "hospital",
    "other",
  ],
  recommendedProfessions: ["unitManager"],
  interventions: [
    {
      code: "FRI-T1",
      title: {
        nb: "Vis at problemet finnes",
        nn: "Vis at problemet finst",
        en: "Show that the problem exists",
      },
      text: {
        nb: "Tell, spør eller se etter før dere endrer noe. Skriv problemet i én setning, og lag et mål som sier hvor mye, for hvem og innen når.",
        nn: "Tel, spør eller sjå etter før de endrar noko. Skriv problemet i éi setning, og lag eit mål som seier kor mykje, for kven og innan når.",
        en: "Count, ask or observe before you change anything. Write the problem in one sentence, and set an aim that says how much, for whom and by when.",
      },
      measureCodes: ["FRI-O1"],
      source: "reconstructed",
    },
    {
      code: "FRI-T2",
      title: { nb: "Let etter årsakene", nn: "Leit etter årsakene", en: "Look for the causes" },
      text: {
        nb: "Tegn et fiskebein eller spør hvorfor fem ganger, sammen med dem som gjør arbeidet. Velg den årsaken dere kan gjøre noe med.",
        nn: "Teikn eit fiskebein eller spør kvifor fem gonger, saman med dei som gjer arbeidet. Vel den årsaka de kan gjere noko med.",
        en: "Draw a fishbone or ask why five times, together with those who do the work. Choose the cause you can do something about.",
      },
      measureCodes: ["FRI-O1"],
      source: "reconstructed",
    },
    {
      code: "FRI-T3",
      title: { nb: "Prøv i det små", nn: "Prøv i det små", en: "Try it on a small scale" },
      text: {
        nb: "Én vakt, én pasient, én uke. Planlegg, gjør, se hva som skjedde, og bestem hva dere gjør videre. Skriv det ned som en PDSA-sirkel.",
        nn: "Éi vakt, éin pasient, éi veke. Planlegg, gjer, sjå kva som skjedde, og bestem kva de gjer vidare. Skriv det ned som ein PDSA-sirkel.",
        en: "One shift, one patient, one week. Plan, do, see what happened, and decide what next. Write it down as a PDSA cycle.",
      },
      measureCodes: ["FRI-P1"],
      source: "reconstructed",
    },
    {
      code: "FRI-T4",
      title: {
        nb: "Gjør det som virker, fast",
        nn: "Gjer det som verkar, fast",
        en: "Make what works permanent",
      },
      text: {
        nb: "Når målingene viser at det virker: endre rutinen, lær opp alle, avtal hvem som følger med, og fortell det til andre som kan ha nytte av det.",
        nn: "Når målingane viser at det verkar: endre rutinen, lær opp alle, avtal kven som følgjer med, og fortel det til andre som kan ha nytte av det.",
        en: "When the measures show that it works: change the routine, train everyone, agree who keeps watch, and tell others who could use it.",
      },
      measureCodes: ["FRI-P1", "FRI-O1"],
      source: "reconstructed",
    },
  ],
  measures: [
    {
      code: "FRI-P1",
      kind: "process",
      name: {
        nb: "Team som har prøvd noe ut",
        nn: "Team som har prøvd ut noko",
        en: "Teams that have tested a change",
      },
      numerator: {
        nb: "Aktive team som fullførte minst én PDSA-sirkel denne måneden.",
        nn: "Aktive team som fullførte minst éin PDSA-sirkel denne månaden.",
        en: "Active teams that completed at least one PDSA cycle this month.",
      },
      denominator: {
        nb: "Alle aktive team i læringsnettverket denne måneden.",
        nn: "Alle aktive team i læringsnettverket denne månaden.",
        en: "All active teams in the collaborative this month.",
      },
      numeratorLabel: { nb: "Team med PDSA", nn: "Team med PDSA", en: "Teams with PDSA" },
      denominatorLabel: { nb: "Aktive team", nn: "Aktive team", en: "Active teams" },
      unit: "percent",
      interval: "month",
      sample: everyone,
      target: 100,
      targetText: hundredPercent,
      improvement: "up",
      chart: "run",
      partOfWhole: true,
      source: "reconstructed",
    },
    {
      code: "FRI-O1",
      kind: "outcome",
      name: {
        nb: "Egen vurdering av forbedringskompetanse",
        nn: "Eiga vurdering av forbetringskompetanse",
        en: "Own rating of improvement skills",
      },
      numerator: {
        nb: "Deltakere som svarte 4 eller 5 av 5 på at de kan se behov, lede eller gjøre forbedringer, etter rollen de har.",
        nn: "Deltakarar som svarte 4 eller 5 av 5 på at dei kan sjå behov, leie eller gjere forbetringar, etter rolla dei har.",
        en: "Participants who answered 4 or 5 out of 5 to being able to identify, lead or do improvement, according to their role.",
      },
      denominator: {
        nb: "Alle deltakere som svarte på samlingen.",
        nn: "Alle deltakarar som svarte på samlinga.",
        en: "All participants who answered at the session.",
      },
      numeratorLabel: { nb: "Svarte 4 eller 5", nn: "Svarte 4 eller 5", en: "Answered 4 or 5" },
      denominatorLabel: {
        nb: "Deltakere som svarte",
        nn: "Deltakarar som svarte",
        en: "Participants answering",
      },
      unit: "percent",
      interval: "event",
      sample: {
        nb: "Alle, på første og tredje samling",
        nn: "Alle, på første og tredje samling",
        en: "All, at the first and third sessions",
      },
      targetText: shouldRise,
      improvement: "up",
      chart: "run",
      partOfWhole: true,
      source: "reconstructed",
    },
  ],
};
