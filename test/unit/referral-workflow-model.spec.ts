import fc from 'fast-check';
import { ROLES } from '../../src/domain/codes.js';
import { impliedStatus } from '../../src/domain/referral-status.js';
import {
  nextState,
  REFERRAL_ACTIONS,
  REFERRAL_STEPS,
  type ReferralAction,
  refusals,
} from '../../src/domain/referral-workflow.js';
import {
  placeOf,
  type ReferralCommandFacts as Facts,
  type ReferralGiven as Given,
  type ReferralPlace,
} from '../../src/domain/referral-workflow-facts.js';
import { applied } from './referral-interpreter.js';
import { BLANK, REFERRAL_EXAMPLES } from './referral-workflow-examples.js';
import { EVERYBODY, OTHER, OWN } from './workflow-walk.js';

const mostly = fc.constantFrom(true, true, true, true, false);
const seldom = mostly.map((yes) => !yes);

/** What happens around a referral between two commands, and moves no state by itself. */
const around = fc.record({
  splitNeedsApproval: fc.boolean(),
  returnWindowOver: fc.boolean(),
  inClearance: fc.boolean(),
  signedVersion: mostly,
  contactMade: mostly,
  opinionsMissing: fc.constantFrom([], [], ['市财政局']),
  supervisionMissing: seldom,
  extensionPending: fc.boolean(),
  otherLiveRoles: fc.subarray([...ROLES], { maxLength: 1 }),
}) satisfies fc.Arbitrary<Partial<Facts>>;

const content = fc.record({
  role: fc.constantFrom(...ROLES),
  leadDivisionIds: fc.constantFrom([OWN.id], [OTHER.id]),
  asked: fc.constantFrom('return' as const, 'reassign' as const, 'change_role' as const),
  decides: fc.constantFrom(true, true, false),
  dissatisfied: fc.boolean(),
}) satisfies fc.Arbitrary<Given>;

const commands = fc.array(fc.record({ around, content, pick: fc.nat(999) }), {
  minLength: 1,
  maxLength: 60,
  size: 'max',
});
const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[];
const MOVING = [...new Set(REFERRAL_STEPS.filter((row) => row.to !== 'same').map((row) => row.action))];

const ONWARD = MOVING.filter((action) => !['withdraw', 'returnGranted', 'note', 'sendBack'].includes(action));

interface Done {
  action: ReferralAction;
  from: ReferralPlace;
  to: ReferralPlace | null;
  before: Facts;
  after: Facts;
}

/**
 * One of the commands that are allowed, carried out on the facts; null where none is. Most move the state, and few
 * cut the history short, so that later rounds and amendments are met as often as the beginning.
 */
function step(facts: Facts, given: Given, pick: number): Done | null {
  const pool = pick % 3 === 0 ? ACTIONS : pick % 30 === 1 ? MOVING : ONWARD;
  const allowed = pool.filter((action) => refusals(action, facts, EVERYBODY, given).length === 0);
  const action = allowed[(pick >> 1) % allowed.length];
  if (!action) return null;
  const after = applied(action, facts, given);
  return { action, from: placeOf(facts), to: nextState(action, facts, given), before: facts, after };
}

/** Carries out a random history and hands each command that was done to `look`. */
function forEveryHistory(look: (done: Done) => void, seed?: number): void {
  const property = fc.property(commands, fc.boolean(), (history, owesFeedback) => {
    let facts: Facts = { ...BLANK, owesFeedback };
    for (const { around: change, content: given, pick } of history) {
      const done = step({ ...facts, ...change }, { ...REFERRAL_EXAMPLES.given, ...given }, pick);
      if (!done) continue;
      look(done);
      // 退办 ends the history; the next command begins another one.
      facts = done.after.returned ? { ...BLANK, owesFeedback } : done.after;
    }
  });
  fc.assert(property, { numRuns: 100, ...(seed === undefined ? {} : { seed }) });
}

describe('a random history of a referral', () => {
  it('always stands where the table leads: the facts imply the same state', () => {
    forEveryHistory(({ action, to, after }) => {
      expect([action, impliedStatus(after)]).toEqual([action, to]);
    });
  });

  it('meets every action of the table', () => {
    const taken = new Set<ReferralAction>();
    forEveryHistory(({ action }) => taken.add(action), 20260302);
    expect([...taken].sort()).toEqual([...ACTIONS].sort());
  });

  it('恢复办理 brings back the state before the withdrawal', () => {
    let before: ReferralPlace | null = null;
    forEveryHistory(({ action, from, to }) => {
      if (action === 'withdraw') before = from;
      if (action === 'reinstate') expect(to).toBe(before);
    });
    expect(before).not.toBeNull();
  });

  it('nothing is issued, read or put into another role while a 申请调整 is pending', () => {
    forEveryHistory(({ action, before }) => {
      if (before.returnPending === null) return;
      expect(['issue', 'note', 'changeRole', 'requestReturn']).not.toContain(action);
    });
  });

  it('a round once begun is never taken back, and an end is left by 恢复办理 only', () => {
    forEveryHistory(({ action, from, before, after }) => {
      expect(after.round).toBeGreaterThanOrEqual(before.round);
      if (from === 'returned' || from === 'withdrawn') expect(action).toBe('reinstate');
    });
  });
});
