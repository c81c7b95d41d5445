import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assignment } from './assignment.entity.js';

/** 分派: which division has a referral. */
@Module({ imports: [TypeOrmModule.forFeature([Assignment])] })
export class AssignmentsModule {}
