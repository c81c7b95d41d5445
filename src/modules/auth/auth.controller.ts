import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow, AllowEverybody, SessionId } from '../../platform/http/access.js';
import { Database } from '../../platform/database/database.js';
import { HoldsSecret } from '../../platform/http/idempotency.js';
import { digestOf } from '../../platform/secrets.js';
import { AccountsService } from './accounts.service.js';
import { Done, Me, PasswordBody, SignInBody } from './auth.dto.js';
import { giveCookie, originOf, SESSION_COOKIE, takeCookie } from './cookie.js';

@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly db: Database,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @AllowEverybody()
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const before = request.cookies[SESSION_COOKIE];
    const origin = originOf(request);
    const { token, me } = await this.accounts.signIn(body, origin, before ? digestOf(before) : null);
    giveCookie(request, reply, token);
    return me;
  }

  @Get('me')
  @Allow('self.use', { beforePasswordChange: true })
  me(@Actor() actor: ActingPerson): Promise<Me> {
    return this.accounts.me(this.db, actor.id);
  }

  @Post('sign-out')
  @HttpCode(200)
  @Allow('self.use', { beforePasswordChange: true })
  async signOut(
    @Actor() actor: ActingPerson,
    @SessionId() sessionId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    await this.accounts.signOut(actor, sessionId, false);
    takeCookie(request, reply);
    return {};
  }

  /** Ends every session of the person, on whatever machine. */
  @Post('sign-out-everywhere')
  @HttpCode(200)
  @Allow('self.use', { beforePasswordChange: true })
  async signOutEverywhere(
    @Actor() actor: ActingPerson,
    @SessionId() sessionId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    await this.accounts.signOut(actor, sessionId, true);
    takeCookie(request, reply);
    return {};
  }

  /** Changes one's own password; all other sessions end. */
  @Post('password')
  @HttpCode(200)
  @Allow('self.use', { beforePasswordChange: true })
  @HoldsSecret()
  async password(
    @Body() body: PasswordBody,
    @Actor() actor: ActingPerson,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { token, me } = await this.accounts.changePassword(actor, body, originOf(request));
    giveCookie(request, reply, token);
    return me;
  }
}
