/** Whose the log of accesses is: a line concerns counties, or all of them, and is shown to those who see one of them. */
export const accessesOfCounties = `
alter table accesses add column counties int[];
update accesses a set counties = array[u.county_id] from unit_codes u where u.code = a.unit;
alter table accesses enable row level security;
create policy county on accesses for select
  using (counties is null or counties && (select allowed_counties())::int[]);
create policy anybody_adds on accesses for insert with check (true);
`
