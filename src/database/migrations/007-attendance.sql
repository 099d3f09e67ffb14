-- One member, one day. No row means "not registered", which is never a fee (C26).
create table attendance (
  session_day_id uuid not null references session_day on delete cascade,
  member_id uuid not null references team_member on delete cascade,
  state text not null check (state in ('present', 'absent', 'substitute')),
  substitute_name text,
  marked_by uuid references person,
  marked_at timestamptz not null,
  primary key (session_day_id, member_id),
  check ((state = 'substitute') = (substitute_name is not null and substitute_name <> ''))
);
create index attendance_member on attendance (member_id);

create table register (
  session_day_id uuid primary key references session_day on delete cascade,
  closed_at timestamptz,
  closed_by uuid references person,
  version integer not null default 1
);

-- A member who has said that they will not come that day.
create table cancellation (
  session_day_id uuid not null references session_day on delete cascade,
  member_id uuid not null references team_member on delete cascade,
  cancelled_at timestamptz not null,
  cancelled_by uuid references person,
  primary key (session_day_id, member_id)
);
create index cancellation_member on cancellation (member_id);

-- The organiser's decision about a line of the no-show list (A164). The list itself follows from attendance and cancellations.
create table no_show_decision (
  session_day_id uuid not null,
  member_id uuid not null,
  decision text not null check (decision in ('approved', 'waived')),
  reason text,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (session_day_id, member_id),
  foreign key (session_day_id, member_id) references attendance on delete cascade,
  check (decision = 'approved' or reason <> '')
);
