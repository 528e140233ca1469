/** Who holds which role where, what was read and taken, answers already given, and what the office says of itself. */
export const people = `
-- Grows with every change of units, so that a tree kept in memory is known to be out of date.
create table structure (version bigint not null);
insert into structure values (1);
create function note_structure() returns trigger language plpgsql as $$
begin
  update youju.structure set version = version + 1;
  return null;
end $$;
create trigger structure_changed after insert or update or delete on units
  for each statement execute function note_structure();

create table settings (
  key text primary key,
  value jsonb not null
);
create table appointments (
  id bigint generated always as identity primary key,
  account text not null,
  role text not null,
  unit text not null references unit_codes,
  ledgers text[],
  narrowed jsonb,
  from_day date not null,
  to_day date,
  given_by text not null,
  ended_by text
);
create index appointments_account on appointments (account);
create index appointments_unit on appointments (unit);
create table accesses (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  by text not null,
  deed text not null,
  ledger text,
  unit text,
  entries int,
  note text not null default ''
);
create index accesses_by on accesses (by, id);
create table replies (
  account text not null,
  key text not null,
  asked text not null,
  status int not null,
  answer jsonb,
  at timestamptz(3) not null,
  primary key (account, key)
);
create index replies_at on replies (at);

grant select on structure, settings to youju_app;
grant select, insert, update on appointments to youju_app;
grant select, insert on accesses to youju_app;
grant select, insert, delete on replies to youju_app;
`
