import type { Words } from "../../../platform/words.ts";

/** What only the browser says; {0} and {1} are filled in there. "One" and "many" are for counts. */
export const islandWords = {
  saveOne: { nb: "Lagre 1 verdi", nn: "Lagre 1 verdi", en: "Save 1 value" },
  saveMany: { nb: "Lagre {0} verdier", nn: "Lagre {0} verdiar", en: "Save {0} values" },
  changed: {
    nb: "Endret, ikke lagret ennå.",
    nn: "Endra, ikkje lagra enno.",
    en: "Changed, not saved yet.",
  },
  willBeRemoved: {
    nb: "Fjernes når du lagrer.",
    nn: "Blir fjerna når du lagrar.",
    en: "Will be removed when you save.",
  },
  saving: { nb: "Lagrer …", nn: "Lagrar …", en: "Saving …" },
  waiting: {
    nb: "Venter på nettet, og sendes av seg selv.",
    nn: "Ventar på nettet, og blir sendt av seg sjølv.",
    en: "Waiting for the network, and will be sent by itself.",
  },
  savedCell: { nb: "Lagret.", nn: "Lagra.", en: "Saved." },
  entered: { nb: "Lagret {1} av {0}.", nn: "Lagra {1} av {0}.", en: "Saved {1} by {0}." },
  enteredAt: { nb: "Lagret {0}.", nn: "Lagra {0}.", en: "Saved {0}." },
  nChanged: { nb: "{0} endret", nn: "{0} endra", en: "{0} changed" },
  nSaving: { nb: "lagrer {0}", nn: "lagrar {0}", en: "saving {0}" },
  nWaiting: { nb: "{0} venter på nettet", nn: "{0} ventar på nettet", en: "{0} waiting for the network" },
  nSaved: { nb: "{0} lagret", nn: "{0} lagra", en: "{0} saved" },
  nTrouble: { nb: "{0} må ses på", nn: "{0} må sjåast på", en: "{0} to look at" },
  over: {
    nb: "{0} tall fikk ikke plass i arket.",
    nn: "{0} tal fekk ikkje plass i arket.",
    en: "{0} numbers found no place in the sheet.",
  },
  skippedLocked: {
    nb: "{0} ruter er stengt og ble ikke endret.",
    nn: "{0} ruter er stengde og vart ikkje endra.",
    en: "{0} cells are closed and were not changed.",
  },
  skippedHeads: {
    nb: "Overskriftene ble hoppet over.",
    nn: "Overskriftene vart hoppa over.",
    en: "The headings were passed over.",
  },
  pasted: {
    nb: "{0} tall er limt inn. Ctrl+Z angrer.",
    nn: "{0} tal er limte inn. Ctrl+Z angrar.",
    en: "{0} numbers are pasted. Ctrl+Z undoes it.",
  },
  discard: { nb: "Forkast {0}", nn: "Forkast {0}", en: "Discard {0}" },
  discardAll: { nb: "Forkast alle {0}", nn: "Forkast alle {0}", en: "Discard all {0}" },
  removal: { nb: "fjerningen", nn: "fjerninga", en: "the removal" },
  discarded: {
    nb: "{0} forkastet. Ctrl+Z angrer.",
    nn: "{0} forkasta. Ctrl+Z angrar.",
    en: "{0} discarded. Ctrl+Z undoes it.",
  },
  undone: { nb: "Angret.", nn: "Angra.", en: "Undone." },
  selected: {
    nb: "{0} rader og {1} kolonner er valgt.",
    nn: "{0} rader og {1} kolonnar er valde.",
    en: "{0} rows and {1} columns are selected.",
  },
  shut: {
    nb: "Du er logget ut, eller har ikke tilgang lenger. Tallene ligger på denne maskinen til du har logget inn igjen.",
    nn: "Du er logga ut, eller har ikkje tilgang lenger. Tala ligg på denne maskina til du har logga inn igjen.",
    en: "You are logged out, or no longer have access. The numbers stay on this machine until you have logged in again.",
  },
  notDurable: {
    nb: "Nettleseren tar ikke vare på noe når fanen lukkes. La den være åpen til alt er lagret.",
    nn: "Nettlesaren tek ikkje vare på noko når fana blir lukka. La henne vere open til alt er lagra.",
    en: "The browser keeps nothing when the tab is closed. Leave it open until everything is saved.",
  },
} satisfies Words;
