import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** The largest file that is taken in, in bytes. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024;

/** An uploaded file with the plain fields of its form. */
export interface Upload {
  file: { name: string; content: Buffer };
  fields: Record<string, string>;
}

/** Reads the one file of a multipart form. Throws 400 without a file, 413 over the limit. */
export async function receiveFile(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw missing();
  const fields: Record<string, string> = {};
  let file: Upload['file'] | undefined;
  for await (const part of request.parts({
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 20, fieldSize: 10_000 },
  })) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = await received(part);
  }
  if (!file) throw missing();
  return { file, fields };
}

async function received(part: MultipartFile): Promise<Upload['file']> {
  try {
    const content = await part.toBuffer();
    return { name: nameOf(part.filename), content };
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw new PayloadTooLargeException({
      reasons: [
        { code: 'too_large', field: 'file', message: '文件超过20MB，请删去图片或拆成几个文件后再上传。' },
      ],
    });
  }
}

/** Only the last part of a path, cut to a sane length; the name is data and never touches the disk. */
function nameOf(given: string): string {
  return (given.split(/[\\/]/).pop() ?? '').slice(0, 200) || '未命名';
}

function missing(): BadRequestException {
  return new BadRequestException({
    reasons: [{ code: 'file_missing', field: 'file', message: '请选择要上传的文件。' }],
  });
}
