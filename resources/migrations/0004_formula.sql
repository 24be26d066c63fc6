-- description: indicators that are computed by a formula
alter table indicator add column formula varchar(600)
