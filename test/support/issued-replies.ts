import { storeImpliedStatus } from '../../src/modules/proposals/referral-verbs.js';
import { clockKeeper } from './clocks.js';
import type { Desk } from './desk.js';
import type { Cell } from './office.js';
import { type Database, rowsOf, type Tx } from '../../src/platform/database/database.js';

/** What leaves the building in the running round, as clearance and issuing would write it. */
export function issueRunning(
  db: Database,
  referralId: number,
  on: string,
  outcomeClass = 'B',
): Promise<number> {
  return db.transaction(async (tx) => {
    const [round] = await rowsOf<{ id: number; role: string }>(
      tx,
      `select o.id, r.role from round o join referral r on r.id = o.referral_id
        where o.referral_id = $1 order by o.ordinal desc limit 1`,
      [referralId],
    );
    if (!round) throw new Error(`referral ${referralId} has no round`);
    const versionId = await nextVersion(tx, referralId, round, outcomeClass);
    await tx.query(
      'insert into reply_issue (reply_version_id, issued_on, document_number) values ($1, $2, $3)',
      [versionId, on, `武科建〔${on.slice(0, 4)}〕${versionId}号`],
    );
    await tx.query(
      'update amendment set settled_version_id = $2 where round_id = $1 and settled_version_id is null',
      [round.id, versionId],
    );
    await tx.query(
      `update assignment set state = 'submitted' where referral_id = $1 and part = 'lead' and state = 'active'`,
      [referralId],
    );
    await storeImpliedStatus(tx, referralId);
    await clockKeeper(db).refresh(tx, [referralId]);
    return versionId;
  });
}

async function nextVersion(
  tx: Tx,
  referralId: number,
  round: { id: number; role: string },
  outcomeClass: string,
): Promise<number> {
  await tx.query(
    'insert into reply (referral_id, round_id, form) values ($1, $2, $3) on conflict (round_id) do nothing',
    [referralId, round.id, round.role === 'co' ? 'opinion' : 'reply'],
  );
  const [version] = await rowsOf<{ id: number }>(
    tx,
    `insert into reply_version (reply_id, ordinal, outcome_class)
     select y.id, coalesce((select max(v.ordinal) from reply_version v where v.reply_id = y.id), 0) + 1, $2
       from reply y where y.round_id = $1 returning id`,
    [round.id, outcomeClass],
  );
  return (version as { id: number }).id;
}

/** The day on which the tests' referrals were answered. */
export const ISSUED = '2022-07-01';
let number = 0;

/** A referral answered by 高新技术处; its proposal has a lead signer and a row that counts the joint ones. */
export async function answeredAt(
  desk: Desk,
  { role = '主办', row = {}, on = ISSUED }: { role?: string; row?: Record<string, Cell>; on?: string } = {},
): Promise<number> {
  const signers = { 领衔人: '李代表', 联名人数: 3 };
  const [id = 0] = await desk.receive([
    { 编号: String((number += 1)), 案由: `关于第${number}件事项的建议`, 办理方式: role, ...signers, ...row },
  ]);
  await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('高新技术处') });
  await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
  await issueRunning(desk.db, id, on);
  return id;
}
