import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { BulkChaseBody, ReferralChaseBody, ChaseOutcome } from './chases.dto.js';
import { Chases } from './chases.service.js';
import { Escalations } from './escalations.service.js';
import { ChosenNotices, EscalationList } from './notices.dto.js';

/** 催办 and 上报: what people tell one another through the office. */
@Controller('api')
export class ChasesController {
  constructor(
    private readonly chases: Chases,
    private readonly escalations: Escalations,
  ) {}

  /** Tells whoever the case waits for now. 409 `chased_today` where somebody did so today already. */
  @Post('referrals/:id/chase')
  @Allow('reminder.chase')
  @HttpCode(200)
  one(
    @Param('id', IdPipe) id: number,
    @Body() body: ReferralChaseBody,
    @Actor() actor: ActingPerson,
  ): Promise<ChaseOutcome> {
    return this.chases.one(id, body, actor);
  }

  /** The same for many; whoever is told of several gets one message. */
  @Post('chases')
  @Allow('reminder.chase')
  @HttpCode(200)
  many(@Body() body: BulkChaseBody, @Actor() actor: ActingPerson): Promise<ChaseOutcome> {
    return this.chases.many(body, actor);
  }

  /** 待确认的上报提醒. */
  @Get('escalations')
  @Allow('reminder.escalate')
  list(): Promise<EscalationList> {
    return this.escalations.list();
  }

  /** The leaders are told. */
  @Post('escalations/confirm')
  @Allow('reminder.escalate')
  @HttpCode(200)
  confirm(@Body() { ids }: ChosenNotices, @Actor() actor: ActingPerson): Promise<EscalationList> {
    return this.escalations.confirm(ids, actor);
  }

  /** The leaders are not told. */
  @Post('escalations/dismiss')
  @Allow('reminder.escalate')
  @HttpCode(200)
  dismiss(@Body() { ids }: ChosenNotices, @Actor() actor: ActingPerson): Promise<EscalationList> {
    return this.escalations.dismiss(ids, actor);
  }
}
