import type { Child } from "hono/jsx";

/** One line above the heading: the way back, or who you are here. */
export function Crumb(props: { href?: string | undefined; children: Child }) {
  return <p class="crumb">{props.href ? <a href={props.href}>{props.children}</a> : props.children}</p>;
}
