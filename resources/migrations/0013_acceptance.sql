-- description: self-evaluation of demonstration projects, item by item
create table evaluation_score (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    item varchar(20) not null,
    self_score bigint,
    self_remark varchar(600),
    evaluator_score bigint,
    evaluator varchar(120),
    evaluator_remark varchar(600),
    scored_on date,
    note text
)
--;;
create unique index evaluation_score_item on evaluation_score (project_id, item) where deleted_at is null
