-- description: fulfilment of recurring duties
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
