import { Injectable } from '@nestjs/common';
import type { Body, Role } from '../../domain/codes.js';
import { Database } from '../../platform/database/database.js';
import { entriesOfYear, type ListEntry, settingOfYear } from './of-year.js';

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

  entries(list: string, year: number): Promise<ListEntry[]> {
    return entriesOfYear(this.db, list, year);
  }

  /** A setting's value in a year; undefined where nobody ever set it. */
  setting<T>(key: string, year: number): Promise<T | undefined> {
    return settingOfYear<T>(this.db, key, year);
  }
}
