import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Link } from "../../../ui/link.tsx";
import { withTime } from "../measure-address.ts";
import { words } from "../words.ts";
import { csvWords } from "./words.ts";

/** The picture and the figures of one measure, to take out of here. */
export function MeasureDownloads(props: {
  path: string;
  /** Whether the picture shows all the time, as the page does. */
  whole: boolean;
  language: Language;
}) {
  const { path, whole, language } = props;
  const text = say(words, language);
  const file = say(csvWords, language);
  return (
    <Actions>
      <span class="quiet small">{text.downloads}:</span>
      <Link small download href={withTime(`${path}/diagram.png`, whole)}>
        {text.downloadPng}
      </Link>
      <Link small download href={withTime(`${path}/diagram.svg`, whole)}>
        {text.downloadSvg}
      </Link>
      <Link small download href={`${path}/verdier.csv`}>
        {text.downloadCsv}
      </Link>
      <Link small download href={`${path}/verdier.xlsx`}>
        {file.downloadXlsx}
      </Link>
      <Link small download href={withTime(`${path}/diagram.pdf`, whole)}>
        {file.downloadPdf}
      </Link>
    </Actions>
  );
}
