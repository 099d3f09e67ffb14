-- Collaboratives that are invited together, each with its own enrolment and deadline (A116).
create table offering (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title jsonb not null,
  lead jsonb not null
);

create table collaborative (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('collaborative', 'informationMeeting')),
  state text not null check (state in ('draft', 'published', 'archived')),
  offering_id uuid references offering,
  offering_order integer,
  template_code text not null,
  organizer_id uuid not null references organizer,
  cloned_from uuid references collaborative,
  -- CollaborativeText per language; bokmål is always there
  texts jsonb not null check (texts ? 'nb'),
  -- TeamRule[] of src/domain/team-rules.ts
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  focus_area_choice text not null check (focus_area_choice in ('one', 'several', 'none')),
  choose_one_session boolean not null default false,
  -- before this day the page is there but the form is not; null: open from publishing
  opens_day date,
  deadline_day date not null,
  deadline_time time(0),
  places integer check (places > 0),
  participation_fee_ore integer not null default 0 check (participation_fee_ore >= 0),
  no_show_fee_ore integer check (no_show_fee_ore > 0),
  no_show_cancel_by time(0),
  no_show_only_physical boolean not null default true,
  duration_min_months integer,
  duration_max_months integer,
  contacts jsonb not null default '[]',
  "references" jsonb not null default '[]',
  programme_code text references programme_period,
  connection_info_day date,
  connection_url text,
  -- counts up when texts or terms are changed after publishing; an acceptance names the one it saw
  terms_version integer not null default 1,
  simulated boolean not null default false,
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((no_show_fee_ore is null) = (no_show_cancel_by is null)),
  check ((state = 'draft') = (published_at is null)),
  check (duration_min_months <= duration_max_months)
);
create index collaborative_organizer on collaborative (organizer_id);
create index collaborative_offering on collaborative (offering_id, offering_order);

-- What an acceptance refers to: texts and terms as they stood.
create table collaborative_terms (
  collaborative_id uuid not null references collaborative on delete cascade,
  version integer not null,
  texts jsonb not null,
  terms jsonb not null,
  created_at timestamptz not null,
  primary key (collaborative_id, version)
);

create table collaborative_focus_area (
  collaborative_id uuid not null references collaborative on delete cascade,
  package_code text not null references change_package,
  position integer not null,
  recommended_first boolean not null default false,
  primary key (collaborative_id, package_code)
);

-- Invited: all municipalities of these counties (as divided on the day of the deadline) ...
create table collaborative_county (
  collaborative_id uuid not null references collaborative on delete cascade,
  county_number char(2) not null,
  primary key (collaborative_id, county_number)
);
-- ... or these by name.
create table collaborative_municipality (
  collaborative_id uuid not null references collaborative on delete cascade,
  municipality_id text not null references municipality,
  primary key (collaborative_id, municipality_id)
);

create table collaborative_party (
  id uuid primary key default gen_random_uuid(),
  collaborative_id uuid not null references collaborative on delete cascade,
  position integer not null,
  name text not null check (name <> ''),
  part text not null check (part in ('responsible', 'organizer', 'funder', 'partner')),
  share jsonb,
  amount_ore bigint check (amount_ore > 0)
);
create index collaborative_party_of on collaborative_party (collaborative_id, position);
create unique index collaborative_party_one_responsible on collaborative_party (collaborative_id) where part = 'responsible';

-- The picture of an invitation, with its text alternative in each written language (A002).
create table collaborative_picture (
  collaborative_id uuid primary key references collaborative on delete cascade,
  content_type text not null check (content_type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  alt jsonb not null check (alt ->> 'nb' <> ''),
  sha256 text not null
);

create table learning_session (
  id uuid primary key default gen_random_uuid(),
  collaborative_id uuid not null references collaborative on delete cascade,
  position integer not null,
  kind text not null check (kind in ('learningSession', 'betweenMeeting', 'informationMeeting')),
  mode text not null check (mode in ('physical', 'online')),
  title jsonb not null,
  programme jsonb not null,
  place text not null,
  address text not null default ''
);
create index learning_session_of on learning_session (collaborative_id, position);

create table session_day (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references learning_session on delete cascade,
  day date not null,
  starts time(0) not null,
  ends time(0) not null,
  unique (session_id, day),
  check (starts < ends)
);

alter table role_grant add foreign key (collaborative_id) references collaborative on delete cascade;
