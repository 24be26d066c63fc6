-- description: imports as a whole, the rows each of them added, and how files were understood before
create table import_batch (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    kind varchar(40) not null,
    file_name varchar(240) not null,
    sha256 varchar(64),
    imported_on date,
    row_count bigint,
    added bigint,
    changed bigint,
    refused bigint,
    undone smallint
)
--;;
create table import_row (batch_id bigint not null references import_batch (id) deferrable initially deferred, record_type varchar(60) not null, record_id bigint not null, version integer)
--;;
create index import_row_batch_id on import_row (batch_id)
--;;
create table import_layout (kind varchar(40) not null, heads varchar(64) not null, mapping text not null, primary key (kind, heads))
