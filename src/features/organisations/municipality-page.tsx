import type { Language } from "../../domain/language.ts";
import { countyOn } from "../../domain/organisations/county.ts";
import { identitiesOn } from "../../domain/organisations/division.ts";
import { historyOf } from "../../domain/organisations/history.ts";
import { allPredecessors, allSuccessors } from "../../domain/organisations/lineage.ts";
import { type MunicipalityVersion, versionsOf } from "../../domain/organisations/municipality.ts";
import { byOfficialName } from "../../domain/organisations/name-order.ts";
import { minorityNames, nameInText } from "../../domain/organisations/names.ts";
import { byBeginning, hasEndedBy } from "../../domain/organisations/validity.ts";
import { list, longDay, norwegianOrder } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { type FactRow, Facts } from "../../ui/facts.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { historySentence } from "./history-sentences.ts";
import { countyAddress, municipalityAddress } from "./municipalities-page.tsx";
import type { MunicipalityFamily } from "./read-family.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { RegisterSource } from "./register-source.tsx";
import { words } from "./words.ts";

interface Shown {
  id: string;
  family: MunicipalityFamily;
  today: Temporal.PlainDate;
  language: Language;
}

/** One municipality, today's or a former: what it is, what happened to it, and the others in its story. */
export function municipalityPage(shown: Shown): PageAnswer {
  const { id, family, language } = shown;
  const text = say(words, language);
  const version = lastVersion(shown, id);
  const sentences = historyOf(family.register, id).map((event) =>
    historySentence(event, family.counties, language),
  );
  const { successions } = family.register;
  const others = [...allPredecessors(successions, id), ...allSuccessors(successions, id)].toSorted(
    (a, b) =>
      byBeginning(firstVersion(shown, a), firstVersion(shown, b)) ||
      byOfficialName(lastVersion(shown, a), lastVersion(shown, b)),
  );
  return page({
    title: version.officialName,
    publicPage: true,
    body: (
      <>
        {wayBack(shown, version)}
        <h1>{version.officialName}</h1>
        <Lead>{leadText(shown, version)}</Lead>
        <Sheet>
          <Part title={text.about}>
            <Facts rows={facts(shown, version)} />
          </Part>
          <Part title={text.history}>
            <Prose text={sentences.length === 0 ? text.noHistory : sentences.join("\n\n")} />
          </Part>
          {others.length > 0 && (
            <Part title={text.related}>
              <DataTable
                caption={text.related}
                captionHidden
                columns={[
                  {
                    head: text.municipality,
                    cell: (one) => (
                      <a href={municipalityAddress(one)}>{lastVersion(shown, one).officialName}</a>
                    ),
                  },
                  { head: text.county, cell: (one) => countyName(shown, lastVersion(shown, one)) },
                  { head: text.number, cell: (one) => lastVersion(shown, one).number },
                  { head: text.time, cell: (one) => lifetime(shown, one) },
                ]}
                rows={others}
              />
            </Part>
          )}
          <RegisterSource language={language} />
        </Sheet>
      </>
    ),
  });
}

/** To the county of a municipality of today; a former county has no page. */
function wayBack(shown: Shown, version: MunicipalityVersion) {
  const text = say(words, shown.language);
  if (hasEndedBy(version, shown.today)) return <Crumb href="/kommuner">{text.title}</Crumb>;
  return (
    <Crumb href={countyAddress(version.countyNumber)}>{text.countyTitle(countyName(shown, version))}</Crumb>
  );
}

function leadText(shown: Shown, version: MunicipalityVersion): string {
  const { id, family, today, language } = shown;
  const text = say(words, language);
  const name = nameInText(version);
  const county = countyName(shown, version);
  if (version.to === undefined || !hasEndedBy(version, today)) return text.isMunicipality(name, county);
  const heirs = identitiesOn(family.register, id, today).map((heir) => nameInText(lastVersion(shown, heir)));
  const was = text.wasMunicipality(name, county, longDay(version.to.subtract({ days: 1 }), language));
  const now =
    heirs.length === 1
      ? text.nowPartOf(heirs[0] as string)
      : text.nowDivided(list(heirs.toSorted(norwegianOrder), language));
  return `${was} ${now}`;
}

function facts(shown: Shown, version: MunicipalityVersion): FactRow[] {
  const text = say(words, shown.language);
  const { sami, kven } = minorityNames(version);
  const rows: (FactRow | undefined)[] = [
    { term: text.municipalityNumber, text: version.number },
    { term: text.county, text: countyName(shown, version) },
    sami === undefined ? undefined : { term: text.samiName, text: sami },
    kven === undefined ? undefined : { term: text.kvenName, text: kven },
    version.organisationNumber === undefined
      ? undefined
      : { term: text.organisationNumber, text: inThrees(version.organisationNumber) },
  ];
  return rows.filter((row) => row !== undefined);
}

function firstVersion({ family }: Pick<Shown, "family">, id: string): MunicipalityVersion {
  return versionsOf(family.register, id)[0] ?? lastVersion({ family }, id);
}

/** The version of today, or the last one. The register holds nothing later than today. */
function lastVersion({ family }: Pick<Shown, "family">, id: string): MunicipalityVersion {
  const version = versionsOf(family.register, id).at(-1);
  if (version === undefined) throw new Error(`The family has no version of municipality ${id}`);
  return version;
}

function countyName(
  { family, today }: Pick<Shown, "family" | "today">,
  version: MunicipalityVersion,
): string {
  const day = version.from ?? version.to?.subtract({ days: 1 }) ?? today;
  return countyOn(family.counties, version.countyNumber, day)?.name ?? version.countyNumber;
}

function lifetime({ family, today, language }: Shown, id: string): string {
  const text = say(words, language);
  const versions = versionsOf(family.register, id);
  const first = versions[0]?.from;
  const last = versions.at(-1);
  const end =
    last?.to !== undefined && hasEndedBy(last, today)
      ? longDay(last.to.subtract({ days: 1 }), language)
      : undefined;
  const beginning = first && longDay(first, language);
  if (beginning !== undefined) return end === undefined ? text.from(beginning) : text.fromTo(beginning, end);
  return end === undefined ? "" : text.until(end);
}

/** "920 290 922". */
function inThrees(digits: string): string {
  return digits.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, "\u00a0");
}
