-- Whether somebody wants to be reminded by mail of values that are due. No row: yes.
create table reminder_choice (
  person_id uuid primary key references person on delete cascade,
  measurement boolean not null,
  changed_at timestamptz not null
);

-- What has been reminded of: one row for each person, team, stage and end of a period, so that nobody hears of the same twice.
create table measurement_reminder (
  person_id uuid not null references person on delete cascade,
  team_id uuid not null references team on delete cascade,
  stage text not null check (stage in ('soon', 'overdue')),
  period_end date not null,
  sent_at timestamptz not null,
  primary key (person_id, team_id, stage, period_end)
);
create index measurement_reminder_team on measurement_reminder (team_id);
