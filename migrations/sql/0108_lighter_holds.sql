-- What a hold writes under the locks of a hot week, made less.
-- A reservation's offer is locked by the function that writes it, and nobody may take an offer away; the days that a hold takes are locked by
-- it too, and `market.forget_days` takes away only days on which nothing was ever held. So both keys say what belongs to what and are not asked again.
alter table app.reservation alter constraint reservation_seller_id_offer_id_fkey not enforced;
alter table app.reservation_day alter constraint reservation_day_work_center_id_work_date_fkey not enforced;
-- One index for the seller's numbers, by which they are unique and by whose beginnings they are found.
drop index app.reservation_seller_number_ix;
alter table app.reservation drop constraint reservation_number_uq;
create unique index reservation_number_uq on app.reservation (seller_id, number collate "C");
