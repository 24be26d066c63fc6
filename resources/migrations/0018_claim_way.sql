-- description: claims from review to money: books, scores, visits, objections, exclusions, payment files
alter table fund_account add column closed_on date
--;;
alter table fund_entry add column claim_id bigint references award_claim (id) deferrable initially deferred
--;;
alter table fund_entry add column payee varchar(200)
--;;
alter table fund_entry add column payee_account varchar(40)
--;;
create index fund_entry_claim_id on fund_entry (claim_id)
--;;
alter table award_claim add column unit_id bigint references unit (id) deferrable initially deferred
--;;
alter table award_claim add column invoices varchar(400)
--;;
alter table award_claim add column premises varchar(200)
--;;
alter table award_claim add column account_id bigint references fund_account (id) deferrable initially deferred
--;;
alter table award_claim add column decided_on date
--;;
alter table award_claim add column override_reason varchar(400)
--;;
alter table award_claim add column override_by varchar(120)
--;;
alter table award_claim add column override_document varchar(120)
--;;
alter table award_claim add column notice_from date
--;;
alter table award_claim add column notice_to date
--;;
alter table award_claim add column payment_number varchar(120)
--;;
alter table award_claim add column recovered_on date
--;;
alter table award_claim add column recovery_number varchar(120)
--;;
create index award_claim_year on award_claim (claim_year, status)
--;;
create index award_claim_premises on award_claim (premises)
--;;
create table claim_score (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    claim_id bigint not null references award_claim (id) deferrable initially deferred,
    reviewer varchar(60) not null,
    workplace varchar(160) not null,
    score bigint,
    has_conflict bigint,
    conflict_reason varchar(300),
    scored_on date,
    note text
)
--;;
create index claim_score_claim_id on claim_score (claim_id)
--;;
create table claim_visit (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    claim_id bigint not null references award_claim (id) deferrable initially deferred,
    visited_on date not null,
    visitors varchar(200) not null,
    place varchar(200),
    result varchar(20) not null,
    found text not null,
    note text
)
--;;
create index claim_visit_claim_id on claim_visit (claim_id)
--;;
create table claim_objection (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    claim_id bigint not null references award_claim (id) deferrable initially deferred,
    received_on date not null,
    objector varchar(120),
    content text not null,
    outcome varchar(20) not null,
    answered_on date,
    handled_by varchar(120),
    answer text
)
--;;
create index claim_objection_claim_id on claim_objection (claim_id)
--;;
create table beneficiary_exclusion (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    beneficiary_id bigint not null references beneficiary (id) deferrable initially deferred,
    kind varchar(20) not null,
    from_on date not null,
    until_on date,
    document_number varchar(120) not null,
    reason text not null,
    claim_id bigint references award_claim (id) deferrable initially deferred,
    lifted_on date,
    lifted_by varchar(200)
)
--;;
create index beneficiary_exclusion_beneficiary_id on beneficiary_exclusion (beneficiary_id)
--;;
create table treasury_payment (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    paid_on date not null,
    amount_fen bigint not null,
    payee varchar(200),
    payee_account varchar(40),
    document_number varchar(120),
    serial varchar(80),
    note text
)
--;;
create index treasury_payment_paid_on on treasury_payment (paid_on)
--;;
create table claim_sum (
    claim_year bigint not null,
    rule_id bigint not null,
    status varchar(20) not null,
    number bigint not null,
    amount_fen bigint not null,
    primary key (claim_year, rule_id, status)
)
--;;
insert into claim_sum (claim_year, rule_id, status, number, amount_fen)
select claim_year, rule_id, coalesce(status, 'draft'), count(*), coalesce(sum(amount_fen), 0) from award_claim where deleted_at is null group by claim_year, rule_id, coalesce(status, 'draft')
--;;
create table claim_invoice (
    invoice varchar(60) not null,
    claim_id bigint not null,
    primary key (invoice, claim_id)
)
--;;
create index beneficiary_account on beneficiary (account)
--;;
create index beneficiary_address on beneficiary (address)
--;;
create index beneficiary_legal_person on beneficiary (legal_person)
--;;
insert into row_block (record_type, block, rows) select 'award_claim', id >> 10, count(*) from award_claim where deleted_at is null group by id >> 10
