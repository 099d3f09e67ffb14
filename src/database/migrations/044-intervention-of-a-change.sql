-- Which intervention of the team's package a change is, where the team has said so; in the version the team had then.
alter table noted_change
  add column package_code text,
  add column package_version integer,
  add column intervention_code text,
  add foreign key (package_code, package_version) references change_package_version,
  add check (num_nulls(package_code, package_version, intervention_code) in (0, 3));
