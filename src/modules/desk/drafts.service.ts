import { Injectable } from '@nestjs/common';
import { Refused } from '../../domain/refused.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import type { Draft } from './desk.dto.js';

/** A form of fifty thousand characters of text fits in; a file does not. */
const MOST_BYTES = 512 * 1024;
const MOST_DRAFTS = 200;
const KEY = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/;

/** Forms that save themselves, per person: no facts, so they leave no trace. */
@Injectable()
export class DraftsService {
  constructor(private readonly db: Database) {}

  async one(personId: number, key: string): Promise<Draft> {
    const [row] = await this.db.query<{ body: Draft['body']; savedAt: Date }>(
      'select body, saved_at as "savedAt" from draft where person_id = $1 and key = $2',
      [personId, checkedKey(key)],
    );
    return { key, body: row?.body ?? null, savedAt: row?.savedAt.toISOString() ?? null };
  }

  async save(personId: number, key: string, body: Record<string, unknown>): Promise<Draft> {
    checkedKey(key);
    const text = JSON.stringify(body);
    if (Buffer.byteLength(text) > MOST_BYTES) {
      throw new Refused(
        [{ code: 'draft_too_large', message: '草稿太长，没有保存，请把正文作为附件。' }],
        413,
      );
    }
    return this.db.transaction(async (tx) => {
      // PostgreSQL knows no zero character; a paste may bring one.
      const [row] = await rowsOf<{ savedAt: Date }>(
        tx,
        `insert into draft (person_id, key, body) values ($1, $2, $3)
         on conflict (person_id, key) do update set body = excluded.body, saved_at = clock_timestamp()
         returning saved_at as "savedAt"`,
        [personId, key, text.replaceAll('\\u0000', '')],
      );
      await tx.query(
        `delete from draft where person_id = $1 and key in (
           select key from draft where person_id = $1 order by saved_at desc, key offset ${MOST_DRAFTS})`,
        [personId],
      );
      return { key, body, savedAt: row?.savedAt.toISOString() ?? null };
    });
  }

  /** After the form was sent, or thrown away. */
  async forget(personId: number, key: string): Promise<Draft> {
    await this.db.query('delete from draft where person_id = $1 and key = $2', [personId, checkedKey(key)]);
    return { key, body: null, savedAt: null };
  }
}

function checkedKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new Refused(
    [{ code: 'key_invalid', field: 'key', message: '草稿的名称不对，请刷新页面再试。' }],
    422,
  );
}
