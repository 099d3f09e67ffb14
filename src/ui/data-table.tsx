import type { Child } from "hono/jsx";
import { asNode, type Attributes, element, textOf } from "./markup.ts";

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
}

/** A table with hairlines: words left, figures right, the head small and quiet. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const narrow = props.narrow ?? "rows";
  // A row that is drawn as a list is no longer a row to every screen reader, unless it says so.
  const role = (name: string) => (narrow === "rows" ? name : undefined);
  const [first, ...others] = props.columns;
  const table = (
    <table class={narrow === "rows" ? "data rows" : "data"} role={role("table")}>
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
        {props.rows.map((row) => (
          <tr role={role("row")}>
            {cell(
              "th",
              { scope: "row", role: role("rowheader"), class: first.figure ? "num" : undefined },
              first.cell(row),
            )}
            {others.map((column) =>
              cell(
                "td",
                {
                  role: role("cell"),
                  class: column.figure ? "num" : undefined,
                  "data-th": narrow === "rows" ? labelOf(column) : undefined,
                },
                column.cell(row),
                narrow === "rows",
              ),
            )}
          </tr>
        ))}
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

/** Most cells are a word or a figure, and a table has hundreds: those are written as text. */
function cell(Name: "th" | "td", attributes: Attributes, child: Child, wrapped = false): Child {
  const inside = textOf(child);
  if (inside !== undefined)
    return asNode(element(Name, attributes, wrapped ? element("div", {}, inside) : inside));
  return <Name {...attributes}>{wrapped ? <div>{child}</div> : child}</Name>;
}

function labelOf<Row>(column: Column<Row>): string {
  return column.label ?? (typeof column.head === "string" ? column.head : "");
}
