-- What is new in a request since somebody looked: who said it, where only a firm's row was kept until now. The person's name as it was then, for
-- a firm cannot look up another's people; the id, so that nobody is told of what they did themselves.
alter table app.rfq_note add column said_by text;
alter table app.rfq_note add column said_by_id uuid;
-- No bidder learns who asked: of a question nobody's name is kept.
alter table app.rfq_note add constraint rfq_note_said_by_ck check (kind = 'ADDENDUM' or (said_by is null and said_by_id is null));
alter table app.rfq_note add column answered_by text;
alter table app.rfq_note add column answered_by_id uuid;
alter table app.rfq_document add column added_by_name text;
alter table app.quote_version add column said_by_id uuid;
grant update (answered_by, answered_by_id) on app.rfq_note to openfloor_app;

-- A due time that was moved: bidders see that it was, and by whom.
create table app.rfq_due_move (
  id          uuid primary key,
  rfq_id      uuid not null,
  buyer_id    uuid not null,
  was         timestamptz not null,
  due_at      timestamptz not null check (due_at > was),
  moved_by    text not null,
  moved_by_id uuid,
  moved_at    timestamptz not null,
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id)
);
create index rfq_due_move_ix on app.rfq_due_move (rfq_id, id);
alter table app.rfq_due_move enable row level security;
alter table app.rfq_due_move force row level security;
create policy buyer on app.rfq_due_move to openfloor_app
  using (buyer_id = (select app.organisation())) with check (buyer_id = (select app.organisation()));
create policy bidder on app.rfq_due_move for select to openfloor_app
  using (exists (select from app.rfq r where r.id = rfq_due_move.rfq_id));
grant select, insert on app.rfq_due_move to openfloor_app;
