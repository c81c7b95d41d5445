import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow } from '../../platform/http/access.js';
import { SafeToRepeat } from '../../platform/http/idempotency.js';
import { yearFrom } from '../../platform/http/year.js';
import type { Actor as Person } from '../audit/audit.service.js';
import { ChangeMade } from './calendar-changes.dto.js';
import { ChangePreview } from './impact-views.dto.js';
import { ApplyPlanBody, PlanYear, PreviewPlanBody } from './plan-dates.dto.js';
import { PlanDates } from './plan-dates.service.js';

/** 年度计划: dates for whole batches, which go before the rules and after what was given for one case. */
@ApiTags('期限规则')
@Controller('api/plan-dates')
export class PlanDatesController {
  constructor(private readonly plans: PlanDates) {}

  @Get(':year')
  @Allow('list.read')
  @ApiOperation({ summary: '某年度计划给定的期限' })
  ofYear(@Param('year') year: string): Promise<PlanYear> {
    return this.plans.ofYear(yearFrom(year));
  }

  @Post(':year/preview')
  @Allow('calendar.edit')
  @HttpCode(200)
  @SafeToRepeat()
  @ApiOperation({ summary: '保存前先看哪些期限会变' })
  preview(@Param('year') year: string, @Body() body: PreviewPlanBody): Promise<ChangePreview> {
    return this.plans.preview(yearFrom(year), body);
  }

  @Post(':year')
  @Allow('calendar.edit')
  @ApiOperation({ summary: '保存某年度计划给定的期限' })
  apply(
    @Param('year') year: string,
    @Body() body: ApplyPlanBody,
    @Actor() actor: Person,
  ): Promise<ChangeMade> {
    return this.plans.apply(yearFrom(year), body, actor);
  }
}
