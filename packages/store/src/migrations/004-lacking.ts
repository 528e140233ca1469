/** Cells also say how many lines leave empty what their measure needs, so that an empty column is no zero. */
export const lacking = `
alter table cells add column lacking bigint not null default 0;
drop index cells_empty;
create index cells_empty on cells (county_id) where entries = 0 and lacking = 0;
`
