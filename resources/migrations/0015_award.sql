-- description: beneficiaries of awards, what is known of them, and their claims
create table beneficiary (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    name_zh varchar(160) not null,
    name_en varchar(200),
    kind varchar(40) not null,
    credit_code varchar(30),
    id_number varchar(30),
    area_id bigint references area (id) deferrable initially deferred,
    settlement_area_id bigint references area (id) deferrable initially deferred,
    tax_area_id bigint references area (id) deferrable initially deferred,
    founded_on date,
    legal_person varchar(60),
    account varchar(40),
    address varchar(200),
    note text
)
--;;
create unique index beneficiary_credit_code on beneficiary (credit_code) where deleted_at is null and credit_code is not null
--;;
create unique index beneficiary_id_number on beneficiary (id_number) where deleted_at is null and id_number is not null
--;;
create table beneficiary_fact (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    beneficiary_id bigint not null references beneficiary (id) deferrable initially deferred,
    fact_year bigint not null,
    fact_key varchar(80) not null,
    value varchar(300) not null,
    evidence varchar(300)
)
--;;
create unique index beneficiary_fact_once on beneficiary_fact (beneficiary_id, fact_year, fact_key) where deleted_at is null
--;;
create table award_claim (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    beneficiary_id bigint not null references beneficiary (id) deferrable initially deferred,
    rule_id bigint not null references award_rule (id) deferrable initially deferred,
    claim_year bigint not null,
    amount_fen bigint,
    status varchar(20),
    decision varchar(120),
    paid_on date,
    prepared_by varchar(120),
    confirmed_by varchar(120),
    evaluation text,
    note text
)
--;;
create index award_claim_beneficiary_id on award_claim (beneficiary_id)
--;;
create index award_claim_rule_id on award_claim (rule_id)
