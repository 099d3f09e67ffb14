-- What of the reference data is loaded: a warm start compares one fingerprint and does nothing.
create table reference_load (
  name text primary key,
  fingerprint text not null
);
revoke insert, update, delete, truncate on reference_load from app;
