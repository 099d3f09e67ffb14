-- A package is the nation's, or one network's own; a network that is removed before it was published takes its own along.
alter table change_package
  add column collaborative_id uuid references collaborative on delete cascade,
  -- from this day on another package, or something outside, takes its place for new teams
  add column superseded_from date,
  add column superseded_by text references change_package,
  -- Texts: what replaces it, in words
  add column superseded_text jsonb,
  -- of what is said above, not of its definition
  add column version integer not null default 1,
  add check ((superseded_from is null) = (superseded_text is null)),
  add check (superseded_by is null or superseded_from is not null),
  add check (superseded_by is distinct from code);
create unique index change_package_collaborative on change_package (collaborative_id);
-- NETT-1, NETT-2 …: the codes of networks' own packages
create sequence own_package_number;

-- Who published it, and when; null for what came with the product.
alter table change_package_version
  add column published_by uuid references person,
  add column published_at timestamptz,
  drop constraint change_package_version_package_code_fkey,
  add foreign key (package_code) references change_package on delete cascade;
alter table measure
  drop constraint measure_package_code_package_version_fkey,
  add foreign key (package_code, package_version) references change_package_version on delete cascade;

-- The next version of a package while it is written. Publishing makes a version and its measures of it and takes it away.
create table change_package_draft (
  package_code text primary key references change_package on delete cascade,
  -- the version it began from; null for a package that has none yet
  based_on integer,
  -- ChangePackageDefinition of src/domain/change-package.ts, as far as it is written
  definition jsonb not null,
  version integer not null default 1,
  updated_by uuid references person,
  updated_at timestamptz not null,
  foreign key (package_code, based_on) references change_package_version on delete cascade
);
