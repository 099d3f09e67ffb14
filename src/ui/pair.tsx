import type { Child } from "hono/jsx";

/** Two fields that are one thought, side by side where there is room. */
export function Pair(props: { children: Child }) {
  return <div class="pair">{props.children}</div>;
}
