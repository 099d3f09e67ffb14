create table team (
  id uuid primary key default gen_random_uuid(),
  collaborative_id uuid not null references collaborative,
  name text not null check (name <> ''),
  municipality_id text not null references municipality,
  unit_id uuid not null references unit,
  -- held: waits for the organiser to let it through; refused and withdrawn have a reason
  state text not null check (state in ('held', 'enrolled', 'refused', 'withdrawn')),
  state_reason text,
  improvement text not null default '',
  contact_name text not null,
  contact_email text not null check (contact_email = lower(btrim(contact_email))),
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  enrolled_at timestamptz not null,
  withdrawn_on date,
  -- the binding acceptance: who, when, which text (A082)
  accepted_at timestamptz not null,
  accepted_terms_version integer not null,
  accepted_text text not null,
  -- the fee as it was printed then (C29)
  no_show_fee_ore integer check (no_show_fee_ore > 0),
  no_show_cancel_by time(0),
  no_show_only_physical boolean not null,
  version integer not null default 1,
  foreign key (collaborative_id, accepted_terms_version) references collaborative_terms (collaborative_id, version),
  check (state in ('held', 'enrolled') or state_reason <> ''),
  check ((no_show_fee_ore is null) = (no_show_cancel_by is null))
);
create index team_collaborative on team (collaborative_id, enrolled_at);
-- one team from a workplace in a collaborative at a time
create unique index team_once on team (collaborative_id, unit_id, lower(name)) where state in ('held', 'enrolled');

create table team_package (
  team_id uuid not null references team on delete cascade,
  package_code text not null,
  package_version integer not null,
  position integer not null default 0,
  primary key (team_id, package_code),
  foreign key (package_code, package_version) references change_package_version
);

create table team_member (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  person_id uuid not null references person,
  name text not null check (name <> ''),
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['teamLeader', 'measurementLead', 'member', 'patientRepresentative']),
  position text check (position in ('leader', 'resourcePerson', 'staffMember')),
  profession text,
  workplace text not null default '',
  joined_at timestamptz not null,
  left_at timestamptz
);
create unique index team_member_once on team_member (team_id, person_id) where left_at is null;
create index team_member_person on team_member (person_id) where left_at is null;

-- A rule that the organiser let a team through in spite of, and why (A024).
create table rule_waiver (
  team_id uuid not null references team on delete cascade,
  rule text not null,
  reason text not null check (reason <> ''),
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (team_id, rule)
);

-- An enrolment that is not sent yet. `form` is what was typed. Reached with the key in the browser, or by the confirmed address.
create table enrolment_draft (
  id uuid primary key default gen_random_uuid(),
  collaborative_id uuid not null references collaborative on delete cascade,
  browser_hash bytea not null,
  contact_email text,
  form jsonb not null,
  team_id uuid references team,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index enrolment_draft_email on enrolment_draft (contact_email) where team_id is null;
create index enrolment_draft_browser on enrolment_draft (browser_hash, collaborative_id);

-- One person's place in an information meeting: one of the alternative times, changed in place (A117, C13).
create table meeting_registration (
  id uuid primary key default gen_random_uuid(),
  collaborative_id uuid not null references collaborative on delete cascade,
  session_id uuid not null references learning_session,
  person_id uuid not null references person,
  name text not null check (name <> ''),
  municipality_id text not null references municipality,
  profession text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  registered_at timestamptz not null,
  cancelled_at timestamptz,
  connection_sent_at timestamptz,
  unique (collaborative_id, person_id)
);
create index meeting_registration_session on meeting_registration (session_id) where cancelled_at is null;

alter table role_grant add foreign key (team_id) references team on delete cascade;
