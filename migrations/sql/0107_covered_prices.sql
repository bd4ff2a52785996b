-- Matching reads what may be among the cheapest from these alone: what an offer comes to at least, its days on sale and the room that its bands
-- leave stand beside the price, so that no row is fetched to be passed over. In place of the two that had the price alone.
drop index market.offer_search_root_city_ix, market.offer_search_process_city_ix;
create index offer_search_root_city_ix on market.offer_search (process_root, measure, currency, city_code, least_price)
  include (offer_id, setup_price_minor, setup_amount, tight_floor, free_floor, base_week, valid_from, valid_until, open_weeks, free_weeks, resource);
create index offer_search_process_city_ix on market.offer_search (process_code, measure, currency, city_code, least_price)
  include (offer_id, setup_price_minor, setup_amount, tight_floor, free_floor, base_week, valid_from, valid_until, open_weeks, free_weeks, resource);
-- An index is read alone where its page is known to be seen by all: that is noted by vacuum, so it comes after some thousands of changes, not after a fifth.
alter table market.offer_search set (autovacuum_vacuum_scale_factor = 0.005, autovacuum_vacuum_insert_scale_factor = 0.02);
