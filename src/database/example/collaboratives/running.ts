import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { clinicalNetwork } from "../../../domain/templates/clinical-network.ts";
import { isSessionDay, workdayFrom } from "./ordinary-days.ts";
import { sessionsOn } from "./sessions-on.ts";

/**
 * Running on the day that is handed in: two days about ten months ago, one day halfway, and the last session in about
 * nine days. Made from the clinical template, with one area, the two roles of Akershus and the no-show terms of Agder.
 */
export function runningExample(today: Temporal.PlainDate): CollaborativeDefinition {
  const tuesday = latestTwoDays(today.subtract({ days: 290 }));
  const second = latestThursday(today.subtract({ days: 140 }));
  const third = workdayFrom(today.add({ days: 9 }));
  return {
    slug: "trykksar-agder",
    kind: "collaborative",
    templateCode: clinicalNetwork.code,
    texts: {
      nb: {
        title: "Forebygging av trykksår i Agder",
        over: `Læringsnettverk for alle kommuner i Agder, fra ${tuesday.year}`,
        lead: "Faste team på sykehjem og i hjemmetjenester finner dem som er i risiko, setter inn tiltak og ser på egne tall om det virker.",
        sections: {
          background: `Forebygging av trykksår er et av områdene i det nasjonale arbeidet I trygge hender 24-7. Tiltakspakken samler det som skal til.`,
          why: `Trykksår gjør vondt, tar lang tid å bli kvitt og kan ofte forebygges. I en norsk studie fikk 6,7–15 % av pasientene trykksår.`,
          aims: `Ingen nye trykksår på enhetene som er med, og vaner som holder når nettverket er slutt. Hvert team setter sitt eget mål.`,
          method: `Dere møtes på tre samlinger og prøver ut tiltakene hjemme imellom. Teamet måler hver måned i 14 måneder: noen måneder før dere endrer noe, og videre gjennom hele nettverket. Veilederen ser på tallene sammen med dere.`,
          interventions: `- Vurder risikoen hos alle pasienter.
- Gi trykkavlastende utstyr til dem som er i risiko.
- Se på huden ofte.
- Hjelp med å skifte stilling og være i aktivitet.
- Følg med på ernæringen.
- Ta med pasienten og pårørende.
- Gi beskjed videre når pasienten flytter.`,
          audience: `Sykepleiere, vernepleiere, helsefagarbeidere, leger og andre nøkkelpersoner i kommunale helse- og omsorgstjenester i Agder.`,
          composition: `Det beste er et fast team på tre til fem personer. Teamet har en teamleder og en måleansvarlig. I små team kan samme person være begge deler. En bruker- eller pårørenderepresentant kommer i tillegg.`,
          expectations: `- Det samme teamet deltar på alle samlingene.
- Dere måler hver måned, også når det ikke er noe nytt å fortelle.
- Dere tester minst én endring mellom samlingene.`,
          leadership: `Lederen setter av tid til teamet og kommer på den siste samlingen.`,
          cost: `Kommunen dekker reisen selv. Den som uteblir fra en samlingsdag uten å ha meldt avbud i tide, blir fakturert.`,
          agreement: `Påmeldingen er bindende: Dere sier ja til samlingene og til arbeidet mellom dem.`,
        },
      },
      nn: {
        title: "Førebygging av trykksår i Agder",
        over: `Læringsnettverk for alle kommunar i Agder, frå ${tuesday.year}`,
        lead: "Faste team på sjukeheimar og i heimetenester finn dei som er i risiko, set inn tiltak og ser på eigne tal om det verkar.",
        sections: {
          background: `Førebygging av trykksår er eitt av områda i det nasjonale arbeidet I trygge hender 24-7. Tiltakspakken samlar det som skal til.`,
          why: `Trykksår gjer vondt, tek lang tid å bli kvitt og kan ofte førebyggjast. I ein norsk studie fekk 6,7–15 % av pasientane trykksår.`,
          aims: `Ingen nye trykksår på einingane som er med, og vanar som held når nettverket er slutt. Kvart team set sitt eige mål.`,
          method: `De møtest på tre samlingar og prøver ut tiltaka heime imellom. Teamet måler kvar månad i 14 månader: nokre månader før de endrar noko, og vidare gjennom heile nettverket. Rettleiaren ser på tala saman med dykk.`,
          interventions: `- Vurder risikoen hos alle pasientar.
- Gi trykkavlastande utstyr til dei som er i risiko.
- Sjå på huda ofte.
- Hjelp med å skifte stilling og vere i aktivitet.
- Følg med på ernæringa.
- Ta med pasienten og pårørande.
- Gi beskjed vidare når pasienten flyttar.`,
          audience: `Sjukepleiarar, vernepleiarar, helsefagarbeidarar, legar og andre nøkkelpersonar i kommunale helse- og omsorgstenester i Agder.`,
          composition: `Det beste er eit fast team på tre til fem personar. Teamet har ein teamleiar og ein måleansvarleg. I små team kan same person vere begge delar. Ein brukar- eller pårøranderepresentant kjem i tillegg.`,
          expectations: `- Det same teamet deltek på alle samlingane.
- De måler kvar månad, òg når det ikkje er noko nytt å fortelje.
- De testar minst éi endring mellom samlingane.`,
          leadership: `Leiaren set av tid til teamet og kjem på den siste samlinga.`,
          cost: `Kommunen dekkjer reisa sjølv. Den som uteblir frå ein samlingsdag utan å ha meldt avbod i tide, blir fakturert.`,
          agreement: `Påmeldinga er bindande: De seier ja til samlingane og til arbeidet mellom dei.`,
        },
      },
      en: {
        title: "Prevention of pressure injuries in Agder",
        over: `A collaborative for every municipality in Agder, from ${tuesday.year}`,
        lead: "Permanent teams in nursing homes and home care find those at risk, put in interventions, and see from their own figures whether it works.",
        sections: {
          background: `Preventing pressure injuries is one of the areas of the national work In Safe Hands 24-7. The change package gathers what it takes.`,
          why: `Pressure injuries hurt, take a long time to heal, and can often be prevented. In a Norwegian study 6.7–15% of patients got one.`,
          aims: `No new pressure injuries in the units that take part, and habits that hold when the collaborative is over. Each team sets its own aim.`,
          method: `You meet at three sessions and try out the interventions at home in between. The team measures every month for 14 months: a few months before you change anything, and on through the whole collaborative. Your coach looks at the figures with you.`,
          interventions: `- Assess the risk of every patient.
- Give pressure-relieving equipment to those at risk.
- Look at the skin often.
- Help people to change position and be active.
- Keep an eye on nutrition.
- Involve the patient and the next of kin.
- Pass the information on when the patient moves.`,
          audience: `Nurses, social educators, healthcare workers, physicians and other key staff in municipal health and care services in Agder.`,
          composition: `A permanent team of three to five people is best. The team has a team leader and a measurement lead. In small teams one person may be both. A patient or next-of-kin representative comes in addition.`,
          expectations: `- The same team attends all the sessions.
- You measure every month, also when there is nothing new to tell.
- You test at least one change between the sessions.`,
          leadership: `The leader sets aside time for the team and comes to the last session.`,
          cost: `The municipality pays for its own travel. Anyone who stays away from a session day without having cancelled in time is invoiced.`,
          agreement: `Enrolment is binding: you say yes to the sessions and to the work between them.`,
        },
      },
    },
    rules: [
      { severity: "block", rule: "invitedMunicipality" },
      { severity: "warn", rule: "teamSize", min: 3, max: 5, countsPatientRepresentative: false },
      { severity: "block", rule: "teamLeader" },
      { severity: "block", rule: "measurementLead", mayBeTeamLeader: true },
      { severity: "warn", rule: "interdisciplinary", atLeast: 2 },
      {
        severity: "warn",
        rule: "serviceType",
        serviceTypes: ["nursingHome", "homeCare", "mentalHealthAndAddiction", "disabilityHousing"],
      },
      {
        severity: "warn",
        rule: "targetProfessions",
        professions: ["nurse", "socialEducator", "healthcareWorker", "physician"],
      },
      { severity: "block", rule: "focusAreaChosen" },
    ],
    focusAreas: [{ packageCode: "TRS", recommendedFirst: false }],
    focusAreaChoice: "one",
    sessions: sessionsOn(clinicalNetwork, [[tuesday, tuesday.add({ days: 1 })], [second], [third]], {
      physical: { place: "Hunsfos", address: "Vennesla" },
    }),
    chooseOneSession: false,
    deadline: { day: workdayFrom(tuesday.subtract({ days: 33 })) },
    fee: {
      participationFeeOre: 0,
      noShow: { feeOre: 80000, cancelBy: Temporal.PlainTime.from("09:00"), onlyPhysical: true },
    },
    duration: { minMonths: 8, maxMonths: 12 },
    invited: { all: "counties", countyNumbers: ["42"] },
    parties: [
      { name: "USHT Agder", part: "responsible" },
      {
        name: "Statsforvalteren i Agder",
        part: "funder",
        share: { nb: "Delfinansiering", nn: "Delfinansiering", en: "Part-funding" },
      },
    ],
    contacts: [
      {
        role: {
          nb: "Prosjektleder i USHT Agder",
          nn: "Prosjektleiar i USHT Agder",
          en: "Project manager, USHT Agder",
        },
        email: "usht.agder@example.no",
        phones: ["22 00 00 40"],
      },
    ],
    references: clinicalNetwork.references,
    programmeCode: "i-trygge-hender-24-7",
  };
}

/** The latest Tuesday on or before the day that suits a session together with its Wednesday. */
function latestTwoDays(day: Temporal.PlainDate): Temporal.PlainDate {
  let tuesday = day.subtract({ days: (day.dayOfWeek + 5) % 7 });
  while (!isSessionDay(tuesday) || !isSessionDay(tuesday.add({ days: 1 })))
    tuesday = tuesday.subtract({ weeks: 1 });
  return tuesday;
}

function latestThursday(day: Temporal.PlainDate): Temporal.PlainDate {
  let thursday = day.subtract({ days: (day.dayOfWeek + 3) % 7 });
  while (!isSessionDay(thursday)) thursday = thursday.subtract({ weeks: 1 });
  return thursday;
}
