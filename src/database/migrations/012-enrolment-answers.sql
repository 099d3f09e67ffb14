-- What the form asks beside the team itself.

-- who or what the pilot is tried on (A070), and how the leaders know leadership of patient safety (A136)
alter table team add column pilot_selection text not null default '';
alter table team add column leadership text check (leadership in ('attended', 'attending', 'inTeam', 'none'));

-- "utpekt av leder" (A155), and why a member was replaced (A054)
alter table team_member add column appointed_by_leader boolean not null default false;
alter table team_member add column left_reason text;
alter table team_member add check (left_reason is null or left_at is not null);
