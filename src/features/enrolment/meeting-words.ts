import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Meld deg på møtet", nn: "Meld deg på møtet", en: "Register for the meeting" },
  lead: {
    nb: "Velg den ene gangen som passer deg. Du får en kode på e-post for å bekrefte.",
    nn: "Vel den eine gongen som passar deg. Du får ein kode på e-post for å stadfeste.",
    en: "Choose the one time that suits you. You get a code by e-mail to confirm.",
  },
  target: {
    nb: (professions: string) =>
      `Møtet er særlig for deg som er ${professions}, men alle som er interessert, kan komme.`,
    nn: (professions: string) =>
      `Møtet er særleg for deg som er ${professions}, men alle som er interesserte, kan kome.`,
    en: (professions: string) =>
      `The meeting is above all for you who are a ${professions}. Anybody who is interested may come.`,
  },
  timePart: { nb: "Tidspunktet", nn: "Tidspunktet", en: "The time" },
  time: { nb: "Når vil du være med?", nn: "Når vil du vere med?", en: "When do you want to take part?" },
  timeHelp: {
    nb: "Innholdet er det samme. Velg én gang.",
    nn: "Innhaldet er det same. Vel éin gong.",
    en: "The content is the same. Choose one time.",
  },
  youPart: { nb: "Om deg", nn: "Om deg", en: "About you" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  chooseMunicipality: { nb: "Velg kommune", nn: "Vel kommune", en: "Choose a municipality" },
  profession: { nb: "Rolle", nn: "Rolle", en: "Role" },
  chooseProfession: { nb: "Velg rolle", nn: "Vel rolle", en: "Choose a role" },
  send: { nb: "Meld meg på", nn: "Meld meg på", en: "Register me" },
  sendText: {
    nb: (until: string) => `Det er gratis. Du kan bytte tidspunkt eller melde deg av til og med ${until}.`,
    nn: (until: string) => `Det er gratis. Du kan byte tidspunkt eller melde deg av til og med ${until}.`,
    en: (until: string) => `It is free. You can change the time or cancel up to and including ${until}.`,
  },
  confirmTitle: {
    nb: "Du kan melde deg på likevel.",
    nn: "Du kan melde deg på likevel.",
    en: "You can register anyway.",
  },
  confirmOther: {
    nb: "Møtet er først og fremst laget for andre roller enn din. Er du nysgjerrig, er du velkommen.",
    nn: "Møtet er først og fremst laga for andre roller enn di. Er du nysgjerrig, er du velkomen.",
    en: "The meeting is made mainly for other roles than yours. If you are curious, you are welcome.",
  },
  confirmAgain: {
    nb: "Trykk «Meld meg på» en gang til.",
    nn: "Trykk «Meld meg på» ein gong til.",
    en: "Press “Register me” once more.",
  },
  chooseOne: {
    nb: "Velg når du vil være med.",
    nn: "Vel når du vil vere med.",
    en: "Choose when you want to take part.",
  },
  onlyOne: {
    nb: "Du kan bare være med én av gangene. Velg én.",
    nn: "Du kan berre vere med éin av gongene. Vel éin.",
    en: "You can take part only one of the times. Choose one.",
  },
  nameNeeded: { nb: "Skriv navnet ditt.", nn: "Skriv namnet ditt.", en: "Write your name." },
  emailNeeded: {
    nb: "Skriv e-postadressen din.",
    nn: "Skriv e-postadressa di.",
    en: "Write your e-mail address.",
  },
  municipalityNeeded: {
    nb: "Velg kommunen du kommer fra.",
    nn: "Vel kommunen du kjem frå.",
    en: "Choose the municipality you come from.",
  },
  professionNeeded: { nb: "Velg rollen din.", nn: "Vel rolla di.", en: "Choose your role." },
  receiptTitle: {
    nb: "Du er meldt på møtet",
    nn: "Du er meldt på møtet",
    en: "You are registered for the meeting",
  },
  cancelledTitle: {
    nb: "Du er meldt av møtet",
    nn: "Du er meldt av møtet",
    en: "Your registration is cancelled",
  },
  receiptLead: {
    nb: (when: string) => `Vi ses ${when}.`,
    nn: (when: string) => `Vi sest ${when}.`,
    en: (when: string) => `See you on ${when}.`,
  },
  cancelledLead: {
    nb: "Du kan melde deg på igjen fram til fristen.",
    nn: "Du kan melde deg på igjen fram til fristen.",
    en: "You can register again until the deadline.",
  },
  when: { nb: "Tid", nn: "Tid", en: "Time" },
  where: { nb: "Sted", nn: "Stad", en: "Place" },
  online: { nb: "På skjerm", nn: "På skjerm", en: "Online" },
  link: { nb: "Lenke", nn: "Lenkje", en: "Link" },
  linkLater: {
    nb: (when: string) => `Kommer på e-post ${when}`,
    nn: (when: string) => `Kjem på e-post ${when}`,
    en: (when: string) => `Comes by e-mail on ${when}`,
  },
  changePart: {
    nb: "Passer det ikke likevel?",
    nn: "Passar det ikkje likevel?",
    en: "Does it not suit you after all?",
  },
  change: { nb: "Bytt tidspunkt", nn: "Byt tidspunkt", en: "Change the time" },
  cancel: { nb: "Meld meg av", nn: "Meld meg av", en: "Cancel my registration" },
  closed: {
    nb: (when: string) => `Fristen for å bytte eller melde seg av var ${when}.`,
    nn: (when: string) => `Fristen for å byte eller melde seg av var ${when}.`,
    en: (when: string) => `The deadline for changing or cancelling was ${when}.`,
  },
  registerAgain: { nb: "Meld deg på igjen", nn: "Meld deg på igjen", en: "Register again" },
  letterSubject: {
    nb: (title: string) => `Du er meldt på: ${title}`,
    nn: (title: string) => `Du er meldt på: ${title}`,
    en: (title: string) => `You are registered: ${title}`,
  },
  letterText: {
    nb: (title: string) => `Du er meldt på «${title}».`,
    nn: (title: string) => `Du er meldt på «${title}».`,
    en: (title: string) => `You are registered for “${title}”.`,
  },
  changedSubject: {
    nb: (title: string) => `Nytt tidspunkt: ${title}`,
    nn: (title: string) => `Nytt tidspunkt: ${title}`,
    en: (title: string) => `New time: ${title}`,
  },
  changedText: {
    nb: (title: string) => `Du har byttet tidspunkt for «${title}».`,
    nn: (title: string) => `Du har bytt tidspunkt for «${title}».`,
    en: (title: string) => `You have changed the time for “${title}”.`,
  },
  cancelledSubject: {
    nb: (title: string) => `Du er meldt av: ${title}`,
    nn: (title: string) => `Du er meldt av: ${title}`,
    en: (title: string) => `Cancelled: ${title}`,
  },
  cancelledText: {
    nb: (title: string) => `Du er meldt av «${title}».`,
    nn: (title: string) => `Du er meldt av «${title}».`,
    en: (title: string) => `Your registration for “${title}” is cancelled.`,
  },
  connectionSubject: {
    nb: (title: string) => `Slik blir du med: ${title}`,
    nn: (title: string) => `Slik blir du med: ${title}`,
    en: (title: string) => `How to join: ${title}`,
  },
  connectionText: {
    nb: (title: string) => `Her er lenken til «${title}». Prøv den gjerne før møtet begynner.`,
    nn: (title: string) => `Her er lenkja til «${title}». Prøv henne gjerne før møtet tek til.`,
    en: (title: string) => `Here is the link to “${title}”. Do try it before the meeting begins.`,
  },
  open: { nb: "Åpne møtet", nn: "Opne møtet", en: "Open the meeting" },
  see: { nb: "Se påmeldingen din", nn: "Sjå påmeldinga di", en: "See your registration" },
  greeting: {
    nb: (name: string) => `Hei, ${name}!`,
    nn: (name: string) => `Hei, ${name}!`,
    en: (name: string) => `Hello, ${name}!`,
  },
  closing: {
    nb: (organizer: string) => `Hilsen ${organizer}`,
    nn: (organizer: string) => `Helsing ${organizer}`,
    en: (organizer: string) => `Kind regards, ${organizer}`,
  },
  listTitle: { nb: "Påmeldte", nn: "Påmelde", en: "Registered" },
  listLead: {
    nb: (count: number) => (count === 1 ? "Én er meldt på." : `${count} er meldt på.`),
    nn: (count: number) => (count === 1 ? "Éin er meldt på." : `${count} er melde på.`),
    en: (count: number) => (count === 1 ? "One is registered." : `${count} are registered.`),
  },
  listEmpty: {
    nb: "Ingen har meldt seg på denne gangen ennå.",
    nn: "Ingen har meldt seg på denne gongen enno.",
    en: "Nobody has registered for this time yet.",
  },
} satisfies Words;
