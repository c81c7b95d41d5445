import type { FastifyReply } from 'fastify';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends a file under a name that may be Chinese (RFC 6266), never to be guessed at or cached. */
export async function sendFile(
  reply: FastifyReply,
  file: { name: string; type: string; content: Buffer },
): Promise<void> {
  const ascii = file.name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  await reply
    .header('content-type', file.type)
    .header(
      'content-disposition',
      `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(file.content);
}
