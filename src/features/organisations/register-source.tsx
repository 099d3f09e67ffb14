import type { Language } from "../../domain/language.ts";
import { say } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { words } from "./words.ts";

/** Where the register comes from; the licence asks for these words wherever the data are shown. */
export function RegisterSource({ language }: { language: Language }) {
  const text = say(words, language);
  return (
    <SourceLine>
      {text.source}{" "}
      <Link small href="https://data.norge.no/nlod/no/2.0">
        {text.licence}
      </Link>
    </SourceLine>
  );
}
