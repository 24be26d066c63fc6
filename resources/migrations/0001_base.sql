-- description: base
create table desk_info (name varchar(60) primary key, value varchar(400) not null)
