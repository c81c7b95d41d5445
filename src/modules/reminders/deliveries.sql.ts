/**
 * What notices owe outside the pages, by each person's choice. `told` names the rows (id, person_id, kind, state);
 * `ready` the channels that can be gone, `now` the instant, both as parameters. Dates of whoever takes the digest stand
 * in it and are not sent one by one.
 */
export function oweFrom(told: string, ready: string, now: string): string {
  return `
    insert into delivery (notice_id, channel, next_try_at)
    select t.id, way.channel, ${now}::timestamptz
      from ${told} t join person_channel h on h.person_id = t.person_id
      cross join lateral (values ('email', h.email_on), ('webhook', h.webhook_on)) way(channel, wanted)
     where t.state = 'open' and way.wanted and way.channel = any(${ready}::text[])
       and not (t.kind = 'reminder' and h.digest)
    on conflict (notice_id, channel) do nothing`;
}
