import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { PersonChannels } from './channels.service.js';
import { Channels, ChannelsBody, NoticeList, NoticesBody, UnreadCount } from './notices.dto.js';
import { Notices } from './notices.service.js';

/** 提醒: what one was told, and by which way one wants to hear of it. */
@Controller('api/notices')
export class NoticesController {
  constructor(
    private readonly notices: Notices,
    private readonly channels: PersonChannels,
  ) {}

  /** One's own notices, unread first. */
  @Get()
  @Allow('self.use')
  list(@Actor() actor: ActingPerson): Promise<NoticeList> {
    return this.notices.list(actor);
  }

  /** The number at the bell. */
  @Get('unread')
  @Allow('self.use')
  async unread(@Actor() actor: ActingPerson): Promise<UnreadCount> {
    return { unread: await this.notices.unread(actor.id) };
  }

  /** Marks one's own as read: those that are named, or all. */
  @Post('read')
  @Allow('self.use')
  @HttpCode(200)
  async read(@Body() { ids }: NoticesBody, @Actor() actor: ActingPerson): Promise<UnreadCount> {
    return { unread: await this.notices.read(actor.id, ids) };
  }

  /** 我的提醒方式. */
  @Get('channels')
  @Allow('self.use')
  mine(@Actor() actor: ActingPerson): Promise<Channels> {
    return this.channels.of(actor.id);
  }

  @Put('channels')
  @Allow('self.use')
  choose(@Body() body: ChannelsBody, @Actor() actor: ActingPerson): Promise<Channels> {
    return this.channels.choose(actor.id, body);
  }
}
