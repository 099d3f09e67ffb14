import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** One hour by video for leaders before they enrol a team, at two times of which each person chooses one (A117–A123). */
export const informationMeeting: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "information-meeting",
  name: {
    nb: "Informasjonsmøte for ledere",
    nn: "Informasjonsmøte for leiarar",
    en: "Information meeting for leaders",
  },
  origin: {
    nb: "Invitasjonen til kommunene i Innlandet, 2019: del 1",
    nn: "Invitasjonen til kommunane i Innlandet, 2019: del 1",
    en: "The invitation to the municipalities of Innlandet, 2019: part 1",
  },
  kind: "informationMeeting",
  texts: {
    nb: {
      title: "Informasjonsmøte for ledere",
      over: "For ledere i kommunale helse- og omsorgstjenester",
      lead: "På en time får dere vite hva et læringsnettverk er, hva det krever av et team og en leder, og hva dere kan velge mellom.",
      sections: {
        why: `Møtet er for dere som vurderer å delta i et læringsnettverk, og for dere som bare vil vite mer. Dere trenger ikke ha meldt på noe team.`,
        method: `Møtet er en videokonferanse, og vi holder det to ganger. Velg den gangen som passer best. Vi går gjennom

- hva pasientsikkerhetsarbeid er
- læringsnettverk som arbeidsmåte
- hvem som bør være med i et team
- ansvaret og rollen ledere har i forbedringsarbeid
- innsatsområdene i de kliniske nettverkene som starter`,
        audience: `- Virksomhetsledere eller tilsvarende.
- Avdelingsledere, soneledere eller tilsvarende.

Andre ledere i kommunale helse- og omsorgstjenester som er nysgjerrige, er også velkomne.`,
        agreement: `På møtet går vi gjennom avtalen om deltakelse, så dere vet hva dere sier ja til før dere melder på et team.`,
      },
    },
    nn: {
      title: "Informasjonsmøte for leiarar",
      over: "For leiarar i kommunale helse- og omsorgstenester",
      lead: "På ein time får de vite kva eit læringsnettverk er, kva det krev av eit team og ein leiar, og kva de kan velje mellom.",
      sections: {
        why: `Møtet er for dykk som vurderer å delta i eit læringsnettverk, og for dykk som berre vil vite meir. De treng ikkje ha meldt på noko team.`,
        method: `Møtet er ein videokonferanse, og vi held det to gonger. Vel den gongen som passar best. Vi går gjennom

- kva pasienttryggleiksarbeid er
- læringsnettverk som arbeidsmåte
- kven som bør vere med i eit team
- ansvaret og rolla leiarar har i forbetringsarbeid
- innsatsområda i dei kliniske nettverka som startar`,
        audience: `- Verksemdsleiarar eller tilsvarande.
- Avdelingsleiarar, soneleiarar eller tilsvarande.

Andre leiarar i kommunale helse- og omsorgstenester som er nyfikne, er òg velkomne.`,
        agreement: `På møtet går vi gjennom avtalen om deltaking, så de veit kva de seier ja til før de melder på eit team.`,
      },
    },
    en: {
      title: "Information meeting for leaders",
      over: "For leaders in municipal health and care services",
      lead: "In an hour you learn what an improvement collaborative is, what it asks of a team and of a leader, and what you can choose between.",
      sections: {
        why: `The meeting is for you who consider taking part in a collaborative, and for you who only want to know more. You need not have enrolled a team.`,
        method: `The meeting is a video conference, and we hold it twice. Choose the time that suits you best. We go through

- what patient safety work is
- the collaborative as a way of working
- who should be in a team
- the responsibility and role of leaders in improvement
- the focus areas of the clinical collaboratives that are about to start`,
        audience: `- Heads of organisations, or the like.
- Department and zone managers, or the like.

Other leaders in municipal health and care services who are curious are welcome too.`,
        agreement: `At the meeting we go through the agreement on participation, so that you know what you agree to before you enrol a team.`,
      },
    },
  },
  // Leaders who are only curious are welcome (A118), so nothing here stops anybody.
  rules: [
    { severity: "warn", rule: "invitedMunicipality" },
    {
      severity: "warn",
      rule: "targetProfessions",
      professions: ["topManager", "unitManager", "departmentManager"],
    },
  ],
  focusAreas: [],
  focusAreaChoice: "none",
  sessions: [
    {
      kind: "informationMeeting",
      mode: "online",
      title: { nb: "Første mulighet", nn: "Første høve", en: "First time" },
      programme: {
        nb: "Det samme innholdet begge dagene.",
        nn: "Det same innhaldet begge dagane.",
        en: "The same content on both days.",
      },
      place: "Video",
      address: "",
      days: [{ afterDays: 0, starts: "12:00", ends: "13:00" }],
    },
    {
      kind: "informationMeeting",
      mode: "online",
      title: { nb: "Andre mulighet", nn: "Andre høve", en: "Second time" },
      programme: {
        nb: "Det samme innholdet begge dagene.",
        nn: "Det same innhaldet begge dagane.",
        en: "The same content on both days.",
      },
      place: "Video",
      address: "",
      days: [{ afterDays: 1, starts: "12:00", ends: "13:00" }],
    },
  ],
  deadlineDaysBefore: 4,
  fee: { participationFeeOre: 0 },
  references: [
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
  chooseOneSession: true,
};
