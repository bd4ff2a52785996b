-- Rules of delivery by Incoterms 2020 (ICC publication 723E): the request says which is wanted, a quote which it is priced for. A named place
-- belongs to a rule; where none is told the rule means the city of delivery.
alter table app.rfq add column incoterm text check (incoterm in ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'));
alter table app.rfq add column incoterm_place text check (length(incoterm_place) between 1 and 100);
alter table app.rfq add constraint rfq_incoterm_ck check (incoterm is not null or incoterm_place is null);

-- Null: as the request wants it.
alter table app.quote_version add column incoterm text check (incoterm in ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'));
alter table app.quote_version add column incoterm_place text check (length(incoterm_place) between 1 and 100);
alter table app.quote_version add constraint quote_version_incoterm_ck check (incoterm is not null or incoterm_place is null);
