import type { Child } from "hono/jsx";

/** The answer of the page in one or two sentences, under the heading. */
export function Lead(props: { children: Child }) {
  return <p class="lead">{props.children}</p>;
}
