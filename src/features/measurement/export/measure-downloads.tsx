import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Link } from "../../../ui/link.tsx";
import { words } from "../words.ts";
import { csvWords } from "./words.ts";

/** The picture and the figures of one measure, to take out of here. */
export function MeasureDownloads({ path, language }: { path: string; language: Language }) {
  const text = say(words, language);
  const file = say(csvWords, language);
  return (
    <Actions>
      <span class="quiet small">{text.downloads}:</span>
      <Link small download href={`${path}/diagram.png`}>
        {text.downloadPng}
      </Link>
      <Link small download href={`${path}/diagram.svg`}>
        {text.downloadSvg}
      </Link>
      <Link small download href={`${path}/verdier.csv`}>
        {text.downloadCsv}
      </Link>
      <Link small download href={`${path}/verdier.xlsx`}>
        {file.downloadXlsx}
      </Link>
      <Link small download href={`${path}/diagram.pdf`}>
        {file.downloadPdf}
      </Link>
    </Actions>
  );
}
