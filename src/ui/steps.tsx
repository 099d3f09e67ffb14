import type { Child } from "hono/jsx";

export interface Step {
  id: string;
  title: Child;
  /** Where it stands, in words: the knot says nothing that these do not. */
  note: Child;
  done: boolean;
  children: Child;
}

/** Work in a fixed order as a thread with knots: a full knot is done. */
export function Steps(props: { items: readonly Step[] }) {
  return (
    <ol class="steps">
      {props.items.map(({ id, title, note, done, children }) => (
        <li id={id} class={done ? "done" : undefined}>
          <h2>{title}</h2>
          <p class="quiet">{note}</p>
          <div class="stack">{children}</div>
        </li>
      ))}
    </ol>
  );
}
