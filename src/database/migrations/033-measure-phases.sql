-- From this period on the median is calculated anew: a decision that somebody took and gave a reason for, never by itself.
create table measure_phase (
  id uuid primary key default gen_random_uuid(),
  team_measure_id uuid not null references team_measure on delete cascade,
  from_period date not null,
  reason text not null check (reason <> ''),
  decided_by uuid references person,
  decided_at timestamptz not null,
  unique (team_measure_id, from_period)
);
