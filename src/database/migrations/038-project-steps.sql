-- The improvement project of a team, one row for each step that is begun (A151; src/domain/project-steps.ts).
create table project_step (
  team_id uuid not null references team on delete cascade,
  step text not null check (step in ('problem', 'causes', 'test', 'implement', 'keep')),
  -- the problem; the causes, one a line; what was tried; what becomes routine; what shall hold
  account text not null default '',
  -- how it is known, how the causes were found, what was seen
  basis text not null default '',
  place text not null default '',
  -- who keeps watch
  responsible text not null default '',
  day date,
  -- the evidence that stands elsewhere: one of the team's own measures, one of its noted changes
  team_measure_id uuid references team_measure on delete set null,
  noted_change_id uuid references noted_change on delete set null,
  done_at timestamptz,
  done_by uuid references person,
  updated_by uuid references person,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (team_id, step)
);
