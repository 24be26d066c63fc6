-- description: what every database has, whatever records it holds
create table schema_version (number integer primary key, name varchar(80) not null, applied_at bigint not null)
--;;
create table desk_info (name varchar(60) primary key, value varchar(400) not null)
--;;
create table id_counter (id integer primary key check (id = 1), next bigint not null)
--;;
create table change_log (
    seq {{id}},
    at bigint not null,
    who varchar(120) not null,
    record_type varchar(60) not null,
    record_id bigint not null,
    action varchar(12) not null,
    version integer not null,
    reason text,
    changes text not null,
    hash varchar(64) not null
)
--;;
create index change_log_record on change_log (record_type, record_id, version)
--;;
create table change_head (id integer primary key check (id = 1), seq bigint not null, hash varchar(64) not null)
--;;
insert into change_head (id, seq, hash) values (1, 0, '')
--@sqlite
--;;
create trigger change_log_fixed before update on change_log begin select raise(abort, 'the change log is append-only'); end
--;;
create trigger change_log_kept before delete on change_log begin select raise(abort, 'the change log is append-only'); end
--@postgresql
--;;
create function change_log_is_fixed() returns trigger language plpgsql as 'begin raise exception ''the change log is append-only''; end'
--;;
create trigger change_log_fixed before update or delete or truncate on change_log for each statement execute function change_log_is_fixed()
--@all
