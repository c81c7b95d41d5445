import {
  applyDecorators,
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { receiveFile } from '../../platform/http/upload.js';
import { sendFile, XLSX } from '../../platform/http/download.js';
import { yearFrom } from '../../platform/http/year.js';
import { ErrorWorkbook } from './error-workbook.js';
import {
  ImportOptionsBody,
  ImportRowPage,
  ImportRowQuery,
  ImportRunList,
  ImportRunView,
} from './imports.dto.js';
import { ImportsService } from './imports.service.js';
import { ImportViews } from './import-views.js';

const LEDGER = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary' },
      year: { type: 'integer' },
      consentsOnFile: { type: 'boolean' },
      blankErases: { type: 'boolean' },
    },
  },
};

/** How the API's document describes the upload. */
const TakesLedger = () => applyDecorators(ApiConsumes('multipart/form-data'), ApiBody(LEDGER));

@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly views: ImportViews,
    private readonly errors: ErrorWorkbook,
  ) {}

  /** The run log, newest first. */
  @Get()
  @Allow('import.run')
  async list(): Promise<ImportRunList> {
    return { runs: await this.views.recent() };
  }

  /** Takes a ledger in (.xlsx or .csv). It is read in the background; ask for the run to see how far it is. */
  @Post()
  @HttpCode(202)
  @Allow('import.run')
  @TakesLedger()
  async upload(@Req() request: FastifyRequest, @Actor() actor: ActingPerson): Promise<ImportRunView> {
    const { file, fields } = await receiveFile(request);
    const options = {
      year: fields.year ? yearFrom(fields.year) : null,
      consentsOnFile: fields.consentsOnFile === 'true',
      blankErases: fields.blankErases === 'true',
    };
    return this.views.view(await this.imports.upload(file, options, actor));
  }

  @Get(':id')
  @Allow('import.run')
  one(@Param('id', ParseIntPipe) id: number): Promise<ImportRunView> {
    return this.views.one(id);
  }

  /** The preview's rows, page by page. */
  @Get(':id/rows')
  @Allow('import.run')
  rows(@Param('id', ParseIntPipe) id: number, @Query() query: ImportRowQuery): Promise<ImportRowPage> {
    return this.views.rows(id, query);
  }

  /** Changes how the file is taken and reads it again. */
  @Put(':id/options')
  @HttpCode(202)
  @Allow('import.run')
  async options(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: ImportOptionsBody,
    @Actor() actor: ActingPerson,
  ): Promise<ImportRunView> {
    return this.views.view(await this.imports.setOptions(id, body, actor));
  }

  /** Confirms the preview; asking twice is asking once. */
  @Post(':id/commit')
  @HttpCode(202)
  @Allow('import.run')
  async commit(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<ImportRunView> {
    return this.views.view(await this.imports.confirm(id, actor));
  }

  /** Takes the whole import back, while nothing was done with its proposals since. */
  @Post(':id/undo')
  @HttpCode(200)
  @Allow('import.run')
  async undo(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<ImportRunView> {
    return this.views.view(await this.imports.undo(id, actor));
  }

  /** The rows with errors as a workbook, each with its reasons, to be corrected and imported again. */
  @Get(':id/errors.xlsx')
  @Allow('import.run')
  @ApiProduces(XLSX)
  async errorRows(@Param('id', ParseIntPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    const { name, content } = await this.errors.of(id);
    await sendFile(reply, { name, type: XLSX, content });
  }
}
