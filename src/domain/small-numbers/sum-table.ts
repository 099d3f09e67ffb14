import type { Counts } from "./small-number.ts";

/** What one part counted in one period. Where there is no cell nothing was reported, and everybody sees that. */
export interface Cell extends Counts {
  row: string;
  column: string;
}

/** A row's or a column's sum, which another page tells or hides already. */
export interface Margin extends Counts {
  id: string;
  hidden: boolean;
}

export interface CellQuestion {
  cells: readonly Cell[];
  rows: readonly Margin[];
  columns: readonly Margin[];
}

export type Quantity = keyof Counts;

/**
 * The numerators or the denominators of a table as a net that numbers flow through: from the sum of all into the rows,
 * from each row through its cells into the columns, and together again. What is hidden may be another number; what flows
 * in somewhere flows out.
 */
export class SumTable {
  readonly #rowAt: ReadonlyMap<string, number>;
  readonly #columnAt: ReadonlyMap<string, number>;
  readonly #nodes: number;
  /** The number on the way from one node to another, by `from * nodes + to`; nothing where there is no way. */
  readonly #flow: Float64Array;
  /** What it costs to let it be another number: nothing where it is hidden, what is lost where it is told. */
  readonly #cost: Float64Array;
  readonly #cells = new Map<number, Cell>();
  readonly #hidden: Set<Cell>;

  /** @param hidden the cells that are hidden: those that it takes are added */
  constructor({ cells, rows, columns }: CellQuestion, of: Quantity, hidden: Set<Cell>) {
    this.#hidden = hidden;
    this.#rowAt = new Map(rows.map(({ id }, at) => [id, at]));
    this.#columnAt = new Map(columns.map(({ id }, at) => [id, rows.length + at]));
    this.#nodes = rows.length + columns.length + 2;
    this.#flow = new Float64Array(this.#nodes ** 2);
    this.#cost = new Float64Array(this.#nodes ** 2).fill(Infinity);
    const [begin, end] = [this.#nodes - 2, this.#nodes - 1];
    const put = (from: number, to: number, number: number, cost: number) => {
      this.#flow[from * this.#nodes + to] = number;
      this.#cost[from * this.#nodes + to] = cost;
      return from * this.#nodes + to;
    };
    for (const row of rows) if (row.hidden) put(begin, this.#row(row.id), row[of], 0);
    for (const column of columns) if (column.hidden) put(this.#column(column.id), end, column[of], 0);
    for (const cell of cells) {
      // what only open networks counted is told, and takes no part
      const takesPart = cell.numerator !== 0 || cell.denominator !== 0 || hidden.has(cell);
      if (!takesPart) continue;
      const cost = hidden.has(cell) ? 0 : 1 + (cell.denominator || cell.numerator);
      this.#cells.set(put(this.#row(cell.row), this.#column(cell.column), cell[of], cost), cell);
    }
  }

  #row(id: string): number {
    return at(this.#rowAt, id);
  }

  #column(id: string): number {
    return at(this.#columnAt, id);
  }

  /**
   * Whether a cell's number can be so much more, with all that is told as it is; hides the least that it takes. What is
   * more on the way from its row to its column comes back round another way: more in that direction, less against it.
   */
  grow({ row, column }: Cell, by: number): boolean {
    const [from, to] = [this.#row(row), this.#column(column)];
    const flow = this.#flow.slice();
    const nodes = this.#nodes;
    let left = by;
    while (left > 0) {
      const path = this.#cheapest(to, from, flow);
      if (path === undefined) return false;
      const amount = path.reduce(
        (least, [a, b]) => (this.#isWay(a, b) ? least : Math.min(least, flow[b * nodes + a] as number)),
        left,
      );
      for (const [a, b] of path) {
        const along = this.#isWay(a, b);
        const way = along ? a * nodes + b : b * nodes + a;
        flow[way] = (flow[way] as number) + (along ? amount : -amount);
        this.#hide(way);
      }
      left -= amount;
    }
    return true;
  }

  #isWay(from: number, to: number): boolean {
    return this.#cost[from * this.#nodes + to] !== Infinity;
  }

  #hide(way: number): void {
    const cell = this.#cells.get(way);
    if (cell === undefined) return;
    this.#hidden.add(cell);
    this.#cost[way] = 0;
  }

  /** The way round that hides least, as steps from node to node (Dijkstra); never straight back. */
  #cheapest(
    start: number,
    goal: number,
    flow: Float64Array,
  ): (readonly [from: number, to: number])[] | undefined {
    const nodes = this.#nodes;
    const cost = new Float64Array(nodes).fill(Infinity);
    const before = new Int32Array(nodes).fill(-1);
    const done = new Uint8Array(nodes);
    cost[start] = 0;
    for (;;) {
      let here = -1;
      for (let node = 0; node < nodes; node++)
        if (!done[node] && (cost[node] as number) < (here < 0 ? Infinity : (cost[here] as number)))
          here = node;
      if (here < 0) return undefined;
      if (here === goal) break;
      done[here] = 1;
      for (let next = 0; next < nodes; next++) {
        if (done[next] || (here === start && next === goal)) continue;
        const along = this.#cost[here * nodes + next] as number;
        const against =
          (flow[next * nodes + here] as number) > 0 ? (this.#cost[next * nodes + here] as number) : Infinity;
        const step = (cost[here] as number) + Math.min(along, against);
        if (step >= (cost[next] as number)) continue;
        cost[next] = step;
        before[next] = here;
      }
      // nothing is less than nothing
      if (cost[goal] === 0) break;
    }
    const path: (readonly [number, number])[] = [];
    for (let node = goal; node !== start; node = before[node] as number)
      path.unshift([before[node] as number, node]);
    return path;
  }
}

function at(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`A cell names ${id}, which the table does not have`);
  return place;
}
