/** Changes of units stand in the chain. Units that were there before enter it as they stand, in one action a county. */

/** Nothing where an action on units is known already. */
export const takeOverUnits = `
with lines as (
  select c.id as county_id, c.code as county, v.code as unit, v.from_day::text as period, v.values,
    row_number() over (partition by c.id order by v.code, v.from_day)::int as line
  from unit_versions v join counties c on c.id = v.county_id
  where not exists (select from actions where ledger = 'units')
), heads as (
  select c.county_id, coalesce(last.sequence, 0) as sequence, coalesce(last.hash, repeat('0', 64)) as hash
  from (select distinct county_id from lines) c left join lateral (
    select sequence, hash from actions a where a.county_id = c.county_id order by sequence desc limit 1
  ) last on true
), written as (
  insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
  select county_id, h.sequence + 1, line, 'found', 0, unit, period, values
  from lines join heads h using (county_id) order by county_id, line
), digests as (
  select county_id, county, count(*)::int as lines,
    encode(sha256(string_agg(line_digest(line, 'found', 0, unit, period, values), ''::bytea order by line)), 'hex') as digest
  from lines group by county_id, county
)
insert into actions (county_id, sequence, at, by, ledger, reason, lines, digest, previous, hash)
select d.county_id, h.sequence + 1, date_trunc('milliseconds', now()), 'youju', 'units', '既有单位登记入链', d.lines, d.digest,
  h.hash, action_hash(h.hash, d.county, h.sequence + 1, date_trunc('milliseconds', now()), 'youju', 'units',
    '既有单位登记入链', d.lines, d.digest)
from digests d join heads h using (county_id);
`

export const unitActions = `
create view unit_versions as
  select u.code, u.from_day, u.county_id, jsonb_strip_nulls(jsonb_build_object('code', u.code, 'name', u.name,
    'kind', u.kind, 'parent', u.parent, 'county', c.code, 'type', u.type, 'ownership', u.ownership, 'location', u.location,
    'from', u.from_day, 'to', u.to_day, 'successors', u.successors)) as values
  from units u join counties c on c.id = u.county_id;
grant select on unit_versions to youju_app;
${takeOverUnits}`
