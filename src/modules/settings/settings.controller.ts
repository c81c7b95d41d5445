import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Clock } from '../../platform/clock.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { yearFrom } from '../../platform/http/year.js';
import type { Actor as Person } from '../audit/audit.service.js';
import { KindKeeper } from './kind-keeper.js';
import { ListKeeper } from './list-keeper.js';
import {
  ChangeSettingBody,
  KeptKinds,
  KeptList,
  KeptSettings,
  ReplaceKindsBody,
  ReplaceListBody,
} from './settings.dto.js';
import { SettingKeeper } from './setting-keeper.js';

/** 设置: lists, kinds and settings, each from a year on. */
@Controller('api')
export class SettingsController {
  constructor(
    private readonly lists: ListKeeper,
    private readonly kinds: KindKeeper,
    private readonly settings: SettingKeeper,
    private readonly clock: Clock,
  ) {}

  /** One list in the wording of a year. */
  @Get('lists/:list')
  @Allow('list.read')
  list(@Param('list') list: string, @Query('year') year?: string): Promise<KeptList> {
    return this.lists.one(list, this.yearOf(year));
  }

  /** Replaces a list from a year on; earlier years keep theirs. */
  @Put('lists/:list')
  @Allow('list.edit')
  replaceList(
    @Param('list') list: string,
    @Body() body: ReplaceListBody,
    @Actor() actor: Person,
  ): Promise<KeptList> {
    return this.lists.replace(list, body.fromYear, body.entries, actor);
  }

  /** The kinds in the terms of a year: name, counting, what they owe. */
  @Get('kinds')
  @Allow('list.read')
  kindsOf(@Query('year') year?: string): Promise<KeptKinds> {
    return this.kinds.ofYear(this.yearOf(year));
  }

  /** Replaces all kinds from a year on. */
  @Put('kinds')
  @Allow('list.edit')
  replaceKinds(@Body() body: ReplaceKindsBody, @Actor() actor: Person): Promise<KeptKinds> {
    return this.kinds.replace(body.fromYear, body.kinds, actor);
  }

  /** Every setting with its value in a year, and what it decides. */
  @Get('settings')
  @Allow('list.read')
  settingsOf(@Actor() viewer: ActingPerson, @Query('year') year?: string): Promise<KeptSettings> {
    return this.settings.ofYear(this.yearOf(year), viewer);
  }

  /** Sets one value from a year on. */
  @Put('settings/:key')
  @Allow('setting.change')
  change(
    @Param('key') key: string,
    @Body() body: ChangeSettingBody,
    @Actor() actor: ActingPerson,
  ): Promise<KeptSettings> {
    return this.settings.change(key, body.fromYear, body.value, actor);
  }

  private yearOf(given: string | undefined): number {
    return given === undefined ? Number(this.clock.today().slice(0, 4)) : yearFrom(given);
  }
}
