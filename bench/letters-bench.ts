import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { ActingPerson, Holder } from '../src/domain/acting.js';
import { AftercareViews } from '../src/modules/aftercare/aftercare-views.service.js';
import { Commitments } from '../src/modules/aftercare/commitments.service.js';
import { ClearanceQueues } from '../src/modules/clearance/clearance-queue.js';
import { MissingOpinionList } from '../src/modules/cooperation/missing-opinions.js';
import { EarlierWork } from '../src/modules/drafting/earlier.js';
import type { LetterPeople } from './letters-seed.js';
import { type Case, plainSql, READER } from './read-bench.js';

const JOINED = `join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
  join referral r on r.id = y.referral_id join proposal p on p.id = r.proposal_id`;
const NAMED = 'p.id as "proposalId", r.id as "referralId", p.number, p.title';

/** What a program with nothing but the rows would ask for the same lists. */
const CLEARING = `select v.id, ${NAMED} from clearance c ${JOINED} where c.state = $1 order by v.id`;
const MISSING = `
  select o.id, ${NAMED}, o.due_on from outside_opinion o join referral r on r.id = o.referral_id
    join proposal p on p.id = r.proposal_id
   where o.received_on is null and o.overridden_on is null and r.status = 'handling' order by o.due_on, o.id`;
const WAITING = `
  select ${NAMED} from referral r join proposal p on p.id = r.proposal_id where r.status = 'replied' order by r.id`;
const PROMISED = `
  select c.id, c.content, c.due_on, ${NAMED} from commitment c join referral r on r.id = c.referral_id
    join proposal p on p.id = r.proposal_id order by c.due_on, c.id`;
const LIKE = `select id from proposal where title like '%专精特新企业培育%' limit 9`;

/** The lists of the work with letters, and what stands beside a draft, on an office that `seedLetters` has filled. */
export async function letterCases(
  app: INestApplicationContext,
  client: pg.Client,
  { handler, officeHead }: LetterPeople,
): Promise<Case[]> {
  const sql = plainSql(client);
  const [queues, aftercare] = [app.get(ClearanceQueues), app.get(AftercareViews)];
  const [opinions, promises] = [app.get(MissingOpinionList), app.get(Commitments)];
  const draft = await draftOf(client, handler);
  const review = (): Promise<unknown> => queues.list('review', acting(officeHead));
  const earlier = (): Promise<unknown> => app.get(EarlierWork).of(draft.referralId, acting(handler));
  // prettier-ignore
  return [
    { key: 'letters.review', title: '待审', ours: ['what waits for the office', review], plain: sql('its versions by one join', CLEARING, ['office_review']) },
    { key: 'letters.issue', title: '待发出', ours: ['what is signed', () => queues.list('issue', READER)], plain: sql('its versions by one join', CLEARING, ['signed']) },
    { key: 'opinions.missing', title: '未收到的会办意见', ours: ['all, in order', () => opinions.list(READER)], plain: sql('its rows by one join', MISSING) },
    { key: 'feedback.waiting', title: '待反馈', ours: ['all, in order', () => aftercare.feedback({ state: 'waiting' })], plain: sql('its rows by one join', WAITING) },
    { key: 'commitments', title: '承诺台账', ours: ['of all years', () => promises.list({}, READER)], plain: sql('its rows by one join', PROMISED) },
    { key: 'draft.earlier', title: 'Earlier replies beside a draft', ours: ['replies and promises', earlier], plain: sql('title like', LIKE) },
  ];
}

/** A draft of the handler's own division. */
export async function draftOf(
  client: pg.Client,
  handler: Holder,
): Promise<{ versionId: number; referralId: number }> {
  const { rows } = await client.query<{ versionId: number; referralId: number }>(
    `select v.id as "versionId", r.id as "referralId" from clearance c ${JOINED}
       join assignment a on a.referral_id = r.id and a.part = 'lead'
      where c.state = 'draft' and a.division_id = $1 order by v.id limit 1`,
    [handler.divisionId],
  );
  if (!rows[0]) throw new Error('There is no draft to measure: take more proposals.');
  return rows[0];
}

function acting(holder: Holder): ActingPerson {
  return { ...holder, ownName: holder.name, standingInFor: [] };
}
