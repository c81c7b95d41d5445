import { Injectable } from '@nestjs/common';
import type { Body, Role } from '../../domain/codes.js';
import { Database } from '../../platform/database/database.js';

/** A kind in the terms of a year. */
export interface KindTerms {
  code: string;
  name: string;
  body: Body;
  words: string[];
  counts: 'in' | 'beside';
  owesFeedback: boolean;
  owesConsent: boolean;
}

/** The lists and settings that differ by place and year. A year without its own takes the latest earlier one. */
@Injectable()
export class ListsService {
  constructor(private readonly db: Database) {}

  kinds(year: number): Promise<KindTerms[]> {
    return this.db.query<KindTerms>(
      `select distinct on (t.position, t.kind_code) t.kind_code as code, t.name, k.body, t.words, t.counts,
              t.owes_feedback as "owesFeedback", t.owes_consent as "owesConsent"
         from kind_terms t join kind k on k.code = t.kind_code
        where $1 >= t.from_year and (t.to_year is null or $1 <= t.to_year)
        order by t.position, t.kind_code, t.from_year desc`,
      [year],
    );
  }

  /** The words by which sources name each role, first the standard one. */
  async roleWords(year: number): Promise<Record<Role, string[]>> {
    const words: Record<Role, string[]> = { lead: [], sole: [], separate: [], co: [], reference: [] };
    for (const entry of await this.entries('role_word', year)) words[entry.code as Role].push(entry.label);
    return words;
  }

  entries(list: string, year: number): Promise<{ code: string; label: string; definition: string | null }[]> {
    return this.db.query(
      `select code, label, definition from list_entry
        where list = $1 and $2 >= from_year and (to_year is null or $2 <= to_year) order by position, id`,
      [list, year],
    );
  }

  /** A setting's value in a year; undefined where nobody ever set it. */
  async setting<T>(key: string, year: number): Promise<T | undefined> {
    const rows = await this.db.query<{ value: T }>(
      'select value from setting where key = $1 and from_year <= $2 order by from_year desc limit 1',
      [key, year],
    );
    return rows[0]?.value;
  }
}
