import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import { longDay, number, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FilterForm } from "../../ui/filter-form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import type { FoundMunicipality } from "./find-municipalities.ts";
import { partsText } from "./history-sentences.ts";
import { RegisterSource } from "./register-source.tsx";
import type { CountySize, ListedMunicipality } from "./read-counties.ts";
import { words } from "./words.ts";

/** The counties of today; each leads to its municipalities. */
export function countiesPage(counties: readonly CountySize[], language: Language): PageAnswer {
  const text = say(words, language);
  const all = counties.reduce((sum, county) => sum + county.municipalities, 0);
  return registerPage(language, {
    title: text.title,
    lead: text.lead(text.municipalities(all), counties.length),
    children: (
      <Part title={text.byCounty}>
        <DataTable
          caption={text.byCounty}
          captionHidden
          columns={[
            { head: text.county, cell: (county) => <a href={countyAddress(county.number)}>{county.name}</a> },
            { head: text.size, label: "", cell: (county) => text.municipalities(county.municipalities) },
          ]}
          rows={counties}
        />
      </Part>
    ),
  });
}

export function countyPage(
  municipalities: readonly ListedMunicipality[],
  countyName: string,
  language: Language,
): PageAnswer {
  const text = say(words, language);
  const count = municipalities.filter((one) => one.formedYear !== undefined).length;
  const newOnes = count === 0 ? undefined : numberWord(count, language, "capital");
  return registerPage(language, {
    title: text.countyTitle(countyName),
    crumb: <Crumb href="/kommuner">{text.allCounties}</Crumb>,
    lead: text.countyLead(text.municipalities(municipalities.length), newOnes),
    children: (
      <Part title={text.alphabetical}>
        <DataTable
          caption={text.countyTitle(countyName)}
          captionHidden
          columns={[
            {
              head: text.municipality,
              cell: (one) => <a href={municipalityAddress(one.id)}>{one.officialName}</a>,
            },
            { head: text.number, label: "", cell: (one) => one.number },
            { head: text.formedOf, label: "", cell: (one) => formedOf(one, language) },
          ]}
          rows={municipalities}
        />
      </Part>
    ),
  });
}

/** What a search found: those of today, then those that are no more. */
export function searchPage(
  found: readonly FoundMunicipality[],
  typed: string,
  language: Language,
): PageAnswer {
  const text = say(words, language);
  const today = found.filter((one) => one.ended === undefined);
  const former = found.filter((one) => one.ended !== undefined);
  return registerPage(language, {
    title: text.title,
    typed,
    crumb: <Crumb href="/kommuner">{text.allCounties}</Crumb>,
    lead: found.length > 0 && text.found(number(found.length, language), found.length === 1, typed),
    children: (
      <>
        {found.length === 0 && (
          <Part title={text.nothingFound(typed)}>
            <p>{text.nothingFoundText}</p>
          </Part>
        )}
        {today.length > 0 && (
          <Part title={text.today}>
            <Listing items={today.map((one) => currentItem(one, language))} />
          </Part>
        )}
        {former.length > 0 && (
          <Part title={text.former}>
            <Listing items={former.map((one) => formerItem(one, language))} />
          </Part>
        )}
      </>
    ),
  });
}

export function municipalityAddress(id: string): string {
  return `/kommuner/${id}`;
}

export function countyAddress(countyNumber: string): string {
  return `/kommuner?fylke=${countyNumber}`;
}

function registerPage(
  language: Language,
  props: { title: string; lead: Child; children: Child; crumb?: Child; typed?: string },
): PageAnswer {
  const text = say(words, language);
  return page({
    title: props.title,
    publicPage: true,
    body: (
      <>
        {props.crumb}
        <h1>{props.title}</h1>
        {props.lead && <Lead>{props.lead}</Lead>}
        <FilterForm
          action="/kommuner"
          label={text.searchLabel}
          search={{ name: "sok", label: text.searchField, value: props.typed }}
          button={text.search}
        />
        {props.children}
        <RegisterSource language={language} />
      </>
    ),
  });
}

function currentItem(one: FoundMunicipality, language: Language) {
  const { oldName } = one;
  const text = say(words, language);
  return {
    href: municipalityAddress(one.id),
    title: one.officialName,
    text: oldName && text.calledUntil(oldName.name, longDay(oldName.lastDay, language)),
    note: one.countyName,
    status: text.numbered(one.number),
  };
}

function formerItem(one: FoundMunicipality, language: Language) {
  const text = say(words, language);
  return {
    href: municipalityAddress(one.id),
    title: one.officialName,
    text: (
      <>
        {text.nowIn}{" "}
        {one.heirs.map((heir, at) => (
          <>
            {at > 0 && ", "}
            <Link href={municipalityAddress(heir.id)}>{heir.name}</Link>
          </>
        ))}
      </>
    ),
    note: one.countyName,
    status: one.ended && text.until(longDay(one.ended.subtract({ days: 1 }), language)),
  };
}

function formedOf(one: ListedMunicipality, language: Language): string {
  if (one.formedYear === undefined) return "";
  return say(words, language).formedIn(partsText(one.formedOf, language), one.formedYear);
}
