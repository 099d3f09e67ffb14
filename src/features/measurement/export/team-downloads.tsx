import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Link } from "../../../ui/link.tsx";
import { importWords } from "../import/words.ts";
import { words } from "../words.ts";
import { csvWords } from "./words.ts";

/** All of a team's figures out of here, and for those who enter values the way in from a file. */
export function TeamDownloads(props: { teamId: string; mayWrite: boolean; language: Language }) {
  const { teamId, mayWrite, language } = props;
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
      {mayWrite && (
        <Link small href={`${path}/importer`}>
          {say(importWords, language).link}
        </Link>
      )}
    </Actions>
  );
}
