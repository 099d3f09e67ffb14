import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Language } from "../domain/language.ts";

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
  const compiler = await typst();
  const whole = JSON.stringify({ title, language, data });
  try {
    const { result, ...rest } = compiled(compiler, frame + template, whole);
    if (result === null) throw new Error(`The PDF “${title}” cannot be set`, { cause: rest.faults });
    return compiler.pdf(result, {
      pdfStandard: "ua-1",
      creationTimestamp: Math.floor(made.epochMilliseconds / 1000),
    });
  } finally {
    // what was set for one reader is not kept for the next
    compiler.evictCache(0);
  }
}

function compiled(compiler: NodeCompiler, mainFileContent: string, whole: string) {
  const answer = compiler.compile({ mainFileContent, inputs: { whole } });
  const faults = answer.takeDiagnostics()?.shortDiagnostics;
  return { result: answer.result, faults };
}

const require = createRequire(import.meta.url);
let kept: Promise<NodeCompiler> | undefined;

/** Loaded when the first document is made: it takes memory that a server without documents can do without. */
function typst(): Promise<NodeCompiler> {
  return (kept ??= loadTypst());
}

async function loadTypst(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fonts = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"];
  const fontBlobs = fonts.map((file) => readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)));
  return Compiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
}
