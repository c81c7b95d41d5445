import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowEverybody } from '../../platform/http/access.js';
import { Me, SetupBody, SetupNeeded } from './auth.dto.js';
import { giveCookie, originOf } from './cookie.js';
import { SetupService } from './setup.service.js';

@Controller('api/setup')
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  /** Whether this is the first visit. */
  @Get()
  @AllowEverybody()
  async needed(): Promise<SetupNeeded> {
    return { needed: await this.setup.needed() };
  }

  /** Creates the liaison officer and the three officers, and signs the liaison officer in. */
  @Post()
  @HttpCode(200)
  @AllowEverybody()
  async setUp(
    @Body() body: SetupBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { token, me } = await this.setup.setUp(body, originOf(request));
    giveCookie(request, reply, token);
    return me;
  }
}
