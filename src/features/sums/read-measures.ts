import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { MeasureTexts } from "../../database/json-columns.ts";
import type { Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { Texts } from "../../domain/language.ts";

/** A measure that has been counted, with the first and the last period of it. */
export interface SummedMeasure {
  code: string;
  version: number;
  /** Since when new teams get this version. */
  validFrom: Temporal.PlainDate;
  /** Whether teams have counted by other versions of it too. */
  severalVersions: boolean;
  kind: MeasureKind;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  hasDenominator: boolean;
  target: number | undefined;
  texts: MeasureTexts;
  packageCode: string;
  packageTitle: Texts;
  packageGoal: Texts;
  firstPeriod: Temporal.PlainDate;
  lastPeriod: Temporal.PlainDate;
}

/**
 * The measures there are sums of, in the order of the catalogue. Days between events are not among them: the days of one
 * unit cannot be added to those of another. Nor are those of a network's own package: no other network has them.
 */
export async function readSummedMeasures(database: Database, simulated: boolean): Promise<SummedMeasure[]> {
  const { rows } = await database.execute<MeasureRow>(sql`
    select m.code, m.version, m.kind, m.unit, m."interval", m.improvement, m.has_denominator as "hasDenominator", m.target,
      m.texts, m.package_code as "packageCode", v.definition -> 'title' as "packageTitle", v.definition -> 'goal' as "packageGoal",
      s.first::text as "firstPeriod", s.last::text as "lastPeriod",
      v.valid_from::text as "validFrom", count(*) over (partition by m.code) > 1 as "severalVersions"
    from measure m
    join change_package_version v on v.package_code = m.package_code and v.version = m.package_version
    join change_package p on p.code = m.package_code and p.collaborative_id is null
    cross join lateral (
      select
        (select period from measure_sum where measure_code = m.code and measure_version = m.version and simulated = ${simulated}
          order by period limit 1) as first,
        (select period from measure_sum where measure_code = m.code and measure_version = m.version and simulated = ${simulated}
          order by period desc limit 1) as last
    ) s
    where s.first is not null and not (m."interval" = 'event' and m.unit = 'days' and not m.has_denominator)
    order by v.position, m.package_code, m.position, m.version desc`);
  return rows.map(({ target, validFrom, firstPeriod, lastPeriod, ...row }) => ({
    ...row,
    validFrom: Temporal.PlainDate.from(validFrom),
    target: target ?? undefined,
    firstPeriod: Temporal.PlainDate.from(firstPeriod),
    lastPeriod: Temporal.PlainDate.from(lastPeriod),
  }));
}

type MeasureRow = Omit<SummedMeasure, "target" | "validFrom" | "firstPeriod" | "lastPeriod"> & {
  target: number | null;
  validFrom: string;
  firstPeriod: string;
  lastPeriod: string;
} & Record<string, unknown>;
