import type { Database } from "../src/database/connect.ts";
import { sumsPage } from "../src/features/sums/sums-page.tsx";
import { readView } from "../src/features/sums/view.ts";

/** All that a route does for a page of sums, the drawing of it too, but for the shell round it. */
export async function sumPage(
  database: Database,
  kind: "nation" | "county",
  code: string,
  today: Temporal.PlainDate,
): Promise<string> {
  const area = kind === "nation" ? ({ kind } as const) : ({ kind, number: "46" } as const);
  const now = today.toZonedDateTime("Europe/Oslo").toInstant();
  const asked = { measure: code, year: String(today.year), division: undefined, byPart: false };
  const view = await readView(database, { ...asked, now, language: "nb", simulated: false }, area, "Området");
  return String(sumsPage({ view, path: "/oversikt", hasOthers: false, now, language: "nb" }).body);
}
