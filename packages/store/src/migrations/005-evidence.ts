/** Evidence of entries, what people keep for themselves, files read for a preview, and long jobs. */
export const evidence = `
create table attachments (
  id uuid primary key,
  county_id int not null references counties,
  ledger text not null,
  entry bigint not null,
  name text not null,
  type text not null,
  bytes int not null,
  sha256 text not null,
  by text not null,
  at timestamptz(3) not null,
  content bytea not null
);
-- Pictures and office documents are packed already.
alter table attachments alter column content set storage external;
create index attachments_entry on attachments (entry);
alter table attachments enable row level security;
create policy county on attachments using (county_id = any((select allowed_counties())::int[]));

create table views (
  account text not null,
  ledger text not null,
  name text not null,
  id uuid not null,
  definition jsonb not null,
  primary key (account, ledger, name)
);
create table jobs (
  id uuid primary key,
  account text not null,
  by text not null,
  kind text not null,
  title jsonb not null,
  input jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress real not null default 0,
  step jsonb,
  problem jsonb,
  result jsonb,
  asked_at timestamptz(3) not null,
  started_at timestamptz(3),
  ended_at timestamptz(3)
);
create index jobs_account on jobs (account, asked_at);
create table imports (
  id uuid primary key,
  account text not null,
  at timestamptz(3) not null,
  options jsonb not null,
  state text not null check (state in ('reading', 'read', 'storing', 'stored', 'failed', 'cancelled')),
  job uuid not null,
  preview jsonb
);
create table import_files (
  import uuid not null references imports on delete cascade,
  place int not null,
  name text not null,
  content bytea not null,
  primary key (import, place)
);
grant select, insert on attachments to youju_app;
grant select, insert, update, delete on views, jobs, imports, import_files to youju_app;
`
