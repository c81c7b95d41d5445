import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Division, DivisionName, OutsideUnit, OutsideUnitName } from './people.entities.js';

/** 处室与外单位: who works on the business, inside and outside. */
@Module({ imports: [TypeOrmModule.forFeature([Division, DivisionName, OutsideUnit, OutsideUnitName])] })
export class PeopleModule {}
