import type { ClearanceState } from './clearance-workflow-rules.js';
import type { Body, ReferralState, Role } from './codes.js';
import { type LightDay, openLight } from './light.js';
import { countWorkdays } from './working-calendar.js';

/** What a referral waits for, and since when; dates are YYYY-MM-DD. */
export interface StandingFacts {
  status: ReferralState;
  role: Role;
  body: Body;
  /** The unit that referred it, whose answer an application waits for. */
  referredBy: string | null;
  /** A pending application to the upper office. */
  requestAsked: string | null;
  requestedOn: string | null;
  /** Who sent it back last, where it waits for a new assignment. */
  sentBackBy: string | null;
  /** The day from which it waits for its (new) assignment. */
  waitsSince: string | null;
  splitProposedOn: string | null;
  /** The lead assignment that stands. */
  division: string | null;
  handler: string | null;
  assignedOn: string | null;
  signedOn: string | null;
  /** Where the running version stands in clearance, and since when; null: nothing is drafted. */
  clearance: ClearanceState | 'sent_back' | null;
  clearanceSince: string | null;
  /** Outside units whose opinion is neither in nor overridden. */
  opinionsMissing: readonly string[];
  /** Nothing has left the building in the running round; an amendment opens none. */
  openRound: boolean;
  dueOn: string | null;
  provisional: boolean;
  paused: boolean;
  repliedOn: string | null;
}

/** 当前卡点: one sentence, whom it waits for, and how many working days already. */
export interface Standing {
  sentence: string;
  waitingFor: string;
  /** null: it is not known since when. */
  waitingWorkdays: number | null;
}

const ASKED: Record<string, string> = {
  return: '退办申请',
  reassign: '改办申请',
  change_role: '改变办理方式的申请',
};

/** Where a referral stands on a day; null where nothing is waited for any more. */
export function standingOf(facts: StandingFacts, day: LightDay): Standing | null {
  const wait = (who: string, what: string, since: string | null): Standing => {
    const waited = waitedDays(since, day);
    return { sentence: `${what}${waitedWords(waited)}`, waitingFor: who, waitingWorkdays: waited };
  };
  const open = !['replied', 'concluded', 'returned', 'withdrawn'].includes(facts.status);
  if (open && facts.requestAsked !== null) {
    const who = facts.referredBy ?? '交办单位';
    return wait(who, `${ASKED[facts.requestAsked] ?? '调整申请'}待${who}答复`, facts.requestedOn);
  }
  switch (facts.status) {
    case 'received':
      return received(facts, wait);
    case 'split_proposed':
      return wait('分管领导', '等分管领导批准分派', facts.splitProposedOn);
    case 'assigned':
      return wait(named(facts.division), `等${named(facts.division)}签收`, facts.assignedOn);
    case 'handling':
      return handling(facts, day);
    case 'replied':
      return wait(raiser(facts), `等${raiser(facts)}反馈意见`, facts.repliedOn);
    default:
      return null;
  }
}

type Wait = (who: string, what: string, since: string | null) => Standing;

function received(facts: StandingFacts, wait: Wait): Standing {
  if (facts.sentBackBy !== null)
    return wait('办公室', `${facts.sentBackBy}已退回，等办公室重新分派`, facts.waitsSince);
  if (facts.role === 'reference') return wait('办公室', '等办公室阅知', facts.waitsSince);
  return wait('办公室', '等办公室分派', facts.waitsSince);
}

function handling(facts: StandingFacts, day: LightDay): Standing {
  const [waitingFor, what] = clearing(facts) ?? [
    inHand(facts),
    `等${inHand(facts)}${facts.openRound ? '办理' : '更正'}`,
  ];
  const waited = waitedDays(clearing(facts) ? facts.clearanceSince : facts.signedOn, day);
  const missing = facts.opinionsMissing;
  const owed = missing.length > 0 ? `，还差${missing.length}家会办意见（${missing.join('、')}）` : '';
  const left = facts.openRound ? `，${openLight({ ...facts, nature: 'duty' }, day).short}` : '';
  return {
    sentence: `${what}${owed}${clearing(facts) ? waitedWords(waited) : left}`,
    waitingFor,
    waitingWorkdays: waited,
  };
}

function inHand(facts: StandingFacts): string {
  const division = named(facts.division);
  return facts.handler === null ? division : `${division}（${facts.handler}）`;
}

/** Whom a version on its way out waits for, and the words; null while it is a draft or nothing is written. */
function clearing(facts: StandingFacts): [string, string] | null {
  const division = named(facts.division);
  switch (facts.clearance) {
    case 'division_review':
      return [division, `等${division}负责人审核`];
    case 'office_review':
      return ['办公室', '等办公室核稿'];
    case 'leader_review':
      return ['局领导', '等局领导审签'];
    case 'signed':
      return ['办公室', '已签发，等办公室发出'];
    default:
      return null;
  }
}

function waitedDays(since: string | null, { today, calendar }: LightDay): number | null {
  return since === null ? null : Math.max(0, countWorkdays(since, today, calendar));
}

function waitedWords(days: number | null): string {
  if (days === null) return '';
  return days === 0 ? '，等了不到1个工作日' : `，已${days}个工作日`;
}

/** Deputies raise at the congress, members at the conference. */
function raiser(facts: StandingFacts): string {
  return facts.body === 'npc' ? '代表' : '委员';
}

/** An imported referral may be signed for by a division that the ledger does not name. */
function named(division: string | null): string {
  return division ?? '承办处室';
}

/** How urgent a referral is, for sorting: the least first. Days to the due date count before days of waiting. */
export function urgency(
  dueOn: string | null,
  today: string,
  waitingWorkdays: number | null,
): [number, number] {
  const left = dueOn === null ? Number.POSITIVE_INFINITY : Date.parse(dueOn) - Date.parse(today);
  return [left, -(waitingWorkdays ?? 0)];
}
