-- description: budget lines of the plans of a selection round; how the days of its notice are counted
create table applicant_budget_line (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    applicant_id bigint not null references applicant (id) deferrable initially deferred,
    line bigint not null,
    class varchar(40) not null,
    item varchar(200) not null,
    central_fen bigint,
    provincial_fen bigint,
    local_fen bigint,
    note text
)
--;;
create index applicant_budget_line_applicant_id on applicant_budget_line (applicant_id)
--;;
alter table selection_round add column notice_counting varchar(20)
