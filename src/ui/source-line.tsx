import type { Child } from "hono/jsx";

/** Last on the page: who counted, how many, and when it was last changed. */
export function SourceLine(props: { children: Child }) {
  return <p class="source">{props.children}</p>;
}
