import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DivisionsController } from './divisions.controller.js';
import { LeaveService } from './leave.service.js';
import { OutsideUnitsController } from './outside-units.controller.js';
import { PeopleController } from './people.controller.js';
import { Division, DivisionName, OutsideUnit, OutsideUnitName } from './people.entities.js';
import { PeopleService } from './people.service.js';
import { RegistersService } from './registers.service.js';

/** 人员、处室与外单位: who works on the business, inside and outside. */
@Module({
  imports: [TypeOrmModule.forFeature([Division, DivisionName, OutsideUnit, OutsideUnitName]), AuditModule],
  controllers: [PeopleController, DivisionsController, OutsideUnitsController],
  providers: [PeopleService, LeaveService, RegistersService],
  exports: [PeopleService, RegistersService],
})
export class PeopleModule {}
