import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/http/day.js';
import { Named } from './people.dto.js';

/** A name and the days on which it was borne; an open end is the present. */
export class DatedName {
  name: string;
  fromOn: string | null;
  toOn: string | null;
}

/** 处室 or 外单位: its identity is stable, its names are dated. */
export class Unit {
  id: number;
  /** The present name, or the last one. */
  name: string;
  /** Oldest first. */
  names: DatedName[];
  dissolvedOn: string | null;
  successor: Named | null;
}

export class DivisionUnit extends Unit {
  /** Active persons in it. */
  people: number;
}

export class DivisionList {
  divisions: DivisionUnit[];
}

export class OutsideUnitList {
  outsideUnits: Unit[];
}

export class UnitBody {
  @MaxLength(60, { message: '名称不超过60个字。' })
  @IsString({ message: '请填写名称。' })
  name: string;

  @IsOptional()
  @IsDay('设立日期')
  fromOn?: string | null;
}

export class RenameBody {
  @MaxLength(60, { message: '名称不超过60个字。' })
  @IsString({ message: '请填写新名称。' })
  name: string;

  @IsDay('更名日期')
  fromOn: string;
}

export class DissolveBody {
  @IsDay('撤并日期')
  on: string;

  @IsOptional()
  @IsInt({ message: '请选择承接其工作的单位。' })
  successorId?: number | null;
}
