import { clip } from '../../domain/ledger-text.js';
import type { Refusal } from '../../domain/refused.js';
import { OFFICERS, type PersonRole } from '../../domain/workflow-roles.js';
import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import type { Span } from './versions.js';

/** A word or code that facts use, and a proposal that does. */
interface Use {
  used: string;
  number: string;
  title: string;
}

const REFERRALS = `from referral r join proposal p on p.id = r.proposal_id`;
const VERSIONS = `${REFERRALS} join reply y on y.referral_id = r.id join reply_version v on v.reply_id = y.id`;

/** Where the facts use a list's words; lists that no fact uses are not in it. */
const USES: Readonly<Record<string, string>> = {
  role_word: `select r.role as used, p.number, p.title, p.id, r.year ${REFERRALS}`,
  kind: `select p.kind_code as used, p.number, p.title, p.id, r.year ${REFERRALS}`,
  topic: `select p.topic as used, p.number, p.title, p.id, r.year ${REFERRALS}`,
  outcome_class: `select v.outcome_class as used, p.number, p.title, p.id, r.year ${VERSIONS}`,
  contact_form: `select c.form as used, p.number, p.title, p.id, r.year ${REFERRALS}
    join contact c on c.referral_id = r.id`,
  platform: `select u.platform as used, p.number, p.title, p.id, r.year ${REFERRALS}
    join platform_upload u on u.referral_id = r.id`,
  withholding_ground: `select d.ground as used, p.number, p.title, p.id, r.year ${VERSIONS}
    join disclosure_decision d on d.reply_version_id = v.id`,
};

/**
 * Reasons why words cannot go: facts of those years use them. `gone` names each by what the facts hold: codes, or
 * the words themselves where a ledger brought words.
 */
export async function inUseReasons(
  tx: Tx,
  list: string,
  gone: ReadonlyMap<string, string>,
  span: Span,
): Promise<Refusal[]> {
  const sql = USES[list];
  if (!sql || gone.size === 0) return [];
  const uses = await rowsOf<Use>(
    tx,
    `select distinct used, number, title, id from (${sql}) uses
      where used = any($3) and year >= $1 and ($2::integer is null or year <= $2) order by used, id`,
    [span.from, span.until, [...gone.keys()]],
  );
  const names = [...new Set(uses.map(({ used }) => gone.get(used) as string))];
  return names.map((name) => {
    const users = naming(uses.filter(({ used }) => gone.get(used) === name));
    const message = `${span.from}年起没有了“${clip(name)}”，而${users}还在用，请保留，或改从以后的年度起。`;
    return { code: 'code_in_use', message };
  });
}

/** Who holds more than one of the three officers' roles. */
export function joinedOfficers(tx: Queryable): Promise<{ name: string; roles: PersonRole[] }[]> {
  return rowsOf(
    tx,
    `select p.name, array_agg(r.role order by r.role) as roles
       from person p join person_role r on r.person_id = p.id
      where r.role = any($1) and p.active group by p.id having count(*) > 1 order by p.id`,
    [OFFICERS],
  );
}

/** 《…》（064号）、《…》（065号）等5件. */
export function naming(proposals: readonly { number: string; title: string }[]): string {
  const some = proposals.slice(0, 3).map(({ number, title }) => `《${clip(title)}》（${number}号）`);
  const more = proposals.length > some.length ? `等${proposals.length}件` : '';
  return `${some.join('、')}${more}`;
}
