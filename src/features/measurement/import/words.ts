import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const nbsp = "\u00a0";

export const importWords = {
  // the first page
  title: {
    nb: "Importer målinger fra en fil",
    nn: "Importer målingar frå ei fil",
    en: "Import values from a file",
  },
  link: { nb: "Importer fra en fil", nn: "Importer frå ei fil", en: "Import from a file" },
  lead: {
    nb: "Last opp et ark med tall. Du får se hva som blir nytt og hva som blir endret, før noe blir lagret.",
    nn: "Last opp eit ark med tal. Du får sjå kva som blir nytt og kva som blir endra, før noko blir lagra.",
    en: "Upload a sheet of figures. You will see what is new and what will change before anything is saved.",
  },
  file: { nb: "Fil", nn: "Fil", en: "File" },
  fileHelp: {
    nb: `XLSX eller CSV, høyst 2${nbsp}MB.`,
    nn: `XLSX eller CSV, høgst 2${nbsp}MB.`,
    en: `XLSX or CSV, at most 2${nbsp}MB.`,
  },
  look: { nb: "Se hva som blir endret", nn: "Sjå kva som blir endra", en: "See what will change" },
  sheetTitle: { nb: "Arket å fylle ut", nn: "Arket å fylle ut", en: "The sheet to fill in" },
  sheetText: {
    nb: "Arket har en rad for hver periode og to kolonner for hver måling, med tallene dere har lagt inn. Fyll ut det som mangler, og last det opp her.",
    nn: "Arket har ei rad for kvar periode og to kolonnar for kvar måling, med tala de har lagt inn. Fyll ut det som manglar, og last det opp her.",
    en: "The sheet has a row for each period and two columns for each measure, with the figures you have entered. Fill in what is missing, and upload it here.",
  },
  getSheet: { nb: "Ark (XLSX)", nn: "Ark (XLSX)", en: "Sheet (XLSX)" },
  getList: { nb: "Tall (CSV)", nn: "Tal (CSV)", en: "Figures (CSV)" },
  ownTitle: {
    nb: "Har dere et eget ark?",
    nn: "Har de eit eige ark?",
    en: "Do you have a sheet of your own?",
  },
  ownText: {
    nb: "Øverste rad må ha navn på kolonnene. Enten «Måling», «Periode», «Teller» og «Nevner», og «Merknad» om dere vil. Eller «Periode» og en kolonne for hver teller og nevner: «TRS-P3 teller», «TRS-P3 nevner». Måling kan skrives som kode eller navn.",
    nn: "Øvste rad må ha namn på kolonnane. Anten «Måling», «Periode», «Teljar» og «Nemnar», og «Merknad» om de vil. Eller «Periode» og ein kolonne for kvar teljar og nemnar: «TRS-P3 teljar», «TRS-P3 nemnar». Måling kan skrivast som kode eller namn.",
    en: "The top row must name the columns. Either “Measure”, “Period”, “Numerator” and “Denominator”, and “Comment” if you like. Or “Period” and a column for each numerator and denominator: “TRS-P3 numerator”, “TRS-P3 denominator”. A measure is written as its code or its name.",
  },
  ownPeriods: {
    nb: "Perioder skrives som «oktober 2026», «2026-10», «uke 41 i 2026» eller 05.10.2026. Tomme celler hopper vi over. Ingenting blir slettet.",
    nn: "Periodar skriv de som «oktober 2026», «2026-10», «veke 41 i 2026» eller 05.10.2026. Tomme celler hoppar vi over. Ingenting blir sletta.",
    en: "Periods are written as “October 2026”, “2026-10”, “week 41, 2026” or 05.10.2026. Empty cells are passed over. Nothing is deleted.",
  },

  // why a file cannot be read
  chooseFile: { nb: "Velg en fil.", nn: "Vel ei fil.", en: "Choose a file." },
  empty: {
    nb: "Filen er tom. Velg en annen.",
    nn: "Fila er tom. Vel ei anna.",
    en: "The file is empty. Choose another.",
  },
  tooLarge: {
    nb: `Filen er for stor. Den kan være på høyst 2${nbsp}MB, og ikke pakke ut til mer enn 20.`,
    nn: `Fila er for stor. Ho kan vere på høgst 2${nbsp}MB, og ikkje pakke ut til meir enn 20.`,
    en: `The file is too large. It may have at most 2${nbsp}MB, and unpack to no more than 20.`,
  },
  tooManyRows: {
    nb: `Filen har for mange rader. Del den i filer med høyst 5${nbsp}000.`,
    nn: `Fila har for mange rader. Del ho i filer med høgst 5${nbsp}000.`,
    en: "The file has too many rows. Split it into files of at most 5,000.",
  },
  tooManyValues: {
    nb: `Filen har mer enn 5${nbsp}000 tall. Del den i flere filer.`,
    nn: `Fila har meir enn 5${nbsp}000 tal. Del ho i fleire filer.`,
    en: "The file has more than 5,000 values. Split it into several files.",
  },
  notATable: {
    nb: "Dette er ikke et ark vi kan lese. Lagre det som XLSX eller CSV, og prøv igjen.",
    nn: "Dette er ikkje eit ark vi kan lese. Lagre det som XLSX eller CSV, og prøv igjen.",
    en: "This is not a sheet that we can read. Save it as XLSX or CSV, and try again.",
  },
  oldOrLocked: {
    nb: "Filen er et gammelt Excel-ark, eller den har passord. Lagre den som XLSX uten passord, og prøv igjen.",
    nn: "Fila er eit gammalt Excel-ark, eller ho har passord. Lagre ho som XLSX utan passord, og prøv igjen.",
    en: "The file is an old Excel sheet, or has a password. Save it as XLSX without a password, and try again.",
  },
  noHeads: {
    nb: "Vi finner ikke navnene på kolonnene. Øverste rad må ha «Periode», og enten «Måling» eller kolonner som begynner med koden til en av målingene.",
    nn: "Vi finn ikkje namna på kolonnane. Øvste rad må ha «Periode», og anten «Måling» eller kolonnar som byrjar med koden til ei av målingane.",
    en: "We cannot find the names of the columns. The top row must have “Period”, and either “Measure” or columns that begin with the code of one of the measures.",
  },
  noValues: {
    nb: "Filen har navn på kolonner, men ingen tall under dem.",
    nn: "Fila har namn på kolonnar, men ingen tal under dei.",
    en: "The file has names of columns, but no figures under them.",
  },

  // the preview
  previewTitle: { nb: "Før du importerer", nn: "Før du importerer", en: "Before you import" },
  counts: {
    nb: (added: number, changed: number, unchanged: number) =>
      `${added}${nbsp}${plural(added, "ny", "nye")}, ${changed}${nbsp}endret, ${unchanged}${nbsp}uendret.`,
    nn: (added: number, changed: number, unchanged: number) =>
      `${added}${nbsp}${plural(added, "ny", "nye")}, ${changed}${nbsp}${plural(changed, "endra", "endra")}, ${unchanged}${nbsp}uendra.`,
    en: (added: number, changed: number, unchanged: number) =>
      `${added}${nbsp}new, ${changed}${nbsp}changed, ${unchanged}${nbsp}unchanged.`,
  },
  nothingSaved: {
    nb: "Ingenting er lagret ennå.",
    nn: "Ingenting er lagra enno.",
    en: "Nothing is saved yet.",
  },
  allTheSame: {
    nb: "Alt i filen står her fra før. Det er ingenting å importere.",
    nn: "Alt i fila står her frå før. Det er ingenting å importere.",
    en: "All that is in the file is here already. There is nothing to import.",
  },
  mendFirst: {
    nb: (count: number) =>
      count === 1
        ? "Én verdi kan ikke importeres. Rett den i filen, og last den opp på nytt."
        : `${count}${nbsp}verdier kan ikke importeres. Rett dem i filen, og last den opp på nytt.`,
    nn: (count: number) =>
      count === 1
        ? "Éin verdi kan ikkje importerast. Rett han i fila, og last ho opp på nytt."
        : `${count}${nbsp}verdiar kan ikkje importerast. Rett dei i fila, og last ho opp på nytt.`,
    en: (count: number) =>
      count === 1
        ? "One value cannot be imported. Mend it in the file, and upload it again."
        : `${count}${nbsp}values cannot be imported. Mend them in the file, and upload it again.`,
  },
  allOrNothing: {
    nb: "Enten blir hele filen importert, eller ingenting.",
    nn: "Anten blir heile fila importert, eller ingenting.",
    en: "Either the whole file is imported, or nothing.",
  },
  wrong: { nb: "Dette må rettes", nn: "Dette må rettast", en: "To be mended" },
  changed: { nb: "Dette blir endret", nn: "Dette blir endra", en: "What will change" },
  added: { nb: "Dette er nytt", nn: "Dette er nytt", en: "What is new" },
  unusual: { nb: "Er disse tallene riktige?", nn: "Er desse tala rette?", en: "Are these figures right?" },
  unusualNote: {
    nb: "De er langt fra det dere har talt før.",
    nn: "Dei er langt frå det de har talt før.",
    en: "They are far from what you have counted before.",
  },
  theyAreRight: {
    nb: "Ja, tallene er riktige",
    nn: "Ja, tala er rette",
    en: "Yes, the figures are right",
  },
  mustConfirm: {
    nb: "Sett kryss hvis tallene er riktige, eller rett dem i filen.",
    nn: "Set kryss om tala er rette, eller rett dei i fila.",
    en: "Tick if the figures are right, or mend them in the file.",
  },
  where: { nb: "Hvor i filen", nn: "Kvar i fila", en: "Where in the file" },
  together: {
    nb: (days: number) =>
      `${days === 1 ? "1 dag har" : `${days} dager har`} flere rader. Hendelsene samme dag er lagt sammen. Se at ingen er skrevet to ganger.`,
    nn: (days: number) =>
      `${days === 1 ? "1 dag har" : `${days} dagar har`} fleire rader. Hendingane same dag er lagde saman. Sjå at inga er skriven to gonger.`,
    en: (days: number) =>
      `${days === 1 ? "1 day has" : `${days} days have`} several rows. The events of the same day are added together. See that none is written twice.`,
  },
  row: {
    nb: (rows: string) => `Rad${nbsp}${rows}`,
    nn: (rows: string) => `Rad${nbsp}${rows}`,
    en: (rows: string) => `Row${nbsp}${rows}`,
  },
  rowIn: {
    nb: (rows: string, sheet: string) => `Rad${nbsp}${rows}, «${sheet}»`,
    nn: (rows: string, sheet: string) => `Rad${nbsp}${rows}, «${sheet}»`,
    en: (rows: string, sheet: string) => `Row${nbsp}${rows}, “${sheet}”`,
  },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  what: { nb: "Hva som er galt", nn: "Kva som er gale", en: "What is wrong" },
  here: { nb: "Her nå", nn: "Her no", en: "Here now" },
  inFile: { nb: "I filen", nn: "I fila", en: "In the file" },
  late: { nb: "etter fristen", nn: "etter fristen", en: "after it was due" },
  question: { nb: "Spørsmål", nn: "Spørsmål", en: "Question" },
  andMore: {
    nb: (count: number) => `og ${count}${nbsp}til.`,
    nn: (count: number) => `og ${count}${nbsp}til.`,
    en: (count: number) => `and ${count}${nbsp}more.`,
  },
  unread: {
    nb: (columns: string) => `Kolonner vi ikke kjenner, og ikke har lest: ${columns}.`,
    nn: (columns: string) => `Kolonnar vi ikkje kjenner, og ikkje har lese: ${columns}.`,
    en: (columns: string) => `Columns that we do not know, and have not read: ${columns}.`,
  },
  import: {
    nb: (count: number) => `Importer ${count}${nbsp}${plural(count, "verdi", "verdier")}`,
    nn: (count: number) => `Importer ${count}${nbsp}${plural(count, "verdi", "verdiar")}`,
    en: (count: number) => `Import ${count}${nbsp}${plural(count, "value", "values")}`,
  },
  otherFile: { nb: "Velg en annen fil", nn: "Vel ei anna fil", en: "Choose another file" },
  back: { nb: "Tilbake til målingene", nn: "Tilbake til målingane", en: "Back to the measures" },
  changedMeanwhile: {
    nb: "Noen har lagret tall siden du så på listen. Ingenting er importert. Her er listen slik den er nå.",
    nn: "Nokon har lagra tal sidan du såg på lista. Ingenting er importert. Her er lista slik ho er no.",
    en: "Somebody has saved figures since you looked at the list. Nothing is imported. This is the list as it is now.",
  },

  // why a row cannot be imported
  noMeasure: {
    nb: "Raden sier ikke hvilken måling det er.",
    nn: "Rada seier ikkje kva måling det er.",
    en: "The row does not say which measure it is.",
  },
  unknownMeasure: {
    nb: "Teamet har ingen måling med denne koden eller dette navnet.",
    nn: "Teamet har inga måling med denne koden eller dette namnet.",
    en: "The team has no measure with this code or name.",
  },
  noPeriod: { nb: "Raden har ingen periode.", nn: "Rada har ingen periode.", en: "The row has no period." },
  periodUnreadable: {
    nb: "Perioden kan ikke leses. Skriv for eksempel «oktober 2026» eller 2026-10.",
    nn: "Perioden kan ikkje lesast. Skriv til dømes «oktober 2026» eller 2026-10.",
    en: "The period cannot be read. Write for instance “October 2026” or 2026-10.",
  },
  otherInterval: {
    nb: "Målingen telles ikke for en slik periode. Se hvor ofte den telles i arket «Om målingene».",
    nn: "Målinga blir ikkje talt for ein slik periode. Sjå kor ofte ho blir talt i arket «Om målingane».",
    en: "The measure is not counted for such a period. See how often it is counted in the sheet “About the measures”.",
  },
  periodsDiffer: {
    nb: "«Periode» og «Fra» sier ikke det samme. Rett den ene.",
    nn: "«Periode» og «Frå» seier ikkje det same. Rett den eine.",
    en: "“Period” and “From” do not say the same. Mend one of them.",
  },
  otherTeam: {
    nb: "Raden gjelder et annet team.",
    nn: "Rada gjeld eit anna team.",
    en: "The row is about another team.",
  },
  commentTooLong: {
    nb: `Merknaden er for lang. Den kan ha høyst 1${nbsp}000 tegn.`,
    nn: `Merknaden er for lang. Han kan ha høgst 1${nbsp}000 teikn.`,
    en: "The comment is too long. It may have at most 1,000 characters.",
  },
  identityNumber: {
    nb: "Merknaden har et fødselsnummer. Ta det bort.",
    nn: "Merknaden har eit fødselsnummer. Ta det bort.",
    en: "The comment has a national identity number. Take it away.",
  },
  locked: {
    nb: "Perioden er stengt i dette nettverket.",
    nn: "Perioden er stengd i dette nettverket.",
    en: "The period is closed in this network.",
  },

  // the receipt
  doneTitle: { nb: "Målingene er importert", nn: "Målingane er importerte", en: "The values are imported" },
} satisfies Words;
