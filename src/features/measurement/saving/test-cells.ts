import type { Visitor } from "../../../platform/testing/visitor.ts";
import type { TestTeam } from "../test-team.ts";
import type { ToldCell } from "./cell-answer.ts";

/** A cell as a test writes it: what is left out is as in a period that nobody has reported. */
export interface WishedCell {
  measure?: string;
  period?: string;
  numerator?: string;
  denominator?: string;
  none?: boolean;
  comment?: string;
  known?: { version: number; enteredAt: string } | null;
  confirmed?: boolean;
  remove?: boolean;
  since?: string;
}

export interface CellsSeen {
  status: number;
  cells: ToldCell[];
}

/** Sends cells as a page in the browser does. */
export async function sendCells(
  visitor: Visitor,
  team: TestTeam,
  cells: readonly WishedCell[] | string,
  more: Record<string, string> = {},
): Promise<CellsSeen> {
  const sent =
    typeof cells === "string"
      ? cells
      : JSON.stringify(
          cells.map((cell) => ({
            measure: "TRS-P1",
            period: "2027-01-01",
            numerator: "",
            denominator: "",
            none: false,
            known: null,
            confirmed: false,
            remove: false,
            ...cell,
          })),
        );
  const seen = await visitor.send(`/team/${team.id}/malinger/celler`, { celler: sent, ...more });
  const isJson = seen.headers.get("content-type")?.startsWith("application/json");
  return { status: seen.status, cells: isJson ? (JSON.parse(seen.html) as { cells: ToldCell[] }).cells : [] };
}

/** What became of each: "saved", or "refused numerator aboveDenominator". */
export function outcomes({ cells }: CellsSeen): string[] {
  return cells.map(({ outcome, problems }) =>
    [outcome, ...problems.map(({ field, code }) => `${field} ${code}`)].join(" "),
  );
}
