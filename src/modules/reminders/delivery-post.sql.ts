import { CLOCK_STANDS } from './recipients.sql.js';

/**
 * $1: a delivery, $2: today. What is owed, to which address, and whether it still is: the person wants it this way and
 * has not read it meanwhile, the clock runs to the day that it speaks of, a digest is of today.
 */
export const OWED_SQL = `
  select y.id, y.channel, y.attempts, y.next_try_at as "nextTryAt", n.kind, n.title, n.body, n.said_by as "saidBy",
         (extract(epoch from n.created_at) * 1000)::bigint as stamp, p.id as "proposalId", k.body as "raisedIn",
         p.number, p.title as subject,
         case y.channel when 'email' then h.email else h.webhook_user end as "to",
         n.state = 'open' and w.active
           and coalesce(case y.channel when 'email' then h.email_on else h.webhook_on end, false)
           and (n.kind = 'digest' or n.read_at is null)
           and (n.kind <> 'digest' or n.key = 'digest:' || $2::date)
           and (n.clock is null or ${CLOCK_STANDS}) as stands
    from delivery y join notice n on n.id = y.notice_id join person w on w.id = n.person_id
    left join person_channel h on h.person_id = n.person_id
    left join referral r on r.id = n.referral_id left join proposal p on p.id = r.proposal_id
    left join kind k on k.code = p.kind_code
   where y.id = $1 and y.state = 'owed'`;
