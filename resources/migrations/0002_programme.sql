-- description: the plan documents and what is read out of them, indicators, measurements
create table measure_unit (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    zh varchar(20) not null,
    en varchar(60) not null,
    base varchar(20) not null,
    factor bigint not null,
    decimals bigint not null
)
--;;
create table area (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(20) not null,
    name_zh varchar(120) not null,
    name_en varchar(160),
    level varchar(40) not null,
    parent_id bigint references area (id) deferrable initially deferred,
    official_code smallint,
    zone smallint,
    valid_from date,
    valid_to date,
    note_zh text,
    note_en text
)
--;;
create unique index area_code on area (code) where deleted_at is null
--;;
create index area_parent_id on area (parent_id)
--;;
create table unit (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    name_zh varchar(120) not null,
    name_en varchar(200),
    aliases varchar(600),
    area_id bigint references area (id) deferrable initially deferred,
    level varchar(40),
    successor_id bigint references unit (id) deferrable initially deferred,
    valid_from date,
    valid_to date,
    note_zh text,
    note_en text
)
--;;
create unique index unit_code on unit (code) where deleted_at is null
--;;
create index unit_area_id on unit (area_id)
--;;
create index unit_successor_id on unit (successor_id)
--;;
create table document (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(20) not null,
    name_zh varchar(400) not null,
    name_en varchar(600),
    short_zh varchar(80),
    short_en varchar(120),
    number varchar(80),
    issuer_zh varchar(200),
    issuer_en varchar(300),
    issued_on date,
    status varchar(40) not null,
    starts_on date,
    ends_on date,
    area_id bigint references area (id) deferrable initially deferred,
    role varchar(40),
    note_zh text,
    note_en text
)
--;;
create unique index document_code on document (code) where deleted_at is null
--;;
create index document_area_id on document (area_id)
--;;
create table clause (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    document_id bigint not null references document (id) deferrable initially deferred,
    parent_id bigint references clause (id) deferrable initially deferred,
    position bigint not null,
    kind varchar(20),
    number varchar(60),
    path varchar(120) not null,
    name_zh varchar(400) not null,
    name_en varchar(600),
    text_zh text,
    text_en text
)
--;;
create unique index clause_code on clause (code) where deleted_at is null
--;;
create index clause_parent_id on clause (parent_id)
--;;
create table reading (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    question_zh text not null,
    question_en text,
    kind varchar(40),
    severity varchar(40),
    quote varchar(2000),
    readings text,
    handling_zh text,
    handling_en text,
    other_document varchar(20),
    other_clause varchar(120),
    other_quote text,
    decided varchar(60),
    decided_by varchar(120),
    decided_on date,
    decided_document varchar(120),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred
)
--;;
create unique index reading_code on reading (code) where deleted_at is null
--;;
create index reading_clause_id on reading (clause_id)
--;;
create table reading_link (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    reading_id bigint not null references reading (id) deferrable initially deferred,
    item_type varchar(60) not null,
    item_code varchar(60) not null
)
--;;
create index reading_link_reading_id on reading_link (reading_id)
--;;
create table mention (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    item_type varchar(60) not null,
    item_code varchar(60) not null,
    clause_id bigint not null references clause (id) deferrable initially deferred,
    quote text not null
)
--;;
create index mention_clause_id on mention (clause_id)
--;;
create table indicator (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    name_zh varchar(400) not null,
    name_en varchar(600) not null,
    definition_zh text not null,
    definition_en text not null,
    unit varchar(20) not null,
    frequency varchar(40) not null,
    aggregation varchar(40) not null,
    direction varchar(40) not null,
    numerator_id bigint references indicator (id) deferrable initially deferred,
    numerator_fact varchar(80),
    denominator_id bigint references indicator (id) deferrable initially deferred,
    denominator_fact varchar(80),
    source_zh varchar(300) not null,
    source_en varchar(400) not null,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index indicator_code on indicator (code) where deleted_at is null
--;;
create index indicator_numerator_id on indicator (numerator_id)
--;;
create index indicator_denominator_id on indicator (denominator_id)
--;;
create index indicator_clause_id on indicator (clause_id)
--;;
create table fact (
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
    key varchar(80) not null,
    area_id bigint references area (id) deferrable initially deferred,
    value bigint,
    unit varchar(20),
    as_of date,
    supplier_zh varchar(300),
    supplier_en varchar(300),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index fact_code on fact (code) where deleted_at is null
--;;
create index fact_area_id on fact (area_id)
--;;
create index fact_clause_id on fact (clause_id)
--;;
create table target (
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
    indicator_id bigint not null references indicator (id) deferrable initially deferred,
    kind varchar(40) not null,
    comparator varchar(40) not null,
    value bigint,
    value_max bigint,
    unit varchar(20),
    starts_on date,
    due date,
    area_id bigint not null references area (id) deferrable initially deferred,
    per varchar(40),
    counting varchar(40),
    base_indicator_id bigint references indicator (id) deferrable initially deferred,
    base_fact varchar(80),
    base_period varchar(20),
    base_target_id bigint references target (id) deferrable initially deferred,
    principal smallint,
    shares_locked smallint,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index target_code on target (code) where deleted_at is null
--;;
create index target_indicator_id on target (indicator_id)
--;;
create index target_area_id on target (area_id)
--;;
create index target_base_indicator_id on target (base_indicator_id)
--;;
create index target_base_target_id on target (base_target_id)
--;;
create index target_clause_id on target (clause_id)
--;;
create table target_share (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    target_id bigint not null references target (id) deferrable initially deferred,
    area_id bigint not null references area (id) deferrable initially deferred,
    method varchar(40) not null,
    weight bigint,
    value bigint not null
)
--;;
create index target_share_target_id on target_share (target_id)
--;;
create index target_share_area_id on target_share (area_id)
--;;
create table task (
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
    content_zh text,
    content_en text,
    kind varchar(40) not null,
    starts_on date,
    due date,
    status varchar(40),
    progress bigint,
    officer varchar(120),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index task_code on task (code) where deleted_at is null
--;;
create index task_clause_id on task (clause_id)
--;;
create table task_unit (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    task_id bigint not null references task (id) deferrable initially deferred,
    unit_id bigint not null references unit (id) deferrable initially deferred,
    role varchar(40) not null,
    printed_name varchar(200),
    position bigint,
    clause_id bigint references clause (id) deferrable initially deferred
)
--;;
create index task_unit_task_id on task_unit (task_id)
--;;
create index task_unit_unit_id on task_unit (unit_id)
--;;
create table task_note (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    task_id bigint not null references task (id) deferrable initially deferred,
    noted_on date not null,
    note text not null,
    progress bigint
)
--;;
create index task_note_task_id on task_note (task_id)
--;;
create table duty (
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
    kind varchar(40) not null,
    frequency varchar(40) not null,
    day bigint,
    starts_on date,
    ends_on date,
    due date,
    by_units varchar(1000),
    to_units varchar(600),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index duty_code on duty (code) where deleted_at is null
--;;
create index duty_clause_id on duty (clause_id)
--;;
create table award_rule (
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
    beneficiary varchar(60) not null,
    conditions text,
    amount text not null,
    once_only smallint,
    max_years bigint,
    stacking text,
    valid_from date,
    valid_to date,
    decided_by varchar(200),
    funding varchar(300),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index award_rule_code on award_rule (code) where deleted_at is null
--;;
create index award_rule_clause_id on award_rule (clause_id)
--;;
create table fund_commitment (
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
    kind varchar(40) not null,
    fund_zh varchar(200),
    fund_en varchar(300),
    year bigint not null,
    comparator varchar(8),
    amount_fen bigint not null,
    level varchar(40),
    per varchar(40),
    purpose_zh text,
    purpose_en text,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index fund_commitment_code on fund_commitment (code) where deleted_at is null
--;;
create index fund_commitment_clause_id on fund_commitment (clause_id)
--;;
create table budget_line (
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
    project varchar(60),
    line bigint not null,
    group_zh varchar(200),
    group_en varchar(300),
    item_zh varchar(300),
    item_en varchar(400),
    content_zh text,
    content_en text,
    total_fen bigint not null,
    central_fen bigint not null,
    local_fen bigint not null,
    class varchar(40),
    derived varchar(200),
    due date,
    lead_units varchar(600),
    cooperating_units varchar(1000),
    parts text,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index budget_line_code on budget_line (code) where deleted_at is null
--;;
create index budget_line_clause_id on budget_line (clause_id)
--;;
create table deliverable (
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
    project varchar(60),
    line bigint,
    comparator varchar(8),
    quantity bigint not null,
    quantity_max bigint,
    unit varchar(20),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index deliverable_code on deliverable (code) where deleted_at is null
--;;
create index deliverable_clause_id on deliverable (clause_id)
--;;
create table phase (
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
    project varchar(60),
    number bigint not null,
    starts_on date,
    ends_on date,
    content_zh text,
    content_en text,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index phase_code on phase (code) where deleted_at is null
--;;
create index phase_clause_id on phase (clause_id)
--;;
create table material (
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
    number bigint not null,
    content_zh text,
    content_en text,
    points text,
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index material_code on material (code) where deleted_at is null
--;;
create index material_clause_id on material (clause_id)
--;;
create table policy_constraint (
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
    kind varchar(40) not null,
    project varchar(60),
    base varchar(120),
    subject_zh varchar(400),
    subject_en varchar(600),
    class varchar(40),
    comparator varchar(8),
    value bigint,
    unit varchar(20),
    threshold bigint,
    extra bigint,
    source varchar(40),
    document_id bigint references document (id) deferrable initially deferred,
    clause_id bigint references clause (id) deferrable initially deferred,
    quote text,
    note_zh text,
    note_en text
)
--;;
create unique index policy_constraint_code on policy_constraint (code) where deleted_at is null
--;;
create index policy_constraint_clause_id on policy_constraint (clause_id)
--;;
create table correspondence (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    subject_zh varchar(200) not null,
    subject_en varchar(300),
    old_document varchar(20) not null,
    new_document varchar(20) not null,
    item_type varchar(60) not null,
    old_item varchar(60),
    new_item varchar(60),
    judgement varchar(40) not null,
    remark_zh text,
    remark_en text
)
--;;
create unique index correspondence_code on correspondence (code) where deleted_at is null
--;;
create table measurement (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    indicator_id bigint not null references indicator (id) deferrable initially deferred,
    area_id bigint not null references area (id) deferrable initially deferred,
    period integer not null,
    value bigint not null,
    adjusted bigint,
    source varchar(200),
    remark varchar(400),
    approved smallint
)
--;;
create table adjustment (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    measurement_id bigint not null references measurement (id) deferrable initially deferred,
    amount bigint not null,
    reason varchar(400) not null,
    document_number varchar(120) not null,
    decided_on date not null
)
--;;
create index adjustment_measurement_id on adjustment (measurement_id)
--;;
create unique index measurement_key on measurement (indicator_id, area_id, period) where deleted_at is null
--;;
create index measurement_area on measurement (area_id, period, indicator_id)
--;;
create unique index target_share_key on target_share (target_id, area_id) where deleted_at is null
--;;
create table measurement_rollup (
    indicator_id bigint not null,
    area_id bigint not null,
    period integer not null,
    parts bigint not null,
    reported integer not null,
    primary key (indicator_id, area_id, period)
)
--;;
create table row_block (
    record_type varchar(60) not null,
    block bigint not null,
    rows bigint not null,
    primary key (record_type, block)
)
--;;
create table form_draft (
    form varchar(120) not null,
    who varchar(120) not null,
    at bigint not null,
    content text not null,
    primary key (form, who)
)
