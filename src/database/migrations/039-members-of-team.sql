-- A team's members, those who have left too: the pages of a network read them team by team, and would otherwise go through
-- all members of the nation for each. (The index that is there already holds only those who have not left.)
create index team_member_team on team_member (team_id);
