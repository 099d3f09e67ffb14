import type { Child } from "hono/jsx";

/** A word about a thing, beside its name: «Anbefalt først», «Simulerte data», «Utkast». */
export function Tag(props: { children: Child }) {
  return <span class="tag">{props.children}</span>;
}
