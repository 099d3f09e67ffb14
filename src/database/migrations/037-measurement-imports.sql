-- A file that somebody has uploaded and not yet decided about: what was read of it, never the file itself. The preview is
-- made anew from it each time it is looked at, so that it always says what would happen now. Removed after a day.
create table measurement_import (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  person_id uuid not null references person on delete cascade,
  file_name text not null,
  -- ReadFile of src/features/measurement/import/read-file.ts; its rows are taken away when they are imported
  content jsonb not null,
  created_at timestamptz not null,
  imported_at timestamptz,
  -- how many values were new, changed and as before
  added integer,
  changed integer,
  unchanged integer,
  check ((imported_at is null) = (added is null) and (added is null) = (changed is null) and (added is null) = (unchanged is null))
);
create index measurement_import_created on measurement_import (created_at);
