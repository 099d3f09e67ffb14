-- Two roles: the owner migrates, `app` serves. Objects that the owner makes later are usable by `app` unless a migration says otherwise.
do $$ begin
  if not exists (select from pg_roles where rolname = 'app') then create role app nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of the same server made it meanwhile
end $$;
grant usage on schema public to app;
alter default privileges in schema public grant select, insert, update, delete on tables to app;
alter default privileges in schema public grant usage, select on sequences to app;

-- Every accepted change: who, what, when, old and new. Append-only by privilege (C69).
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid,
  actor text not null check (actor <> ''),
  action text not null check (action <> ''),
  subject_kind text not null,
  subject_id text not null,
  collaborative_id uuid,
  team_id uuid,
  old_value jsonb,
  new_value jsonb,
  request_id text
);
revoke update, delete, truncate on audit_entry from app;
create index audit_entry_subject on audit_entry (subject_kind, subject_id, at);
create index audit_entry_collaborative on audit_entry (collaborative_id, at) where collaborative_id is not null;

-- A form sent twice gives the first answer again. Kept per sender; the body's hash tells a reused key from a repeated form.
create table idempotency_key (
  sender text not null,
  key text not null,
  body_hash text not null,
  location text,
  created_at timestamptz not null,
  primary key (sender, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Counters for login codes and sending, shared by all processes.
create table rate_limit (
  bucket text not null,
  window_start timestamptz not null,
  used integer not null check (used > 0),
  primary key (bucket, window_start)
);

-- Keys made once for this installation (form tokens).
create table installation_secret (
  name text primary key,
  value bytea not null check (octet_length(value) >= 32)
);

-- Example mode only: how far the clock is moved, in seconds.
create table example_clock (
  only_row boolean primary key default true check (only_row),
  offset_seconds bigint not null
);
