-- A team has said that it is done with a month (C55, C56). The first time is kept: what was timely stays timely.
create table month_completion (
  team_id uuid not null references team on delete cascade,
  month date not null check (month = date_trunc('month', month)::date),
  first_completed_at timestamptz not null,
  first_completed_by uuid references person,
  completed_at timestamptz not null,
  completed_by uuid references person,
  -- why something is missing; empty when nothing is
  comment text not null default '',
  timely boolean not null,
  version integer not null default 1,
  primary key (team_id, month)
);
