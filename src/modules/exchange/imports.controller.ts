import {
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

/** Until people sign in, whoever reaches the loopback address is one and the same. */
const ACTOR = { id: null, name: '本机用户' };

const UPLOAD = {
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

@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly views: ImportViews,
    private readonly errors: ErrorWorkbook,
  ) {}

  /** The run log, newest first. */
  @Get()
  async list(): Promise<ImportRunList> {
    return { runs: await this.views.recent() };
  }

  /** Takes a ledger in (.xlsx or .csv). It is read in the background; ask for the run to see how far it is. */
  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  async upload(@Req() request: FastifyRequest): Promise<ImportRunView> {
    const { file, fields } = await receiveFile(request);
    const options = {
      year: fields.year ? yearFrom(fields.year) : null,
      consentsOnFile: fields.consentsOnFile === 'true',
      blankErases: fields.blankErases === 'true',
    };
    return this.views.view(await this.imports.upload(file, options, ACTOR));
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number): Promise<ImportRunView> {
    return this.views.one(id);
  }

  /** The preview's rows, page by page. */
  @Get(':id/rows')
  rows(@Param('id', ParseIntPipe) id: number, @Query() query: ImportRowQuery): Promise<ImportRowPage> {
    return this.views.rows(id, query);
  }

  /** Changes how the file is taken and reads it again. */
  @Put(':id/options')
  @HttpCode(202)
  async options(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: ImportOptionsBody,
  ): Promise<ImportRunView> {
    return this.views.view(await this.imports.setOptions(id, body, ACTOR));
  }

  /** Confirms the preview; asking twice is asking once. */
  @Post(':id/commit')
  @HttpCode(202)
  async commit(@Param('id', ParseIntPipe) id: number): Promise<ImportRunView> {
    return this.views.view(await this.imports.confirm(id));
  }

  /** Takes the whole import back, while nothing was done with its proposals since. */
  @Post(':id/undo')
  @HttpCode(200)
  async undo(@Param('id', ParseIntPipe) id: number): Promise<ImportRunView> {
    return this.views.view(await this.imports.undo(id, ACTOR));
  }

  /** The rows with errors as a workbook, each with its reasons, to be corrected and imported again. */
  @Get(':id/errors.xlsx')
  @ApiProduces(XLSX)
  async errorRows(@Param('id', ParseIntPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    const { name, content } = await this.errors.of(id);
    await sendFile(reply, { name, type: XLSX, content });
  }
}
