import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { versionRefusals } from '../../domain/clearance-buttons.js';
import { waitingFor } from '../../domain/clearance-waiting.js';
import { BODY_NAMES, FORM_NAMES, ROLE_NAMES } from '../../domain/labels.js';
import { type LightDay, lightOf } from '../../domain/light.js';
import { workflowActor } from '../../domain/office-actor.js';
import { commandRefusals } from '../../domain/referral-commands.js';
import type { Refusal } from '../../domain/refused.js';
import { CLEARANCE_ACTIONS, CLEARANCE_WORKFLOW } from '../../domain/reply-clearance.js';
import { urgency } from '../../domain/standing.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { Standings } from '../proposals/standings.js';
import { workedOn } from '../proposals/works-on.sql.js';
import { type ClearingVersion, clearingVersions } from '../replies/clearance-facts.js';
import { type WorkRow, workRows } from '../workflow/standing-list.js';
import type { ClearanceList, ClearanceRow } from './clearance.dto.js';

/** 待审 and 待发出: the versions that wait for the signed-in person, and those that are signed and not sent yet. */
@Injectable()
export class ClearanceQueues {
  constructor(
    private readonly db: Database,
    private readonly standings: Standings,
    private readonly commands: CommandFacts,
    private readonly days: LightDays,
  ) {}

  async list(stage: 'review' | 'issue', person: ActingPerson): Promise<ClearanceList> {
    return this.db.snapshot(async (tx) => {
      const states =
        stage === 'issue'
          ? (['signed'] as const)
          : (['division_review', 'office_review', 'leader_review'] as const);
      const day = await this.days.today(tx);
      const versions = await clearingVersions(tx, { states }, day.today);
      const live = versions.filter(
        ({ facts }) => !facts.superseded && !facts.ended && facts.clearance.referralHandling,
      );
      const mine =
        stage === 'review'
          ? live.filter(({ facts }) => waitingFor(facts, person) !== null)
          : await readable(tx, live, person);
      return { rows: await this.rows(tx, { versions: mine, stage, day }, person) };
    });
  }

  private async rows(
    tx: Tx,
    { versions, stage, day }: { versions: ClearingVersion[]; stage: 'review' | 'issue'; day: LightDay },
    person: ActingPerson,
  ): Promise<ClearanceRow[]> {
    const ids = versions.map(({ referralId }) => referralId);
    const standings = await this.standings.of(tx, ids);
    const work = new Map((await workRows(tx, { referralIds: ids })).map((row) => [row.referralId, row]));
    const referrals = new Map((await this.commands.of(tx, ids)).map((one) => [one.id, one]));
    const rows: { row: ClearanceRow; order: number }[] = [];
    for (const version of versions) {
      const of = work.get(version.referralId);
      const referral = referrals.get(version.referralId);
      if (!of || !referral) continue;
      const reasons = stage === 'issue' ? issueReasons(version, referral, person) : [];
      const row = {
        ...shown(version, of, person),
        sentence: standings.get(version.referralId)?.sentence ?? '',
        light: lightOf(of, day),
        ...{ allowed: reasons.length === 0, reasons },
      };
      rows.push({ row, order: urgency(of.paused ? null : of.dueOn, day.today, null)[0] });
    }
    // Not a subtraction: two that have no date are both infinitely far.
    rows.sort((a, b) =>
      a.order === b.order ? a.row.versionId - b.row.versionId : a.order < b.order ? -1 : 1,
    );
    return rows.map(({ row }) => row);
  }
}

async function readable(
  tx: Tx,
  versions: ClearingVersion[],
  person: ActingPerson,
): Promise<ClearingVersion[]> {
  const ids = versions.map(({ referralId }) => referralId);
  const worked = new Set(await workedOn(tx, person, ids));
  return versions.filter(({ referralId }) => worked.has(referralId));
}

type Shown = Omit<ClearanceRow, 'sentence' | 'light' | 'allowed' | 'reasons'>;

function shown(version: ClearingVersion, of: WorkRow, person: ActingPerson): Shown {
  const { clearance } = version.facts;
  const action = waitingFor(version.facts, person)?.action ?? 'issue';
  return {
    ...{ versionId: version.versionId, referralId: version.referralId, proposalId: version.proposalId },
    ...{ version: version.referralVersion, number: version.number, title: version.title },
    body: BODY_NAMES[of.body as keyof typeof BODY_NAMES],
    roleName: ROLE_NAMES[version.role],
    form: clearance.form,
    formName: FORM_NAMES[clearance.form],
    division: clearance.division?.name ?? null,
    stage: clearance.state,
    stageName: CLEARANCE_WORKFLOW.states[clearance.state],
    action,
    actionName: action === 'delegate' ? '' : CLEARANCE_ACTIONS[action],
    since: version.since,
  };
}

/** Every reason of both tables once; what only the form can fulfil is none. */
function issueReasons(version: ClearingVersion, referral: CommandReferral, person: ActingPerson): string[] {
  const all: Refusal[] = [
    ...commandRefusals('issue', referral, workflowActor(person)),
    ...versionRefusals('issue', version.facts, person),
  ];
  return [...new Set(all.filter(({ field }) => field === undefined).map(({ message }) => message))];
}
