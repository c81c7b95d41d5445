import { Injectable } from '@nestjs/common';
import { listReasons } from '../../domain/list-reasons.js';
import { LIST_RULES, type ListChoice, type ListEntryInput, type ListRule } from '../../domain/list-rules.js';
import { notFound, Refused } from '../../domain/refused.js';
import { signerCases } from '../../domain/signer-list.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { inUseReasons } from './in-use.js';
import type { KeptList } from './settings.dto.js';
import { clearSpan, listTable, lockLists, spanFrom, spanOf } from './versions.js';

interface Entry {
  code: string;
  label: string;
  definition: string | null;
  position: number;
}

/** The lists that the office keeps. A new wording stands from a year on; earlier years keep theirs. */
@Injectable()
export class ListKeeper {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  one(list: string, year: number): Promise<KeptList> {
    const rule = ruleOf(list);
    return this.db.snapshot(async (tx) => ({
      list,
      label: rule.label,
      year,
      ...(await spanOf(tx, listTable(list), year)),
      about: rule.about,
      columns: rule.columns,
      codes: await choicesOf(tx, rule, year),
      words: rule.words === null ? null : [...rule.words],
      last: rule.last,
      manyWords: rule.manyWords,
      entries: await entriesOf(tx, list, year),
    }));
  }

  /** Replaces the list from a year on, up to the next wording. @throws Refused with every reason. */
  async replace(
    list: string,
    fromYear: number,
    entries: readonly ListEntryInput[],
    actor: Actor,
  ): Promise<KeptList> {
    const rule = ruleOf(list);
    await this.db.transaction(async (tx) => {
      await lockLists(tx);
      const reasons = listReasons(rule, entries, await choicesOf(tx, rule, fromYear));
      if (reasons.length > 0) throw new Refused(reasons, 422);
      const table = listTable(list);
      const span = await spanFrom(tx, table, fromYear);
      const before = await entriesOf(tx, list, fromYear);
      const inUse = await inUseReasons(tx, list, goneOf(before, entries), span);
      if (inUse.length > 0) throw new Refused(inUse, 409);
      await clearSpan(tx, table, span);
      for (const it of entries) {
        await tx.query(
          `insert into list_entry (list, code, label, definition, from_year, to_year, position)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [list, it.code, it.label.trim(), it.definition?.trim() || null, span.from, span.until, it.position],
        );
      }
      const stamp = { list, ...span };
      await this.audit.record(tx, actor, [
        { action: 'list.replaced', before: { ...stamp, entries: before }, after: { ...stamp, entries } },
      ]);
    });
    return this.one(list, fromYear);
  }
}

function ruleOf(list: string): ListRule {
  const rule = Object.hasOwn(LIST_RULES, list) ? LIST_RULES[list] : undefined;
  if (!rule) throw notFound(`清单“${list.slice(0, 40)}”`);
  return rule;
}

/** The codes that a list may use in a year; null: the office makes its own. */
async function choicesOf(tx: Tx, { codes }: ListRule, year: number): Promise<ListChoice[] | null> {
  if (codes !== 'signer_case') return codes && [...codes];
  const kinds = await rowsOf<ListChoice>(
    tx,
    `select kind_code as code, name from kind_terms
      where $1 >= from_year and (to_year is null or $1 <= to_year) order by position, kind_code`,
    [year],
  );
  return signerCases(kinds, await entriesOf(tx, 'outcome_class', year));
}

function entriesOf(tx: Tx, list: string, year: number): Promise<Entry[]> {
  return rowsOf<Entry>(
    tx,
    `select code, label, definition, position from list_entry
      where list = $1 and $2 >= from_year and (to_year is null or $2 <= to_year) order by position, id`,
    [list, year],
  );
}

/** What facts may hold (a code, or the word itself) that would have no entry any more, with the word for it. */
function goneOf(before: readonly Entry[], after: readonly ListEntryInput[]): Map<string, string> {
  const kept = new Set(after.flatMap((entry) => [entry.code, entry.label.trim()]));
  const gone = before.flatMap(({ code, label }) => [[code, label] as const, [label, label] as const]);
  return new Map(gone.filter(([held]) => !kept.has(held)));
}
