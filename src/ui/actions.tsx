import type { Child } from "hono/jsx";

/** Links and buttons in a row, the first the most important. */
export function Actions(props: { children: Child }) {
  return <div class="actions">{props.children}</div>;
}
