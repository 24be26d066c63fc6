-- description: kept sums of stocks count every part with its last value
delete from measurement_rollup where indicator_id in (select id from indicator where aggregation = 'stock')
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 7 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 6 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 5 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 4 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 3 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 2 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
--;;
insert into measurement_rollup (indicator_id, area_id, period, parts, reported)
with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id),
effective (indicator_id, area_id, period, v) as (
 select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null
 union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)),
step (indicator_id, parent_id, period, place, d) as (
 select x.indicator_id, a.parent_id, x.period, (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end, x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by (period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end), 0)
 from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id where a.depth = 1 and i.aggregation = 'stock')
select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) from step group by indicator_id, parent_id, period, place
