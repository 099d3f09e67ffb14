import type { Child } from "hono/jsx";

export type RuleState = "met" | "unmet" | "advice";

export interface Rule {
  state: RuleState;
  text: Child;
}

/** Rules with a check, a cross or an i. Pass `signs` where the text itself does not say whether it is met. */
export function RuleList(props: {
  rules: readonly Rule[];
  label?: string | undefined;
  signs?: Record<RuleState, string> | undefined;
}) {
  return (
    <ul class="rules" aria-label={props.label}>
      {props.rules.map((rule) => (
        <li class={rule.state}>
          <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            {drawings[rule.state]()}
          </svg>
          <span>
            {props.signs && <span class="ds-sr-only">{props.signs[rule.state]}: </span>}
            {rule.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

const drawings = {
  met: () => <path d="m3 9.5 4 4 8-9" />,
  unmet: () => <path d="m4 4 10 10M14 4 4 14" />,
  advice: () => (
    <>
      <circle cx="9" cy="9" r="7" />
      <path d="M9 8.2v4.3M9 5.3v.2" />
    </>
  ),
} satisfies Record<RuleState, () => unknown>;
