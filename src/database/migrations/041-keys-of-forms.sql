-- A key is a name and no word: it is compared by its bytes, not by the alphabet. Forms come in the order of time, so their
-- age needs no more than the outline of an index. Both are written to for every value that is saved.

alter table idempotency_key
  alter column sender type text collate "C",
  alter column key type text collate "C";

drop index idempotency_key_age;
create index idempotency_key_age on idempotency_key using brin (created_at);

alter table rate_limit alter column bucket type text collate "C";
