-- Keys to /api/v1: a program gets in with one as the person who made it, never further than that person.
create table api_token (
  -- stands in the token itself, so that it is found without comparing secrets
  id uuid primary key default gen_random_uuid(),
  -- of the secret part; the secret itself is shown once and kept nowhere
  secret_hash bytea not null check (octet_length(secret_hash) = 32),
  person_id uuid not null references person on delete cascade,
  name text not null check (name <> ''),
  -- limited to one team or one network; without either it reaches what its owner reaches
  team_id uuid references team on delete cascade,
  collaborative_id uuid references collaborative on delete cascade,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['values.read', 'values.write']),
  created_at timestamptz not null,
  -- a day, not a moment: enough to see that it is used, too little to see when somebody works
  last_used_on date,
  -- the last day it works
  expires_on date not null,
  revoked_at timestamptz,
  check (team_id is null or collaborative_id is null)
);
create index api_token_person on api_token (person_id, created_at);

-- What a request with an Idempotency-Key was answered, to be given again (status, headers, body).
alter table idempotency_key add column answer jsonb;
