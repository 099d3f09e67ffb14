import type { Language } from "../../../domain/language.ts";
import { list } from "../../../platform/format.ts";
import type { TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import type { NetworkTerms } from "../read-teams.ts";
import { chartsExplained, type Explained, ruleSetsExplained } from "./chart-words.ts";
import type { MeasuringNetwork } from "./read-network.ts";
import { moreCharts, moreRuleSets } from "./terms-form.ts";
import { words } from "./words.ts";

/** What teams may choose among, each with what it is for, and what they have chosen already. */
export function ChartsPart(props: {
  network: MeasuringNetwork;
  typed: TypedValues;
  errors: readonly { field: string; text: string }[];
  previewed: NetworkTerms | undefined;
  language: Language;
}) {
  const { network, typed, errors, previewed, language } = props;
  const text = say(words, language);
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  const { chosen } = network;
  const choiceOf = (
    { name, text: sentence, source }: Explained,
    value: string,
    used: number | undefined,
  ) => ({
    value,
    label: name[language],
    help: [text.explained(sentence[language], source), ...(used ? [text.inUse(used)] : [])].join(" "),
  });
  const always = ({ name, text: sentence, source }: Explained) =>
    text.always(name[language], sentence[language], source);
  const gone = previewed
    ? [
        ...moreCharts
          .filter((kind) => chosen.charts[kind] && !previewed.charts.includes(kind))
          .map((kind) => chartsExplained[kind].name[language]),
        ...moreRuleSets
          .filter((set) => chosen.ruleSets[set] && !previewed.ruleSets.includes(set))
          .map((set) => ruleSetsExplained[set].name[language]),
      ]
    : [];
  return (
    <Part title={text.charts} stack>
      <CheckboxGroup
        name="diagram"
        legend={text.chartsLegend}
        help={always(chartsExplained.run)}
        values={several(typed.diagram)}
        error={errorAt("diagram")}
        choices={moreCharts.map((kind) => choiceOf(chartsExplained[kind], kind, chosen.charts[kind]))}
      />
      <CheckboxGroup
        name="regler"
        legend={text.ruleSetsLegend}
        help={`${always(ruleSetsExplained.anhoej)} ${text.ruleSetsHelp}`}
        values={several(typed.regler)}
        error={errorAt("regler")}
        choices={moreRuleSets.map((set) => choiceOf(ruleSetsExplained[set], set, chosen.ruleSets[set]))}
      />
      {gone.length > 0 && <Notice tone="warning">{text.takenAway(list(gone, language))}</Notice>}
    </Part>
  );
}

function several(value: string | string[] | undefined): string[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
