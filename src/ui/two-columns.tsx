import type { Child } from "hono/jsx";

/** Two or more short sections beside one another where there is room, as under a chart. */
export function TwoColumns(props: { columns: readonly { title: Child; content: Child }[] }) {
  return (
    <div class="under">
      {props.columns.map((column) => (
        <section>
          <h2>{column.title}</h2>
          {column.content}
        </section>
      ))}
    </div>
  );
}
