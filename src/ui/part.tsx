import type { Child } from "hono/jsx";

/** A section: a heading and what belongs to it. On a public page the heading stands in the margin. */
export function Part(props: {
  title: Child;
  id?: string | undefined;
  /** A quiet line under the heading. */
  note?: Child;
  /** Air between the things in it. Leave out when there is one thing that has its own. */
  stack?: boolean | undefined;
  children?: Child;
}) {
  return (
    <section class="part" id={props.id}>
      <h2>{props.title}</h2>
      {props.note && <p class="quiet">{props.note}</p>}
      <div class={props.stack ? "stack" : undefined}>{props.children}</div>
    </section>
  );
}
