-- A package is the nation's, or one network's own.
alter table change_package add column collaborative_id uuid references collaborative;
create index change_package_collaborative on change_package (collaborative_id) where collaborative_id is not null;

-- The next version of a package while it is written. Publishing makes a version and its measures of it and takes it away.
create table change_package_draft (
  package_code text primary key references change_package,
  -- the version it began from; null for a package that has none yet
  based_on integer,
  -- ChangePackageDefinition of src/domain/change-package.ts, as far as it is written
  definition jsonb not null,
  version integer not null default 1,
  updated_by uuid references person,
  updated_at timestamptz not null,
  foreign key (package_code, based_on) references change_package_version
);
