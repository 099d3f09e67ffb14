import type { Child } from "hono/jsx";
import { asNode, markupOf, openingTag } from "./markup.ts";

export interface Column<Row> {
  head: Child;
  /** The head as a plain word, repeated as a label in a narrow window. Needed when `head` is more than text. */
  label?: string | undefined;
  /** Figures stand to the right. */
  figure?: boolean | undefined;
  cell: (row: Row) => Child;
}

export interface DataTableProps<Row> {
  caption: Child;
  captionHidden?: boolean | undefined;
  /** The first names the row; its link is the row's name. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  /** `rows`: each row becomes a short list in a narrow window. `wide`: scrolls in its own region, which then needs a label. */
  narrow?: "rows" | "wide" | undefined;
  label?: string | undefined;
  /** The last row adds up those above it. */
  total?: boolean | undefined;
}

/** A table with hairlines: words left, figures right, the head small and quiet. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const narrow = props.narrow ?? "rows";
  // A row that is drawn as a list is no longer a row to every screen reader, unless it says so.
  const role = (name: string) => (narrow === "rows" ? name : undefined);
  const cells = props.columns.map((column, at) => cellOf(column, at === 0, narrow === "rows"));
  const line = openingTag("tr", { role: role("row") });
  const classes = ["data", narrow === "rows" && "rows", props.total && "total"].filter(Boolean).join(" ");
  const table = (
    <table class={classes} role={role("table")}>
      <caption class={props.captionHidden ? "ds-sr-only" : undefined}>{props.caption}</caption>
      <thead role={role("rowgroup")}>
        <tr role={role("row")}>
          {props.columns.map((column) => (
            <th scope="col" role={role("columnheader")} class={column.figure ? "num" : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role("rowgroup")}>
        {asNode(props.rows.map((row) => `${line}${cells.map((cell) => cell(row)).join("")}</tr>`).join(""))}
      </tbody>
    </table>
  );
  if (narrow === "rows") return table;
  return (
    <div class="wide-table" tabindex={0} role="region" aria-label={props.label}>
      {table}
    </div>
  );
}

/** Gives the markup of a row's cell in a column. A table has hundreds, so what is the same in each is made once. */
function cellOf<Row>(column: Column<Row>, isFirst: boolean, asList: boolean): (row: Row) => string {
  const figure = column.figure ? "num" : undefined;
  if (isFirst) {
    const before = openingTag("th", { scope: "row", role: asList ? "rowheader" : undefined, class: figure });
    return (row) => `${before}${markupOf(column.cell(row))}</th>`;
  }
  if (!asList) {
    const before = openingTag("td", { class: figure });
    return (row) => `${before}${markupOf(column.cell(row))}</td>`;
  }
  const before = openingTag("td", { role: "cell", class: figure, "data-th": labelOf(column) });
  return (row) => `${before}<div>${markupOf(column.cell(row))}</div></td>`;
}

function labelOf<Row>(column: Column<Row>): string {
  return column.label ?? (typeof column.head === "string" ? column.head : "");
}
