-- description: what demonstration projects expect to pay in each quarter
create table payment_forecast (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    quarter integer not null,
    made_on date not null,
    amount_fen bigint not null,
    remark varchar(400),
    note text
)
--;;
create index payment_forecast_project_id on payment_forecast (project_id)
