-- The reader's desk: lists as they like them, and one field that finds everything of theirs.

-- The filters and the order of a list, under a name; its maker's alone, or the whole organisation's. Removed ones are kept.
create table app.saved_view (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  person_id       uuid not null references app.person (id),
  list            text not null check (list ~ '^[a-z][a-z-]{1,30}$'),
  name            text not null check (length(name) between 1 and 60),
  query           text not null check (length(query) <= 2000),
  shared          boolean not null,
  created_at      timestamptz not null,
  removed_at      timestamptz,
  unique (organisation_id, id)
);
create unique index saved_view_name_uq on app.saved_view (organisation_id, person_id, list, name) where removed_at is null;
create index saved_view_shared_ix on app.saved_view (organisation_id, list) where shared and removed_at is null;

-- Which view a list opens with, for one person; a null says that it opens as it comes.
create table app.saved_view_default (
  organisation_id uuid not null,
  person_id       uuid not null,
  list            text not null,
  view_id         uuid,
  primary key (organisation_id, person_id, list),
  foreign key (organisation_id, view_id) references app.saved_view (organisation_id, id)
);

-- How Chinese characters are read, by their first reading: reference data.
create table ref.pinyin (
  letter   text collate "C" primary key,
  syllable text not null
);

-- The beginnings by which a thing is found: each word of its texts, and of Chinese ones the pinyin and its initials. Prefixes of
-- plain text in plain order, because nothing else is indexed under a tenant's policy. Rows: a dozen for each thing.
create table app.search_word (
  organisation_id uuid not null,
  word            text collate "C" not null,
  kind            text not null check (kind in ('SITE', 'WORK_CENTER', 'OFFER', 'REQUEST')),
  subject_id      uuid not null,
  primary key (organisation_id, word, subject_id)
);
create index search_word_subject_ix on app.search_word (subject_id);
create table market.firm_word (
  word    text collate "C" not null,
  firm_id uuid not null references market.firm (id),
  primary key (word, firm_id)
);
create index firm_word_firm_ix on market.firm_word (firm_id);
-- A reservation is found by its number, on either side.
create index reservation_seller_number_ix on app.reservation (seller_id, number collate "C");
create index reservation_buyer_number_ix on app.reservation (buyer_id, number collate "C");

create function ref.search_words(variadic texts text[]) returns setof text language sql stable
set search_path = pg_catalog, pg_temp as $$
  with letters as (
    select t.nr, l.at, l.letter, p.syllable, l.letter ~ '[\u3400-\u9fff]' as han, l.letter ~ '[[:alnum:]]' as alnum
    from unnest(texts) with ordinality t (said, nr),
      regexp_split_to_table(left(lower(normalize(coalesce(t.said, ''), NFKC)), 60), '') with ordinality l (letter, at)
      left join ref.pinyin p on p.letter = l.letter collate "C"
  ), starts as (
    select nr, at from (
      select *, lag(han) over w as han_before, lag(alnum) over w as alnum_before from letters window w as (partition by nr order by at)
    ) l
    where han or (alnum and (alnum_before is not true or han_before))
  )
  select distinct word from starts s, lateral (
    select string_agg(l.letter, '' order by l.at) as whole,
      string_agg(coalesce(l.syllable, l.letter), '' order by l.at) filter (where l.alnum) as spelt,
      string_agg(left(coalesce(l.syllable, l.letter), 1), '' order by l.at) filter (where l.alnum) as initials,
      bool_or(l.syllable is not null) as is_spelt
    from letters l where l.nr = s.nr and l.at >= s.at and l.at < s.at + 30
  ) said, lateral (values (said.whole), (case when said.is_spelt then said.spelt end), (case when said.is_spelt then said.initials end)) v (word)
  where word is not null and word <> ''
$$;

create function app.index_for_search() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  texts text[];
  subject text;
begin
  case tg_table_name
    when 'site' then subject := 'SITE'; texts := array[new.name];
    when 'work_center' then subject := 'WORK_CENTER'; texts := array[new.code, new.name];
    when 'capacity_offer' then subject := 'OFFER'; texts := array[new.number];
    else subject := 'REQUEST'; texts := array[new.number, new.title];
  end case;
  delete from app.search_word where subject_id = new.id;
  insert into app.search_word (organisation_id, word, kind, subject_id)
  select new.organisation_id, word, subject, new.id from ref.search_words(variadic texts) word;
  return null;
end $$;
create function market.index_firm() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from market.firm_word where firm_id = new.id;
  insert into market.firm_word (word, firm_id) select word, new.id from ref.search_words(new.name, new.name_en) word;
  return null;
end $$;

-- For what was there before the readings of the characters were.
create function app.reindex_for_search() returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.search_word;
  delete from market.firm_word;
  insert into app.search_word (organisation_id, word, kind, subject_id)
  select s.organisation_id, w, 'SITE', s.id from app.site s, ref.search_words(s.name) w
  union select s.organisation_id, w, 'WORK_CENTER', s.id from app.work_center s, ref.search_words(s.code, s.name) w
  union select s.organisation_id, w, 'OFFER', s.id from app.capacity_offer s, ref.search_words(s.number) w
  union select s.organisation_id, w, 'REQUEST', s.id from app.capacity_request s, ref.search_words(s.number, s.title) w;
  insert into market.firm_word (word, firm_id) select distinct w, f.id from market.firm f, ref.search_words(f.name, f.name_en) w;
$$;

create trigger index_site after insert or update of name on app.site for each row execute function app.index_for_search();
create trigger index_work_center after insert or update of code, name on app.work_center for each row execute function app.index_for_search();
create trigger index_offer after insert on app.capacity_offer for each row execute function app.index_for_search();
create trigger index_request after insert or update of title on app.capacity_request for each row execute function app.index_for_search();
create trigger index_firm after insert or update of name, name_en on market.firm for each row execute function market.index_firm();

alter function app.index_for_search() owner to exchange_definer;
alter function app.reindex_for_search() owner to exchange_definer;
alter function market.index_firm() owner to exchange_definer;
revoke all on function app.index_for_search(), app.reindex_for_search(), market.index_firm() from public;
grant execute on function app.reindex_for_search() to openfloor_migrator;
grant select, insert, delete on app.search_word, market.firm_word to exchange_definer;
grant select on app.site, app.work_center, app.capacity_offer, app.capacity_request to exchange_definer;
grant select on ref.pinyin to openfloor_app, openfloor_worker, exchange_definer;
grant select on app.search_word, market.firm_word to openfloor_app;
grant select, insert, update on app.saved_view, app.saved_view_default to openfloor_app;

do $$ declare t text; begin
  foreach t in array array['saved_view', 'saved_view_default', 'search_word'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
  end loop;
end $$;
create policy own on app.search_word for select to openfloor_app using (organisation_id = (select app.organisation()));
create policy visible on app.saved_view for select to openfloor_app
  using (organisation_id = (select app.organisation()) and (shared or person_id = (select app.person())));
create policy write on app.saved_view for insert to openfloor_app
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy change on app.saved_view for update to openfloor_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy own on app.saved_view_default to openfloor_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
