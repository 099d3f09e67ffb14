import type { Child } from "hono/jsx";

export interface NotedChange {
  /** The number on its flag in the chart. */
  number: number;
  name: Child;
  rest?: Child;
}

/** What the team changed, numbered as the flags of the chart. */
export function ChangeList(props: { changes: readonly NotedChange[] }) {
  return (
    <ol class="changes">
      {props.changes.map((change) => (
        <li value={change.number}>
          <span class="no" aria-hidden="true">
            {change.number}
          </span>
          <div>
            <strong>{change.name}</strong> {change.rest}
          </div>
        </li>
      ))}
    </ol>
  );
}
