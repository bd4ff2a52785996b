-- What a file was uploaded for, and how large a picture is: found at the door, before it is kept.
alter table app.stored_file
  add column purpose text not null default 'SHEET' check (purpose in ('SHEET', 'DOCUMENT', 'PHOTO')),
  add column width   int check (width > 0),
  add column height  int check (height > 0);
create index stored_file_list_ix on app.stored_file (organisation_id, id desc);
