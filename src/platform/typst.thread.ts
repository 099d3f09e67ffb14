import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { answerInThread } from "./thread.ts";

/** A document for Typst: it reads by name what is in `whole`, as JSON. */
export interface TypstDocument {
  source: string;
  whole: string;
  /** When it was made, in Unix time. */
  made: number;
}

const require = createRequire(import.meta.url);
const compiler = makeCompiler();

answerInThread(async ({ source, whole, made }: TypstDocument): Promise<Uint8Array> => {
  try {
    const { result, ...told } = compiled(source, whole);
    if (result === null) throw new Error(JSON.stringify(told.faults));
    return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp: made });
  } finally {
    // what was set for one reader is not kept for the next
    compiler.evictCache(0);
  }
});

function compiled(mainFileContent: string, whole: string) {
  const answer = compiler.compile({ mainFileContent, inputs: { whole } });
  return { faults: answer.takeDiagnostics()?.shortDiagnostics, result: answer.result };
}

function makeCompiler(): NodeCompiler {
  const fonts = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"];
  const fontBlobs = fonts.map((file) => readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)));
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
}
