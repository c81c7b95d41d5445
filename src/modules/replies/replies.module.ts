import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contact, Reply, ReplyIssue, ReplyVersion, Round } from './replies.entities.js';

/** 沟通、答复与会办意见: rounds of handling and what left the building in them. */
@Module({ imports: [TypeOrmModule.forFeature([Contact, Round, Reply, ReplyVersion, ReplyIssue])] })
export class RepliesModule {}
