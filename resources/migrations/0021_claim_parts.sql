-- description: claims paid and recovered in parts; amounts cut where the fund does not suffice for all
alter table award_claim add column paid_fen bigint
--;;
alter table award_claim add column recovered_fen bigint
--;;
alter table award_claim add column payment_state varchar(20)
--;;
alter table award_claim add column cut_from_fen bigint
--;;
alter table award_claim add column cut_method varchar(20)
--;;
alter table award_claim add column cut_reason varchar(400)
--;;
update award_claim set paid_fen = amount_fen, payment_state = 'paid' where status = 'paid' and amount_fen is not null
--;;
update award_claim set paid_fen = amount_fen, recovered_fen = amount_fen, payment_state = 'recovered' where status = 'recovered' and amount_fen is not null
