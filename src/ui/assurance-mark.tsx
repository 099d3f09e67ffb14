import type { Child } from "hono/jsx";

export type AssuranceKind = "pass" | "hitOrMiss" | "fail";

/** Whether the target will be met: the word carries it, the sign is a bar that is past the line, across it or short of it. */
export function AssuranceMark(props: { is: AssuranceKind; children: Child }) {
  const [from, line] = drawings[props.is];
  return (
    <span class="sign assurance">
      <svg viewBox="0 0 14 10" aria-hidden="true" focusable="false">
        <path d={`M${from} 5h6`} fill="none" stroke-width="3.2" />
        <path d={`M${line} .2v9.6`} fill="none" stroke-width="1.6" stroke-dasharray="2 1.8" />
      </svg>
      {props.children}
    </span>
  );
}

/** Where the bar begins, and where the line stands. */
const drawings = { pass: [8, 4], hitOrMiss: [4, 7], fail: [0, 10] } satisfies Record<
  AssuranceKind,
  readonly [number, number]
>;
