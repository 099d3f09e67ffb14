import type { Words } from "../../../platform/words.ts";

/** What the form says while a value is on its way. */
export const entryTexts = {
  saving: { nb: "Lagrer …", nn: "Lagrar …", en: "Saving …" },
  unsaved: { nb: "Ikke lagret ennå.", nn: "Ikkje lagra enno.", en: "Not saved yet." },
  mend: {
    nb: "Ikke lagret. Se over det som er merket.",
    nn: "Ikkje lagra. Sjå over det som er merkt.",
    en: "Not saved. Look at what is marked.",
  },
  failed: {
    nb: "Ikke lagret. Last siden på nytt, og prøv igjen. Det du skrev, er tatt vare på her.",
    nn: "Ikkje lagra. Last sida på nytt, og prøv igjen. Det du skreiv, er teke vare på her.",
    en: "Not saved. Load the page again, and try once more. What you wrote is kept here.",
  },
  warned: { nb: "Ikke lagret ennå.", nn: "Ikkje lagra enno.", en: "Not saved yet." },
  kept: {
    nb: "Ikke lagret ennå. Tallene fra {when} er tatt vare på her.",
    nn: "Ikkje lagra enno. Tala frå {when} er tekne vare på her.",
    en: "Not saved yet. The figures from {when} are kept here.",
  },
  startAfresh: { nb: "Begynn på nytt", nn: "Byrj på nytt", en: "Start afresh" },
  next: { nb: "Neste: {name}", nn: "Neste: {name}", en: "Next: {name}" },
  noneNext: {
    nb: "Det var alt som ventet.",
    nn: "Det var alt som venta.",
    en: "That was all that was waiting.",
  },
  tally: { nb: "Tell med tommelen", nn: "Tel med tommelen", en: "Count with your thumb" },
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", en: "No" },
  fewer: { nb: "Én færre", nn: "Éi færre", en: "One fewer" },
  more: { nb: "Én til", nn: "Éi til", en: "One more" },
  undo: { nb: "Angre siste", nn: "Angre siste", en: "Undo the last" },
} as const satisfies Words;

/** What any page says of values that wait on the device. */
export const deviceTexts = {
  title: {
    nb: "På vei fra denne enheten",
    nn: "På veg frå denne eininga",
    en: "On its way from this device",
  },
  waiting: {
    nb: "Venter på nett. Tallet er tatt vare på her og sendes av seg selv. Du kan lukke siden.",
    nn: "Ventar på nett. Talet er teke vare på her og blir sendt av seg sjølv. Du kan lukke sida.",
    en: "Waiting for the network. The figure is kept here and will be sent by itself. You may close the page.",
  },
  waitingInTab: {
    nb: "Venter på nett. Denne nettleseren tar ikke vare på tallet: la siden stå åpen til det er sendt.",
    nn: "Ventar på nett. Denne nettlesaren tek ikkje vare på talet: la sida stå open til det er sendt.",
    en: "Waiting for the network. This browser does not keep the figure: leave the page open until it is sent.",
  },
  shut: {
    nb: "Ikke sendt. Du er logget ut, eller har ikke lenger tilgang til teamet. Tallet er tatt vare på her.",
    nn: "Ikkje sendt. Du er logga ut, eller har ikkje lenger tilgang til teamet. Talet er teke vare på her.",
    en: "Not sent. You are logged out, or no longer have access to the team. The figure is kept here.",
  },
  other: {
    nb: "Ikke sendt. En annen er logget inn i denne nettleseren nå. Tallet er tatt vare på til du logger inn her.",
    nn: "Ikkje sendt. Ein annan er logga inn i denne nettlesaren no. Talet er teke vare på til du loggar inn her.",
    en: "Not sent. Somebody else is logged in to this browser now. The figure is kept until you log in here.",
  },
  logIn: { nb: "Logg inn", nn: "Logg inn", en: "Log in" },
  of: { nb: "{n}\u00a0av\u00a0{of}", nn: "{n}\u00a0av\u00a0{of}", en: "{n}\u00a0of\u00a0{of}" },
  removal: { nb: "fjernes", nn: "blir fjerna", en: "to be removed" },
  standing: { nb: "Lagret nå: {value}", nn: "Lagra no: {value}", en: "Saved now: {value}" },
  standingNothing: {
    nb: "Målingen er fjernet.",
    nn: "Målinga er fjerna.",
    en: "The value has been removed.",
  },
  typed: { nb: "Du skrev: {value}", nn: "Du skreiv: {value}", en: "You wrote: {value}" },
  waitingOne: {
    nb: "1 verdi venter på nett.",
    nn: "1 verdi ventar på nett.",
    en: "1 value is waiting for the network.",
  },
  waitingMany: {
    nb: "{n} verdier venter på nett.",
    nn: "{n} verdiar ventar på nett.",
    en: "{n} values are waiting for the network.",
  },
  savedOne: {
    nb: "1 verdi er sendt og lagret.",
    nn: "1 verdi er send og lagra.",
    en: "1 value is sent and saved.",
  },
  savedMany: {
    nb: "{n} verdier er sendt og lagret.",
    nn: "{n} verdiar er sende og lagra.",
    en: "{n} values are sent and saved.",
  },
  stuckOne: {
    nb: "1 verdi er ikke lagret, og venter på deg.",
    nn: "1 verdi er ikkje lagra, og ventar på deg.",
    en: "1 value is not saved, and is waiting for you.",
  },
  stuckMany: {
    nb: "{n} verdier er ikke lagret, og venter på deg.",
    nn: "{n} verdiar er ikkje lagra, og ventar på deg.",
    en: "{n} values are not saved, and are waiting for you.",
  },
  othersOne: {
    nb: "1 verdi som en annen har skrevet på denne enheten, venter til hun eller han logger inn her.",
    nn: "1 verdi som ein annan har skrive på denne eininga, ventar til ho eller han loggar inn her.",
    en: "1 value that somebody else wrote on this device is waiting until they log in here.",
  },
  othersMany: {
    nb: "{n} verdier som andre har skrevet på denne enheten, venter til de logger inn her.",
    nn: "{n} verdiar som andre har skrive på denne eininga, ventar til dei loggar inn her.",
    en: "{n} values that others wrote on this device are waiting until they log in here.",
  },
  refusedWord: { nb: "Ikke lagret", nn: "Ikkje lagra", en: "Not saved" },
  lockedWord: { nb: "Stengt", nn: "Stengd", en: "Closed" },
  warnedWord: { nb: "Stemmer det?", nn: "Stemmer det?", en: "Is it right?" },
  conflictWord: { nb: "Endret av en annen", nn: "Endra av ein annan", en: "Changed by somebody else" },
  waitingWord: { nb: "Venter på nett", nn: "Ventar på nett", en: "Waiting for the network" },
  sendingWord: { nb: "Lagrer …", nn: "Lagrar …", en: "Saving …" },
  saveAnyway: { nb: "Lagre likevel", nn: "Lagre likevel", en: "Save anyway" },
  mendIt: { nb: "Rett tallet", nn: "Rett talet", en: "Correct the figure" },
  discard: { nb: "Forkast", nn: "Forkast", en: "Discard" },
  discardSure: {
    nb: "Tallet er ikke lagret noe annet sted. Vil du forkaste {value}?",
    nn: "Talet er ikkje lagra nokon annan stad. Vil du forkaste {value}?",
    en: "The figure is saved nowhere else. Do you want to discard {value}?",
  },
  discardWaiting: {
    nb: "Vil du forkaste {value}? Tallet er bare her, med mindre det nådde fram uten at svaret kom tilbake.",
    nn: "Vil du forkaste {value}? Talet er berre her, med mindre det nådde fram utan at svaret kom tilbake.",
    en: "Do you want to discard {value}? The figure is only here, unless it arrived and the answer was lost.",
  },
  discarded: { nb: "Forkastet: {value}.", nn: "Forkasta: {value}.", en: "Discarded: {value}." },
  logOut: {
    nb: "{n} av tallene dine er ikke sendt. De er tatt vare på i denne nettleseren, og sendes når du logger inn her igjen. Vil du logge ut nå?",
    nn: "{n} av tala dine er ikkje sende. Dei er tekne vare på i denne nettlesaren, og blir sende når du loggar inn her igjen. Vil du logge ut no?",
    en: "{n} of your figures are not sent. They are kept in this browser, and will be sent when you log in here again. Do you want to log out now?",
  },
} as const satisfies Words;

/** The page with a form for each value that waits. */
export const pageTexts = {
  enterAll: {
    nb: "Registrer alt som venter",
    nn: "Registrer alt som ventar",
    en: "Enter all that is waiting",
  },
  enterMany: {
    nb: (count: number) => `Registrer alle ${count} som venter`,
    nn: (count: number) => `Registrer alle ${count} som ventar`,
    en: (count: number) => `Enter all ${count} that are waiting`,
  },
  enterAllLead: {
    nb: "Lagre hver for seg. Uten nett er tallene tatt vare på her, og sendes når nettet er tilbake.",
    nn: "Lagre kvar for seg. Utan nett er tala tekne vare på her, og blir sende når nettet er tilbake.",
    en: "Save each by itself. Without network the figures are kept here, and sent when it is back.",
  },
  nothingWaits: {
    nb: "Ingen tall venter nå.",
    nn: "Ingen tal ventar no.",
    en: "No figures are waiting now.",
  },
  withComment: { nb: "Se målingen", nn: "Sjå målinga", en: "See the measure" },
} as const satisfies Words;
