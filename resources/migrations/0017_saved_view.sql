-- How people look at tables: order, filter, columns and groups under a name. Nobody's record, like drafts of forms.
create table saved_view (
    page varchar(120) not null,
    who varchar(120) not null,
    name varchar(60) not null,
    is_default bigint not null,
    content text not null,
    primary key (page, who, name)
)
