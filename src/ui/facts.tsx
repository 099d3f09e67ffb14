import type { Child } from "hono/jsx";

export interface FactRow {
  term: Child;
  text: Child;
}

/** Terms at the left, what they are at the right. */
export function Facts(props: { rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {props.rows.map((row) => (
        <div>
          <dt>{row.term}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}
