import type { Language } from "../domain/language.ts";
import { makeThread } from "./thread.ts";
import type { TypstDocument } from "./typst.thread.ts";

interface PdfDocument {
  /** Typst markup (https://typst.app/docs). It reads `data` by name, and never holds a text that somebody has written. */
  template: string;
  language: Language;
  title: string;
  /** What the template fills in. Numbers, texts, lists: what JSON holds. */
  data: unknown;
  made: Temporal.Instant;
}

/**
 * The page, the letters and the language that all our documents have. Texts come in as data and are set as they are:
 * nothing in them is read as markup.
 */
const frame = `
#let whole = json(bytes(sys.inputs.whole))
#let data = whole.data
#set document(title: whole.title, date: auto)
#set text(font: "Inter", lang: whole.language, size: 10pt, fill: rgb("#1e2b3c"))
#set page(paper: "a4", margin: (x: 20mm, top: 20mm, bottom: 18mm), numbering: "1 / 1")
#set par(leading: 0.7em, spacing: 1.1em)
#show title: set text(size: 20pt, weight: 600)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12pt)
`;

/**
 * A PDF that a screen reader can read: tagged, with its language and its title (PDF/UA-1, ISO 14289-1). Typst refuses
 * what would break that, such as a picture without a text in its place.
 */
export async function pdf({ template, language, title, data, made }: PdfDocument): Promise<Buffer> {
  const whole = JSON.stringify({ title, language, data });
  try {
    const bytes = await ask({
      source: frame + template,
      whole,
      made: Math.floor(made.epochMilliseconds / 1000),
    });
    return Buffer.from(bytes);
  } catch (error) {
    throw new Error(`The PDF “${title}” cannot be set`, { cause: error });
  }
}

/** Ten years of days with a comment each are set in a second: others' pages do not wait for it. */
const ask = makeThread<TypstDocument, Uint8Array>(new URL("./typst.thread.ts", import.meta.url), {
  seconds: 30,
  megabytes: 128,
});
