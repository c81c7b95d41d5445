import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf } from '../../platform/database/database.js';
import { tellExtension } from '../deadlines/extensions.verbs.js';
import { chaseOpinion } from '../replies/outside-opinions.verbs.js';
import { tickPlatform } from '../replies/platform-uploads.verbs.js';
import { dayFaults } from '../workflow/command-checks.js';
import type { ChaseBody } from './cooperation.dto.js';
import { platformsOf } from './platforms.sql.js';
import { SideNotes } from './side-notes.js';

/** What is noted without moving a referral: that a unit was chased, the proposer told, the reply uploaded. */
@Injectable()
export class NoteCommands {
  constructor(
    private readonly notes: SideNotes,
    private readonly clock: Clock,
  ) {}

  /** 催办会办意见. */
  async chase(
    referralId: number,
    opinionId: number,
    { on, channel, note }: ChaseBody,
    person: ActingPerson,
  ): Promise<void> {
    await this.notes.record({ referralId, person, like: 'askOutsideOpinion' }, async (tx, referral, by) => {
      const [opinion] = await rowsOf<{ unit: string; askedOn: string; missing: boolean; round: number }>(
        tx,
        `select n.name as unit, o.asked_on as "askedOn", o.round_id as round,
                o.received_on is null and o.overridden_on is null as missing
           from outside_opinion o join outside_unit_name n on n.outside_unit_id = o.unit_id and n.to_on is null
          where o.id = $1 and o.referral_id = $2`,
        [opinionId, referralId],
      );
      if (!opinion) throw notFound('这条会办意见');
      const { unit, askedOn } = opinion;
      const over = opinion.missing && opinion.round === referral.roundId;
      refuse([
        ...(over ? [] : [{ code: 'opinion_settled', message: `${unit}的会办意见不用再等，无须催办。` }]),
        ...dayFaults(on, this.clock.today(), 'on'),
        ...before(on, askedOn, 'chased_before_asked', `催办日期${on}早于征求的日期${askedOn}，请核对。`),
      ]);
      const said = { on, channel: channel?.trim() || null };
      const times = await chaseOpinion(tx, opinionId, { ...said, note: note?.trim() || null }, by);
      return { action: 'referral.chaseOpinion', after: { unit, ...said, times } };
    });
  }

  /** The day on which the proposer was told of a granted extension. */
  async told(referralId: number, eventId: number, on: string, person: ActingPerson): Promise<void> {
    await this.notes.record({ referralId, person, like: 'grantExtension' }, async (tx) => {
      const [told] = await rowsOf<{ grantedOn: string; toldOn: string | null }>(
        tx,
        `select e.happened_on as "grantedOn", n.proposer_told_on as "toldOn" from clock_event e
           join extension_notice n on n.clock_event_id = e.id
          where e.id = $1 and e.referral_id = $2 and e.event = 'extended'
            and not exists (select 1 from clock_event w where w.revokes_id = e.id)`,
        [eventId, referralId],
      );
      if (!told) throw notFound('这次延期');
      refuse(dayFaults(on, this.clock.today(), 'on'));
      await tellExtension(tx, eventId, on);
      return {
        action: 'referral.tellExtension',
        before: { proposerToldOn: told.toldOn },
        after: { proposerToldOn: on },
      };
    });
  }

  /** 已上传 one of the upper offices' systems; null takes the tick back. */
  async platform(
    referralId: number,
    code: string,
    uploadedOn: string | null,
    person: ActingPerson,
  ): Promise<void> {
    await this.notes.record({ referralId, person, like: 'issue' }, async (tx, referral, by) => {
      const known = await platformsOf(tx, referralId);
      const platform = known.find((one) => one.code === code);
      if (!platform) throw notFound(`上级系统“${code.slice(0, 40)}”`);
      if (uploadedOn !== null) {
        const nothing = { code: 'nothing_issued', message: '此件还没有发出过答复或会办意见，没有可上传的。' };
        const { referredOn } = referral;
        refuse([
          ...(platform.issued ? [] : [nothing]),
          ...dayFaults(uploadedOn, this.clock.today(), 'uploadedOn'),
          ...before(
            uploadedOn,
            referredOn,
            'uploaded_before_referral',
            `上传日期${uploadedOn}早于交办日期${referredOn ?? ''}，请核对。`,
          ),
        ]);
      }
      await tickPlatform(tx, { referralId, platform: code, uploadedOn }, by.personId);
      const words = { platform: platform.label };
      return uploadedOn === null
        ? { action: 'referral.untickPlatform', before: { uploadedOn: platform.uploadedOn }, after: words }
        : {
            action: 'referral.tickPlatform',
            before: { uploadedOn: platform.uploadedOn },
            after: { ...words, uploadedOn },
          };
    });
  }
}

function before(day: string, earliest: string | null, code: string, message: string): Refusal[] {
  return earliest !== null && day < earliest ? [{ code, message }] : [];
}

function refuse(reasons: Refusal[]): void {
  if (reasons.length > 0) throw new Refused(reasons);
}
