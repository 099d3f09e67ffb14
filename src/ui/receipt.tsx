import type { Child } from "hono/jsx";
import { type FactRow, Facts } from "./facts.tsx";

/** What was done, with its number, and what happens next. */
export function Receipt(props: {
  title: Child;
  /** The answer in one sentence. */
  lead?: Child;
  facts: readonly FactRow[];
  children?: Child;
}) {
  return (
    <div class="receipt">
      <div role="status">
        <h1>{props.title}</h1>
        {props.lead && <p class="lead">{props.lead}</p>}
      </div>
      <Facts rows={props.facts} />
      {props.children}
    </div>
  );
}
