import type { PressedAction } from './pressed-actions.js';
import type { ActingPerson } from '../../src/domain/acting.js';
import { Refused } from '../../src/domain/refused.js';
import { ClockCommands } from '../../src/modules/cooperation/clock-commands.js';
import { ContactCommands } from '../../src/modules/cooperation/contact-commands.js';
import { DateCommands } from '../../src/modules/cooperation/date-commands.js';
import { ExtensionCommands } from '../../src/modules/cooperation/extension-commands.js';
import { OpinionCommands } from '../../src/modules/cooperation/opinion-commands.js';
import { CommitmentCommands } from '../../src/modules/aftercare/commitment-commands.js';
import { FeedbackCommands } from '../../src/modules/aftercare/feedback-commands.js';
import { ReworkCommands } from '../../src/modules/aftercare/rework-commands.js';
import { divisionsNamed } from '../../src/modules/people/registers.js';
import { IssueCommands } from '../../src/modules/clearance/issue-command.js';
import { BulkAssignment } from '../../src/modules/workflow/bulk-assignment.js';
import { DivisionCommands } from '../../src/modules/workflow/division-commands.js';
import { FurtherReferrals } from '../../src/modules/workflow/further-referrals.js';
import { NoticeCommands } from '../../src/modules/workflow/notice-commands.js';
import { OfficeCommands } from '../../src/modules/workflow/office-commands.js';
import { SplitCommands } from '../../src/modules/workflow/split-commands.js';
import { UpperOfficeCommands } from '../../src/modules/workflow/upper-office-commands.js';
import { type Cell, type Office, openOffice } from './office.js';
import { hire, personOf, setToday } from './people.js';

/** The divisions of the tests' office. */
export const DIVISIONS = ['高新技术处', '规划处', '资源处', '合作处'] as const;
export type DivisionWord = (typeof DIVISIONS)[number];

/** Who works there. Handlers and heads are called after their division. */
const PEOPLE: [key: string, name: string, role: string, division: DivisionWord | null][] = [
  ['liaison', '李联络', 'liaison', null],
  ['second', '赵联络', 'liaison', null],
  ['leader', '陈局', 'leader', null],
  ['auditor', '钱审计', 'auditor', null],
  ['handler', '张三', 'handler', '高新技术处'],
  ['head', '王处', 'division_head', '高新技术处'],
  ['planner', '孙规划', 'handler', '规划处'],
  ['resources', '周资源', 'division_head', '资源处'],
];

type Handler = (id: number, fields: never, person: ActingPerson) => Promise<unknown>;
export type Fields = Record<string, unknown>;

/** An office with people and divisions at work on Friday, 13 May 2022. */
export async function openDesk(today = '2022-05-13') {
  const office = await openOffice();
  setToday(office, today);
  const divisions = await office.db.transaction((tx) => divisionsNamed(tx, DIVISIONS));
  const people = new Map<string, ActingPerson>();
  for (const [key, name, role, home] of PEOPLE) {
    const division = home === null ? null : divisions.get(home);
    const id = await hire(office, name, role, { division, rank: role === 'leader' ? 'deputy' : null });
    people.set(key, await personOf(office, id));
  }
  const commands = handlersOf(office);
  const who = (key: string): ActingPerson => people.get(key) as ActingPerson;
  const versionOf = async (id: number): Promise<number> =>
    (await office.db.query<{ version: number }>('select version from referral where id = $1', [id]))[0]
      ?.version ?? 0;
  return {
    ...office,
    office,
    who,
    versionOf,
    commands,
    division: (word: DivisionWord): number => divisions.get(word) as number,
    today: (day: string) => setToday(office, day),
    statusOf: async (id: number) =>
      one<string>(office, 'select status as v from referral where id = $1', [id]),
    setting: (key: string, value: unknown) =>
      office.db.query('update setting set value = $2 where key = $1', [key, JSON.stringify(value)]),
    /** Imports referrals that nobody has touched yet; gives their ids. */
    receive: (rows: Record<string, Cell>[]) => receive(office, rows),
    /** A command with the version that stands, unless the fields state one. */
    act: async (action: PressedAction, id: number, key: string, fields: Fields = {}): Promise<unknown> =>
      commands[action](id, { version: await versionOf(id), ...fields } as never, who(key)),
    add: (proposalId: number, fields: Fields, key = 'liaison') =>
      office.app.get(FurtherReferrals).add(proposalId, fields as never, who(key)),
    bulk: (fields: Fields, key = 'liaison') =>
      office.app.get(BulkAssignment).assign(fields as never, who(key)),
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The codes of every reason for which a command was refused; fails where it was not. */
export async function refusedBy(command: Promise<unknown>): Promise<string[]> {
  try {
    await command;
  } catch (error) {
    if (error instanceof Refused) return error.reasons.map((reason) => reason.code);
    throw error;
  }
  throw new Error('The command was not refused.');
}

async function one<T>(office: Office, sql: string, values: unknown[]): Promise<T> {
  return (await office.db.query<{ v: T }>(sql, values))[0]?.v as T;
}

async function receive(office: Office, rows: Record<string, Cell>[]): Promise<number[]> {
  const before = await one<number>(office, 'select coalesce(max(id), 0) as v from referral', []);
  const outcome = await office.importRows(rows.map((row) => ({ 交办日期: '2022-05-07', ...row })));
  if (outcome.errorList.length > 0) throw new Error(JSON.stringify(outcome.errorList));
  const found = await office.db.query<{ id: number }>('select id from referral where id > $1 order by id', [
    before,
  ]);
  return found.map((row) => row.id);
}

function handlersOf(office: Office): Record<PressedAction, Handler> {
  const get = <T>(type: new (...args: never[]) => T): T => office.app.get<T>(type);
  const [splits, parts, upper] = [get(SplitCommands), get(DivisionCommands), get(UpperOfficeCommands)];
  const [contacts, opinions, extensions] = [
    get(ContactCommands),
    get(OpinionCommands),
    get(ExtensionCommands),
  ];
  const clocks = get(ClockCommands);
  const [notices, desk] = [get(NoticeCommands), get(OfficeCommands)];
  const [forms, rework, promises] = [get(FeedbackCommands), get(ReworkCommands), get(CommitmentCommands)];
  return {
    recordFeedback: (...all) => forms.record(...all),
    closeWithoutFeedback: (...all) => forms.close(...all),
    opinionRejected: (...all) => rework.opinionRejected(...all),
    upperReturn: (...all) => rework.upperReturn(...all),
    amend: (...all) => rework.amend(...all),
    addCommitment: (...all) => promises.add(...all),
    fulfilCommitment: (...all) => promises.fulfil(...all),
    assign: (...all) => splits.assign(...all),
    approveSplit: (...all) => splits.approve(...all),
    rejectSplit: (...all) => splits.reject(...all),
    reassign: (...all) => splits.reassign(...all),
    takeOn: (...all) => parts.takeOn(...all),
    sendBack: (...all) => parts.sendBack(...all),
    requestReturn: (...all) => upper.request(...all),
    returnGranted: (...all) => upper.granted(...all),
    returnRefused: (...all) => upper.refused(...all),
    takeBackRequest: (...all) => upper.takeBack(...all),
    changeRole: (...all) => notices.changeRole(...all),
    withdraw: (...all) => notices.withdraw(...all),
    reinstate: (...all) => notices.reinstate(...all),
    note: (...all) => desk.note(...all),
    supervise: (...all) => desk.supervise(...all),
    linkMerged: (...all) => desk.linkMerged(...all),
    issue: (...all) => get(IssueCommands).issue(...all),
    addContact: (...all) => contacts.add(...all),
    askOutsideOpinion: (...all) => opinions.ask(...all),
    receiveOpinion: (...all) => opinions.receive(...all),
    overrideOpinion: (...all) => opinions.override(...all),
    requestExtension: (...all) => extensions.request(...all),
    grantExtension: (...all) => extensions.grant(...all),
    refuseExtension: (...all) => extensions.refuse(...all),
    withdrawExtension: (...all) => extensions.withdraw(...all),
    pauseClock: (...all) => clocks.pause(...all),
    resumeClock: (...all) => clocks.resume(...all),
    markDifficult: (...all) => clocks.markDifficult(...all),
    unmarkDifficult: (...all) => clocks.unmarkDifficult(...all),
    correctDates: (...all) => get(DateCommands).correct(...all),
  };
}
