import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { notFound, Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { refuseClosedYears } from '../proposals/closed-years.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { addComment, resolveComment } from '../replies/comments.verbs.js';
import type { CommentBody, CommentList, CommentView } from './talk.dto.js';
import { type VersionRow, versionRow } from './version-facts.js';

/** 批注: those who work on a draft talk about it beside it. */
@Injectable()
export class Comments {
  constructor(private readonly db: Database) {}

  async list(versionId: number, person: ActingPerson): Promise<CommentList> {
    return this.db.snapshot(async (tx) => {
      await admit(tx, versionId, person);
      return listOf(tx, versionId);
    });
  }

  async add(versionId: number, comment: CommentBody, person: ActingPerson): Promise<CommentList> {
    return this.db.transaction(async (tx) => {
      const version = await admit(tx, versionId, person);
      await refuseClosedYears(tx, [version.year]);
      if (version.issued)
        throw new Refused([{ code: 'already_issued', message: '这一稿已经发出，不用再批注。' }]);
      const quote = comment.quote?.trim() || null;
      await addComment(tx, versionId, { quote, content: comment.content.trim() }, person.id);
      return listOf(tx, versionId);
    });
  }

  async resolve(versionId: number, commentId: number, person: ActingPerson): Promise<CommentList> {
    return this.db.transaction(async (tx) => {
      const version = await admit(tx, versionId, person);
      await refuseClosedYears(tx, [version.year]);
      if (!(await resolveComment(tx, versionId, commentId, person.id))) throw notFound('这条批注');
      return listOf(tx, versionId);
    });
  }
}

async function admit(tx: Tx, versionId: number, person: ActingPerson): Promise<VersionRow> {
  const version = await versionRow(tx, versionId);
  await admitToWork(tx, person, version.referralId, '这一稿');
  return version;
}

async function listOf(tx: Tx, versionId: number): Promise<CommentList> {
  const comments = await rowsOf<CommentView>(
    tx,
    `select m.id, m.quote, m.content, w.name as by, to_jsonb(m.recorded_at) as at, s.name as "resolvedBy",
            to_jsonb(m.resolved_at) as "resolvedAt"
       from reply_comment m left join person w on w.id = m.recorded_by left join person s on s.id = m.resolved_by
      where m.reply_version_id = $1 order by m.id`,
    [versionId],
  );
  return { comments };
}
