import fc from 'fast-check';
import {
  type Disclosure,
  LEVELS,
  type Level,
  type Role,
  ROLES,
  type Satisfaction,
  type Width,
  WIDTHS,
} from '../../src/domain/codes.js';

/** A version of a reply; `on` null: issued on an unknown day, absent: not issued. */
export interface VersionFacts {
  issued: { on: number | null } | null;
  outcomeClass: string | null;
  decision: Disclosure | null;
  published: Width | null;
}

/** A due date given, and whether a later event takes it back. Days count from 1 January of the year. */
export interface DueFacts {
  event: 'fixed' | 'extended' | 'corrected';
  due: number;
  revoked: boolean;
}

export interface ReferralFacts {
  role: Role;
  gone: 'returned' | 'withdrawn' | null;
  due: DueFacts[];
  /** Round by round, the versions of its reply; an empty round has no reply yet. */
  rounds: VersionFacts[][];
  /** Round by round, the rows of its 征询意见 in the order in which they came. */
  forms: FormFacts[][];
}

/** A row of feedback: imported or recorded here, of who decides or not, late, or closed without any. */
export interface FormFacts {
  state: 'received' | 'unknown' | 'not_returned';
  /** null: imported, which decides. */
  decides: boolean | null;
  work: Satisfaction | null;
  result: Satisfaction | null;
}

export interface ProposalFacts {
  kind: string;
  level: Level;
  inSession: boolean;
  /** Of the year before: it falls into that one by the rule of the session. */
  raisedBefore: boolean;
  referrals: ReferralFacts[];
}

/** A year's settings and facts, as they are written into the tables and counted anew beside them. */
export interface YearFacts {
  yearRule: 'referred' | 'concluded' | 'session';
  leadRoles: Role[];
  referenceCounts: boolean;
  beside: string[];
  proposals: ProposalFacts[];
}

export const KINDS = ['npc_motion', 'npc_suggestion', 'cppcc_recommendation', 'cppcc_proposal'];

// The day 365 and later lie in the next year, so that the rule of conclusion has something to decide.
const day = fc.integer({ min: 60, max: 420 });

const version: fc.Arbitrary<VersionFacts> = fc
  .record({
    issued: fc.option(fc.record({ on: fc.option(day, { freq: 8 }) }), { freq: 5 }),
    outcomeClass: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
    decision: fc.option(fc.constantFrom<Disclosure>('active', 'on_request', 'none')),
    published: fc.option(fc.constantFrom(...WIDTHS)),
  })
  // The database refuses a publication of what is not issued or not decided so.
  .map((it) => ({ ...it, published: it.issued && it.decision === 'active' ? it.published : null }));

const due: fc.Arbitrary<DueFacts> = fc.record({
  event: fc.constantFrom('fixed', 'extended', 'corrected'),
  due: day,
  revoked: fc.boolean(),
});

const satisfaction = fc.option(fc.constantFrom<Satisfaction>('satisfied', 'basic', 'dissatisfied'));

const form: fc.Arbitrary<FormFacts> = fc
  .record({
    state: fc.constantFrom('received', 'received', 'received', 'unknown', 'not_returned'),
    decides: fc.option(fc.boolean()),
    work: satisfaction,
    result: satisfaction,
  })
  // The database refuses answers where nothing came back.
  .map((it) => (it.state === 'received' ? it : { ...it, work: null, result: null }));

const referral = (role: Role): fc.Arbitrary<ReferralFacts> =>
  fc.record({
    role: fc.constant(role),
    gone: fc.option(fc.constantFrom('returned', 'withdrawn'), { freq: 6 }),
    due: fc.array(due, { maxLength: 3 }),
    rounds: fc.array(fc.array(version, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    forms: fc.array(fc.array(form, { maxLength: 3 }), { maxLength: 3 }),
  });

const proposal: fc.Arbitrary<ProposalFacts> = fc.record({
  kind: fc.constantFrom(...KINDS),
  level: fc.constantFrom(...LEVELS),
  inSession: fc.boolean(),
  raisedBefore: fc.boolean(),
  referrals: fc
    .subarray([...ROLES], { minLength: 1, maxLength: 3 })
    .chain((roles) => fc.tuple(...roles.map(referral))),
});

/** Any year that the tables can hold. */
export const randomYear: fc.Arbitrary<YearFacts> = fc.record({
  yearRule: fc.constantFrom('referred', 'concluded', 'session'),
  leadRoles: fc.subarray<Role>(['lead', 'sole', 'separate'], { minLength: 1 }),
  referenceCounts: fc.boolean(),
  beside: fc.subarray(KINDS, { maxLength: 2 }),
  proposals: fc.array(proposal, { maxLength: 25 }),
});

/** Day 0 is 1 January of the year. */
export function dateOf(year: number, days: number): string {
  return new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);
}
