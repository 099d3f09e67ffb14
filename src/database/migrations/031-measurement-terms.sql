-- What a network has agreed about measuring, where it differs from ours (src/domain/measurement/entry-window.ts, chart-choice.ts).
create table measurement_terms (
  collaborative_id uuid primary key references collaborative on delete cascade,
  -- days after the period's end: due, and asked for
  due_days integer not null check (due_days between 0 and 90),
  open_days integer not null check (open_days between 1 and 366),
  afterwards text not null check (afterwards in ('mark', 'block')),
  -- the charts and rule sets that a team may choose among
  charts text[] not null check (cardinality(charts) > 0 and charts <@ array['run', 'p', 'u', 'c', 'i', 't', 'g']),
  rule_sets text[] not null check (cardinality(rule_sets) > 0 and rule_sets <@ array['anhoej', 'perla', 'makingDataCount', 'westernElectric', 'nelson']),
  version integer not null default 1,
  check (due_days <= open_days)
);

-- One team has longer than the others (C53): for periods that begin on `from_period` or later, to the end of a day.
create table entry_extension (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  from_period date not null,
  open_through date not null,
  reason text not null check (reason <> ''),
  granted_by uuid not null references person,
  granted_at timestamptz not null
);
create index entry_extension_team on entry_extension (team_id);
