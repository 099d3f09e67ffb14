import type { Words } from "../words.ts";

/** What the interface says when it says no. Titles are short; details say what to do. */
export const apiWords = {
  noToken: {
    nb: "Du må ha en tilgangsnøkkel. Send den som «Authorization: Bearer …». Du lager en under Min side.",
    nn: "Du må ha ein tilgangsnøkkel. Send han som «Authorization: Bearer …». Du lagar ein under Mi side.",
    en: "You need an access token. Send it as “Authorization: Bearer …”. You make one under My page.",
  },
  noTokenTitle: { nb: "Nøkkel mangler", nn: "Nøkkel manglar", en: "No token" },
  badTokenTitle: { nb: "Nøkkelen gjelder ikke", nn: "Nøkkelen gjeld ikkje", en: "The token is not valid" },
  badToken: {
    nb: "Nøkkelen er ukjent, trukket tilbake eller gått ut, eller den som laget den, er ikke lenger med.",
    nn: "Nøkkelen er ukjend, trekt tilbake eller gått ut, eller den som laga han, er ikkje lenger med.",
    en: "The token is unknown, revoked or expired, or the person who made it no longer takes part.",
  },
  scopeTitle: {
    nb: "Nøkkelen er ikke laget for dette",
    nn: "Nøkkelen er ikkje laga for dette",
    en: "The token is not made for this",
  },
  scope: {
    nb: (scope: string) => `Lag en nøkkel som har retten «${scope}».`,
    nn: (scope: string) => `Lag ein nøkkel som har retten «${scope}».`,
    en: (scope: string) => `Make a token that has the scope “${scope}”.`,
  },
  tooManyTitle: { nb: "For mange kall", nn: "For mange kall", en: "Too many requests" },
  tooMany: {
    nb: (most: number, seconds: number) =>
      `Nøkkelen kan brukes ${most} ganger i minuttet. Prøv igjen om ${seconds} sekunder.`,
    nn: (most: number, seconds: number) =>
      `Nøkkelen kan brukast ${most} gonger i minuttet. Prøv igjen om ${seconds} sekund.`,
    en: (most: number, seconds: number) =>
      `The token may be used ${most} times a minute. Try again in ${seconds} seconds.`,
  },
  notFoundTitle: { nb: "Finnes ikke", nn: "Finst ikkje", en: "Not found" },
  notFound: {
    nb: "Det finnes ikke noe her som denne nøkkelen har tilgang til.",
    nn: "Det finst ikkje noko her som denne nøkkelen har tilgang til.",
    en: "There is nothing here that this token has access to.",
  },
  wrongTitle: {
    nb: "Noe i det som er sendt, må rettes",
    nn: "Noko i det som er sendt, må rettast",
    en: "Something in what was sent must be put right",
  },
  notJsonTitle: { nb: "Innholdet er ikke JSON", nn: "Innhaldet er ikkje JSON", en: "The body is not JSON" },
  notJson: {
    nb: "Send JSON i UTF-8 med «Content-Type: application/json».",
    nn: "Send JSON i UTF-8 med «Content-Type: application/json».",
    en: "Send JSON in UTF-8 with “Content-Type: application/json”.",
  },
  tooLargeTitle: { nb: "Innholdet er for stort", nn: "Innhaldet er for stort", en: "The body is too large" },
  tooLarge: {
    nb: (kilobytes: number) => `Send høyst ${kilobytes} kB om gangen.`,
    nn: (kilobytes: number) => `Send høgst ${kilobytes} kB om gongen.`,
    en: (kilobytes: number) => `Send at most ${kilobytes} kB at a time.`,
  },
  notAcceptableTitle: {
    nb: "Formatet finnes ikke",
    nn: "Formatet finst ikkje",
    en: "There is no such format",
  },
  notAcceptable: {
    nb: (types: string) => `Dette kan leses som ${types}.`,
    nn: (types: string) => `Dette kan lesast som ${types}.`,
    en: (types: string) => `This can be read as ${types}.`,
  },
  badKey: {
    nb: "En Idempotency-Key er 1 til 100 synlige tegn uten mellomrom.",
    nn: "Ein Idempotency-Key er 1 til 100 synlege teikn utan mellomrom.",
    en: "An Idempotency-Key is 1 to 100 visible characters without spaces.",
  },
  usedKeyTitle: {
    nb: "Idempotency-Key er brukt før",
    nn: "Idempotency-Key er brukt før",
    en: "The Idempotency-Key has been used",
  },
  usedKey: {
    nb: "Nøkkelen er brukt med et annet innhold. Ta en ny for hvert nye kall.",
    nn: "Nøkkelen er brukt med eit anna innhald. Ta ein ny for kvart nye kall.",
    en: "The key was used with another body. Take a new one for each new call.",
  },
  runningTitle: {
    nb: "Det samme kallet er i gang",
    nn: "Det same kallet er i gang",
    en: "The same call is still running",
  },
  running: {
    nb: "Vent på svaret på det første kallet, eller prøv igjen om litt.",
    nn: "Vent på svaret på det første kallet, eller prøv igjen om litt.",
    en: "Wait for the answer to the first call, or try again in a while.",
  },
  faultTitle: {
    nb: "Noe gikk galt hos oss",
    nn: "Noko gjekk gale hos oss",
    en: "Something went wrong on our side",
  },
  fault: {
    nb: (reference: string) =>
      `Ingenting er lagret. Prøv igjen om litt. Hjelper det ikke, oppgi referansen ${reference}.`,
    nn: (reference: string) =>
      `Ingenting er lagra. Prøv igjen om litt. Hjelper det ikkje, gje opp referansen ${reference}.`,
    en: (reference: string) =>
      `Nothing is saved. Try again in a while. If that does not help, give the reference ${reference}.`,
  },
  missing: { nb: "Dette må være med.", nn: "Dette må vere med.", en: "This must be there." },
  unknown: {
    nb: (names: string) => `Ukjent felt: ${names}.`,
    nn: (names: string) => `Ukjent felt: ${names}.`,
    en: (names: string) => `Unknown field: ${names}.`,
  },
  notAllowed: {
    nb: "Dette er ikke en verdi som kan være her.",
    nn: "Dette er ikkje ein verdi som kan vere her.",
    en: "This is not a value that may be here.",
  },
  tooManyItems: {
    nb: "Det er for mange eller for få.",
    nn: "Det er for mange eller for få.",
    en: "There are too many or too few.",
  },
} satisfies Words;
