/** The tables that every pack shares: units, periods, actions and their chain, cells. */
export const foundation = `
create table counties (
  id int generated always as identity primary key,
  code text not null unique
);
create table unit_codes (
  code text primary key,
  county_id int not null references counties
);
create table units (
  code text not null references unit_codes,
  name text not null,
  kind text not null,
  parent text references unit_codes deferrable initially deferred,
  county_id int not null references counties,
  type text,
  ownership text,
  location text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  successors text[] not null default '{}',
  primary key (code, from_day)
);
create index units_parent on units (parent);
create table counted_at (
  unit text not null references unit_codes,
  from_day date not null,
  to_day date not null,
  owner text not null references unit_codes,
  primary key (unit, from_day)
);
create table periods (
  code text primary key,
  kind text not null,
  from_day date not null,
  to_day date not null,
  reference date not null
);
create table counting_days (
  ledger text not null,
  period text not null references periods,
  day date not null,
  primary key (ledger, period)
);
create table definitions (
  id int generated always as identity primary key,
  kind text not null,
  code text not null,
  version int not null,
  recorded_at timestamptz not null,
  definition jsonb not null
);
-- How the table of each ledger is made and counted, so that a changed definition is noticed.
create table made_tables (
  ledger text primary key,
  made_as jsonb not null,
  counted_as text not null
);
create sequence entry_id as bigint;

create table actions (
  county_id int not null references counties,
  sequence bigint not null,
  at timestamptz(3) not null,
  by text not null,
  ledger text not null,
  reason text not null,
  lines int not null,
  digest text not null,
  previous text not null,
  hash text not null,
  primary key (county_id, sequence)
);
create table action_lines (
  county_id int not null,
  sequence bigint not null,
  line int not null,
  kind text not null,
  entry bigint not null,
  unit text not null,
  period text,
  values jsonb,
  primary key (county_id, sequence, line)
);
create index action_lines_entry on action_lines (entry);
create table requests (
  county_id int not null references counties,
  key text not null,
  receipt jsonb not null,
  primary key (county_id, key)
);

create table cells (
  measure text not null,
  period text not null,
  unit text not null,
  breakdown text[] not null,
  county_id int not null,
  value numeric not null,
  entries bigint not null,
  primary key (unit, period, measure, breakdown, county_id)
);
create index cells_measure on cells (measure, period, county_id);
create index cells_empty on cells (county_id) where entries = 0;
create table filings (
  ledger text not null,
  period text not null,
  unit text not null,
  county_id int not null,
  entries bigint not null,
  primary key (unit, period, ledger, county_id)
);
create index filings_empty on filings (county_id) where entries = 0;

-- Stable, as what it is made of: only then is it inlined, which halves its cost over a million lines.
create function line_digest(line int, kind text, entry bigint, unit text, period text, "values" jsonb) returns bytea
  stable parallel safe language sql
  return sha256(convert_to(jsonb_build_array($1, $2, $3, $4, $5, $6)::text, 'UTF8'));

create function action_hash(previous text, county text, sequence bigint, at timestamptz, by text, ledger text,
                            reason text, lines int, digest text) returns text
  stable parallel safe language sql
  return encode(sha256(convert_to(jsonb_build_array($1, $2, $3,
    to_char($4 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), $5, $6, $7, $8, $9)::text, 'UTF8')), 'hex');

create function allowed_counties() returns int[] stable parallel safe language sql as $$
  select case current_setting('youju.counties', true)
    when '*' then (select array_agg(id) from youju.counties)
    else string_to_array(current_setting('youju.counties', true), ',')::int[] end
$$;

do $$
declare name text;
begin
  foreach name in array array['actions', 'action_lines', 'requests', 'cells', 'filings'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy county on %I using (county_id = any((select allowed_counties())::int[]))', name);
  end loop;
end $$;

grant usage on schema youju to youju_app;
grant select on counties, unit_codes, units, counted_at, periods, counting_days, definitions to youju_app;
grant select, insert on actions, action_lines, requests to youju_app;
grant select, insert, update, delete on cells, filings to youju_app;
grant usage on sequence entry_id to youju_app;
`
