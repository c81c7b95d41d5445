import type { Satisfaction } from '../domain/codes.js';
import { ArchiveService } from '../modules/aftercare/archive.service.js';
import { CommitmentCommands } from '../modules/aftercare/commitment-commands.js';
import { CommitmentFollowUp } from '../modules/aftercare/commitment-follow-up.js';
import { FeedbackCommands } from '../modules/aftercare/feedback-commands.js';
import { FeedbackReminders } from '../modules/aftercare/reminders.js';
import { ReworkCommands } from '../modules/aftercare/rework-commands.js';
import { Copies } from '../modules/clearance/copies.service.js';
import { IssueCommands } from '../modules/clearance/issue-command.js';
import type { DivisionName } from './divisions.js';
import { byHandler, byLiaison, type DemoStep, type Scene } from './steps.js';

/** 发出 with this number of the year: 科函〔2026〕12号, an opinion 科会函〔2026〕12号. */
export function issue(ago: number, number: number): DemoStep {
  return byLiaison(ago, ({ office, of, referralId, version, person }) => {
    const series = of.role === 'co' ? '科会函' : '科函';
    const documentNumber = `${series}〔${office.today.slice(0, 4)}〕${number}号`;
    const asked = { version, issuedOn: office.today, documentNumber };
    return office.service(IssueCommands).issue(referralId, asked, person);
  });
}

/** The first of those who get the letter has it. */
export function delivered(ago: number, channel: string): DemoStep {
  return byLiaison(ago, async ({ office, referralId, person }) => {
    const [copy] = await office.db.query<{ id: number; versionId: number }>(
      `select c.id, c.reply_version_id as "versionId" from reply_copy c
         join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
        where y.referral_id = $1 and c.sent_on is null order by c.id limit 1`,
      [referralId],
    );
    if (!copy) throw new Error(`Referral ${referralId} has no letter to send.`);
    const sent = { channel, sentOn: office.today };
    return office.service(Copies).sent(copy.versionId, copy.id, sent, person);
  });
}

/** 征询意见表 came back: on the work, on the result, and in words. */
export function form(ago: number, work: Satisfaction, result: Satisfaction, said?: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) => {
    const answers = { version, work, result, receivedOn: office.today, channel: 'paper', said };
    return office.service(FeedbackCommands).record(referralId, answers, person);
  });
}

/** 催交征询意见表. */
export function remind(ago: number, channel: 'phone' | 'platform', note: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, person }) =>
    office.service(FeedbackReminders).remind(referralId, { on: office.today, channel, note }, person),
  );
}

/** 无反馈办结. */
export function closeWithoutForm(ago: number): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(FeedbackCommands).close(referralId, { version }, person),
  );
}

/** 会办意见被退回. */
export function opinionRejected(ago: number, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(ReworkCommands).opinionRejected(referralId, { version, on: office.today, reason }, person),
  );
}

/** 更正答复. */
export function amend(ago: number, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(ReworkCommands).amend(referralId, { version, reason }, person),
  );
}

/** 承诺事项 of the lead division, to be kept within so many working days; without a count, without a date. */
export function promise(ago: number, division: DivisionName, content: string, within?: number): DemoStep {
  return byHandler(ago, [division, 'referral.addCommitment'], async (scene) => {
    const { office, referralId, version, person } = scene;
    const dueOn = within === undefined ? undefined : (await office.ahead())(within);
    return office.service(CommitmentCommands).add(referralId, { version, content, dueOn }, person);
  });
}

/** The promise that begins so was kept, or changed; `told` says that the proposer heard of it the same day. */
export function settled(
  ago: number,
  division: DivisionName,
  content: string,
  outcome: { outcome: 'fulfilled' | 'changed'; settlement: string; told?: 'phone' | 'meeting' },
): DemoStep {
  return byHandler(ago, [division, 'referral.fulfilCommitment'], async (scene) => {
    const { office, referralId, version, person } = scene;
    const { told, ...became } = outcome;
    const heard = told ? { proposerToldOn: office.today, channel: told } : {};
    const commitmentId = await promised(scene, content);
    const asked = { version, commitmentId, on: office.today, ...became, ...heard };
    return office.service(CommitmentCommands).fulfil(referralId, asked, person);
  });
}

/** 回头看 of the promise that begins so, for the year of that day. */
export function lookBack(ago: number, content: string, progress: string): DemoStep {
  return byLiaison(ago, async (scene) => {
    const { office, person } = scene;
    const year = Number(office.today.slice(0, 4));
    const id = await promised(scene, content);
    return office.service(CommitmentFollowUp).lookBack(id, { year, progress }, person);
  });
}

/** 归档 under the number of the year. */
export function archived(ago: number, number: number): DemoStep {
  return byLiaison(ago, ({ office, proposalId, person }) => {
    const archiveNumber = `${office.today.slice(0, 4)}-建议提案-${String(number).padStart(3, '0')}`;
    const filed = { archiveNumber, on: office.today };
    return office.service(ArchiveService).archive(proposalId, filed, person);
  });
}

async function promised({ office, referralId }: Scene, content: string): Promise<number> {
  const [row] = await office.db.query<{ id: number }>(
    'select id from commitment where referral_id = $1 and starts_with(content, $2)',
    [referralId, content],
  );
  if (!row) throw new Error(`Nothing like ${content} was promised in referral ${referralId}.`);
  return row.id;
}
