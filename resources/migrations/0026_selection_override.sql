-- description: why a round was confirmed although a plan breaks a share, and why a confirmed round was opened again
alter table selection_round add column override_reason varchar(400)
--;;
alter table selection_round add column override_document varchar(120)
--;;
alter table selection_round add column reopened_reason varchar(400)
--;;
alter table selection_round add column reopened_by varchar(120)
