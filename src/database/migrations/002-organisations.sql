-- A municipality keeps its identity through renaming and renumbering; a merger or a split makes new ones (SSB Klass 131, NLOD).
create table municipality (
  id text primary key check (id <> '')
);

-- Name, number and county in a half-open interval of days; null is open.
create table municipality_version (
  municipality_id text not null references municipality,
  number char(4) not null check (number ~ '^[0-9]{4}$'),
  name text not null check (name <> ''),
  -- tells two of the same name apart ("Våler (Innlandet)")
  name_addition text,
  official_name text not null,
  other_names text[] not null default '{}',
  county_number char(2) not null,
  organisation_number char(9),
  valid_from date,
  valid_to date,
  check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create unique index municipality_version_identity on municipality_version (municipality_id, coalesce(valid_from, '-infinity'));
create unique index municipality_version_number on municipality_version (number, coalesce(valid_from, '-infinity'));
create index municipality_version_county on municipality_version (county_number);

create table municipality_succession (
  day date not null,
  from_id text not null references municipality,
  to_id text not null references municipality,
  primary key (from_id, to_id, day),
  check (from_id <> to_id)
);
create index municipality_succession_to on municipality_succession (to_id);

create table county (
  number char(2) not null check (number ~ '^[0-9]{2}$'),
  name text not null,
  valid_from date,
  valid_to date
);
create unique index county_identity on county (number, coalesce(valid_from, '-infinity'));

-- Every name a municipality has or had, folded for search (tromso finds Tromsø, karasjok finds Kárášjohka).
create table municipality_name (
  municipality_id text not null references municipality,
  name text not null,
  folded text not null,
  valid_from date,
  valid_to date
);
create index municipality_name_folded on municipality_name (folded text_pattern_ops);
create index municipality_name_municipality on municipality_name (municipality_id);

-- A workplace in a municipality: the unit a team works in.
create table unit (
  id uuid primary key default gen_random_uuid(),
  municipality_id text not null references municipality,
  name text not null check (name <> ''),
  service_type text not null
);
create unique index unit_identity on unit (municipality_id, lower(name));

-- Who arranges collaboratives: development centres and county governors.
create table organizer (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  kind text not null check (kind in ('developmentCentre', 'countyGovernor', 'other')),
  email text not null
);
