import { Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, Allow } from '../../platform/http/access.js';
import { sendFile } from '../../platform/http/download.js';
import { IdPipe } from '../../platform/http/id.js';
import { BackgroundTasks } from './background-tasks.js';
import { BackgroundTaskList, BackgroundTaskView, taskView } from './background-tasks.dto.js';

/** 后台任务 of the signed-in person; another's are not there for him. */
@Controller('api/background-tasks')
export class BackgroundTasksController {
  constructor(private readonly tasks: BackgroundTasks) {}

  /** One's own tasks, newest first. */
  @Get()
  @Allow('ledger.read')
  async list(@Actor() actor: { id: number }): Promise<BackgroundTaskList> {
    return { tasks: (await this.tasks.mine(actor.id)).map(taskView) };
  }

  @Get(':id')
  @Allow('ledger.read')
  async one(@Param('id', IdPipe) id: number, @Actor() actor: { id: number }): Promise<BackgroundTaskView> {
    return taskView(await this.tasks.one(actor.id, id));
  }

  /** Cancels what is waited for. */
  @Delete(':id')
  @Allow('ledger.read')
  async cancel(@Param('id', IdPipe) id: number, @Actor() actor: { id: number }): Promise<BackgroundTaskView> {
    return taskView(await this.tasks.cancel(actor.id, id));
  }

  /** Asks once more for what failed or was cancelled. */
  @Post(':id/again')
  @HttpCode(202)
  @Allow('ledger.read')
  async again(@Param('id', IdPipe) id: number, @Actor() actor: { id: number }): Promise<BackgroundTaskView> {
    return taskView(await this.tasks.again(actor.id, id));
  }

  /** What the task has made. */
  @Get(':id/file')
  @Allow('ledger.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param('id', IdPipe) id: number,
    @Actor() actor: { id: number },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.tasks.file(actor.id, id));
  }
}
