import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow } from '../../platform/http/access.js';
import type { Actor as Person } from '../audit/audit.service.js';
import { Impact } from '../deadlines/impact.dto.js';
import { Impacts } from '../deadlines/impact.service.js';
import { ChangeMade } from './calendar-changes.dto.js';
import {
  CHANGE_SORTS,
  ChangesQuery,
  DeadlineChangeList,
  DeadlineChangeMoves,
  UndoBody,
} from './deadline-changes.dto.js';
import { DeadlineChanges } from './deadline-changes.service.js';

/** What was changed of calendar, rules and plan: listed, looked into, taken back. */
@ApiTags('期限规则')
@Controller('api/deadline-changes')
export class DeadlineChangesController {
  constructor(
    private readonly changes: DeadlineChanges,
    private readonly impacts: Impacts,
  ) {}

  @Get()
  @Allow('list.read')
  @ApiOperation({ summary: '日历、规则、年度计划的变更记录' })
  async list(@Query() { sort }: ChangesQuery): Promise<DeadlineChangeList> {
    return { changes: await this.changes.list(sort ? [sort] : CHANGE_SORTS) };
  }

  /** The proposals whose dates a change moved. */
  @Get(':id/moves')
  @Allow('ledger.read')
  @ApiOperation({ summary: '一次变更移动了哪些件的期限' })
  async moves(@Param('id', ParseIntPipe) id: number): Promise<DeadlineChangeMoves> {
    return { moved: await this.changes.moves(id) };
  }

  @Post(':id/undo/preview')
  @HttpCode(200)
  @Allow('calendar.edit')
  @ApiOperation({ summary: '预览撤销' })
  previewUndo(@Param('id', ParseIntPipe) id: number): Promise<Impact> {
    return this.impacts.previewUndo(id);
  }

  @Post(':id/undo')
  @Allow('calendar.edit')
  @ApiOperation({ summary: '撤销一次变更' })
  async undo(
    @Param('id', ParseIntPipe) id: number,
    @Body() { digest }: UndoBody,
    @Actor() actor: Person,
  ): Promise<ChangeMade> {
    return { id: await this.impacts.undo(id, digest, actor) };
  }
}
