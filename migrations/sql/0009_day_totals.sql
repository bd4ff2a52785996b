-- Where the total of a day comes from: what the shift calendar gives, what a capacity sheet says, or what somebody has set by hand.
-- The last word is in force; the calendar's own figure is kept beside it, so that a day can go back to it.
alter table app.work_center_day
  add column calendar_total bigint check (calendar_total >= 0),
  add column total_source   text not null default 'SHEET' check (total_source in ('CALENDAR', 'SHEET', 'EDIT')),
  add column total_reason   text check (length(total_reason) between 1 and 500);

-- A shortfall may also come from the calendar or from somebody's hand: then there is no sheet to name.
alter table app.capacity_difference alter column import_id drop not null;

grant insert (calendar_total, total_source, total_reason) on app.work_center_day to openfloor_app;
grant update (calendar_total, total_source, total_reason) on app.work_center_day to openfloor_app;
-- Long recalculations and the daily rolling of the horizon are workers' work.
grant insert (organisation_id, work_center_id, work_date, total, committed, sellable, calendar_total, total_source, total_reason)
  on app.work_center_day to openfloor_worker;
grant update (total, committed, sellable, calendar_total, total_source, total_reason) on app.work_center_day to openfloor_worker;
grant select, insert, update on app.capacity_difference to openfloor_worker;
-- Both run with the caller's own rights: they lock rows that the caller may change, in the one order.
grant execute on function market.lock_days(uuid, date, date), market.lock_cells(uuid[], date[]) to openfloor_app, openfloor_worker;
grant execute on function market.project_weeks(uuid[], date[]) to openfloor_worker;
