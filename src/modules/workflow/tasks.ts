import { Injectable } from '@nestjs/common';
import { type ActingPerson, divisionsAs } from '../../domain/acting.js';
import { type Waiting, waitingFor } from '../../domain/clearance-waiting.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { lightOf } from '../../domain/light.js';
import { workflowActor } from '../../domain/office-actor.js';
import { type CommandAction, commandRefusals } from '../../domain/referral-commands.js';
import { urgency } from '../../domain/standing.js';
import type { WorkflowActor } from '../../domain/workflow-roles.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { type ClearingVersion, clearingVersions } from '../replies/clearance-facts.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { workRows } from './standing-list.js';
import type { Task, TaskList } from './views.dto.js';

/** What a referral waits for that a person can do: the command, and its name in the list. */
const KINDS: { action: CommandAction; kind: string; label: string; waits: (it: CommandReferral) => boolean }[] = [
  { action: 'returnGranted', kind: 'answer', label: '待登记调整答复', waits: (it) => it.facts.returnPending !== null },
  { action: 'grantExtension', kind: 'extension', label: '待登记延期答复', waits: (it) => it.facts.extensionPending },
  { action: 'note', kind: 'read', label: '待阅知', waits: (it) => it.status === 'received' && it.facts.role === 'reference' },
  { action: 'assign', kind: 'assign', label: '待分派', waits: (it) => it.status === 'received' && it.facts.role !== 'reference' },
  { action: 'approveSplit', kind: 'approve', label: '待批准分派', waits: (it) => it.status === 'split_proposed' },
  { action: 'takeOn', kind: 'sign', label: '待签收', waits: (it) => it.assignments.some((part) => part.state === 'pending') },
  { action: 'recordFeedback', kind: 'feedback', label: '征询意见到期', waits: (it) => it.status === 'replied' && it.facts.feedbackWindowOver },
]; // prettier-ignore

/** 待办: what the signed-in person has to do now, by the very tables that decide whether he may. */
@Injectable()
export class Tasks {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly days: LightDays,
  ) {}

  async of(person: ActingPerson): Promise<TaskList> {
    const actor = workflowActor(person);
    const divisions = divisionsAs(person, ['handler', 'division_head']);
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const rows = await workRows(tx, {});
      const found = await this.facts.of(
        tx,
        rows.map((row) => row.referralId),
      );
      const byId = new Map(found.map((referral) => [referral.id, referral]));
      const clearing = await waitingVersions(tx, person, day.today);
      const tasks = rows.flatMap((row) => {
        const referral = byId.get(row.referralId);
        const todo =
          referral &&
          (toPress(referral, actor) ?? toClear(clearing.get(referral.id)) ?? toHandle(referral, divisions));
        if (!todo) return [];
        const { referralId, proposalId, kindName, number, title } = row;
        const task: Task = {
          ...todo,
          referralId,
          proposalId,
          kindName,
          number,
          roleName: ROLE_NAMES[row.role],
          title,
          light: lightOf(row, day),
        };
        return [{ task, order: urgency(row.paused ? null : row.dueOn, day.today, null)[0] }];
      });
      // Not a subtraction: two that have no date are both infinitely far.
      tasks.sort((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
      return { tasks: tasks.map(({ task }) => task) };
    });
  }
}

type Todo = Pick<Task, 'kind' | 'label' | 'action' | 'versionId'>;

/** The versions that wait for the person, by referral. */
async function waitingVersions(
  tx: Tx,
  person: ActingPerson,
  today: string,
): Promise<Map<number, [ClearingVersion, Waiting]>> {
  const states = ['division_review', 'office_review', 'leader_review', 'signed'] as const;
  const versions = await clearingVersions(tx, { states }, today);
  return new Map(
    versions.flatMap((version): [number, [ClearingVersion, Waiting]][] => {
      const waiting = waitingFor(version.facts, person);
      return waiting ? [[version.referralId, [version, waiting]]] : [];
    }),
  );
}

/** A step of clearance, which is taken on the page of the version. */
function toClear(waits: [ClearingVersion, Waiting] | undefined): Todo | null {
  if (!waits) return null;
  const [{ versionId }, { kind, label, action }] = waits;
  return { kind, label, action, versionId };
}

/** The first button that waits for this person. A leader's step that the liaison can enter from paper is the leader's. */
function toPress(referral: CommandReferral, actor: WorkflowActor): Todo | null {
  for (const { action, kind, label, waits } of KINDS) {
    if (!waits(referral)) continue;
    if (action === 'approveSplit' && !actor.posts.some((post) => post.role === 'leader')) continue;
    const reasons = commandRefusals(action, referral, actor);
    if (reasons.every((reason) => reason.field !== undefined))
      return { kind, label, action, versionId: null };
  }
  return null;
}

/** The work itself: what his division has signed for and not handed in. */
function toHandle(referral: CommandReferral, divisions: number[]): Todo | null {
  if (referral.status !== 'handling') return null;
  const own = referral.assignments.some(
    (part) => part.state === 'active' && part.division !== null && divisions.includes(part.division.id),
  );
  return own ? { kind: 'handle', label: '办理中', action: null, versionId: null } : null;
}
