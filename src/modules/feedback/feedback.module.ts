import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Feedback } from './feedback.entity.js';

/** 征询意见: what the proposers say of the work and of the result. */
@Module({ imports: [TypeOrmModule.forFeature([Feedback])] })
export class FeedbackModule {}
