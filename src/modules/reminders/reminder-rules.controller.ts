import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { DeadLetters } from './dead-letters.service.js';
import { LadderBody, ReminderRules, SuppressionBody } from './ladders.dto.js';
import { ReminderLadders } from './ladders.service.js';
import { DeadDeliveries, DeadQuery, ResendBody } from './notices.dto.js';

/** What the office sets of reminders, and what its machine could not deliver. */
@Controller('api')
export class ReminderRulesController {
  constructor(
    private readonly ladders: ReminderLadders,
    private readonly dead: DeadLetters,
  ) {}

  /** 提醒阶梯 and 暂停期. */
  @Get('reminder-rules')
  @Allow('list.read')
  all(@Actor() actor: ActingPerson): Promise<ReminderRules> {
    return this.ladders.all(actor);
  }

  /** Replaces the ladder of one clock; `opinion` is the reply's clock where we are 会办. */
  @Put('reminder-rules/ladders/:ladder')
  @Allow('list.edit')
  replace(
    @Param('ladder') ladder: string,
    @Body() { rungs }: LadderBody,
    @Actor() actor: ActingPerson,
  ): Promise<ReminderRules> {
    return this.ladders.replace(ladder, rungs, actor);
  }

  @Post('reminder-rules/suppressions')
  @Allow('list.edit')
  @HttpCode(200)
  suppress(@Body() body: SuppressionBody, @Actor() actor: ActingPerson): Promise<ReminderRules> {
    return this.ladders.suppress(body, actor);
  }

  @Delete('reminder-rules/suppressions/:id')
  @Allow('list.edit')
  resume(@Param('id', IdPipe) id: number, @Actor() actor: ActingPerson): Promise<ReminderRules> {
    return this.ladders.resume(id, actor);
  }

  /** 发送失败: who, by which way, and why; nothing of the business. */
  @Get('deliveries')
  @Allow('job.manage')
  deliveries(@Query() _query: DeadQuery): Promise<DeadDeliveries> {
    return this.dead.list();
  }

  /** Sends anew what could not be delivered: those that are named, or all. */
  @Post('deliveries/resend')
  @Allow('job.manage')
  @HttpCode(200)
  resend(@Body() { ids }: ResendBody): Promise<DeadDeliveries> {
    return this.dead.resend(ids);
  }
}
