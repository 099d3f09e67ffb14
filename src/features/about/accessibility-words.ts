import type { Words } from "../../platform/words.ts";

/** A draft of the accessibility statement: what is built and tested, and what nobody has tested. */
export const accessibilityWords = {
  title: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
  lead: {
    nb: "Alle skal kunne bruke Læringsnettverk, med mus, tastatur, finger eller skjermleser, på liten og stor skjerm.",
    nn: "Alle skal kunne bruke Læringsnettverk, med mus, tastatur, finger eller skjermlesar, på liten og stor skjerm.",
    en: "Everybody shall be able to use Læringsnettverk, with a mouse, a keyboard, a finger or a screen reader, on a small and a large screen.",
  },
  draftTitle: {
    nb: "Utkast til tilgjengelighetserklæring",
    nn: "Utkast til tilgjengeerklæring",
    en: "Draft of an accessibility statement",
  },
  draft: {
    nb: "Den offisielle erklæringen skal den som driver nettstedet, lage på uustatus.no. Den er ikke laget ennå.",
    nn: "Den offisielle erklæringa skal den som driv nettstaden, lage på uustatus.no. Ho er ikkje laga enno.",
    en: "The official statement is to be made at uustatus.no by whoever runs the site. It is not made yet.",
  },
  builtTitle: { nb: "Slik er det laget", nn: "Slik er det laga", en: "How it is built" },
  built: {
    nb: "Kravet er WCAG 2.1 på nivå A og AA.\n\n- Alt virker uten JavaScript og uten mus.\n- Hvert diagram har en setning som sier hva det viser, og en tabell med de samme tallene.\n- Farge er aldri det eneste som skiller.\n- Feil i et skjema blir sagt med ord, øverst og ved feltet, og det du skrev, står der.\n- Sidene kan leses ved 400\u00a0% forstørrelse og på en skjerm som er 320 punkter bred.\n- Alle sider finnes på bokmål, nynorsk og engelsk. Står en tekst på et annet språk enn siden, er den merket.",
    nn: "Kravet er WCAG 2.1 på nivå A og AA.\n\n- Alt verkar utan JavaScript og utan mus.\n- Kvart diagram har ei setning som seier kva det viser, og ein tabell med dei same tala.\n- Farge er aldri det einaste som skil.\n- Feil i eit skjema blir sagt med ord, øvst og ved feltet, og det du skreiv, står der.\n- Sidene kan lesast ved 400\u00a0% forstørring og på ein skjerm som er 320 punkt brei.\n- Alle sider finst på bokmål, nynorsk og engelsk. Står ein tekst på eit anna språk enn sida, er han merkt.",
    en: "The requirement is WCAG 2.1 at levels A and AA.\n\n- Everything works without JavaScript and without a mouse.\n- Every chart has a sentence that says what it shows, and a table with the same figures.\n- Colour is never the only difference.\n- Errors in a form are told in words, at the top and by the field, and what you typed is kept.\n- The pages can be read at 400% zoom and on a screen 320 pixels wide.\n- Every page exists in bokmål, nynorsk and English. A text in another language than the page is marked.",
  },
  testedTitle: { nb: "Prøvd", nn: "Prøvd", en: "Tested" },
  tested: {
    nb: "Hver ny utgave prøves automatisk med axe og med en kontroll av HTML-en. Påmeldingen prøves med bare tastatur på liten skjerm.",
    nn: "Kvar ny utgåve blir prøvd automatisk med axe og med ein kontroll av HTML-en. Påmeldinga blir prøvd med berre tastatur på liten skjerm.",
    en: "Every new version is tested automatically with axe and with a check of the HTML. The enrolment is tested with the keyboard alone on a small screen.",
  },
  untestedTitle: { nb: "Ikke prøvd ennå", nn: "Ikkje prøvd enno", en: "Not tested yet" },
  untested: {
    nb: "- Av mennesker som bruker skjermleser, stemmestyring eller andre hjelpemidler til daglig.\n- Med skjermleserne NVDA, JAWS, VoiceOver og TalkBack.\n- Av noen utenfor oss som har laget det.\n\nAutomatiske prøver finner bare en del av feilene. Vi kjenner ikke til brudd på kravene, men det betyr ikke at det ikke finnes noen.",
    nn: "- Av menneske som bruker skjermlesar, stemmestyring eller andre hjelpemiddel til dagleg.\n- Med skjermlesarane NVDA, JAWS, VoiceOver og TalkBack.\n- Av nokon utanfor oss som har laga det.\n\nAutomatiske prøver finn berre ein del av feila. Vi kjenner ikkje til brot på krava, men det tyder ikkje at det ikkje finst nokon.",
    en: "- By people who use a screen reader, voice control or other aids daily.\n- With the screen readers NVDA, JAWS, VoiceOver and TalkBack.\n- By anyone other than those who made it.\n\nAutomatic tests find only some of the faults. We know of no breach of the requirements, but that does not mean that there is none.",
  },
  feedbackTitle: { nb: "Si fra", nn: "Sei frå", en: "Tell us" },
  feedback: {
    nb: "Er det noe du ikke får til, skriv hvilken side det gjelder og hva du bruker. Skriv til arrangøren:",
    nn: "Er det noko du ikkje får til, skriv kva side det gjeld og kva du bruker. Skriv til arrangøren:",
    en: "If there is something you cannot do, write which page it is and what you use. Write to the organiser:",
  },
  nobody: {
    nb: "Det er ikke satt opp noen adresse for tilbakemeldinger her ennå.",
    nn: "Det er ikkje sett opp noka adresse for tilbakemeldingar her enno.",
    en: "No address for feedback is set up here yet.",
  },
  complaint: {
    nb: "Får du ikke svar, kan du si fra til Tilsynet for universell utforming av ikt.",
    nn: "Får du ikkje svar, kan du seie frå til Tilsynet for universell utforming av ikt.",
    en: "If you get no answer, you can tell the Norwegian Authority for Universal Design of ICT.",
  },
  written: {
    nb: (day: string) => `Skrevet ${day}.`,
    nn: (day: string) => `Skriven ${day}.`,
    en: (day: string) => `Written ${day}.`,
  },
} satisfies Words;
