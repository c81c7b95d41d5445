import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { workflowActor } from '../../domain/office-actor.js';
import { FORM_NAMES } from '../../domain/labels.js';
import { may } from '../../domain/permissions.js';
import { versionButtons } from '../../domain/clearance-buttons.js';
import { commandRefusals } from '../../domain/referral-commands.js';
import { CLEARANCE_ACTIONS, CLEARANCE_WORKFLOW, clearanceRefusals } from '../../domain/reply-clearance.js';
import { notFound, Refused, type Refusal } from '../../domain/refused.js';
import type { WorkflowActor } from '../../domain/workflow-roles.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import type { ActionView } from '../proposals/referral-work.dto.js';
import { worksOn } from '../proposals/works-on.sql.js';
import { entriesOfYear } from '../settings/of-year.js';
import { plainText } from './text-blocks.js';
import { differenceOf } from './text-difference.js';
import { VERSION_LISTS_SQL, VERSIONS_SQL, WAYS_SQL } from './version.sql.js';
import {
  undraftedFacts,
  VersionFacts,
  versionRow,
  type VersionRow,
  type VersionSubject,
} from './version-facts.js';
import type {
  DifferenceView,
  OutcomeClassView,
  StepView,
  VersionList,
  VersionSummary,
  VersionView,
} from './versions.dto.js';

/** Versions of replies and opinions, as a person may see them. */
@Injectable()
export class Versions {
  constructor(
    private readonly db: Database,
    private readonly facts: VersionFacts,
  ) {}

  /** Whoever works on the referral sees all of it; others an issued text that is not sensitive (design §7). */
  one(id: number, person: ActingPerson): Promise<VersionView> {
    return this.db.snapshot((tx) => this.view(tx, id, person));
  }

  async view(tx: Tx, id: number, person: ActingPerson): Promise<VersionView> {
    const subject = await this.facts.of(tx, id);
    const works = await worksOn(tx, person, subject.version.referralId);
    if (!works && (!subject.version.issued || subject.version.sensitive)) throw notFound('这一稿');
    const [lists] = await rowsOf<Lists>(tx, VERSION_LISTS_SQL, [id]);
    const all = await this.rows(tx, subject.version.referralId);
    const shown = works ? (lists as Lists) : { ...(lists as Lists), ...HIDDEN };
    const classes = await entriesOfYear(tx, 'outcome_class', subject.version.year);
    const before = all[all.findIndex((row) => row.id === id) + 1];
    return viewOf(
      subject,
      { lists: shown, classes, previousId: works ? (before?.id ?? null) : null },
      person,
    );
  }

  /** Every version of a referral, the newest first. */
  async list(referralId: number, person: ActingPerson): Promise<VersionList> {
    return this.db.snapshot(async (tx) => {
      const referral = await this.facts.referral(tx, referralId);
      const works = await worksOn(tx, person, referralId);
      const rows = (await this.rows(tx, referralId)).filter((row) => works || (row.issued && !row.sensitive));
      const way = await rowsOf<WayOut & { id: number }>(tx, WAYS_SQL, [
        works ? rows.map(({ id }) => id) : [],
      ]);
      const latest = rows.find((row) => row.running);
      const running = !latest || latest.issued ? null : await this.facts.of(tx, latest.id);
      const facts = running?.facts ?? undraftedFacts(referral);
      const reasons = clearanceRefusals('startDraft', facts, workflowActor(person));
      return {
        versions: rows.map((row) => summaryOf(row, way.find(({ id }) => id === row.id) ?? UNTOLD)),
        start: { ...actionView('startDraft', reasons) },
        running: running && {
          id: running.version.id,
          mayWrite: writingRefusals(running, workflowActor(person)).length === 0,
          actions: buttonsOf(running, person),
        },
        referralVersion: referral.version,
      };
    });
  }

  /** What changed from another version of the same referral; without one, from the version before. */
  async difference(id: number, fromId: number | undefined, person: ActingPerson): Promise<DifferenceView> {
    return this.db.snapshot(async (tx) => {
      const version = await versionRow(tx, id);
      if (!(await worksOn(tx, person, version.referralId))) throw notFound('这一稿');
      const all = await this.rows(tx, version.referralId);
      const from =
        fromId === undefined
          ? all[all.findIndex((row) => row.id === id) + 1]
          : all.find((row) => row.id === fromId);
      if (!from && fromId !== undefined) throw notFound('要比较的那一稿');
      if (!from)
        throw new Refused([{ code: 'nothing_before', message: '这是第一稿，没有可比较的上一稿。' }], 409);
      return { fromId: from.id, fromName: nameOf(from), blocks: differenceOf(from.body, version.body) };
    });
  }

  private rows(tx: Tx, referralId: number): Promise<VersionRow[]> {
    return rowsOf<VersionRow>(tx, VERSIONS_SQL, [referralId]);
  }
}

/** Who wrote a version and how it went from hand to hand. */
interface WayOut {
  authors: string[];
  steps: Omit<StepView, 'actionName'>[];
}
const UNTOLD: WayOut = { authors: [], steps: [] };
type Lists = Pick<VersionView, 'points' | 'setAside' | 'delegate'> & WayOut;

/** What only those see who work on the referral. */
const HIDDEN = { ...UNTOLD, setAside: [], delegate: null };

/** Every reason against writing in a version: whoever may hand it in may write it. */
export function writingRefusals({ facts }: VersionSubject, actor: WorkflowActor): Refusal[] {
  const complete = { ...facts, textWritten: true, classMissing: false, disclosureProposed: true };
  const reasons = clearanceRefusals('submitDraft', complete, actor);
  const closed = { code: 'draft_closed', message: '这一稿已经送审、签发或者另有新稿，不能再改。' };
  return reasons.map((reason) => (reason.code === 'wrong_state' ? closed : reason));
}

function viewOf(
  subject: VersionSubject,
  extra: { lists: Lists; classes: OutcomeClassView[]; previousId: number | null },
  person: ActingPerson,
): VersionView {
  const { version, referral } = subject;
  const { lists, classes, previousId } = extra;
  const actor = workflowActor(person);
  const against = writingRefusals(subject, actor);
  const { revision, factsRevision, body, owesClass, disclosure, width, ground } = version;
  return {
    ...summaryOf(version, lists),
    ...{
      referralId: referral.id,
      proposalId: referral.proposalId,
      number: referral.number,
      title: referral.title,
    },
    ...{
      revision,
      factsRevision,
      body,
      owesClass: version.form === 'reply' && owesClass,
      disclosure,
      width,
      ground,
    },
    outcomeClasses: classes,
    points: lists.points,
    delegate: lists.delegate,
    setAside: lists.setAside,
    actions: version.running ? buttonsOf(subject, person) : [],
    mayWrite: against.length === 0,
    writeReasons: against.map((reason) => reason.message),
    mayComment:
      version.running &&
      !version.issued &&
      referral.closedYear === null &&
      may(person.roles, 'draft.comment'),
    previousId,
    referralVersion: referral.version,
  };
}

/** The buttons of a version; 发出 is a step of the referral, too, and gives the reasons of both once. */
function buttonsOf({ clearing, referral }: VersionSubject, person: ActingPerson): ActionView[] {
  return versionButtons(clearing, person).map(({ action, label, reasons }) => {
    const more = action === 'issue' ? commandRefusals('issue', referral, workflowActor(person)) : [];
    const against = [...reasons, ...more].filter((reason) => reason.field === undefined);
    const messages = [...new Set(against.map((reason) => reason.message))];
    return {
      action,
      label,
      allowed: messages.length === 0,
      reasons: messages,
      asks: asksOf([...reasons, ...more]),
    };
  });
}

function summaryOf(version: VersionRow, { authors, steps }: WayOut): VersionSummary {
  const { id, round, ordinal, form, running, outcomeClass, issuedOn, documentNumber } = version;
  const state = version.issued ? 'issued' : (version.state ?? 'imported');
  return {
    ...{ id, round, ordinal, form, formName: FORM_NAMES[form], state, stateName: stateName(version) },
    ...{ running, outcomeClass, issuedOn, documentNumber, authors },
    hasText: plainText(version.body) !== '',
    steps: steps.map((step) => ({ ...step, actionName: stepName(step.action) })),
  };
}

function stateName(version: VersionRow): string {
  if (version.issued) return '已发出';
  if (version.state === null) return '未发出';
  if (version.state === 'sent_back') return '已退回修改';
  const name = CLEARANCE_WORKFLOW.states[version.state];
  return version.running ? name : `${name}（已有新稿）`;
}

function nameOf(version: VersionRow): string {
  return `${version.round > 1 ? `第${version.round}轮` : ''}第${version.ordinal}稿`;
}

function stepName(action: string): string {
  return action === 'delegate' ? '委托审核' : CLEARANCE_ACTIONS[action as keyof typeof CLEARANCE_ACTIONS];
}

function actionView(action: keyof typeof CLEARANCE_ACTIONS, reasons: Refusal[]): ActionView {
  const against = reasons.filter((reason) => reason.field === undefined);
  const label = CLEARANCE_ACTIONS[action];
  const messages = against.map((reason) => reason.message);
  return { action, label, allowed: messages.length === 0, reasons: messages, asks: asksOf(reasons) };
}

/** What the form of a button has to give. */
function asksOf(reasons: Refusal[]): string[] {
  return [...new Set(reasons.flatMap((reason) => reason.field ?? []))];
}
