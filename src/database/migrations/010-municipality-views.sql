-- Municipalities as one day sees them, so that features need not write the same join each. Intervals are half-open.

-- Every municipality of a day, with its number, names and county then. No two have the same display name; sort by it
-- with byOfficialName() of src/domain/organisations/name-order.ts.
create function municipality_on(day date)
returns table (id text, number text, name text, display_name text, other_names text[], county_number text, county_name text)
language sql stable parallel safe as $$
  select v.municipality_id, v.number::text, v.name, v.official_name, v.other_names, v.county_number::text, c.name
  from municipality_version v
  join county c on c.number = v.county_number
    and coalesce(c.valid_from, '-infinity') <= day and day < coalesce(c.valid_to, 'infinity')
  where coalesce(v.valid_from, '-infinity') <= day and day < coalesce(v.valid_to, 'infinity')
$$;

-- Today's division. Today is the day in Norway, by the moved clock when the example mode has moved it.
create view municipality_today as
select id, number, name, display_name, other_names, county_number, county_name
from municipality_on(
  ((now() + make_interval(secs => coalesce((select offset_seconds from example_clock), 0))) at time zone 'Europe/Oslo')::date
);

-- What a municipality was called on a day: its last name after its end, its first before its beginning. Null for an
-- unknown id. The same as nameOn() of src/domain/organisations/municipality.ts; a test compares them.
create function municipality_name_on(id text, day date) returns text
language sql stable parallel safe as $$
  select v.official_name
  from municipality_version v
  where v.municipality_id = municipality_name_on.id
  order by
    coalesce(v.valid_from, '-infinity') > day,
    case when coalesce(v.valid_from, '-infinity') <= day then coalesce(v.valid_from, '-infinity') end desc nulls last,
    coalesce(v.valid_from, '-infinity')
  limit 1
$$;
