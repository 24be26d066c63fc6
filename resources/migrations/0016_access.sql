-- description: users of the database and their roles
create table desk_user (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    account varchar(120) not null,
    name varchar(120) not null,
    role varchar(40) not null,
    area_id bigint references area (id) deferrable initially deferred,
    has_left bigint,
    note text
)
