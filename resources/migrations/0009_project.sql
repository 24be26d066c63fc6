-- description: demonstration projects: budget revisions, contracts, milestones and the entries of their books.
create table project (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    name_zh varchar(400) not null,
    name_en varchar(600),
    project varchar(60) not null,
    area_id bigint not null references area (id) deferrable initially deferred,
    starts_on date,
    ends_on date,
    status varchar(20),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create table budget_revision (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    number varchar(40) not null,
    document_number varchar(120) not null,
    decided_on date not null,
    reason varchar(400) not null,
    status varchar(20),
    prepared_by varchar(120),
    confirmed_by varchar(120),
    override_reason varchar(400),
    note text
)
--;;
create table budget_change (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    revision_id bigint not null references budget_revision (id) deferrable initially deferred,
    line_id bigint not null references budget_line (id) deferrable initially deferred,
    central_fen bigint,
    provincial_fen bigint,
    local_fen bigint,
    note text
)
--;;
create table contract (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    number varchar(60) not null,
    name varchar(200) not null,
    line_id bigint not null references budget_line (id) deferrable initially deferred,
    contractor varchar(160) not null,
    credit_code varchar(30),
    use_id bigint references policy_constraint (id) deferrable initially deferred,
    central_fen bigint,
    provincial_fen bigint,
    local_fen bigint,
    signed_on date not null,
    starts_on date,
    ends_on date,
    status varchar(20),
    prepared_by varchar(120),
    confirmed_by varchar(120),
    note text
)
--;;
create table milestone (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    contract_id bigint not null references contract (id) deferrable initially deferred,
    number bigint not null,
    name varchar(200) not null,
    due_on date,
    amount_fen bigint,
    deliverable_id bigint references deliverable (id) deferrable initially deferred,
    quantity bigint,
    accepted_on date,
    accepted bigint,
    acceptance_document varchar(120),
    note text
)
--;;
create table project_entry (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    project_id bigint not null references project (id) deferrable initially deferred,
    kind varchar(20) not null,
    booked_on date not null,
    source varchar(20) not null,
    amount_fen bigint not null,
    contract_id bigint references contract (id) deferrable initially deferred,
    line_id bigint references budget_line (id) deferrable initially deferred,
    milestone_id bigint references milestone (id) deferrable initially deferred,
    from_account varchar(20),
    to_account varchar(20),
    invoice varchar(60),
    document_number varchar(120),
    reverses_id bigint references project_entry (id) deferrable initially deferred,
    status varchar(20),
    prepared_by varchar(120),
    confirmed_by varchar(120),
    note text
)
--;;
create unique index project_key on project (project) where deleted_at is null
--;;
create unique index contract_number on contract (project_id, number) where deleted_at is null
--;;
create index budget_revision_project_id on budget_revision (project_id)
--;;
create index budget_change_revision_id on budget_change (revision_id)
--;;
create index milestone_contract_id on milestone (contract_id)
--;;
create index project_entry_project_id on project_entry (project_id, booked_on)
--;;
create index project_entry_contract_id on project_entry (contract_id)
--;;
create unique index project_entry_reverses_id on project_entry (reverses_id) where deleted_at is null and reverses_id is not null
--;;
alter table budget_line add column provincial_fen bigint
--;;
create index budget_line_project on budget_line (project)
--;;
alter table phase add column actual_from date
--;;
alter table phase add column actual_to date
--;;
alter table phase add column late_cause varchar(400)
