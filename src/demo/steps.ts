import type { ActingPerson } from '../domain/acting.js';
import type { Permission } from '../domain/permissions.js';
import { DivisionCommands } from '../modules/workflow/division-commands.js';
import { OfficeCommands } from '../modules/workflow/office-commands.js';
import { SplitCommands } from '../modules/workflow/split-commands.js';
import type { Colleague, DemoOffice } from './demo-office.js';
import type { DivisionName } from './divisions.js';
import type { LetterCase } from './letters.js';

/** Where a step is taken: the office on that day, and the case's latest referral as it stands. */
export interface Scene {
  office: DemoOffice;
  of: LetterCase;
  proposalId: number;
  referralId: number;
  version: number;
}

/** One thing that was done with a case, so many working days ago; it leaves one trace. */
export interface DemoStep {
  ago: number;
  take: (scene: Scene) => Promise<unknown>;
}

/** A step, and who takes it. */
export function step(
  ago: number,
  [whose, permission]: [(office: DemoOffice) => Colleague, Permission],
  work: (scene: Scene & { person: ActingPerson }) => Promise<unknown>,
): DemoStep {
  return {
    ago,
    take: async (scene) =>
      work({ ...scene, person: await scene.office.acting(whose(scene.office), permission) }),
  };
}

/** A step of the liaison officer, or of who stands in for her that day. */
export function byLiaison(
  ago: number,
  work: (scene: Scene & { person: ActingPerson }) => Promise<unknown>,
): DemoStep {
  return step(ago, [(office) => office.account('lianluo'), 'referral.assign'], work);
}

const leader = (office: DemoOffice): Colleague => office.account('juling');

/** 分派; the leader has signed the paper 批办单. */
export function assign(ago: number, lead: DivisionName, ...support: DivisionName[]): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const asked = { version, ...splitOf(office, lead, support), paper: true, approver: leader(office).name };
    return office.service(SplitCommands).assign(referralId, asked, person);
  });
}

/** 分派 that waits for the leader. */
export function propose(ago: number, lead: DivisionName, ...support: DivisionName[]): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const asked = { version, ...splitOf(office, lead, support) };
    return office.service(SplitCommands).assign(referralId, asked, person);
  });
}

/** 批准分派. */
export function approve(ago: number, instruction?: string): DemoStep {
  return step(ago, [leader, 'referral.approveSplit'], ({ office, referralId, version, person }) =>
    office.service(SplitCommands).approve(referralId, { version, instruction }, person),
  );
}

/** 不同意分派. */
export function reject(ago: number, reason: string): DemoStep {
  return step(ago, [leader, 'referral.rejectSplit'], ({ office, referralId, version, person }) =>
    office.service(SplitCommands).reject(referralId, { version, reason }, person),
  );
}

/** A step of the handler of a division, its first. */
export function byHandler(
  ago: number,
  [division, permission]: [DivisionName, Permission],
  work: (scene: Scene & { person: ActingPerson }) => Promise<unknown>,
): DemoStep {
  return step(ago, [(office) => office.of(division, 'handler'), permission], work);
}

/** 签收 by the handler of a division, its first unless he is named. */
export function sign(ago: number, division: DivisionName, name?: string): DemoStep {
  const handler = (office: DemoOffice): Colleague => office.of(division, 'handler', name);
  return step(ago, [handler, 'referral.takeOn'], ({ office, referralId, version, person }) => {
    const asked = { version, handlerId: handler(office).id };
    return office.service(DivisionCommands).takeOn(referralId, asked, person);
  });
}

/** 处室退回 by the head of a division. */
export function sendBack(ago: number, from: DivisionName, reason: string, to: DivisionName): DemoStep {
  const head = (office: DemoOffice): Colleague => office.of(from, 'division_head');
  return step(ago, [head, 'referral.sendBack'], ({ office, referralId, version, person }) => {
    const asked = { version, reason, suggestedDivisionId: office.division(to) };
    return office.service(DivisionCommands).sendBack(referralId, asked, person);
  });
}

/** 改派. */
export function reassign(ago: number, to: DivisionName, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const asked = { version, reason, ...splitOf(office, to, []) };
    return office.service(SplitCommands).reassign(referralId, asked, person);
  });
}

/** 阅知. */
export function note(ago: number): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(OfficeCommands).note(referralId, { version }, person),
  );
}

/** 重点督办 by the leader. */
export function supervise(ago: number, words: string): DemoStep {
  return step(ago, [leader, 'referral.supervise'], ({ office, referralId, version, person }) => {
    const asked = { version, leaderId: leader(office).id, note: words };
    return office.service(OfficeCommands).supervise(referralId, asked, person);
  });
}

/** 并案 with the case of this title. */
export function mergeInto(ago: number, title: string): DemoStep {
  return byLiaison(ago, async ({ office, referralId, version, person }) => {
    const hostProposalId = await office.proposal(title);
    return office.service(OfficeCommands).linkMerged(referralId, { version, hostProposalId }, person);
  });
}

function splitOf(
  office: DemoOffice,
  lead: DivisionName,
  support: DivisionName[],
): { leadDivisionId: number; supportDivisionIds: number[] } {
  return {
    leadDivisionId: office.division(lead),
    supportDivisionIds: support.map((one) => office.division(one)),
  };
}
