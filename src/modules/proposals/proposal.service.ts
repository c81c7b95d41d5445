import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Body, Level, Role } from '../../domain/codes.js';
import { seesContacts } from '../../domain/contact-scope.js';
import { legalCapOf } from '../../domain/extension-rules.js';
import { LEVEL_NAMES, ROLE_NAMES, STATUS_NAMES } from '../../domain/labels.js';
import { lightOf } from '../../domain/light.js';
import { workflowActor } from '../../domain/office-actor.js';
import { type AvailableCommand, availableCommands } from '../../domain/referral-commands.js';
import { notFound } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { CommandFacts } from './command-facts.js';
import type { DueView, ProposalDetail, ReferralDetail } from './proposal.dto.js';
import type { RoundView } from './sheet-rounds.dto.js';
import { DIVISIONS_AT_WORK_SQL, PROPOSAL_SQL } from './proposal.sql.js';
import type { ActionView } from './referral-work.dto.js';
import { REFERRAL_DETAIL_SQL } from './sheet.sql.js';
import { Standings } from './standings.js';
import { timelineOf } from './timeline.js';
import { workedOn } from './works-on.sql.js';

/** 办理单: all that is known of one proposal, on one page. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Database,
    private readonly standings: Standings,
    private readonly commands: CommandFacts,
    private readonly days: LightDays,
  ) {}

  /** The sheet as a person sees it: with his buttons, and with contact data where he works on it. */
  async one(id: number, person: ActingPerson): Promise<ProposalDetail> {
    return this.db.snapshot(async (tx) => {
      const contacts = await readsContacts(tx, id, person);
      const [proposal] = await rowsOf<Omit<ProposalDetail, 'levelName' | 'referrals' | 'timeline'>>(
        tx,
        PROPOSAL_SQL,
        [id, contacts],
      );
      if (!proposal) throw notFound('这件建议提案');
      return {
        ...proposal,
        levelName: LEVEL_NAMES[proposal.level as Level],
        referrals: await this.referrals(tx, id, person, contacts),
        timeline: await timelineOf(tx, id, contacts),
      };
    });
  }

  /** One referral of a sheet: what a command answers with. */
  async referral(id: number, person: ActingPerson): Promise<ReferralDetail> {
    return this.db.snapshot(async (tx) => {
      const [row] = await rowsOf<{ proposalId: number }>(
        tx,
        'select proposal_id as "proposalId" from referral where id = $1',
        [id],
      );
      if (!row) throw notFound('这件交办件');
      const contacts = await readsContacts(tx, row.proposalId, person);
      const found = await this.referrals(tx, row.proposalId, person, contacts);
      const detail = found.find((referral) => referral.id === id);
      if (!detail) throw notFound('这件交办件');
      return detail;
    });
  }

  private async referrals(
    tx: Tx,
    id: number,
    person: ActingPerson,
    contacts: boolean,
  ): Promise<ReferralDetail[]> {
    const day = await this.days.today(tx);
    const rows = await rowsOf<StoredReferral>(tx, REFERRAL_DETAIL_SQL, [id, contacts]);
    const ids = rows.map((row) => row.id);
    const standings = await this.standings.of(tx, ids);
    const worked = await workedOn(tx, person, ids);
    const actions = await this.actions(tx, ids, person);
    return rows.map(({ openRound, repliedOn, provisional, paused, body, ...row }) => ({
      ...row,
      due: { ...row.due, ...capOf(row, body) },
      rounds: worked.includes(row.id) ? row.rounds : row.rounds.map(withoutTexts),
      worksOn: worked.includes(row.id),
      actions: actions.get(row.id) ?? [],
      standing: standings.get(row.id)?.sentence ?? null,
      roleName: ROLE_NAMES[row.role],
      statusName: STATUS_NAMES[row.status],
      light: lightOf(
        {
          ...{ role: row.role, status: row.status, openRound, repliedOn, provisional, paused },
          dueOn: openRound ? row.due.running : row.due.effective,
        },
        day,
      ),
    }));
  }

  private async actions(tx: Tx, ids: number[], person: ActingPerson): Promise<Map<number, ActionView[]>> {
    const actor = workflowActor(person);
    const found = await this.commands.of(tx, ids);
    return new Map(found.map((referral) => [referral.id, availableCommands(referral, actor).map(viewOf)]));
  }
}

/** REFERRAL_DETAIL_SQL as it comes, where it differs from what the page shows. */
type StoredReferral = Omit<ReferralDetail, 'actions' | 'standing' | 'worksOn'> & {
  openRound: boolean;
  repliedOn: string | null;
  provisional: boolean;
  paused: boolean;
  role: Role;
  body: Body;
};

function capOf(
  { role, rounds, referredOn }: Pick<StoredReferral, 'role' | 'rounds' | 'referredOn'>,
  body: Body,
): Pick<DueView, 'cap' | 'capOn'> {
  const cap = legalCapOf({ role, body, referredOn, round: rounds.length });
  return { capOn: cap?.lastOn ?? null, cap: cap?.sentence ?? null };
}

/** What a proposer wrote is for those who work on it; how satisfied he is stands in the ledger. */
function withoutTexts(round: RoundView): RoundView {
  return { ...round, feedback: round.feedback.map((form) => ({ ...form, said: null })) };
}

function viewOf(action: AvailableCommand): ActionView {
  return { ...action, reasons: action.reasons.map((reason) => reason.message) };
}

async function readsContacts(tx: Tx, proposalId: number, person: ActingPerson): Promise<boolean> {
  const divisions = await rowsOf<{ id: number }>(tx, DIVISIONS_AT_WORK_SQL, [proposalId]);
  return seesContacts(
    person,
    divisions.map(({ id }) => id),
  );
}
