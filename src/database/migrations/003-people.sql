create table person (
  id uuid primary key default gen_random_uuid(),
  -- trimmed and in lower case, so one mailbox is one person (C02)
  email text not null unique check (email = lower(btrim(email)) and email like '%_@_%'),
  name text not null default '',
  language text check (language in ('nb', 'nn', 'en')),
  created_at timestamptz not null
);

-- Roles that are given, not those that follow from a team. Exactly the place that the role needs.
create table role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('sponsor', 'coach', 'organizer', 'observer', 'countyReader', 'nationalSecretariat', 'administrator')),
  organizer_id uuid references organizer,
  collaborative_id uuid,
  team_id uuid,
  county_number char(2),
  granted_at timestamptz not null,
  check (
    case role
      when 'organizer' then (organizer_id is not null) <> (collaborative_id is not null)
      when 'coach' then (collaborative_id is not null) <> (team_id is not null)
      when 'observer' then collaborative_id is not null
      when 'sponsor' then team_id is not null
      when 'countyReader' then county_number is not null
      else organizer_id is null and collaborative_id is null and team_id is null and county_number is null
    end
  )
);
create unique index role_grant_identity on role_grant
  (person_id, role, coalesce(organizer_id::text, ''), coalesce(collaborative_id::text, ''), coalesce(team_id::text, ''), coalesce(county_number, ''));

-- A typed one-time code. Only its hash is kept; a new code ends the earlier ones of the same address and purpose.
create table login_code (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(btrim(email))),
  purpose text not null check (purpose in ('login', 'enrolment')),
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  ended_at timestamptz
);
create index login_code_open on login_code (email, purpose) where ended_at is null;

create table login_session (
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index login_session_person on login_session (person_id);
