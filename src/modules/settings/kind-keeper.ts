import { Injectable } from '@nestjs/common';
import type { Body } from '../../domain/codes.js';
import { type KindInput, kindReasons } from '../../domain/kind-rules.js';
import { type Refusal, Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { inUseReasons, naming } from './in-use.js';
import type { KeptKinds } from './settings.dto.js';
import { clearSpan, KIND_TERMS, lockLists, type Span, spanFrom, spanOf } from './versions.js';

/** 类别: what they are called, whether they count in the total, what they owe; from a year on. */
@Injectable()
export class KindKeeper {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  ofYear(year: number): Promise<KeptKinds> {
    return this.db.snapshot(async (tx) => ({
      year,
      ...(await spanOf(tx, KIND_TERMS, year)),
      kinds: await kindsOf(tx, year),
    }));
  }

  /** Replaces all kinds from a year on. @throws Refused where a used kind would have no name, or a status would turn. */
  async replace(fromYear: number, kinds: readonly KindInput[], actor: Actor): Promise<KeptKinds> {
    await this.db.transaction(async (tx) => {
      await lockLists(tx);
      const known = await rowsOf<{ code: string; body: Body }>(tx, 'select code, body from kind');
      const reasons = kindReasons(kinds, new Map(known.map(({ code, body }) => [code, body])));
      if (reasons.length > 0) throw new Refused(reasons, 422);
      const span = await spanFrom(tx, KIND_TERMS, fromYear);
      const before = await kindsOf(tx, fromYear);
      const inUse = await standsAgainst(tx, before, kinds, span);
      if (inUse.length > 0) throw new Refused(inUse, 409);
      await clearSpan(tx, KIND_TERMS, span);
      for (const kind of kinds) await write(tx, kind, span);
      await this.audit.record(tx, actor, [
        { action: 'kinds.replaced', before: { ...span, kinds: before }, after: { ...span, kinds } },
      ]);
    });
    return this.ofYear(fromYear);
  }
}

async function standsAgainst(
  tx: Tx,
  before: readonly KindInput[],
  after: readonly KindInput[],
  span: Span,
): Promise<Refusal[]> {
  const gone = before.filter((kind) => !after.some((one) => one.code === kind.code));
  const reasons = await inUseReasons(tx, 'kind', new Map(gone.map(({ code, name }) => [code, name])), span);
  for (const kind of after) {
    const turned = before.some((one) => one.code === kind.code && one.owesFeedback !== kind.owesFeedback);
    if (turned) reasons.push(...(await statusReasons(tx, kind, span)));
  }
  return reasons;
}

/** Whether a replied item waits for feedback follows from its kind: what has been answered stays as it was. */
async function statusReasons(tx: Tx, kind: KindInput, span: Span): Promise<Refusal[]> {
  const held = await rowsOf<{ number: string; title: string }>(
    tx,
    `select p.number, p.title from referral r join proposal p on p.id = r.proposal_id
      where p.kind_code = $1 and r.status = $2 and r.role in ('lead', 'sole', 'separate')
        and r.year >= $3 and ($4::integer is null or r.year <= $4) order by p.id`,
    [kind.code, kind.owesFeedback ? 'concluded' : 'replied', span.from, span.until],
  );
  if (held.length === 0) return [];
  const message = `${naming(held)}已经答复，不能再改“${kind.name}”是否征询意见，请改从以后的年度起。`;
  return [{ code: 'status_would_turn', message }];
}

function kindsOf(tx: Tx, year: number): Promise<KindInput[]> {
  return rowsOf<KindInput>(
    tx,
    `select k.code, t.name, k.body, t.words, t.counts, t.letter, t.owes_class as "owesClass",
            t.owes_feedback as "owesFeedback", t.owes_consent as "owesConsent", t.position
       from kind k join kind_terms t on t.kind_code = k.code
      where $1 >= t.from_year and (t.to_year is null or $1 <= t.to_year) order by t.position, k.code`,
    [year],
  );
}

async function write(tx: Tx, it: KindInput, span: Span): Promise<void> {
  await tx.query('insert into kind (code, body) values ($1, $2) on conflict (code) do nothing', [
    it.code,
    it.body,
  ]);
  const words = it.words.map((word) => word.trim()).filter((word) => word !== '');
  const owes = [it.owesClass, it.owesFeedback, it.owesConsent];
  await tx.query(
    `insert into kind_terms (kind_code, from_year, to_year, name, words, counts, letter, owes_class, owes_feedback,
            owes_consent, position) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      it.code,
      span.from,
      span.until,
      it.name.trim(),
      words,
      it.counts,
      it.letter.trim(),
      ...owes,
      it.position,
    ],
  );
}
