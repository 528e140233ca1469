/**
 * Collection: rounds and hand-ins. Both take their numbers from the entries' row, so that a line of an action names
 * exactly one thing; their history is read from the chain.
 */
export const rounds = `
create table rounds (
  id bigint primary key,
  county_id int not null references counties,
  title text not null,
  period text not null,
  ledgers text[] not null,
  under text not null,
  opens_on date not null,
  due_on date not null check (due_on >= opens_on),
  chain text[] not null,
  webhook text,
  opened_by text not null,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3)
);
create table hand_ins (
  id bigint primary key,
  county_id int not null,
  round bigint not null references rounds,
  unit text not null references unit_codes,
  ledger text not null,
  period text not null,
  state text not null check (state in ('not-begun', 'filling', 'checked', 'submitted', 'sent-back', 'locked')),
  -- Who approves, in order, and how many of them did.
  approvers text[] not null,
  approvals int not null default 0,
  -- Moves with every step, and with every change of its entries.
  version int not null default 1,
  -- The day of the first submission that was not recalled.
  handed_in_on date,
  was_sent_back boolean not null default false,
  nothing_to_report boolean not null default false,
  marks jsonb not null default '[]',
  unique (round, unit, ledger)
) with (fillfactor = 70);
-- What a change of entries looks up.
create index hand_ins_place on hand_ins (ledger, unit, period);
create index hand_ins_unit on hand_ins (unit);
create table corrections (
  county_id int not null,
  hand_in bigint not null references hand_ins,
  sequence bigint not null,
  primary key (hand_in, sequence)
);
create table reminders (
  county_id int not null,
  round bigint not null references rounds,
  unit text not null,
  at timestamptz(3) not null,
  by text not null,
  text text not null,
  primary key (round, unit, at)
);
do $$
declare name text;
begin
  foreach name in array array['rounds', 'hand_ins', 'corrections', 'reminders'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy county on %I using (county_id = any((select allowed_counties())::int[]))', name);
  end loop;
end $$;
grant select, insert, update on rounds, hand_ins to youju_app;
grant select, insert on corrections, reminders to youju_app;
`
