import type { Child } from "hono/jsx";
import type { FactRow } from "./facts.tsx";

/** The thing to do on a public page: in the right column, and at the bottom edge of a phone. */
export function Act(props: {
  label: string;
  /** «18 dager» */
  big?: Child;
  /** «igjen til fristen» */
  under?: Child;
  /** What a phone needs beside it, since the facts have scrolled away: «11. desember». */
  underPhone?: Child;
  go?: { href: string; text: string } | undefined;
  facts?: readonly FactRow[] | undefined;
  fine?: Child;
}) {
  return (
    <aside class="act" aria-label={props.label}>
      {(props.big || props.under || props.go) && (
        <div class="act-go">
          <div>
            {props.big && <p class="big">{props.big}</p>}
            {props.under && (
              <p class="quiet">
                {props.under}
                {props.underPhone && <span class="only-phone"> {props.underPhone}</span>}
              </p>
            )}
          </div>
          {props.go && (
            <a class="ds-button" href={props.go.href}>
              {props.go.text}
            </a>
          )}
        </div>
      )}
      <div class="act-facts">
        {props.facts && props.facts.length > 0 && (
          <dl>
            {props.facts.map((fact) => (
              <div>
                <dt>{fact.term}</dt>
                <dd>{fact.text}</dd>
              </div>
            ))}
          </dl>
        )}
        {props.fine && <p class="fine small quiet">{props.fine}</p>}
      </div>
    </aside>
  );
}
