import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Link } from "../../../ui/link.tsx";
import { words } from "../words.ts";
import { csvWords } from "./words.ts";

/** All of a team's figures, to take out of here. */
export function TeamDownloads(props: { teamId: string; language: Language }) {
  const { teamId, language } = props;
  const text = say(csvWords, language);
  const path = `/team/${teamId}/malinger`;
  return (
    <Actions>
      <span class="quiet small">{say(words, language).downloads}:</span>
      <Link small download href={`${path}/verdier.xlsx`}>
        {text.downloadXlsx}
      </Link>
      <Link small download href={`${path}/verdier.csv`}>
        {say(words, language).downloadCsv}
      </Link>
      <Link small download href={`${path}/rapport.pdf`}>
        {text.downloadReport}
      </Link>
    </Actions>
  );
}
