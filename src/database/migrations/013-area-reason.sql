-- Why the municipality has chosen the area: its own need for competence, and its plans (A137).
alter table team add column area_reason text not null default '';
