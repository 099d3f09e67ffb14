-- A measure that a team uses: the package's own version, with the team's target.
create table team_measure (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  measure_code text not null,
  measure_version integer not null,
  position integer not null,
  target double precision,
  -- the first period that is expected, and the last (null while it goes on)
  expected_from date not null,
  expected_to date,
  unique (team_id, measure_code),
  foreign key (measure_code, measure_version) references measure
);

-- Numerator and denominator apart; a period without a row is missing; not_applicable is "ingen aktuelle". Never a percent.
create table measurement (
  team_measure_id uuid not null references team_measure on delete cascade,
  -- first day of the period
  period date not null,
  numerator double precision check (numerator >= 0 and numerator < 'infinity'),
  denominator double precision check (denominator >= 0 and denominator < 'infinity'),
  not_applicable boolean not null default false,
  comment text not null default '',
  late boolean not null,
  entered_by uuid references person,
  entered_at timestamptz not null,
  version integer not null default 1,
  primary key (team_measure_id, period),
  check (not_applicable = (numerator is null)),
  check (numerator is not null or denominator is null)
);

-- What the team changed and when; drawn as a numbered flag (team_measure_id null: all the team's charts).
create table noted_change (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  team_measure_id uuid references team_measure on delete cascade,
  day date not null,
  title text not null check (title <> ''),
  description text not null default '',
  person_id uuid references person,
  created_at timestamptz not null,
  version integer not null default 1
);
create index noted_change_team on noted_change (team_id, day);

-- A published series from elsewhere, shown as an example with its source under the chart.
alter table team_measure add column data_source jsonb;
