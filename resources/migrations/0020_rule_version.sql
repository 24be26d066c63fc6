-- description: versions of award rules, from the draft to the one in force
create table award_rule_version (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    rule_id bigint not null references award_rule (id) deferrable initially deferred,
    number bigint,
    valid_from date,
    valid_to date,
    conditions text,
    amount text not null,
    once_only smallint,
    max_years bigint,
    decided_by varchar(200),
    basis varchar(200),
    cases text,
    status varchar(40),
    prepared_by varchar(120),
    confirmed_by varchar(120),
    note text
)
--;;
create unique index award_rule_version_number on award_rule_version (rule_id, number) where deleted_at is null
