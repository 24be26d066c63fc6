-- description: service stations: registry, equipment, activity by month, checks, operating subsidy by grade
create table station (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(40),
    name varchar(160) not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    area_id bigint not null references area (id) deferrable initially deferred,
    address varchar(200),
    longitude bigint,
    latitude bigint,
    operator varchar(120),
    contact varchar(60),
    phone varchar(30),
    plaque varchar(60),
    grade varchar(20),
    opened_on date,
    closed_on date,
    services varchar(400),
    standing varchar(20),
    last_score bigint,
    checked_on date,
    note text
)
--;;
create table station_equipment (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    station_id bigint not null references station (id) deferrable initially deferred,
    name varchar(120) not null,
    serial varchar(80),
    bought_on date,
    cost_fen bigint,
    condition varchar(20),
    note text
)
--;;
create table station_activity (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    station_id bigint not null references station (id) deferrable initially deferred,
    month bigint not null,
    parcels_in bigint,
    parcels_out bigint,
    purchases_fen bigint,
    sales_fen bigint,
    services bigint,
    note text
)
--;;
create table station_check (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    station_id bigint not null references station (id) deferrable initially deferred,
    checked_on date not null,
    score bigint,
    result varchar(20) not null,
    reason varchar(400),
    replaced_by_id bigint references station (id) deferrable initially deferred,
    note text
)
--;;
create table station_subsidy (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    grade varchar(20) not null,
    kind varchar(20),
    monthly_fen bigint not null,
    valid_from date,
    valid_to date,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    note text
)
--;;
create unique index station_code on station (code) where deleted_at is null and code is not null
--;;
create index station_area_id on station (area_id)
--;;
create index station_equipment_station_id on station_equipment (station_id)
--;;
create unique index station_activity_month on station_activity (station_id, month) where deleted_at is null
--;;
create index station_check_station_id on station_check (station_id, checked_on)
