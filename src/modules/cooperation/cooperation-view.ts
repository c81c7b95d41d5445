import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Body, ReferralState, Role } from '../../domain/codes.js';
import { notSpokenTo } from '../../domain/contacts.js';
import { capWarning, legalCapOf } from '../../domain/extension-rules.js';
import type { LightDay } from '../../domain/light.js';
import { workflowActor } from '../../domain/office-actor.js';
import { OPINION_STATE_NAMES, opinionLight, opinionState } from '../../domain/outside-opinions.js';
import type { CommandAction } from '../../domain/referral-commands.js';
import { OPEN_STATES } from '../../domain/referral-workflow.js';
import { answersProposers } from '../../domain/referral-workflow-facts.js';
import { notFound } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { CommandFacts } from '../proposals/command-facts.js';
import { DUE_LATERAL, ISSUE_LATERALS, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { worksOn } from '../proposals/works-on.sql.js';
import type {
  ContactRecord,
  CooperationView,
  ExtensionEventView,
  ExtensionView,
  OutsideOpinionView,
} from './cooperation-views.dto.js';
import { COOPERATION_SQL } from './cooperation.sql.js';
import { noteRefusals } from './side-notes.js';

type StoredOpinion = Omit<OutsideOpinionView, 'state' | 'stateName' | 'light'> & { countersigned: boolean };
interface Stored {
  id: number;
  role: Role;
  status: ReferralState;
  body: Body;
  referredOn: string | null;
  dueOn: string | null;
  openRound: boolean;
  round: number;
  contactRequired: boolean;
  contactForms: string[];
  contacts: ContactRecord[];
  proposers: string[];
  opinions: StoredOpinion[];
  events: Omit<ExtensionEventView, 'eventName'>[];
}

const EVENT_NAMES: Record<string, string> = {
  start: '起算',
  fixed: '上级给定期限',
  corrected: '更正期限',
  extension_requested: '申请延期',
  extended: '同意延期',
  extension_refused: '不同意延期',
  extension_withdrawn: '取消',
  paused: '暂停',
  resumed: '恢复',
  difficult: '认定难度大',
};

/** What a 办理单 shows of 沟通、外单位会办意见 and 延期; the texts of opinions only to those who work on it. */
@Injectable()
export class Cooperation {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly days: LightDays,
  ) {}

  async of(referralId: number, person: ActingPerson): Promise<CooperationView> {
    return this.db.snapshot(async (tx) => {
      const seesTexts = await worksOn(tx, person, referralId);
      const [row] = await rowsOf<Stored>(
        tx,
        `${COOPERATION_SQL} from referral r ${PROPOSAL_JOINS} ${DUE_LATERAL} ${ISSUE_LATERALS} where r.id = $1`,
        [referralId, seesTexts],
      );
      if (!row) throw notFound('这件交办件');
      const day = await this.days.today(tx);
      return {
        referralId,
        worksOn: seesTexts,
        contactOwed: contactOwed(row),
        notSpokenTo: answerOwed(row) ? notSpokenTo(row.proposers, row.contacts) : [],
        contacts: row.contacts,
        contactForms: row.contactForms,
        takesOpinions: answersProposers(row.role),
        opinions: row.opinions.map((opinion) => opinionView(opinion, day)),
        ...(await this.rights(tx, referralId, person)),
        extension: extensionView(row),
      };
    });
  }

  private async rights(
    tx: Tx,
    referralId: number,
    person: ActingPerson,
  ): Promise<{ mayChase: boolean; mayTell: boolean }> {
    const [subject] = await this.facts.of(tx, [referralId]);
    const mayLike = (action: CommandAction): boolean =>
      subject !== undefined && noteRefusals(action, subject, workflowActor(person)).length === 0;
    return { mayChase: mayLike('askOutsideOpinion'), mayTell: mayLike('grantExtension') };
  }
}

function answerOwed(row: Stored): boolean {
  return answersProposers(row.role) && OPEN_STATES.includes(row.status) && row.openRound;
}

/** Whoever raised it was never spoken to, and an answer is still owed to him. */
function contactOwed(row: Stored): string | null {
  if (!answerOwed(row) || row.contacts.length > 0) return null;
  const whom = row.body === 'npc' ? '代表' : '委员';
  return row.contactRequired
    ? `还没有与${whom}沟通过。答复发出以前要先沟通，沟通后请在这里登记。`
    : `还没有与${whom}沟通过。`;
}

function opinionView({ countersigned, ...opinion }: StoredOpinion, day: LightDay): OutsideOpinionView {
  const facts = { ...opinion, countersigned };
  const state = opinionState(facts);
  const light = opinionLight(facts, day);
  return { ...opinion, state, stateName: OPINION_STATE_NAMES[state], light };
}

function extensionView(row: Stored): ExtensionView {
  const cap = legalCapOf(row);
  const running = row.round > 1 ? 'rework' : 'reply';
  const standing = row.events.filter(
    ({ revoked, clock, round }) => !revoked && clock === running && round === row.round,
  );
  const answered = standing.findLastIndex(({ event }) => ['extended', 'extension_refused'].includes(event));
  const pending = standing.findLast(({ event }, at) => event === 'extension_requested' && at > answered);
  const extended = standing.findLast(({ event }) => event === 'extended');
  const askedFor = pending?.dueOn ?? null;
  return {
    dueOn: row.dueOn,
    askedFor,
    events: row.events.map((event) => ({ ...event, eventName: EVENT_NAMES[event.event] ?? event.event })),
    cap: cap?.sentence ?? null,
    capOn: cap?.lastOn ?? null,
    warning: capWarning(askedFor, cap) ?? (extended ? capWarning(row.dueOn, cap) : null),
  };
}
