import { addMonths } from '../domain/civil-day.js';
import type { Role } from '../domain/codes.js';
import { FurtherReferrals } from '../modules/workflow/further-referrals.js';
import { NoticeCommands } from '../modules/workflow/notice-commands.js';
import { UpperOfficeCommands } from '../modules/workflow/upper-office-commands.js';
import { byLiaison, type DemoStep } from './steps.js';

/** 申请退办 or 改办, with the unit that should have it; `late` says why although the window is over. */
export function askReturn(
  ago: number,
  asked: 'return' | 'reassign',
  reason: string,
  suggestedUnit: string,
  late?: string,
): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const request = { version, asked, reason, suggestedUnit, override: late };
    return office.service(UpperOfficeCommands).request(referralId, request, person);
  });
}

/** 申请改变办理方式. */
export function askRole(ago: number, role: Role, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const request = { version, asked: 'change_role' as const, reason, role };
    return office.service(UpperOfficeCommands).request(referralId, request, person);
  });
}

/** The upper office agrees. */
export function granted(ago: number): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const answer = { version, answeredOn: office.today };
    return office.service(UpperOfficeCommands).granted(referralId, answer, person);
  });
}

/** The upper office does not. */
export function refused(ago: number, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const answer = { version, answeredOn: office.today, reason };
    return office.service(UpperOfficeCommands).refused(referralId, answer, person);
  });
}

/** 收回调整申请. */
export function takeBack(ago: number): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(UpperOfficeCommands).takeBack(referralId, { version }, person),
  );
}

/** 改变办理方式 by notice of the upper office. */
export function changeRole(ago: number, role: Role, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const notice = { version, role, noticeOn: office.today, reason };
    return office.service(NoticeCommands).changeRole(referralId, notice, person);
  });
}

/** 撤回 by the upper office. */
export function withdraw(ago: number, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(NoticeCommands).withdraw(referralId, { version, on: office.today, reason }, person),
  );
}

/** 恢复办理. */
export function reinstate(ago: number): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(NoticeCommands).reinstate(referralId, { version, on: office.today }, person),
  );
}

/** The proposal is referred to us once more, in another role; later steps go on with that referral. */
export function again(ago: number, role: 'separate' | 'co'): DemoStep {
  return byLiaison(ago, ({ office, proposalId, person }) => {
    const referredOn = office.today;
    const dueOn = addMonths(referredOn, role === 'co' ? 1 : 3);
    const asked = { role, referredOn, receivedOn: referredOn, dueOn, referredBy: '市政府督查室' };
    return office.service(FurtherReferrals).add(proposalId, asked, person);
  });
}
