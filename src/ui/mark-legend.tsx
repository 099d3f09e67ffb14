import { AssuranceMark, type AssuranceKind } from "./assurance-mark.tsx";
import { Fold } from "./fold.tsx";
import { Sign, type SignKind } from "./sign.tsx";

export interface MarkLegendProps {
  readonly title: string;
  readonly signs: readonly { readonly is: SignKind; readonly word: string; readonly meaning: string }[];
  readonly about: string;
  readonly assurances: readonly {
    readonly is: AssuranceKind;
    readonly word: string;
    readonly meaning: string;
  }[];
}

/** What the marks of a set of charts mean, folded: the words beside them say most of it already. */
export function MarkLegend({ title, signs, about, assurances }: MarkLegendProps) {
  return (
    <Fold summary={title}>
      <dl class="legend-of-marks">
        {signs.map(({ is, word, meaning }) => (
          <>
            <dt>
              <Sign is={is}>{word}</Sign>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <p>{about}</p>
      <dl class="legend-of-marks">
        {assurances.map(({ is, word, meaning }) => (
          <>
            <dt>
              <AssuranceMark is={is}>{word}</AssuranceMark>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </Fold>
  );
}
