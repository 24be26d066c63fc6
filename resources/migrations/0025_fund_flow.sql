-- description: what the entries of funds bring from place to place, kept by day; the drafts of an account found at once
create table fund_flow (
    account_id bigint not null,
    earmark_id bigint not null,
    area_id bigint not null,
    rule_id bigint not null,
    booked_on date not null,
    arrived_fen bigint not null,
    adjusted_fen bigint not null,
    taken_back_fen bigint not null,
    promised_fen bigint not null,
    paid_fen bigint not null,
    returned_fen bigint not null,
    entries bigint not null,
    primary key (account_id, earmark_id, area_id, rule_id, booked_on)
)
--;;
insert into fund_flow (account_id, earmark_id, area_id, rule_id, booked_on, arrived_fen, adjusted_fen, taken_back_fen, promised_fen, paid_fen, returned_fen, entries)
select account_id, earmark_id, area_id, rule_id, booked_on,
       sum(case when is_adjusted = 0 then came else 0 end), sum(case when is_adjusted = 1 then came else 0 end), sum(case when came < 0 then -came else 0 end), sum(promised), sum(paid), sum(returned), count(*)
from (select e.account_id as account_id, coalesce(e.earmark_id, 0) as earmark_id, coalesce(e.area_id, 0) as area_id, coalesce(c.rule_id, 0) as rule_id, e.booked_on as booked_on,
             case when coalesce(r.kind, e.kind) = 'adjust' then 1 else 0 end as is_adjusted,
             case when e.from_account = 'treasury' and e.to_account = 'free' then e.amount_fen when e.from_account = 'free' and e.to_account = 'treasury' then -e.amount_fen else 0 end as came,
             case when e.from_account = 'free' and e.to_account = 'committed' then e.amount_fen when e.from_account = 'committed' and e.to_account = 'free' then -e.amount_fen else 0 end as promised,
             case when e.from_account = 'committed' and e.to_account = 'paid' then e.amount_fen when e.from_account = 'paid' and e.to_account = 'committed' then -e.amount_fen else 0 end as paid,
             case when e.from_account = 'paid' and e.to_account = 'free' then e.amount_fen when e.from_account = 'free' and e.to_account = 'paid' then -e.amount_fen else 0 end as returned
      from fund_entry e left join fund_entry r on r.id = e.reverses_id left join award_claim c on c.id = e.claim_id
      where e.deleted_at is null and e.status = 'confirmed') as one
group by account_id, earmark_id, area_id, rule_id, booked_on
--;;
create index fund_entry_drafts on fund_entry (account_id) where status = 'draft'
--;;
create index fund_entry_due_on on fund_entry (due_on)
