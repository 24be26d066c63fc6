-- description: the own words of a decision about an unclear wording
alter table reading add column decided_words text
