-- A team chooses among the measures of its package and makes its own.
alter table team_measure
  -- false: the team does not use it, or no longer; what it counted stays
  add column chosen boolean not null default true,
  add column collected_by uuid references person,
  -- why the team measures this, in its own words
  add column purpose text not null default '',
  -- the team's own choice of chart and rules, within what the network allows; null: the network's
  add column chart text check (chart in ('run', 'p', 'u', 'c', 'i', 't', 'g')),
  add column rule_set text check (rule_set in ('anhoej', 'perla', 'makingDataCount', 'westernElectric', 'nelson')),
  add column version integer not null default 1;

-- A measure belongs to a version of a package, or to the team that made it.
alter table measure
  alter column package_code drop not null,
  alter column package_version drop not null,
  add column team_id uuid references team,
  -- the language of whoever made it: the one text stands in all three places of `texts`, and pages mark it
  add column written_in text check (written_in in ('nb', 'nn', 'en')),
  -- the measure it must be read beside: an infection rate by catheter-days may rise because fewer catheters are used
  add column paired_with text,
  add check ((package_code is null) = (package_version is null)),
  add check ((package_code is null) = (team_id is not null)),
  add check ((team_id is null) = (written_in is null));
-- EGEN-1, EGEN-2 …: short, and no two teams' alike
create sequence own_measure_number;
create index measure_team on measure (team_id) where team_id is not null;
update measure set paired_with = case code when 'UVI-O1' then 'UVI-O2' else 'UVI-O1' end where code in ('UVI-O1', 'UVI-O2');
