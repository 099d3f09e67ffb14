-- Sums upward, kept at write time: what the teams of a municipality counted of a measure in a period, added. The county
-- and the nation are added when they are read, from at most one row a municipality, in the division that is asked for;
-- values are never moved. Why it is so: docs/decisions/sums.md.

-- The network has agreed that its figures may be told outside it although they are small.
alter table collaborative add column figures_open boolean not null default false;

-- In hundredths, so that adding and taking away is exact: a count has at most two decimals.
create table measure_sum (
  measure_code text not null,
  measure_version integer not null,
  -- simulated figures are never added to real ones
  simulated boolean not null,
  period date not null,
  -- the municipality of the team, as it was when the team enrolled
  municipality_id text not null references municipality,
  numerator bigint not null,
  denominator bigint not null,
  -- the part of it that comes from networks that have not agreed to be open: what small numbers are judged by
  closed_numerator bigint not null,
  closed_denominator bigint not null,
  -- values with a number, and all reports ("ingen aktuelle" too)
  counted integer not null,
  reports integer not null,
  primary key (measure_code, measure_version, simulated, period, municipality_id),
  foreign key (measure_code, measure_version) references measure
) with (fillfactor = 80);
create index measure_sum_municipality on measure_sum (municipality_id, measure_code, measure_version, simulated, period);
create index team_measure_code on team_measure (measure_code, measure_version);
revoke insert, update, delete, truncate on measure_sum from app;

-- What each value adds. A published series and a team that is held or refused add nothing; a team that has withdrawn,
-- what it counted in periods that began before it did.
create view counted_value as
select tm.team_id, tm.id as team_measure_id, tm.measure_code, tm.measure_version, c.simulated, v.period, t.municipality_id,
  coalesce(round(v.numerator * 100), 0)::bigint as numerator,
  coalesce(round(v.denominator * 100), 0)::bigint as denominator,
  c.figures_open,
  v.numerator is not null as has_number
from measurement v
join team_measure tm on tm.id = v.team_measure_id and tm.data_source is null
join team t on t.id = tm.team_id and (t.state = 'enrolled' or (t.state = 'withdrawn' and v.period < t.withdrawn_on))
join collaborative c on c.id = t.collaborative_id;

-- Whoever writes values shares the team; whoever changes what its values count as has it alone. So neither misses the other.
create function team_sum_lock(team_id uuid) returns bigint language sql immutable parallel safe
as $$ select hashtextextended(team_id::text, 20) $$;

-- Adds values (sign 1) to the sums and takes values away (-1): one statement for a whole sheet, its rows in the order of
-- the key, so that two sheets of the same municipality wait for one another and not in a ring.
create function change_measure_sums(
  measures uuid[], periods date[], numerators double precision[], denominators double precision[], signs integer[]
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if measures is null then return; end if;
  perform pg_advisory_xact_lock_shared(k) from (
    select distinct team_sum_lock(tm.team_id) as k
    from unnest(measures) as m (id) join team_measure tm on tm.id = m.id order by 1) locks;
  insert into measure_sum as s
  select tm.measure_code, tm.measure_version, c.simulated, v.period, t.municipality_id,
    sum(v.n), sum(v.d),
    coalesce(sum(v.n) filter (where not c.figures_open), 0), coalesce(sum(v.d) filter (where not c.figures_open), 0),
    sum(v.counted), sum(v.sign)
  from (
    select measure, period, sign, sign * coalesce(round(numerator * 100), 0)::bigint as n,
      sign * coalesce(round(denominator * 100), 0)::bigint as d, sign * (numerator is not null)::integer as counted
    from unnest(measures, periods, numerators, denominators, signs) as u (measure, period, numerator, denominator, sign)
  ) v
  join team_measure tm on tm.id = v.measure and tm.data_source is null
  join team t on t.id = tm.team_id and (t.state = 'enrolled' or (t.state = 'withdrawn' and v.period < t.withdrawn_on))
  join collaborative c on c.id = t.collaborative_id
  group by 1, 2, 3, 4, 5
  having sum(v.n) <> 0 or sum(v.d) <> 0 or sum(v.counted) <> 0 or sum(v.sign) <> 0
    or sum(v.n) filter (where not c.figures_open) <> 0 or sum(v.d) filter (where not c.figures_open) <> 0
  order by 1, 2, 3, 4, 5
  on conflict (measure_code, measure_version, simulated, period, municipality_id) do update set
    numerator = s.numerator + excluded.numerator, denominator = s.denominator + excluded.denominator,
    closed_numerator = s.closed_numerator + excluded.closed_numerator,
    closed_denominator = s.closed_denominator + excluded.closed_denominator,
    counted = s.counted + excluded.counted, reports = s.reports + excluded.reports;
end $$;
revoke execute on function change_measure_sums from public;

-- What goes with a team or a measure that is taken away is no longer joined: it was taken from the sums before.
create function values_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform change_measure_sums(array_agg(team_measure_id), array_agg(period), array_agg(numerator), array_agg(denominator),
      array_agg(1)) from added;
  elsif tg_op = 'DELETE' then
    perform change_measure_sums(array_agg(team_measure_id), array_agg(period), array_agg(numerator), array_agg(denominator),
      array_agg(-1)) from taken;
  else
    perform change_measure_sums(array_agg(team_measure_id), array_agg(period), array_agg(numerator), array_agg(denominator),
      array_agg(sign))
    from (
      select 1 as sign, team_measure_id, period, numerator, denominator from added
      union all
      select -1, team_measure_id, period, numerator, denominator from taken
    ) v;
  end if;
  return null;
end $$;

create trigger values_added after insert on measurement referencing new table as added
for each statement execute function values_counted();
create trigger values_changed after update on measurement referencing old table as taken new table as added
for each statement execute function values_counted();
create trigger values_taken after delete on measurement referencing old table as taken
for each statement execute function values_counted();

-- Adds (1) or takes away (-1) all values of these measures of teams, as they count at this moment.
create function add_counted_values(team_measure_ids uuid[], sign integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into measure_sum as s
  select measure_code, measure_version, simulated, period, municipality_id,
    sign * sum(numerator), sign * sum(denominator),
    sign * coalesce(sum(numerator) filter (where not figures_open), 0),
    sign * coalesce(sum(denominator) filter (where not figures_open), 0),
    sign * count(*) filter (where has_number), sign * count(*)
  from counted_value v
  where v.team_measure_id = any(team_measure_ids)
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3, 4, 5
  on conflict (measure_code, measure_version, simulated, period, municipality_id) do update set
    numerator = s.numerator + excluded.numerator, denominator = s.denominator + excluded.denominator,
    closed_numerator = s.closed_numerator + excluded.closed_numerator,
    closed_denominator = s.closed_denominator + excluded.closed_denominator,
    counted = s.counted + excluded.counted, reports = s.reports + excluded.reports
$$;
revoke execute on function add_counted_values from public;

-- Before a change of what values count as they are taken from the sums, after it they are added as they count then.
create function measures_recounted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  measures uuid[];
begin
  if tg_table_name = 'team_measure' then
    perform pg_advisory_xact_lock(team_sum_lock(old.team_id));
    measures := array[old.id];
  elsif tg_table_name = 'team' then
    perform pg_advisory_xact_lock(team_sum_lock(old.id));
    measures := array(select id from team_measure where team_id = old.id);
  else
    perform pg_advisory_xact_lock(k) from (select team_sum_lock(id) as k from team where collaborative_id = old.id order by 1) locks;
    measures := array(select tm.id from team_measure tm join team t on t.id = tm.team_id where t.collaborative_id = old.id);
  end if;
  perform add_counted_values(measures, case tg_when when 'BEFORE' then -1 else 1 end);
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger team_leaves_sums before update on team for each row
when (old.state is distinct from new.state or old.withdrawn_on is distinct from new.withdrawn_on
  or old.municipality_id is distinct from new.municipality_id or old.collaborative_id is distinct from new.collaborative_id)
execute function measures_recounted();
create trigger team_returns_to_sums after update on team for each row
when (old.state is distinct from new.state or old.withdrawn_on is distinct from new.withdrawn_on
  or old.municipality_id is distinct from new.municipality_id or old.collaborative_id is distinct from new.collaborative_id)
execute function measures_recounted();
create trigger team_taken_from_sums before delete on team for each row execute function measures_recounted();

create trigger measure_leaves_sums before update on team_measure for each row
when (old.team_id is distinct from new.team_id or old.measure_code is distinct from new.measure_code
  or old.measure_version is distinct from new.measure_version or old.data_source is distinct from new.data_source)
execute function measures_recounted();
create trigger measure_returns_to_sums after update on team_measure for each row
when (old.team_id is distinct from new.team_id or old.measure_code is distinct from new.measure_code
  or old.measure_version is distinct from new.measure_version or old.data_source is distinct from new.data_source)
execute function measures_recounted();
create trigger measure_taken_from_sums before delete on team_measure for each row execute function measures_recounted();

create trigger collaborative_leaves_sums before update on collaborative for each row
when (old.simulated is distinct from new.simulated or old.figures_open is distinct from new.figures_open)
execute function measures_recounted();
create trigger collaborative_returns_to_sums after update on collaborative for each row
when (old.simulated is distinct from new.simulated or old.figures_open is distinct from new.figures_open)
execute function measures_recounted();

-- All from the values, as if nothing had been kept: for values that were there before, and for whoever doubts.
create function recount_measure_sums() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from measure_sum;
  insert into measure_sum
  select measure_code, measure_version, simulated, period, municipality_id, sum(numerator), sum(denominator),
    coalesce(sum(numerator) filter (where not figures_open), 0), coalesce(sum(denominator) filter (where not figures_open), 0),
    count(*) filter (where has_number), count(*)
  from counted_value
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3, 4, 5
$$;
revoke execute on function recount_measure_sums from public;
select recount_measure_sums();

-- Where each municipality lies in the division of every time: which municipality it was, is or becomes then (null when it
-- is split between several: a person must choose), and in which county (null when its parts lie in several).
create table municipality_place (
  municipality_id text not null references municipality,
  valid_from date not null,
  valid_to date not null,
  identity_id text references municipality,
  county_number char(2),
  primary key (municipality_id, valid_from)
);
create index municipality_place_county on municipality_place (county_number);
revoke insert, update, delete, truncate on municipality_place from app;

-- The municipalities of a day that hold the area of each one: identitiesOn() of src/domain/organisations/division.ts in
-- SQL; a test compares them.
create function municipality_identities_on(asked date) returns table (municipality_id text, identity_id text)
language sql stable as $$
  with recursive life as (
    select v.municipality_id as id, min(coalesce(valid_from, '-infinity')) as born, max(coalesce(valid_to, 'infinity')) as ended
    from municipality_version v group by 1
  ), walk (start, id, forward, done) as (
    select id, id, ended <= asked, not (ended <= asked or born > asked) from life
    union
    select w.start, n.id, w.forward, not (n.ended <= asked or n.born > asked)
    from walk w
    join municipality_succession s on case when w.forward then s.from_id else s.to_id end = w.id
    join life n on n.id = case when w.forward then s.to_id else s.from_id end
    where not w.done
  )
  select start, id from walk where done
$$;

create function place_municipalities() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from municipality_place;
  insert into municipality_place
  with days as (
    select '-infinity'::date as day
    union select valid_from from municipality_version where valid_from is not null
    union select valid_to from municipality_version where valid_to is not null
  ), spans as (
    select day, lead(day, 1, 'infinity') over (order by day) as until from days
  ), placed as (
    select i.municipality_id, sp.day, sp.until,
      case when count(distinct i.identity_id) = 1 then min(i.identity_id) end as identity_id,
      case when count(distinct v.county_number) = 1 then min(v.county_number) end as county_number
    from spans sp
    cross join lateral municipality_identities_on(case when sp.day = '-infinity' then sp.until - 1 else sp.day end) i
    join municipality_version v on v.municipality_id = i.identity_id
      and coalesce(v.valid_from, '-infinity') <= sp.day and sp.day < coalesce(v.valid_to, 'infinity')
    group by 1, 2, 3
  ), changed as (
    -- a span begins where the one before it was another place, or was none
    select *, lag((identity_id, county_number, until)) over w is not distinct from (identity_id, county_number, day) as goes_on
    from placed window w as (partition by municipality_id order by day)
  ), numbered as (
    select *, count(*) filter (where not goes_on) over (partition by municipality_id order by day) as stretch from changed
  )
  select municipality_id, min(day), max(until), min(identity_id), min(county_number) from numbered group by municipality_id, stretch;
  return null;
end $$;

create trigger places_follow_versions after insert or update or delete or truncate on municipality_version
for each statement execute function place_municipalities();
create trigger places_follow_successions after insert or update or delete or truncate on municipality_succession
for each statement execute function place_municipalities();

-- Periods as numbers in a row, so that how many are expected is a difference: periodWith() of src/domain/measurement/period.ts.
create function period_number("interval" text, day date) returns integer language sql immutable parallel safe as $$
  select case "interval"
    when 'week' then floor((day - date '1970-01-05') / 7.0)::integer
    when 'twoWeeks' then floor((day - date '1970-01-05') / 14.0)::integer
    when 'month' then (extract(year from day) * 12 + extract(month from day))::integer
    when 'quarter' then (extract(year from day) * 4 + extract(quarter from day))::integer
    else day - date '1970-01-05'
  end
$$;
create function period_first_day("interval" text, day date) returns date language sql immutable parallel safe as $$
  select case "interval"
    when 'week' then date '1970-01-05' + 7 * period_number('week', day)
    when 'twoWeeks' then date '1970-01-05' + 14 * period_number('twoWeeks', day)
    when 'month' then date_trunc('month', day)::date
    when 'quarter' then date_trunc('quarter', day)::date
    else day
  end
$$;

-- The sums of a measure in a year, added by the smallest areas that both divisions keep together (then: of 1 January; and
-- of the asked day), and by period. Functions, so that each connection plans them once. Whole hundredths of this size are
-- exact as doubles, and doubles are what the database adds fastest.
create function nation_measure_sums(asked_code text, asked_version integer, asked_simulated boolean, first_day date, today date)
returns table (
  period date, id text, then_row text, today_row text, in_then boolean, in_today boolean, numerator double precision,
  denominator double precision, closed_numerator double precision, closed_denominator double precision, counted integer, reports integer
) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with sums as materialized (
    select period, municipality_id, sum(numerator::double precision) as n, sum(denominator::double precision) as d,
      sum(closed_numerator::double precision) as cn, sum(closed_denominator::double precision) as cd,
      sum(counted)::integer as c, sum(reports)::integer as r
    from measure_sum
    where measure_code = asked_code and measure_version = asked_version and simulated = asked_simulated
      and period >= first_day and period < first_day + interval '1 year'
    group by grouping sets ((period), (municipality_id))
  )
  select null::date, concat_ws(' ', h.county_number, t.county_number), coalesce(h.county_number::text, 'split'),
    coalesce(t.county_number::text, 'split'), true, true, sum(n) / 100, sum(d) / 100, sum(cn) / 100, sum(cd) / 100,
    sum(c)::integer, sum(r)::integer
  from sums s
  left join municipality_place h on h.municipality_id = s.municipality_id and h.valid_from <= first_day and first_day < h.valid_to
  left join municipality_place t on t.municipality_id = s.municipality_id and t.valid_from <= today and today < t.valid_to
  where s.municipality_id is not null
  group by h.county_number, t.county_number
  having sum(r) > 0
  union all
  select period, null, null, null, true, true, n / 100, d / 100, cn / 100, cd / 100, c, r
  from sums where period is not null and r > 0;
end $$;

-- The same for the municipalities that lie in a county in one division or the other. A split one keeps its own name.
create function county_measure_sums(
  asked_county text, asked_code text, asked_version integer, asked_simulated boolean, first_day date, today date
)
returns table (
  period date, id text, then_row text, today_row text, in_then boolean, in_today boolean, numerator double precision,
  denominator double precision, closed_numerator double precision, closed_denominator double precision, counted integer, reports integer
) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
  with places as materialized (
    select t.municipality_id,
      coalesce(h.county_number = asked_county, false) as here_then, coalesce(t.county_number = asked_county, false) as here_today,
      coalesce(h.identity_id, t.municipality_id) as then_id, coalesce(t.identity_id, t.municipality_id) as today_id
    from (select distinct municipality_id from municipality_place where county_number = asked_county) ever
    join municipality_place t on t.municipality_id = ever.municipality_id and t.valid_from <= today and today < t.valid_to
    join municipality_place h on h.municipality_id = t.municipality_id and h.valid_from <= first_day and first_day < h.valid_to
    where t.county_number = asked_county or h.county_number = asked_county
  )
  select period, municipality_id, case when here_then then then_id end, case when here_today then today_id end, here_then, here_today,
    sum(numerator::double precision) / 100, sum(denominator::double precision) / 100,
    sum(closed_numerator::double precision) / 100, sum(closed_denominator::double precision) / 100,
    sum(counted)::integer, sum(reports)::integer
  from places join measure_sum using (municipality_id)
  where measure_code = asked_code and measure_version = asked_version and simulated = asked_simulated
    and period >= first_day and period < first_day + interval '1 year'
  group by grouping sets ((period, here_then, here_today), (municipality_id, here_then, here_today, then_id, today_id))
  having sum(reports) > 0;
end $$;
