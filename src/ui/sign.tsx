import type { Child } from "hono/jsx";

export type SignKind = "better" | "worse" | "changed" | "same" | "early" | "missing";

/** A status: the word carries it, the sign is the same point that stands in the chart. */
export function Sign(props: { is: SignKind; children: Child }) {
  return (
    <span class={`sign ${props.is}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {drawings[props.is]()}
      </svg>
      {props.children}
    </span>
  );
}

const drawings = {
  better: () => <circle cx="5" cy="5" r="5" stroke="none" />,
  worse: () => <path d="M5 -.8 10.8 5 5 10.8 -.8 5z" stroke="none" />,
  // a step to another level, which neither a disc nor a diamond has a say about
  changed: () => <path d="M0 8h5V2h5" fill="none" stroke-width="2.4" />,
  same: () => <path d="M0 5h10" fill="none" stroke-width="2.4" />,
  early: () => <circle cx="5" cy="5" r="4" fill="none" stroke-width="1.8" />,
  missing: () => <path d="M5 0v6M5 8.6v1.4" fill="none" stroke-width="2.4" />,
} satisfies Record<SignKind, () => unknown>;
