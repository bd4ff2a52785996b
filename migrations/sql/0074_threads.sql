-- One conversation per matter: a bidder of a request, a reservation, a call-off. What was a bidder's alone becomes any of them.
alter table app.rfq_message rename to thread_message;
alter table app.rfq_seen rename to thread_seen;
alter index app.rfq_message_thread_ix rename to thread_message_bidder_ix;
alter table app.thread_seen rename column bidder_id to thread_id;

alter table app.thread_message alter column rfq_id drop not null;
alter table app.thread_message alter column bidder_id drop not null;
alter table app.thread_message add column reservation_id uuid;
alter table app.thread_message add column call_off_id uuid;
alter table app.thread_message add constraint thread_message_matter_ck
  check (num_nonnulls(bidder_id, reservation_id, call_off_id) = 1 and (bidder_id is null) = (rfq_id is null));
-- The two firms of a message are those of its matter: whoever writes can name no third one.
alter table app.thread_message add foreign key (seller_id, buyer_id, reservation_id) references app.reservation (seller_id, buyer_id, id);
alter table app.thread_message add foreign key (buyer_id, seller_id, call_off_id) references app.call_off (buyer_id, seller_id, id);
alter table app.thread_message add constraint thread_message_firms_ck check (bidder_id is not null or seller_id is not null);
-- The matter's id, whichever it is: by it a thread is read.
alter table app.thread_message add column thread_id uuid;
-- Also of rows that no policy shows to whoever migrates.
alter table app.thread_message no force row level security;
update app.thread_message set thread_id = bidder_id;
alter table app.thread_message force row level security;
alter table app.thread_message alter column thread_id set not null;
alter table app.thread_message add constraint thread_message_thread_ck check (thread_id = coalesce(bidder_id, reservation_id, call_off_id));
drop index app.thread_message_bidder_ix;
create index thread_message_ix on app.thread_message (thread_id, id);

-- A fixed phrase is kept as its code and what stands in its blanks; each reader sees it in its own language.
alter table app.thread_message add column phrase text check (length(phrase) between 1 and 40);
-- {date}, {quantity: {value, unit}}, {revision}: those that the phrase has.
alter table app.thread_message add column phrase_values jsonb check (jsonb_typeof(phrase_values) = 'object');
alter table app.thread_message add constraint thread_message_phrase_ck check ((phrase is null) = (phrase_values is null));
alter table app.thread_message drop constraint rfq_message_text_check;
alter table app.thread_message add constraint thread_message_text_ck
  check (length(text) <= 4000 and (text <> '' or phrase is not null));
-- Whether it came by the link of a mail, without a sign-in.
alter table app.thread_message add column by_mail_link boolean not null default false;
