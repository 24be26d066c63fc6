-- description: dimensions by which an indicator is broken down, and the indicators that are its groups
create table dimension (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    indicator_id bigint not null references indicator (id) deferrable initially deferred,
    name_zh varchar(120) not null,
    name_en varchar(160) not null,
    parts_equal_total smallint
)
--;;
create index dimension_indicator_id on dimension (indicator_id)
--;;
alter table indicator add column dimension_id bigint references dimension (id) deferrable initially deferred
--;;
create index indicator_dimension_id on indicator (dimension_id)
