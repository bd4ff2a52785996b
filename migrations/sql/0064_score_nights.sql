-- The night's scores go out in lots of firms, one event a lot: neither a command nor a job row a firm. A night has begun once, however often
-- the clock asks; a lot that is delivered again leaves out the firms that it has done.

create table app.score_night (
  day      date primary key,
  begun_at timestamptz not null default clock_timestamp()
);
-- Of the platform: nobody's rows. Reached by the function alone.
alter table app.score_night enable row level security;
alter table app.score_night force row level security;
create policy definer on app.score_night to exchange_definer using (true) with check (true);
grant select, insert on app.score_night to exchange_definer;

-- Begins the night of today in the platform's zone and tells of every firm with a consent that gives something, `lot` firms an event. Answers how
-- many firms; 0 where the night has begun already.
create function market.begin_score_night(lot int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  today date := (app.clock() at time zone 'Asia/Shanghai')::date;
  many int;
begin
  if lot not between 1 and 1000 then raise exception 'a lot has 1 to 1000 firms' using errcode = '22023'; end if;
  insert into app.score_night (day) values (today) on conflict do nothing;
  if not found then return 0; end if;
  with numbered as (select f, (row_number() over (order by f) - 1) / lot as n from market.firms_to_score() f),
  told as (
    insert into app.outbox (event, payload)
    select 'score.night.v1', jsonb_build_object('subjectId', uuidv7(), 'day', today, 'firms', jsonb_agg(f order by f)) from numbered group by n order by n
    returning jsonb_array_length(payload -> 'firms') as firms)
  select coalesce(sum(firms), 0) into many from told;
  return many;
end $$;
alter function market.begin_score_night(int) owner to exchange_definer;
revoke all on function market.begin_score_night(int) from public;
grant execute on function market.begin_score_night(int) to openfloor_worker;
