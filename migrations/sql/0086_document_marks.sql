-- Under an agreement on confidentiality what a bidder opens bears who opens it. Whether an opening was marked stands in the log, also of files
-- that the buyer sends in the thread.
alter table app.rfq_document add column is_given_unmarked boolean not null default false;
-- What cannot bear a mark was given as it is until now, and its buyer knew nothing else: bidders keep what they could open.
-- Also of rows that no policy shows to whoever migrates.
alter table app.rfq_document no force row level security;
update app.rfq_document set is_given_unmarked = true where media_type not in ('application/pdf', 'image/png', 'image/jpeg');
alter table app.rfq_document force row level security;

alter table app.rfq_document_read add column is_marked boolean not null default false;
alter table app.rfq_document_read alter column document_id drop not null;
alter table app.rfq_document_read add column message_id uuid references app.rfq_message (id);
-- The name of the file of a message; a document has its own.
alter table app.rfq_document_read add column file_name text;
alter table app.rfq_document_read add constraint rfq_document_read_what_ck
  check ((document_id is null) <> (message_id is null) and (message_id is null) = (file_name is null));
create index rfq_document_read_message_ix on app.rfq_document_read (message_id, id) where message_id is not null;

drop policy opens on app.rfq_document_read;
create policy opens on app.rfq_document_read for insert to openfloor_app with check (
  exists (select from app.rfq_document d where d.id = rfq_document_read.document_id)
  or exists (select from app.rfq_message m where m.id = rfq_document_read.message_id));
