import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import {
  answersInWords,
  decidesByDefault,
  effectOf,
  isDissatisfiedForm,
} from '../../domain/feedback-forms.js';
import { reopensClosed } from '../../domain/closed-year.js';
import { type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { recordForm, recordNotReturned, type ReturnedForm } from '../feedback/feedback.verbs.js';
import type { CommandReferral } from '../proposals/command-facts.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner, type Step, type Trace } from '../workflow/command-runner.js';
import type { Command } from '../workflow/commands.dto.js';
import { beforeIssueFaults, channelMeant, type Signer, signerMeant, signersOf } from './aftercare-checks.js';
import type { RecordFeedbackCommand } from './aftercare.dto.js';
import { formOf } from './recorded-forms.js';
import { Reopenings } from './reopening.js';

/** 征询意见: what came back, and that nothing did. */
@Injectable()
export class FeedbackCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reopenings: Reopenings,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async record(referralId: number, asked: RecordFeedbackCommand, person: ActingPerson): Promise<void> {
    const signers = await this.db.snapshot((tx) => signersOf(tx, referralId));
    const { signer, faults } = signerMeant(signers, asked.proposerId);
    const answers = { work: asked.work ?? null, result: asked.result ?? null };
    const corrects = asked.corrects ?? false;
    const decides = asked.decides ?? decidesByDefault(signer?.position ?? null);
    await this.runner.run(
      {
        ...{ action: 'recordFeedback', referralId, version: asked.version, person },
        given: { decides, corrects, dissatisfied: isDissatisfiedForm(answers) },
        check: async (tx, referral) => [...faults, ...(await this.faults(tx, referral, asked, signer))],
      },
      async (step) => {
        const { channel } = await channelMeant(step.tx, asked.channel, step.referral.year);
        const said = asked.said?.trim() || null;
        const { receivedOn } = asked;
        const form = { ...answers, proposerId: signer?.id ?? null, receivedOn, channel, said };
        return this.write(step, form, { decides, corrects }, signer?.name ?? null);
      },
    );
  }

  async close(referralId: number, asked: Command, person: ActingPerson): Promise<void> {
    await this.runner.run(
      { ...{ action: 'closeWithoutFeedback', referralId, version: asked.version, person }, given: {} },
      async ({ tx, referral, by }) => {
        await recordNotReturned(tx, { referralId, roundId: referral.roundId as number }, by);
        return { after: { on: by.on } };
      },
    );
  }

  /** The text of the form stays out of the trace: whoever reads the sheet reads that, not everyone the form. */
  private async write(
    step: Step,
    form: ReturnedForm,
    { decides, corrects }: { decides: boolean; corrects: boolean },
    proposer: string | null,
  ): Promise<Trace> {
    const { tx, referral, by } = step;
    const { feedbackSettled, decidingFormRecorded, dissatisfiedBefore } = referral.facts;
    const effect = effectOf(form, decides, {
      concluded: referral.status === 'concluded',
      ...{ settled: feedbackSettled, formRecorded: decidingFormRecorded, dissatisfiedBefore },
    });
    // A new round changes the year's figures: whoever closed it opens it again first, and knows why.
    if (effect.reopens && referral.closedYear !== null)
      throw new Refused([reopensClosed(referral.closedYear)]);
    await recordForm(tx, { referralId: referral.id, roundId: referral.roundId as number }, form, effect, by);
    const opening = { cause: 'dissatisfied' as const, on: form.receivedOn, reason: null };
    const opened = effect.reopens ? await this.reopenings.reopen(step, opening) : null;
    const said = [
      `${corrects ? '更正为' : ''}${answersInWords(form)}${decides ? '' : '（不起决定作用）'}`,
      ...(effect.flagged ? ['再次不满意'] : []),
      ...(opened ? [`重新办理，期限${opened.dueOn}`] : []),
    ].join('，');
    return { after: { proposer, said, ...effect, ...(opened ?? {}) } };
  }

  private async faults(
    tx: Tx,
    referral: CommandReferral,
    asked: RecordFeedbackCommand,
    signer: Signer | null,
  ): Promise<Refusal[]> {
    const decides = asked.decides ?? decidesByDefault(signer?.position ?? null);
    const blank = !asked.work && !asked.result;
    const message = '请至少选择对办理工作或者办理结果的意见。';
    const standing = await formOf(tx, referral.roundId, signer);
    const twice = !asked.corrects && !referral.facts.decidingFormRecorded && standing !== null;
    const who = signer?.name ?? '这位代表委员';
    const same = `${who}这一轮的征询意见已经登记过了。`;
    const nothing = asked.corrects === true && standing === null;
    const none = `${who}这一轮还没有登记过征询意见，不用更正，请直接登记。`;
    // What decided goes on deciding: taken back alone it would leave the wrong answer standing.
    const undecided = asked.corrects === true && standing?.decides === true && !decides;
    const still = '原来登记的起决定作用，更正的也要起决定作用。';
    return [
      ...(blank ? [{ code: 'answer_missing', field: 'result', message }] : []),
      ...(twice ? [{ code: 'form_of_proposer_recorded', field: 'proposerId', message: same }] : []),
      ...(nothing ? [{ code: 'form_not_recorded', field: 'corrects', message: none }] : []),
      ...(undecided ? [{ code: 'form_has_to_decide', field: 'decides', message: still }] : []),
      ...dayFaults(asked.receivedOn, this.clock.today(), 'receivedOn'),
      ...(await beforeIssueFaults(tx, referral.roundId, asked.receivedOn, 'receivedOn')),
      ...(await channelMeant(tx, asked.channel, referral.year)).faults,
    ];
  }
}
