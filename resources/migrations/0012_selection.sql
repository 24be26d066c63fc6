-- description: selection of demonstration counties: rounds, applicants, their materials and the experts' scores
create table selection_round (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name varchar(160) not null,
    document_id bigint not null references document (id) deferrable initially deferred,
    places bigint,
    per_city bigint,
    departure varchar(400),
    opens_on date,
    closes_on date,
    notice_from date,
    notice_to date,
    notice_days bigint,
    note text
)
--;;
create table applicant (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    round_id bigint not null references selection_round (id) deferrable initially deferred,
    area_id bigint not null references area (id) deferrable initially deferred,
    city_id bigint references area (id) deferrable initially deferred,
    status varchar(20) not null,
    recommended_by varchar(200),
    recommended_on date,
    document_number varchar(120),
    reason varchar(400),
    note text
)
--;;
create table material_check (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    applicant_id bigint not null references applicant (id) deferrable initially deferred,
    material_id bigint not null references material (id) deferrable initially deferred,
    point bigint,
    subject_zh varchar(400),
    subject_en varchar(600),
    is_there smallint,
    checked_on date,
    note text
)
--;;
create table expert_score (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    applicant_id bigint not null references applicant (id) deferrable initially deferred,
    expert varchar(60) not null,
    score bigint,
    has_conflict smallint,
    conflict_reason varchar(400),
    scored_on date,
    note text
)
--;;
create unique index applicant_area on applicant (round_id, area_id) where deleted_at is null
--;;
create index material_check_applicant on material_check (applicant_id)
--;;
create unique index expert_score_expert on expert_score (applicant_id, expert) where deleted_at is null
