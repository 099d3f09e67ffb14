import type { Words } from "../../platform/words.ts";

/** What the editing forms say beside the common words of fields. */
export const errorWords = {
  slug: {
    nb: "Bruk bare små bokstaver fra a til z, tall og bindestrek, for eksempel fall-agder-2027.",
    nn: "Bruk berre små bokstavar frå a til z, tal og bindestrek, til dømes fall-agder-2027.",
    en: "Use only small letters from a to z, figures and hyphens, for example fall-agder-2027.",
  },
  slugTaken: {
    nb: "Adressen er i bruk. Velg en annen, for eksempel med årstallet til slutt.",
    nn: "Adressa er i bruk. Vel ei anna, til dømes med årstalet til slutt.",
    en: "The address is in use. Choose another, for example with the year at the end.",
  },
  firstDayNeeded: {
    nb: "Skriv den første samlingsdagen. Resten av datoene regnes ut fra den.",
    nn: "Skriv den første samlingsdagen. Resten av datoane blir rekna ut frå han.",
    en: "Write the first session day. The other dates are worked out from it.",
  },
  url: {
    nb: "Skriv hele adressen, for eksempel https://example.no/side.",
    nn: "Skriv heile adressa, til dømes https://example.no/side.",
    en: "Write the whole address, for example https://example.no/page.",
  },
  phones: {
    nb: "Skriv telefonnumre med tall, og komma imellom hvis det er flere.",
    nn: "Skriv telefonnummer med tal, og komma imellom om det er fleire.",
    en: "Write telephone numbers in figures, with a comma between them.",
  },
  endsBeforeStart: {
    nb: "Dagen må slutte etter at den begynner. Rett klokkeslettet.",
    nn: "Dagen må slutte etter at han byrjar. Rett klokkeslettet.",
    en: "The day must end after it begins. Correct the time.",
  },
  twice: {
    nb: "Dagen står to ganger. Endre eller tøm den ene.",
    nn: "Dagen står to gonger. Endre eller tøm den eine.",
    en: "The day is there twice. Change or empty one of them.",
  },
  dayInUse: {
    nb: "Oppmøte eller avbud er registrert på dagen, så den kan ikke fjernes. Datoen kan endres.",
    nn: "Oppmøte eller avbod er registrert på dagen, så han kan ikkje fjernast. Datoen kan endrast.",
    en: "Attendance or cancellations are registered on the day, so it cannot be removed. The date can be changed.",
  },
  noDay: { nb: "Skriv minst én dag.", nn: "Skriv minst éin dag.", en: "Write at least one day." },
  unknownMunicipality: {
    nb: "Ett eller flere av navnene er ikke en kommune på dagen for fristen. Rett dem som er nevnt over feltet.",
    nn: "Eitt eller fleire av namna er ikkje ein kommune på dagen for fristen. Rett dei som er nemnde over feltet.",
    en: "One or more of the names is not a municipality on the day of the deadline. Correct those named above the field.",
  },
  invitedNone: {
    nb: "Velg minst ett fylke, eller skriv kommunene med navn.",
    nn: "Vel minst eitt fylke, eller skriv kommunane med namn.",
    en: "Choose at least one county, or write the municipalities by name.",
  },
  deadlineNotBeforeStart: {
    nb: "Fristen må være før den første samlingsdagen.",
    nn: "Fristen må vere før den første samlingsdagen.",
    en: "The deadline must be before the first session day.",
  },
  dayBeforeDeadline: {
    nb: "Samlingen må være etter påmeldingsfristen. Flytt fristen først, eller velg en senere dag.",
    nn: "Samlinga må vere etter påmeldingsfristen. Flytt fristen først, eller vel ein seinare dag.",
    en: "The session must be after the enrolment deadline. Move the deadline first, or choose a later day.",
  },
  opensAfterDeadline: {
    nb: "Påmeldingen kan ikke åpne etter at den er stengt.",
    nn: "Påmeldinga kan ikkje opne etter at ho er stengd.",
    en: "Enrolment cannot open after it has closed.",
  },
  bothOrNone: {
    nb: "Fyll ut begge feltene, eller la begge stå tomme.",
    nn: "Fyll ut begge felta, eller la begge stå tomme.",
    en: "Fill in both fields, or leave both empty.",
  },
  minAboveMax: {
    nb: "Det minste tallet kan ikke være større enn det største.",
    nn: "Det minste talet kan ikkje vere større enn det største.",
    en: "The smaller number cannot be above the larger.",
  },
  chooseSome: { nb: "Velg minst ett.", nn: "Vel minst eitt.", en: "Choose at least one." },
  noAreas: {
    nb: "Gi minst ett område en plass, eller velg at nettverket har sitt eget tema.",
    nn: "Gi minst eitt område ein plass, eller vel at nettverket har sitt eige tema.",
    en: "Give at least one area a place, or choose that the network has a topic of its own.",
  },
  oneResponsible: {
    nb: "Akkurat én skal være ansvarlig.",
    nn: "Akkurat éin skal vere ansvarleg.",
    en: "Exactly one must be responsible.",
  },
  contactNeeded: {
    nb: "Et publisert nettverk må ha minst én kontakt.",
    nn: "Eit publisert nettverk må ha minst éin kontakt.",
    en: "A published network must have at least one contact.",
  },
  pictureKind: {
    nb: "Velg et bilde i formatet PNG, JPEG eller WebP.",
    nn: "Vel eit bilete i formatet PNG, JPEG eller WebP.",
    en: "Choose a picture in the format PNG, JPEG or WebP.",
  },
  pictureLarge: {
    nb: "Bildet er større enn 1 MB. Gjør det mindre og velg det på nytt.",
    nn: "Biletet er større enn 1 MB. Gjer det mindre og vel det på nytt.",
    en: "The picture is larger than 1 MB. Make it smaller and choose it again.",
  },
  pictureNeeded: { nb: "Velg et bilde.", nn: "Vel eit bilete.", en: "Choose a picture." },
  placesTaken: {
    nb: "Flere har allerede fått plass. Skriv et større tall.",
    nn: "Fleire har alt fått plass. Skriv eit større tal.",
    en: "More have been given a place already. Write a larger number.",
  },
} satisfies Words;
