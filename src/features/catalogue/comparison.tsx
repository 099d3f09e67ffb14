import type { Child } from "hono/jsx";
import type { FieldChange, ItemChange, PackageComparison } from "../../domain/catalogue/compare-versions.ts";
import type { Language, Texts } from "../../domain/language.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Part } from "../../ui/part.tsx";
import { Tag } from "../../ui/tag.tsx";
import { changedField, changedValue } from "./change-value.ts";
import { compareWords } from "./compare-words.ts";
import { draftWords } from "./draft-words.ts";

/** Field by field what differs, old beside new. */
export function Comparison(props: { comparison: PackageComparison; from: number; language: Language }) {
  const { comparison, from, language } = props;
  const text = say(compareWords, language);
  const { about, facts, interventions, measures } = comparison;
  const nameOf = (texts: Texts) => texts[language] || texts.nb;
  const table = (name: string, changes: readonly FieldChange[]) => (
    <ChangeTable name={name} changes={changes} from={from} language={language} />
  );
  const items = <Item,>(
    list: readonly (ItemChange<Item> & { weight?: string })[],
    name: (item: Item) => string,
  ) =>
    list.map((one) => (
      <div>
        <h3>
          {name(one.item)} <Tag>{tagOf(one, language)}</Tag>
        </h3>
        {one.weight === "counts" && <p>{text.countsNote}</p>}
        {one.kind === "changed" && table(name(one.item), one.changes)}
      </div>
    ));
  const part = (title: string, content: Child, isMoved = false) => (
    <Part title={title} stack>
      {content}
      {isMoved && <p>{text.moved}</p>}
    </Part>
  );
  return (
    <>
      {(measures.length > 0 || comparison.measuresMoved) &&
        part(
          text.measures,
          items(measures, ({ name }) => nameOf(name)),
          comparison.measuresMoved,
        )}
      {(interventions.length > 0 || comparison.interventionsMoved) &&
        part(
          text.interventions,
          items(interventions, ({ title }) => nameOf(title)),
          comparison.interventionsMoved,
        )}
      {facts.length > 0 &&
        part(
          text.facts,
          items(facts, (fact) => nameOf(fact.text)),
        )}
      {about.length > 0 && part(text.about, table(text.about, about))}
    </>
  );
}

function tagOf(one: { kind: "added" | "removed" | "changed"; weight?: string }, language: Language): string {
  const text = say(compareWords, language);
  if (one.weight === "counts" || one.weight === "sets" || one.weight === "words") return text[one.weight];
  return text[one.kind];
}

function ChangeTable(props: {
  name: string;
  changes: readonly FieldChange[];
  from: number;
  language: Language;
}) {
  const { language } = props;
  const text = say(compareWords, language);
  const lang = ({ language: written }: FieldChange) => (written === language ? undefined : written);
  return (
    <DataTable
      caption={text.changesIn(props.name)}
      captionHidden
      rows={props.changes}
      columns={[
        { head: text.field, cell: (change) => changedField(change, language) },
        {
          head: text.before(props.from),
          cell: (change) => <span lang={lang(change)}>{changedValue(change, change.old, language)}</span>,
        },
        {
          head: say(draftWords, language).draft,
          cell: (change) => <span lang={lang(change)}>{changedValue(change, change.new, language)}</span>,
        },
      ]}
    />
  );
}
