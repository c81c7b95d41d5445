/**
 * Years in use, up to the running one ($1), in which working days cannot be counted officially: there is no notice, or
 * days are missing. A year to come is not asked for, since its notice comes out only shortly before it.
 */
export const CALENDAR_GAPS_SQL = `
  select used.year, notice.year is not null as noticed
    from (
      select year from referral
      union select extract(year from received_on)::integer from referral
      union select extract(year from due_on)::integer from clock where due_on is not null
    ) used
    left join (select distinct year from calendar_notice) notice on notice.year = used.year
   where used.year <= $1
     and (notice.year is null
          or (select count(*) from calendar_day d
               where d.day between make_date(used.year, 1, 1) and make_date(used.year, 12, 31))
             < make_date(used.year + 1, 1, 1) - make_date(used.year, 1, 1))
   order by used.year`;
