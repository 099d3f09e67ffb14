import type { Language } from "../../domain/language.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
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
  const { packages } = coverage;
  const used = packages.filter(({ teams }) => teams > 0);
  const text = say(words, language);
  const title = text.coverageOf(props.isNation ? insideSentence(props.areaName) : props.areaName);
  return page({
    title,
    banner: props.simulated ? text.simulated : undefined,
    body: (
      <>
        <Crumb href={props.path}>{text.toSums}</Crumb>
        <h1>{title}</h1>
        <Lead>{text.packagesUsed(used.length, packages.length)}</Lead>
        <p class="quiet">{text.coverageLead}</p>
        <Part title={text.packages}>
          <DataTable<Coverage["packages"][number]>
            caption={text.packages}
            captionHidden
            columns={[
              { head: text.changePackage, cell: (one) => one.title[language] },
              {
                head: props.isNation ? text.countiesWithTeams : text.municipalitiesWithTeams,
                figure: true,
                cell: ({ code }) =>
                  text.reported(String(areasWith(coverage, code)), String(coverage.rows.length)),
              },
              { head: text.teamHead, figure: true, cell: ({ teams }) => teams },
              { head: text.measuring, figure: true, cell: ({ begun }) => begun },
            ]}
            rows={packages}
          />
        </Part>
        <Part title={props.isNation ? text.byCounty : text.byMunicipality} note={text.cellsSay}>
          <DataTable<Coverage["rows"][number]>
            caption={title}
            captionHidden
            narrow="wide"
            label={title}
            columns={[
              { head: props.isNation ? text.county : text.municipality, cell: ({ name }) => name },
              ...packages.map(({ code, title: name }) => ({
                head: name[language],
                cell: ({ cells }: Coverage["rows"][number]) => {
                  const { teams, begun } = cells[code] ?? { teams: 0, begun: 0 };
                  if (teams > 0) return text.reported(String(begun), String(teams));
                  return (
                    <span class="quiet">
                      <span aria-hidden="true">–</span>
                      <span class="ds-sr-only">{text.noTeam}</span>
                    </span>
                  );
                },
              })),
            ]}
            rows={coverage.rows}
          />
        </Part>
      </>
    ),
  });
}

function areasWith({ rows }: Coverage, code: string): number {
  return rows.filter(({ cells }) => (cells[code]?.teams ?? 0) > 0).length;
}
