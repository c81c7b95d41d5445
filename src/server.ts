import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule, type Surroundings } from './app.module.js';
import { Gate } from './modules/auth/gate.js';
import { ImportRunner } from './modules/exchange/import-runner.js';
import { TaskRunner } from './modules/tasks/task-runner.js';
import { ReminderRunner } from './modules/reminders/reminder-runner.js';
import { BODY_LIMIT, raiseBodyLimit, readAwayTooMuch } from './platform/http/body-limit.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { validationPipe } from './platform/http/validation.js';
import { mendTexts } from './platform/http/well-formed.js';
import { jsonLog } from './platform/log.js';
import { Jobs } from './platform/queue/jobs.js';

/** The built pages: beside `src` in a checkout, two levels up from `dist/src` once built. */
const PAGES = ['../web/dist/', '../../web/dist/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((folder) => existsSync(`${folder}index.html`));

/** How long running requests may take to finish once the server is told to stop, in milliseconds. */
const SHUTDOWN_PATIENCE = 5_000;

/** The whole server, not yet listening. */
export async function createServer(
  surroundings: Surroundings,
  logLevel: string,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.in(surroundings),
    // A reverse proxy on the same machine says who asks and whether by https; nobody else is believed.
    new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: 'loopback' }),
    { logger: jsonLog(logLevel), abortOnError: false },
  );
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', raiseBodyLimit);
  fastify.addHook('preParsing', readAwayTooMuch);
  fastify.addHook('preValidation', mendTexts);
  fastify.addHook('preClose', () => {
    // A reader that does not take its answer must not keep the server from stopping.
    setTimeout(() => fastify.server.closeAllConnections(), SHUTDOWN_PATIENCE).unref();
    return Promise.resolve();
  });
  await app.register(cookie);
  await app.register(multipart);
  await app.register(helmet, {
    contentSecurityPolicy: {
      // Element Plus sets inline styles; scripts come from our own files only.
      directives: {
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'upgrade-insecure-requests': null,
      },
    },
    // The office's server is often reached by plain http inside the building.
    hsts: false,
    crossOriginOpenerPolicy: false,
  });
  // After the headers of helmet, before everything that reads a body.
  const gate = app.get(Gate);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request) => gate.admit(request));
  SwaggerModule.setup('api/docs', app, await openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
  if (PAGES) await servePages(app, PAGES);
  return app;
}

/** Without Redis the server works its jobs itself; with it, `npm run worker` does. */
export function startBackgroundWork(app: NestFastifyApplication): void {
  if (!app.get(Jobs).inProcess) return;
  app.get(ImportRunner).startSweeping();
  app.get(TaskRunner).startSweeping();
  app.get(ReminderRunner).startTicking();
}

/** The OpenAPI document of the whole API. */
export async function openApiDocument(app: NestFastifyApplication): Promise<OpenAPIObject> {
  const { default: metadata } = await import('./metadata.js');
  await SwaggerModule.loadPluginMetadata(metadata);
  const config = new DocumentBuilder()
    .setTitle('Chengban（承办）')
    .setDescription(
      '建议提案办理：台账、办理单、导入与年度统计。错误为 RFC 9457 problem document，code 稳定，detail 为中文句子。',
    )
    .setVersion('0.1.0')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** Files with a hash in their name are kept for a year; every other address gets the one page. */
async function servePages(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const isPage = !request.url.startsWith('/api') && !request.url.startsWith('/assets/');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply
      .status(404)
      .type('application/problem+json; charset=utf-8')
      .send({
        type: '/problems/not_found',
        title: '没有找到您要的内容。',
        status: 404,
        code: 'not_found',
        detail: '没有找到您要的内容。',
        instance: request.url,
        reasons: [{ code: 'not_found', message: '没有找到您要的内容。' }],
      });
  });
}
