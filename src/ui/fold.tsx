import type { Child } from "hono/jsx";

/** Something that is there when asked for, and always on paper. */
export function Fold(props: {
  summary: Child;
  open?: boolean | undefined;
  id?: string | undefined;
  children: Child;
}) {
  return (
    <details class="fold" open={props.open} id={props.id}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}
