create table programme_period (
  code text primary key,
  name jsonb not null,
  from_year integer not null,
  to_year integer,
  url text not null
);

create table change_package (
  code text primary key check (code <> ''),
  slug text not null unique
);

-- A version never changes after it is published; running teams keep theirs.
create table change_package_version (
  package_code text not null references change_package,
  version integer not null check (version > 0),
  valid_from date not null,
  valid_to date,
  position integer not null,
  -- title, goal, summary, facts, target groups, interventions: see ChangePackageDefinition in src/domain/change-package.ts
  definition jsonb not null,
  primary key (package_code, version)
);

create table measure (
  code text not null,
  version integer not null,
  package_code text not null,
  package_version integer not null,
  position integer not null,
  kind text not null check (kind in ('outcome', 'process', 'balancing')),
  unit text not null,
  "interval" text not null check ("interval" in ('event', 'day', 'week', 'twoWeeks', 'month', 'quarter')),
  improvement text not null check (improvement in ('up', 'down', 'stable')),
  chart text not null,
  target double precision,
  part_of_whole boolean not null,
  has_denominator boolean not null,
  -- name, numerator, denominator, labels, sample, targetText: Texts each
  texts jsonb not null,
  source text not null,
  primary key (code, version),
  foreign key (package_code, package_version) references change_package_version
);
create index measure_package on measure (package_code, package_version, position);
