-- Requests that came in as a message of another system; and requests that nobody answers.

-- Which message a request was drafted from: a message is taken in once.
create table app.rfq_payload (
  organisation_id uuid not null,
  rfq_id          uuid primary key,
  model           text not null,
  message_id      uuid not null,
  sender_bpn      text not null,
  receiver_bpn    text not null,
  -- The request by the sender's own number.
  sender_rfq_id   text not null check (length(sender_rfq_id) between 1 and 200),
  constraint rfq_payload_message_uq unique (organisation_id, message_id),
  foreign key (organisation_id, rfq_id) references app.rfq (organisation_id, id)
);
alter table app.rfq_payload enable row level security;
alter table app.rfq_payload force row level security;
grant select on app.rfq_payload to openfloor_app, openfloor_worker;
grant insert on app.rfq_payload to openfloor_app;
create policy own on app.rfq_payload to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));

-- When the clock said that nobody answers.
alter table app.rfq add column unanswered_told_at timestamptz;
grant update (unanswered_told_at) on app.rfq to exchange_definer;
create index rfq_unanswered_ix on app.rfq (due_at) where state = 'OPEN' and unanswered_told_at is null;

-- By the clock: a request that nobody has quoted for when half of its time has passed, or that everybody has declined, tells its buyer once, who
-- asks the next candidate. Of a sealed one nobody learns before its due time whether there are quotes: there only that all have declined counts.
create function market.tell_unanswered(most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.rfq; moment constant timestamptz := app.clock(); many int := 0;
begin
  for r in update app.rfq x set unanswered_told_at = moment where x.id in (
    select y.id from app.rfq y where y.state = 'OPEN' and y.unanswered_told_at is null and y.due_at > moment
      and not exists (select from app.quote q where q.rfq_id = y.id and q.state in ('SUBMITTED', 'COUNTERED', 'AWARDED') and not y.is_sealed)
      and ((not y.is_sealed and y.opened_at + (y.due_at - y.opened_at) / 2 <= moment)
        or (exists (select from app.rfq_bidder b where b.rfq_id = y.id and b.state = 'DECLINED')
          and not exists (select from app.rfq_bidder b where b.rfq_id = y.id and b.state = 'ASKED' and b.asked_at is not null)))
    order by y.due_at limit most for update skip locked) returning x.* loop
    insert into app.outbox (organisation_id, event, payload) values (r.organisation_id, 'rfq.unanswered.v1', jsonb_build_object('subjectId', r.id));
    many := many + 1;
  end loop;
  return many;
end $$;
alter function market.tell_unanswered(int) owner to exchange_definer;
revoke all on function market.tell_unanswered(int) from public;
grant execute on function market.tell_unanswered(int) to openfloor_worker;
