-- description: training ledger: classes, persons, attendances, evidence, follow-up, verification; figures counted from a ledger
create table institution (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name_zh varchar(120) not null,
    name_en varchar(160),
    credit_code varchar(30),
    area_id bigint references area (id) deferrable initially deferred,
    contact varchar(60),
    phone varchar(30),
    qualification varchar(300),
    note text
)
--;;
create table trainer (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name varchar(60) not null,
    institution_id bigint references institution (id) deferrable initially deferred,
    title varchar(80),
    subjects varchar(300),
    phone varchar(30),
    note text
)
--;;
create table training_class (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    number varchar(40),
    name varchar(160) not null,
    kind varchar(20) not null,
    level varchar(20),
    status varchar(20) not null,
    area_id bigint not null references area (id) deferrable initially deferred,
    organiser_id bigint references unit (id) deferrable initially deferred,
    institution_id bigint references institution (id) deferrable initially deferred,
    place varchar(160),
    seats bigint,
    starts_on date not null,
    ends_on date,
    hours bigint,
    planned bigint,
    attendances bigint,
    roster_rows bigint,
    cost_fen bigint,
    fund_source varchar(20),
    satisfaction bigint,
    document_id bigint references document (id) deferrable initially deferred,
    note text
)
--;;
create table class_trainer (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    class_id bigint not null references training_class (id) deferrable initially deferred,
    trainer_id bigint not null references trainer (id) deferrable initially deferred,
    subject varchar(160),
    hours bigint
)
--;;
create table class_waiver (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    class_id bigint not null references training_class (id) deferrable initially deferred,
    finding varchar(160) not null,
    reason varchar(400) not null
)
--;;
create table trainee (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name varchar(60) not null,
    id_number varchar(30),
    sex varchar(10),
    born_on date,
    phone varchar(30),
    area_id bigint references area (id) deferrable initially deferred,
    address varchar(200),
    employer varchar(160),
    education varchar(20),
    note text
)
--;;
create table trainee_group (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    trainee_id bigint not null references trainee (id) deferrable initially deferred,
    group_key varchar(30) not null,
    valid_from date,
    valid_to date,
    evidence varchar(200)
)
--;;
create table attendance (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    class_id bigint not null references training_class (id) deferrable initially deferred,
    trainee_id bigint not null references trainee (id) deferrable initially deferred,
    presence varchar(12) not null,
    attended_on date,
    hours bigint,
    score bigint,
    certificate varchar(60),
    note text,
    counting varchar(12),
    counts_on date,
    area_id bigint references area (id) deferrable initially deferred,
    kind varchar(20)
)
--;;
create table job_event (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name varchar(160) not null,
    held_on date not null,
    area_id bigint not null references area (id) deferrable initially deferred,
    place varchar(160),
    organiser_id bigint references unit (id) deferrable initially deferred,
    enterprises bigint,
    offers bigint,
    participants bigint,
    matched bigint,
    document_id bigint references document (id) deferrable initially deferred,
    note text
)
--;;
create table follow_up (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    trainee_id bigint not null references trainee (id) deferrable initially deferred,
    kind varchar(20) not null,
    happened_on date not null,
    class_id bigint references training_class (id) deferrable initially deferred,
    event_id bigint references job_event (id) deferrable initially deferred,
    detail varchar(200),
    income_before_fen bigint,
    income_after_fen bigint,
    source varchar(160),
    note text
)
--;;
create table verification_sample (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name varchar(160) not null,
    first_day date not null,
    last_day date not null,
    area_id bigint references area (id) deferrable initially deferred,
    strata varchar(20) not null,
    size bigint not null,
    seed bigint not null,
    population bigint,
    drawn_on date,
    note text
)
--;;
create table verification_call (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    sample_id bigint not null references verification_sample (id) deferrable initially deferred,
    position bigint not null,
    attendance_id bigint not null references attendance (id) deferrable initially deferred,
    stratum varchar(80),
    result varchar(20) not null,
    called_on date,
    caller varchar(60),
    note text
)
--;;
create table attachment (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    owner_type varchar(60) not null,
    owner_id bigint not null,
    kind varchar(20) not null,
    file_name varchar(240) not null,
    media_type varchar(120),
    size bigint,
    sha256 varchar(64),
    pages bigint,
    made_on date,
    note text
)
--;;
create unique index training_class_number on training_class (number) where deleted_at is null and number is not null
--;;
create index training_class_starts_on on training_class (starts_on)
--;;
create index class_trainer_class_id on class_trainer (class_id)
--;;
create index class_waiver_class_id on class_waiver (class_id)
--;;
create index trainee_id_number on trainee (id_number)
--;;
create index trainee_phone on trainee (phone)
--;;
create index trainee_name on trainee (name)
--;;
create index trainee_area_id on trainee (area_id)
--;;
create index trainee_group_trainee_id on trainee_group (trainee_id)
--;;
create unique index attendance_once on attendance (class_id, trainee_id) where deleted_at is null
--;;
create index attendance_trainee_id on attendance (trainee_id, counts_on)
--;;
create index attendance_counts_on on attendance (area_id, counts_on, kind, counting, trainee_id)
--;;
create index attendance_kind on attendance (kind)
--;;
create index attendance_counting on attendance (counting)
--;;
create index follow_up_trainee_id on follow_up (trainee_id)
--;;
create index verification_call_sample_id on verification_call (sample_id)
--;;
create index attachment_owner on attachment (owner_type, owner_id)
--;;
create table attachment_content (sha256 varchar(64) primary key, bytes {{bytes}} not null)
--;;
alter table indicator add column measure varchar(600)
--;;
alter table measurement add column counted smallint
