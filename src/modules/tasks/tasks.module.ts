import { Module } from '@nestjs/common';
import { BackgroundTasks } from './background-tasks.js';
import { BackgroundTasksController } from './background-tasks.controller.js';
import { TaskRunner } from './task-runner.js';

/** 后台任务: large exports, batches, recomputation, each with a bar that can be left and found again. */
@Module({
  controllers: [BackgroundTasksController],
  providers: [BackgroundTasks, TaskRunner],
  exports: [BackgroundTasks, TaskRunner],
})
export class TasksModule {}
