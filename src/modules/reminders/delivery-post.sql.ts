import { CLOCK_STANDS } from './recipients.sql.js';

/**
 * $1: a delivery, $2: today. What is owed, to which address, and whether it still is: the person wants it this way and
 * has not read it meanwhile, the clock runs to the day that it speaks of, a digest is of today.
 */
export const OWED_SQL = `
  select y.id, y.channel, y.attempts, y.next_try_at as "nextTryAt", n.kind, n.title, n.body, n.said_by as "saidBy",
         (extract(epoch from n.created_at) * 1000)::bigint as stamp, p.id as "proposalId", k.body as "raisedIn",
         p.number, p.title as subject,
         -- What was chased with it in one press goes with it in one message.
         case n.kind when 'chase' then array(
           select concat_ws(' ', case sk.body when 'npc' then '人大' else '政协' end, sp.number, sp.title)
             from notice s join referral sr on sr.id = s.referral_id join proposal sp on sp.id = sr.proposal_id
             join kind sk on sk.code = sp.kind_code
            where s.person_id = n.person_id and s.kind = 'chase' and s.id <> n.id and s.state = 'open'
              and split_part(s.key, ':', 2) = split_part(n.key, ':', 2)
            order by s.id) else '{}' end as others,
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
