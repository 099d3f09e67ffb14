import type { RuleSet } from "@laeringsnettverk/spc";
import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { ChartKind } from "../../../domain/change-package.ts";
import type { WrittenTexts } from "../../../domain/language.ts";
import { defaultEntryTerms, type Extension } from "../../../domain/measurement/entry-window.ts";
import type { NetworkTerms } from "../read-teams.ts";

/** What one team has been given, with who gave it and why. */
export interface GivenExtension extends Extension {
  id: string;
  teamId: string;
  team: string;
  reason: string;
  grantedBy: string;
  grantedAt: Temporal.Instant;
}

/** A network with what it has agreed about measuring. */
export interface MeasuringNetwork {
  id: string;
  slug: string;
  title: WrittenTexts;
  simulated: boolean;
  figuresOpen: boolean;
  /** What holds now; ours where nothing has been agreed, and then the version is 0. */
  terms: NetworkTerms & { version: number };
  /** Teams that take part. */
  teams: { id: string; name: string }[];
  extensions: GivenExtension[];
  /** What teams have chosen for their measures, and how many times. */
  chosen: { charts: Partial<Record<ChartKind, number>>; ruleSets: Partial<Record<RuleSet, number>> };
}

interface Row extends Record<string, unknown> {
  slug: string;
  title: WrittenTexts;
  simulated: boolean;
  figuresOpen: boolean;
  terms: (NetworkTerms & { version: number }) | null;
  teams: { id: string; name: string }[] | null;
  extensions:
    | (Omit<GivenExtension, "fromPeriod" | "openThrough" | "grantedAt"> & {
        fromPeriod: string;
        openThrough: string;
        grantedAt: string;
      })[]
    | null;
  charts: Partial<Record<ChartKind, number>> | null;
  ruleSets: Partial<Record<RuleSet, number>> | null;
  recommended: ChartKind[];
}

/** One query. Where nothing is agreed, teams may use the run chart and what their measures recommend. */
export async function readNetwork(database: Database, id: string): Promise<MeasuringNetwork> {
  const { rows } = await database.execute<Row>(sql`
    with used as (
      select tm.chart, tm.rule_set, m.chart as recommended
      from team t join team_measure tm on tm.team_id = t.id
      join measure m on m.code = tm.measure_code and m.version = tm.measure_version
      where t.collaborative_id = ${id} and t.state = 'enrolled' and tm.chosen)
    select c.slug, c.simulated,
      jsonb_build_object('nb', coalesce(nullif(c.texts #>> '{nb,title}', ''), c.slug), 'nn', coalesce(c.texts #>> '{nn,title}', ''),
        'en', coalesce(c.texts #>> '{en,title}', '')) as title, c.figures_open as "figuresOpen",
      (select jsonb_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards, 'charts', charts,
          'ruleSets', rule_sets, 'version', version) from measurement_terms where collaborative_id = c.id) as terms,
      (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name collate "nb-x-icu")
        from team t where t.collaborative_id = c.id and t.state = 'enrolled') as teams,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'teamId', t.id, 'team', t.name, 'fromPeriod', x.from_period,
          'openThrough', x.open_through, 'reason', x.reason, 'grantedBy', coalesce(nullif(p.name, ''), p.email),
          'grantedAt', x.granted_at) order by x.open_through desc, t.name)
        from entry_extension x join team t on t.id = x.team_id join person p on p.id = x.granted_by
        where t.collaborative_id = c.id) as extensions,
      (select jsonb_object_agg(chart, n) from (select chart, count(*)::int as n from used where chart is not null group by chart) q) as charts,
      (select jsonb_object_agg(rule_set, n) from (select rule_set, count(*)::int as n from used where rule_set is not null group by rule_set) q) as "ruleSets",
      array(select distinct chart from (
          select recommended as chart from used
          union select m.chart from collaborative_focus_area f join measure m on m.package_code = f.package_code
          where f.collaborative_id = c.id) q order by chart) as recommended
    from collaborative c where c.id = ${id}`);
  const row = rows[0];
  if (row === undefined) throw new Error(`No network ${id}`);
  const charts: ChartKind[] = ["run", ...row.recommended.filter((kind) => kind !== "run")];
  return {
    id,
    slug: row.slug,
    title: row.title,
    simulated: row.simulated,
    figuresOpen: row.figuresOpen,
    terms: row.terms ?? { ...defaultEntryTerms, charts, ruleSets: ["anhoej"], version: 0 },
    teams: row.teams ?? [],
    extensions: (row.extensions ?? []).map((extension) => ({
      ...extension,
      fromPeriod: Temporal.PlainDate.from(extension.fromPeriod),
      openThrough: Temporal.PlainDate.from(extension.openThrough),
      grantedAt: Temporal.Instant.from(extension.grantedAt),
    })),
    chosen: { charts: row.charts ?? {}, ruleSets: row.ruleSets ?? {} },
  };
}
