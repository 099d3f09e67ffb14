import type pg from "pg";

/** How much a made-up national year holds. The usual one: about five million values; `series: 2` doubles it. */
export interface NationalYear {
  teams: number;
  /** Of each half, monthly and weekly. */
  measuresOfEachInterval: number;
  years: number;
  /** The last year of it. */
  lastYear: number;
}

export const usualNationalYear: NationalYear = {
  teams: 2000,
  measuresOfEachInterval: 4,
  years: 10,
  lastYear: 2026,
};

/**
 * Fills a migrated database with a made-up nation, the same every time: teams spread over all municipalities of today, in
 * networks of forty, half of their measures monthly and half weekly. Made in SQL, so that it takes minutes and no memory.
 * Not simulated in the sense of the example: it stands for real figures.
 */
export async function makeNationalYear(
  pool: pg.Pool,
  wanted: NationalYear = usualNationalYear,
): Promise<{ values: number }> {
  const { teams, measuresOfEachInterval, years, lastYear } = wanted;
  const first = `${lastYear - years + 1}-01-01`;
  const last = `${lastYear}-12-31`;
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local synchronous_commit = off");
    await client.query(`
      insert into change_package (code, slug) values ('NAS', 'nasjonal-prove');
      insert into change_package_version (package_code, version, valid_from, position, definition)
      values ('NAS', 1, '${first}', 999, '{"title":{"nb":"Nasjonal prøve","nn":"Nasjonal prøve","en":"National trial"},"goal":{"nb":"Et mål.","nn":"Eit mål.","en":"A goal."}}')`);
    await client.query(
      `insert into measure (code, version, package_code, package_version, position, kind, unit, "interval", improvement, chart,
         part_of_whole, has_denominator, texts, source)
       select 'NAS-' || case i when 'month' then 'M' else 'U' end || n, 1, 'NAS', 1, n, 'process', 'percent', i, 'up', 'run', true, true,
         jsonb_build_object('name', t, 'numerator', t, 'denominator', t, 'numeratorLabel', t, 'denominatorLabel', t, 'sample', t, 'targetText', t),
         'reconstructed'
       from unnest(array['month', 'week']) as i, generate_series(1, $1::integer) as n,
         lateral (select jsonb_build_object('nb', 'Måling ' || i || n, 'nn', 'Måling ' || i || n, 'en', 'Measure ' || i || n) as t) texts`,
      [measuresOfEachInterval],
    );
    await client.query(
      `with made as (insert into organizer (name, kind, email) values ('Nasjonal prøve', 'other', 'prove@example.no') returning id),
       networks as (
         insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day,
           published_at, created_at, updated_at)
         select 'nasjonal-' || n, 'collaborative', 'published', 't', id, '{"nb":{"title":"Nasjonal"}}', '[]', 'one', $2::date, now(), now(), now()
         from made, generate_series(1, ceil($1::integer / 40.0)::integer) as n
         returning id)
       insert into collaborative_terms (collaborative_id, version, texts, terms, created_at) select id, 1, '{}', '{}', now() from networks`,
      [teams, first],
    );
    await client.query(
      `with places as (
         select id, row_number() over (order by number) - 1 as at, count(*) over () as all_of_them from municipality_on($2::date)
       ), wanted as (
         select n, p.id as municipality_id from generate_series(0, $1::integer - 1) as n join places p on p.at = n % p.all_of_them
       ), units as (
         insert into unit (municipality_id, name, service_type) select municipality_id, 'Sykehjem ' || n, 'nursingHome' from wanted
         returning id, name, municipality_id
       ), networks as (
         select id, row_number() over (order by slug) - 1 as at from collaborative where slug like 'nasjonal-%'
       )
       insert into team (collaborative_id, name, municipality_id, unit_id, state, contact_name, contact_email, enrolled_at, accepted_at,
         accepted_terms_version, accepted_text, no_show_only_physical)
       select c.id, 'Team ' || w.n, w.municipality_id, u.id, 'enrolled', 'K', 'k@example.no', $3::date, $3::date, 1, '', true
       from wanted w
       join units u on u.name = 'Sykehjem ' || w.n and u.municipality_id = w.municipality_id
       join networks c on c.at = w.n / 40`,
      [teams, last, first],
    );
    await client.query(
      `insert into team_measure (team_id, measure_code, measure_version, position, expected_from)
       select t.id, m.code, 1, m.position, $1::date from team t cross join measure m where m.package_code = 'NAS' and t.contact_email = 'k@example.no'`,
      [first],
    );
    // by period, as time would have brought them
    await client.query("alter table measurement disable trigger values_added");
    const { rowCount } = await client.query(
      `insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
       select tm.id, p.day, (h % 12), 8 + (h / 16) % 16, false, false, p.day + interval '40 days'
       from (
         select 'month' as i, generate_series($1::date, $2::date, '1 month')::date as day
         union all
         select 'week', generate_series($1::date + (8 - extract(isodow from $1::date)::integer) % 7, $2::date, '7 days')::date
       ) p
       join measure m on m."interval" = p.i and m.package_code = 'NAS'
       join team_measure tm on tm.measure_code = m.code
       cross join lateral (select abs(hashint8(hashtext(tm.id::text)::bigint * 7919 + (p.day - date '2000-01-01')))::integer as h) random
       order by p.day`,
      [first, last],
    );
    await client.query("alter table measurement enable trigger values_added");
    await client.query("commit");
    await client.query("select recount_measure_sums()");
    await client.query("vacuum analyze");
    return { values: rowCount ?? 0 };
  } catch (cause) {
    await client.query("rollback");
    throw new Error("The national year could not be made", { cause });
  } finally {
    client.release();
  }
}
