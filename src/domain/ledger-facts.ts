import { type Role } from './codes.js';
import { isOwn, readNames } from './ledger-cells.js';
import { LEDGER_FIELDS } from './ledger-fields.js';
import { type LedgerIdentity } from './ledger-identity.js';
import { type LedgerRow } from './ledger-row.js';
import { type RowScope } from './ledger-scope.js';
import { readDisclosure, VALUE_READERS } from './ledger-values.js';

/** What a row says beside which proposal it is; absent columns leave their property undefined. */
export type LedgerFacts = Omit<LedgerRow, keyof LedgerIdentity>;

/** Read with the identity of the row, where they depend on one another. */
const IDENTITY = new Set([
  'year',
  'kind',
  'level',
  'session',
  'number',
  'series',
  'title',
  'role',
  'referredOn',
]);

/** What 沟通形式 says where nobody talked: 无, 无沟通联系, 未走访. */
const NO_TALK = /^(无|没有|暂无|未|尚未)(沟通|联系|面商|走访|见面|协商)*$/;

/** Reads every cell that is a fact of its own and reports what cannot be read. */
export function readFacts(scope: RowScope): LedgerFacts {
  const facts: Record<string, unknown> = {};
  for (const { key, type } of LEDGER_FIELDS) {
    const reader = VALUE_READERS[type];
    if (reader && !IDENTITY.has(key) && scope.has(key)) facts[key] = reader(scope, key);
  }
  if (scope.has('contactForm') && NO_TALK.test(scope.text('contactForm'))) facts['contactForm'] = null;
  if (scope.has('leadDivision')) Object.assign(facts, readDivisions(scope));
  if (scope.has('disclosure')) {
    const answer = readDisclosure(scope, 'disclosure');
    facts['disclosure'] = answer?.disclosure ?? null;
    facts['width'] = answer?.width ?? null;
  }
  return facts;
}

/** A referral has one lead division (design §4); where a cell names more, the first leads and the rest support. */
function readDivisions(scope: RowScope): Partial<LedgerFacts> {
  const [lead, ...others] = readNames(scope.cell('leadDivision'));
  if (others.length === 0) return { leadDivision: lead ?? null };
  scope.report(
    'divisions_several',
    'leadDivision',
    `${scope.written('leadDivision')}不止一个处室，按“${lead}”承办、其余协办记录，请核对。`,
  );
  const support = readNames(scope.cell('supportDivisions'));
  return { leadDivision: lead, supportDivisions: [...new Set([...others, ...support])] };
}

/** Our own name under 主办单位 while the role is 会办, or the other way round. */
export function checkRoleAgainstUnits(scope: RowScope, role: Role): void {
  const named = (key: 'leadUnits' | 'coUnits') =>
    readNames(scope.cell(key)).some((name) => isOwn(name, scope.options.ownNames));
  // 承办单位 lists everyone and says nothing of our part.
  const leads = /主办|牵头/.test(scope.name('leadUnits')) && named('leadUnits');
  const assists = named('coUnits');
  const [key, against] =
    role === 'co' ? (['leadUnits', leads && !assists] as const) : (['coUnits', assists && !leads] as const);
  if (role === 'reference' || !against) return;
  const where = `“${scope.name(key)}”列写的是本单位`;
  scope.report('role_against_units', 'role', `${scope.written('role')}，而${where}，请核对按哪一种办理。`);
}
