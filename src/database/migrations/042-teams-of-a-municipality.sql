-- A county's picture reads the teams of its own municipalities, not every team of the nation; so does an enrolment that
-- looks for other teams from the same place.
create index team_municipality on team (municipality_id);
