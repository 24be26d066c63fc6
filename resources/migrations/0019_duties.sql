-- description: fulfilment of recurring duties, disclosures and risks of projects, confirmation of selections
create table duty_fulfilment (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    duty_id bigint not null references duty (id) deferrable initially deferred,
    due_on date,
    done_on date not null,
    done_by varchar(160) not null,
    document_number varchar(120),
    link varchar(400),
    remark text
)
--;;
create unique index duty_fulfilment_due on duty_fulfilment (duty_id, due_on) where deleted_at is null and due_on is not null
--;;
create table project_disclosure (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    item varchar(40) not null,
    name varchar(300),
    due_on date,
    disclosed_on date,
    place varchar(200),
    link varchar(400),
    document_number varchar(120),
    note text
)
--;;
create index project_disclosure_project_id on project_disclosure (project_id)
--;;
create table project_risk (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    name varchar(300) not null,
    likelihood varchar(20) not null,
    impact varchar(20) not null,
    owner_unit varchar(160) not null,
    measure text not null,
    status varchar(20) not null,
    found_on date not null,
    due_on date,
    closed_on date,
    note text
)
--;;
create index project_risk_project_id on project_risk (project_id)
--;;
alter table selection_round add column status varchar(20)
--;;
alter table selection_round add column prepared_by varchar(120)
--;;
alter table selection_round add column confirmed_by varchar(120)
