-- description: equipment of stations becomes the register of what projects bought: number, contract, sources, keeper, disposal
-- rebuild: an asset of a project may stand at no station
--@sqlite
create table station_equipment_next (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    station_id bigint references station (id) deferrable initially deferred,
    name varchar(120) not null,
    serial varchar(80),
    bought_on date,
    cost_fen bigint,
    condition varchar(20),
    note text
)
--;;
insert into station_equipment_next (id, version, created_at, created_by, updated_at, updated_by, deleted_at, station_id, name, serial, bought_on, cost_fen, condition, note)
    select id, version, created_at, created_by, updated_at, updated_by, deleted_at, station_id, name, serial, bought_on, cost_fen, condition, note from station_equipment
--;;
drop table station_equipment
--;;
alter table station_equipment_next rename to station_equipment
--;;
create index station_equipment_station_id on station_equipment (station_id)
--;;
--@postgresql
alter table station_equipment alter column station_id drop not null
--;;
--@all
alter table station_equipment add column code varchar(60)
--;;
alter table station_equipment add column kind varchar(20)
--;;
alter table station_equipment add column quantity bigint
--;;
alter table station_equipment add column project_id bigint references project (id) deferrable initially deferred
--;;
alter table station_equipment add column contract_id bigint references contract (id) deferrable initially deferred
--;;
alter table station_equipment add column entry_id bigint references project_entry (id) deferrable initially deferred
--;;
alter table station_equipment add column deliverable_id bigint references deliverable (id) deferrable initially deferred
--;;
alter table station_equipment add column central_fen bigint
--;;
alter table station_equipment add column provincial_fen bigint
--;;
alter table station_equipment add column local_fen bigint
--;;
alter table station_equipment add column place varchar(200)
--;;
alter table station_equipment add column keeper varchar(120)
--;;
alter table station_equipment add column accepted_on date
--;;
alter table station_equipment add column disposed_on date
--;;
alter table station_equipment add column disposal varchar(20)
--;;
alter table station_equipment add column disposal_document varchar(120)
--;;
create index station_equipment_project_id on station_equipment (project_id)
--;;
create index station_equipment_deliverable_id on station_equipment (deliverable_id)
--;;
create unique index station_equipment_code on station_equipment (code) where deleted_at is null and code is not null
