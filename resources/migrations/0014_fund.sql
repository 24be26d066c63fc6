-- description: funds: accounts of a year, and the entries that allocate, commit and pay
create table fund_account (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    code varchar(60) not null,
    year bigint not null,
    level varchar(40) not null,
    name_zh varchar(220) not null,
    name_en varchar(320),
    commitment_id bigint references fund_commitment (id) deferrable initially deferred,
    area_id bigint references area (id) deferrable initially deferred,
    note text
)
--;;
create table fund_entry (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    account_id bigint not null references fund_account (id) deferrable initially deferred,
    kind varchar(20) not null,
    booked_on date not null,
    amount_fen bigint not null,
    document_number varchar(120) not null,
    settles_id bigint references fund_entry (id) deferrable initially deferred,
    earmark_id bigint references fund_commitment (id) deferrable initially deferred,
    area_id bigint references area (id) deferrable initially deferred,
    claim varchar(200),
    due_on date,
    from_account varchar(20),
    to_account varchar(20),
    reverses_id bigint references fund_entry (id) deferrable initially deferred,
    override_reason varchar(400),
    override_by varchar(120),
    override_document varchar(120),
    status varchar(20),
    prepared_by varchar(120),
    confirmed_by varchar(120),
    note text
)
--;;
create unique index fund_account_code on fund_account (code) where deleted_at is null
--;;
create index fund_account_year on fund_account (year)
--;;
create index fund_entry_account_id on fund_entry (account_id, booked_on)
--;;
create index fund_entry_settles_id on fund_entry (settles_id)
--;;
create unique index fund_entry_reverses_id on fund_entry (reverses_id) where deleted_at is null and reverses_id is not null
