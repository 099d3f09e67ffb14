/** Many series at once: rows divided by a facet, each analysed by itself, everything counted within it. */
import { analyse } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import type { Question, Row } from "./question.ts";
import type { Problem, Refusal } from "./refusal.ts";

export interface FacetRow extends Row {
  readonly facet: string;
}

/** What may differ from one facet to another. */
export type FacetDecisions = Pick<Question, "freeze" | "splits" | "exclude" | "notes" | "target">;

export interface FacetQuestion extends Omit<Question, "rows"> {
  readonly rows: readonly FacetRow[];
  /** Decisions for one facet alone; what it names takes the place of the common one. */
  readonly perFacet?: Readonly<Record<string, FacetDecisions>>;
}

export interface FacetAnalysis {
  readonly ok: true;
  /** In the order in which the facets first appear. */
  readonly facets: readonly { readonly facet: string; readonly analysis: Analysis }[];
}

/** Refused when one facet is; each problem then names its facet, and positions of rows are those of the whole list. */
export function analyseFacets(question: FacetQuestion): FacetAnalysis | Refusal {
  const { rows, perFacet = {}, ...common } = question;
  const members = new Map<string, number[]>();
  rows.forEach(({ facet }, i) => {
    const there = members.get(facet);
    if (there === undefined) members.set(facet, [i]);
    else there.push(i);
  });
  const facets: { facet: string; analysis: Analysis }[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (const [facet, positions] of members) {
    const own = Object.hasOwn(perFacet, facet) ? perFacet[facet] : undefined;
    const analysis = analyse({ ...common, ...own, rows: positions.map((i) => rows[i]!) });
    if (analysis.ok) {
      facets.push({ facet, analysis });
      continue;
    }
    count += analysis.count;
    for (const problem of analysis.problems) {
      const inRows = problem.field.startsWith("rows.") && problem.position !== null;
      problems.push({
        ...problem,
        facet,
        position: inRows ? positions[problem.position!]! : problem.position,
      });
    }
  }
  return count > 0 ? { ok: false, problems, count } : { ok: true, facets };
}
