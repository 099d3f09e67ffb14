import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import type { Coverage } from "./read-coverage.ts";
import { words } from "./words.ts";

/** Where there are teams and where they measure, package by package: areas without any are there too. */
export function coveragePage(props: {
  coverage: Coverage;
  areaName: string;
  isNation: boolean;
  path: string;
  simulated: boolean;
  language: Language;
}): PageAnswer {
  const { coverage, language } = props;
  const text = say(words, language);
  const title = `${text.coverage} – ${props.areaName}`;
  return page({
    title,
    banner: props.simulated ? text.simulated : undefined,
    body: (
      <>
        <Crumb href={props.path}>{text.toSums}</Crumb>
        <h1>{title}</h1>
        <Lead>{text.coverageLead}</Lead>
        {coverage.packages.length === 0 ? (
          <EmptyState>{text.noCoverage}</EmptyState>
        ) : (
          <div class="part">
            <DataTable<Coverage["rows"][number]>
              caption={text.coverage}
              captionHidden
              columns={[
                { head: props.isNation ? text.county : text.municipality, cell: ({ name }) => name },
                ...coverage.packages.map(({ code, title: name }) => ({
                  head: name[language],
                  cell: ({ cells }: Coverage["rows"][number]) => {
                    const cell = cells[code];
                    return cell === undefined ? (
                      <span class="quiet">{text.noTeam}</span>
                    ) : (
                      text.coverageCell(cell.begun, cell.teams)
                    );
                  },
                })),
              ]}
              rows={coverage.rows}
            />
          </div>
        )}
      </>
    ),
  });
}
