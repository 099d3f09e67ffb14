import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** Leaders and their management teams, two one-day sessions, everything about the team is advice (A124–A133). */
export const leadersNetwork: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "leaders-network",
  name: {
    nb: "Ledelse av pasientsikkerhet for ledere og lederteam",
    nn: "Leiing av pasienttryggleik for leiarar og leiarteam",
    en: "Leadership of patient safety for leaders and their teams",
  },
  origin: {
    nb: "Invitasjonen til kommunene i Innlandet, 2019: del 2",
    nn: "Invitasjonen til kommunane i Innlandet, 2019: del 2",
    en: "The invitation to the municipalities of Innlandet, 2019: part 2",
  },
  kind: "collaborative",
  texts: {
    nb: {
      title: "Ledelse av pasientsikkerhet for ledere",
      over: "Læringsnettverk for ledere i kommunale helse- og omsorgstjenester",
      lead: "Øverste leder og lederteamet lærer hva ledere kan gjøre for at færre pasienter skades, og prøver det ut mellom to samlinger.",
      sections: {
        background: `Lover og forskrifter krever at hjelpen er forsvarlig, og at den stadig blir bedre. Å arbeide med pasientsikkerhet hører til det vanlige linjeansvaret.

Ledere på hvert nivå har ansvar for at relevante tiltakspakker blir tatt i bruk, for at helsepersonellet kan nok om forbedring, og for at resultatene følges opp. De må gi folk mulighet til å lære det de trenger, og til å gjøre det i praksis.`,
        why: `Forbedring lykkes når lederne støtter den: motiverer, legger til rette og er til stede. Disse seks områdene betyr særlig mye for kvalitet og trygghet:

- Ha pasientsikkerhet på dagsordenen.
- Hør på pasienter, brukere og pårørende, og ta dem med.
- Skaff dere oversikt, og spør etter målinger.
- Bygg en åpen kultur.
- Bygg kompetanse.
- Vær synlig, og hør på medarbeiderne.`,
        aims: `Ledelse av pasientsikkerhet er et nasjonalt innsatsområde. Det skal gi ledere metoder som gjør tjenestene tryggere og skadene færre.`,
        method: `Nettverket ser pasientsikkerhet med lederens øyne. Dere får en innføring i det nasjonale arbeidet, i innsatsområdene og i metoder for ledelse og systematisk forbedring. Mellom de to samlingene prøver dere metodene hjemme.`,
        interventions: `Dere tar blant annet i bruk

- kliniske forbedringsprosjekter
- pasient- og brukersikkerhetsvisitter
- i pasientens eller brukerens fotspor
- tavlemøter`,
        audience: `Øverste ledere og lederteamene deres i

- sykehjem
- hjemmesykepleie
- rus og psykisk helse
- boliger for personer med utviklingshemming

Til nå har få vært med fra rus og psykisk helse og fra tjenester til personer med utviklingshemming. Vi håper at flere av dere blir med denne gangen.`,
        composition: `Det beste er et fast team på tre til fem: øverste leder i virksomheten, avdelingsledere og fagledere.`,
        expectations: `Det samme teamet deltar begge dagene. Dere følger opp resultatene hjemme, også når nettverket er slutt.`,
        agreement: `Påmeldingen gjelder det samme teamet på begge samlingene.`,
      },
    },
    nn: {
      title: "Leiing av pasienttryggleik for leiarar",
      over: "Læringsnettverk for leiarar i kommunale helse- og omsorgstenester",
      lead: "Øvste leiar og leiarteamet lærer kva leiarar kan gjere for at færre pasientar blir skadde, og prøver det ut mellom to samlingar.",
      sections: {
        background: `Lover og forskrifter krev at hjelpa er forsvarleg, og at ho stadig blir betre. Å arbeide med pasienttryggleik høyrer til det vanlege linjeansvaret.

Leiarar på kvart nivå har ansvar for at relevante tiltakspakkar blir tekne i bruk, for at helsepersonellet kan nok om forbetring, og for at resultata blir følgde opp. Dei må gi folk høve til å lære det dei treng, og til å gjere det i praksis.`,
        why: `Forbetring lukkast når leiarane støttar henne: motiverer, legg til rette og er til stades. Desse seks områda har særleg mykje å seie for kvalitet og tryggleik:

- Ha pasienttryggleik på dagsordenen.
- Høyr på pasientar, brukarar og pårørande, og ta dei med.
- Skaff dykk oversikt, og spør etter målingar.
- Bygg ein open kultur.
- Bygg kompetanse.
- Ver synleg, og høyr på medarbeidarane.`,
        aims: `Leiing av pasienttryggleik er eit nasjonalt innsatsområde. Det skal gi leiarar metodar som gjer tenestene tryggare og skadane færre.`,
        method: `Nettverket ser pasienttryggleik med auga til leiaren. De får ei innføring i det nasjonale arbeidet, i innsatsområda og i metodar for leiing og systematisk forbetring. Mellom dei to samlingane prøver de metodane heime.`,
        interventions: `De tek mellom anna i bruk

- kliniske forbetringsprosjekt
- pasient- og brukartryggleiksvisittar
- i fotspora til pasienten eller brukaren
- tavlemøte`,
        audience: `Øvste leiarar og leiarteama deira i

- sjukeheimar
- heimesjukepleie
- rus og psykisk helse
- bustader for personar med utviklingshemming

Til no har få vore med frå rus og psykisk helse og frå tenester til personar med utviklingshemming. Vi håper at fleire av dykk blir med denne gongen.`,
        composition: `Det beste er eit fast team på tre til fem: øvste leiar i verksemda, avdelingsleiarar og fagleiarar.`,
        expectations: `Det same teamet deltek begge dagane. De følgjer opp resultata heime, òg når nettverket er slutt.`,
        agreement: `Påmeldinga gjeld det same teamet på begge samlingane.`,
      },
    },
    en: {
      title: "Leadership of patient safety for leaders",
      over: "A collaborative for leaders in municipal health and care services",
      lead: "The top leader and the management team learn what leaders can do to keep patients from harm, and try it out between two sessions.",
      sections: {
        background: `Laws and regulations demand that care is sound and that it keeps getting better. Working with patient safety is part of the ordinary line responsibility.

Leaders at every level are responsible for putting the relevant change packages into use, for seeing that health personnel know enough about improvement, and for following up the results. They must give people the chance to learn what they need, and to do it in practice.`,
        why: `Improvement succeeds when leaders support it: when they motivate, make room for it and are present. These six areas matter most for quality and safety:

- Keep patient safety on the agenda.
- Listen to patients, users and next of kin, and involve them.
- Get an overview, and ask for measurements.
- Build an open culture.
- Build skills.
- Be visible, and listen to your staff.`,
        aims: `Leadership of patient safety is a national focus area. It is to give leaders methods that make services safer and harm rarer.`,
        method: `The collaborative looks at patient safety through the eyes of a leader. You get an introduction to the national work, to the focus areas, and to methods for leadership and systematic improvement. Between the two sessions you try the methods at home.`,
        interventions: `Among the methods you use are

- clinical improvement projects
- patient and user safety walkrounds
- following in the footsteps of a patient or user
- board meetings`,
        audience: `Top leaders and their management teams in

- nursing homes
- home nursing
- addiction and mental health services
- housing for people with intellectual disabilities

So far few have taken part from addiction and mental health, and from services for people with intellectual disabilities. We hope that more of you will join this time.`,
        composition: `A permanent team of three to five is best: the top leader of the organisation, department managers and clinical leads.`,
        expectations: `The same team comes on both days. You follow up the results at home, also after the collaborative has ended.`,
        agreement: `Enrolment is for the same team at both sessions.`,
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
    // "Bør bestå av": a hint about the composition, so it is only shown (A125).
    {
      severity: "inform",
      rule: "professionsPresent",
      seats: [["topManager"], ["departmentManager"], ["clinicalLead", "clinicalLeadNurse"]],
    },
  ],
  focusAreas: [{ packageCode: "LED", recommendedFirst: false }],
  focusAreaChoice: "one",
  // The invitation gives days but neither hours nor place: the hours are ours, the place is left open.
  sessions: [
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 1: Lederens del av arbeidet",
        nn: "Samling 1: Leiaren sin del av arbeidet",
        en: "Session 1: The leader’s share of the work",
      },
      programme: {
        nb: "De seks lederområdene, innsatsområdene og metodene dere skal prøve hjemme.",
        nn: "Dei seks leiarområda, innsatsområda og metodane de skal prøve heime.",
        en: "The six leadership areas, the focus areas, and the methods you will try at home.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 0, starts: "09:00", ends: "15:30" }],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 2: Hva vi har lært",
        nn: "Samling 2: Kva vi har lært",
        en: "Session 2: What we have learnt",
      },
      programme: {
        nb: "Lederteamene viser resultatene sine og planlegger hvordan de følger dem opp.",
        nn: "Leiarteama viser resultata sine og planlegg korleis dei følgjer dei opp.",
        en: "The management teams show their results and plan how to follow them up.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 223, starts: "09:00", ends: "15:30" }],
    },
  ],
  deadlineDaysBefore: 8,
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
