import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Level, LEVELS } from '../../domain/codes.js';
import { Refused } from '../../domain/refused.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { SafeToRepeat } from '../../platform/http/idempotency.js';
import { IdPipe } from '../../platform/http/id.js';
import type { Actor as Person } from '../audit/audit.service.js';
import { ChangeMade } from './calendar-changes.dto.js';
import { ChangePreview } from './impact-views.dto.js';
import { RuleBooks } from './rule-book.js';
import { AdoptRulesBody, PreviewRulesBody, TryRulesBody } from './rule-sets.dto.js';
import { RuleSets } from './rule-sets.service.js';
import { RuleBook, RuleStartView, TriedRules } from './rule-views.dto.js';

/** 期限规则: versions, templates, and adopting a new version. */
@ApiTags('期限规则')
@Controller('api/deadline-rules')
export class RuleSetsController {
  constructor(
    private readonly books: RuleBooks,
    private readonly sets: RuleSets,
  ) {}

  @Get()
  @Allow('list.read')
  @ApiOperation({ summary: '采用过的规则和各地样本' })
  show(): Promise<RuleBook> {
    return this.books.show();
  }

  /** Rows to begin a new version from; what the text says nothing of is taken over from the present rules. */
  @Get(':id/start')
  @Allow('calendar.edit')
  @ApiOperation({ summary: '以某套规则为底，得到可改的各行' })
  @ApiQuery({ name: 'level', required: false, enum: LEVELS })
  start(@Param('id', IdPipe) id: number, @Query('level') level?: string): Promise<RuleStartView> {
    return this.books.start(id, levelFrom(level));
  }

  @Post('try')
  @Allow('calendar.edit')
  @HttpCode(200)
  @SafeToRepeat()
  @ApiOperation({ summary: '用样例试算还没有采用的规则' })
  try(@Body() body: TryRulesBody): Promise<TriedRules> {
    return this.sets.try(body);
  }

  @Post('preview')
  @Allow('calendar.edit')
  @HttpCode(200)
  @SafeToRepeat()
  @ApiOperation({ summary: '采用前先看哪些期限会变' })
  preview(@Body() body: PreviewRulesBody): Promise<ChangePreview> {
    return this.sets.preview(body);
  }

  @Post()
  @Allow('calendar.edit')
  @ApiOperation({ summary: '采用规则' })
  adopt(@Body() body: AdoptRulesBody, @Actor() actor: Person): Promise<ChangeMade> {
    return this.sets.adopt(body, actor);
  }
}

function levelFrom(text: string | undefined): Level | null {
  if (text === undefined || text === '') return null;
  const level = LEVELS.find((one) => one === text);
  if (level) return level;
  const message = '层级应为全国、省、市、区县之一。';
  throw new Refused([{ code: 'level_unknown', field: 'level', message }], 422);
}
