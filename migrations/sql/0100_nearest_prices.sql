-- Matching reads what may be among the cheapest city by city, as freight goes by the city: within one, an offer's price tells whether it can be.
create index offer_search_root_city_ix on market.offer_search (process_root, measure, currency, city_code, least_price);
create index offer_search_process_city_ix on market.offer_search (process_code, measure, currency, city_code, least_price);
