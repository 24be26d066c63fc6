-- description: remarks at the fields of a claim that is returned
create table claim_remark (
    id {{id}},
    version integer not null,
    created_at bigint not null,
    created_by varchar(120) not null,
    updated_at bigint not null,
    updated_by varchar(120) not null,
    deleted_at bigint,
    claim_id bigint not null references award_claim (id) deferrable initially deferred,
    field_key varchar(20) not null,
    remark text not null,
    made_by varchar(120),
    made_on date,
    answer text,
    answered_on date
)
--;;
create index claim_remark_claim_id on claim_remark (claim_id)
