import type { Child } from "hono/jsx";

/** Something that stands open on a large screen and on paper, and that a narrow window opens when it is asked for. */
export function NarrowFold(props: { summary: Child; children: Child }) {
  return (
    <details class="narrow-fold">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
