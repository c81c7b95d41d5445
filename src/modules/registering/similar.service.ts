import { Injectable } from '@nestjs/common';
import type { Body, Level, ReferralState, Series } from '../../domain/codes.js';
import { STATUS_NAMES } from '../../domain/labels.js';
import { nextNumber, type StandingNumber } from '../../domain/next-number.js';
import { readProposalNumber } from '../../domain/proposal-number.js';
import { levelOfWords, readSession } from '../../domain/session-words.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { ANSWERED_SQL, SIMILAR_SQL } from './similar.sql.js';
import type { Similar, SimilarProposals, SimilarQuery } from './similar.dto.js';

/** The series of numbers that a form is about. */
interface Place {
  level: Level | null;
  body: Body | null;
  term: number | null;
  ordinal: number | null;
  series: Series;
}

/** What a person sees beside the form while he types: the number's holder, likely duplicates, the next number. */
@Injectable()
export class SimilarService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async similar(query: SimilarQuery): Promise<SimilarProposals> {
    const holder = await this.holderOf(query);
    const title = query.title?.trim() ?? '';
    const found = title.length < 2 ? [] : await this.db.query<Scored>(SIMILAR_SQL, [title]);
    const wanted = found.filter((one) => one.id !== holder).slice(0, 8);
    const answered = await this.answered([...wanted.map((one) => one.id), ...(holder ? [holder] : [])]);
    const shown = (id: number, score: number): Similar[] => {
      const row = answered.get(id);
      return row ? [{ ...row, score: Math.round(score * 100) / 100 }] : [];
    };
    return {
      exact: holder ? (shown(holder, 1)[0] ?? null) : null,
      similar: wanted.flatMap((one) => shown(one.id, one.score)),
    };
  }

  /** The number to offer: the highest of session, kind and series, plus one. */
  async next(query: SimilarQuery): Promise<string> {
    const place = placeOf(query, query.series ?? null);
    const [kind] = await this.db.query<{ body: Body }>('select body from kind where code = $1', [query.kind]);
    const standing = await this.db.query<StandingNumber>(
      `select p.number, p.number_key as key ${PLACE_FROM} and p.number_key ~ '^[0-9]{1,15}$'
        order by length(p.number_key) desc, p.number_key desc limit 1`,
      this.valuesOf(query, place),
    );
    return nextNumber(standing, place.series, kind?.body ?? 'npc');
  }

  private async holderOf(query: SimilarQuery): Promise<number | null> {
    const number = query.number ? readProposalNumber(query.number) : undefined;
    if (!number || !query.kind) return null;
    const place = placeOf(query, number.series ?? query.series ?? null);
    const [row] = await this.db.query<{ id: number }>(
      `select p.id ${PLACE_FROM} and p.number_key = $8 order by p.id desc limit 1`,
      [...this.valuesOf(query, place), number.key],
    );
    return row?.id ?? null;
  }

  private valuesOf(query: SimilarQuery, place: Place): unknown[] {
    const year = Number(this.clock.today().slice(0, 4));
    return [query.kind, place.series, place.level, place.body, place.term, place.ordinal, year];
  }

  private async answered(ids: number[]): Promise<Map<number, Omit<Similar, 'score'>>> {
    const rows = await this.db.query<Omit<Similar, 'score' | 'statusName'>>(ANSWERED_SQL, [ids]);
    const named = (status: ReferralState | null) => (status === null ? null : STATUS_NAMES[status]);
    return new Map(rows.map((row) => [row.id, { ...row, statusName: named(row.status) }]));
  }
}

interface Scored {
  id: number;
  score: number;
}

/** Where a number is unique: the session that the words name, else the present year. */
const PLACE_FROM = `
  from proposal p left join session s on s.id = p.session_id
 where p.kind_code = $1 and p.series = $2 and ($3::text is null or p.level = $3)
   and case when $5::integer is null then s.id is null and p.year = $7::integer
            else s.term = $5 and s.ordinal = $6 and ($4::text is null or s.body = $4) end`;

function placeOf(query: SimilarQuery, series: Series | null): Place {
  const words = query.session?.trim() ?? '';
  const reading = words === '' ? undefined : readSession(words);
  const between = /闭会|平时/.test(words) ? 'inter' : 'session';
  return {
    level: query.level ?? reading?.level ?? levelOfWords(words),
    body: reading?.session?.body ?? null,
    term: reading?.session?.ordinal ? reading.session.term : null,
    ordinal: reading?.session?.ordinal ?? null,
    series: series ?? between,
  };
}
