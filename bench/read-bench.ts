import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import type { ActingPerson } from '../src/domain/acting.js';
import { AppModule } from '../src/app.module.js';
import type { LedgerQuery } from '../src/modules/proposals/ledger.dto.js';
import { LedgerService } from '../src/modules/proposals/ledger.service.js';
import { ProposalService } from '../src/modules/proposals/proposal.service.js';
import { SimilarService } from '../src/modules/registering/similar.service.js';
import { ReportsService } from '../src/modules/reports/reports.service.js';
import { StandingLists } from '../src/modules/workflow/standing-list.js';
import { jsonLog } from '../src/platform/log.js';
import { sayLine } from '../src/platform/terminal.js';
import { LEDGER_YEAR } from './synthetic-ledger.js';
import { inTurn, type Measure, measureOf, timed } from './timing.js';
import { connect } from './workshop.js';

const JOINED = `from referral r join proposal p on p.id = r.proposal_id`;
const LIVE = `r.year = ${LEDGER_YEAR} and r.status not in ('returned', 'withdrawn')`;

/** What a report cannot do without: one pass over what it counts. */
const COUNT = `select count(*) ${JOINED} where ${LIVE}`;
/** A page of ids, by date and id, as a program without a ledger would ask for them. */
const KEYSET = `select r.id ${JOINED} order by r.referred_on, r.id limit 51`;
/** The bare list behind the total. */
const LIST = `select p.id as "proposalId", r.id as "referralId", p.number, p.title ${JOINED}
               where ${LIVE} order by length(p.number_key), p.number_key, r.id`;
/** What a program without a search of its own would ask while a title is typed. */
const LIKE = `select id from proposal where title like '%第999个试点%' limit 9`;
const ONE = `select * ${JOINED} where p.id = $1`;

/** One read, ours against something plain. */
export interface Case {
  key: string;
  title: string;
  ours: [string, () => Promise<unknown>];
  plain: [string, () => Promise<unknown>];
}

/** The reads of ledger and report on a filled database, each against the SQL that it cannot be faster than. */
export function benchReads(url: string): Promise<Measure[]> {
  return measureCases(url, casesOf);
}

/** Times the cases of an application on this database. */
export async function measureCases(
  url: string,
  cases: (app: INestApplicationContext, client: pg.Client) => Promise<Case[]>,
): Promise<Measure[]> {
  const app = await NestFactory.createApplicationContext(AppModule.in({ databaseUrl: url }), {
    logger: jsonLog('warn'),
    abortOnError: false,
  });
  const client = await connect(url);
  try {
    const measures: Measure[] = [];
    for (const { key, title, ours, plain } of await cases(app, client)) {
      sayLine(`  ${title}`);
      // Single statements take a fraction of a millisecond: ten in a row make one sample.
      const pairs = await inTurn(timed(ours[1], 2), timed(plain[1], 10));
      measures.push(measureOf({ key, title, ours: ours[0], plain: plain[0] }, pairs));
    }
    return measures;
  } finally {
    await client.end();
    await app.close();
  }
}

/** Whoever reads the sheet: the liaison, who sees all of it. */
export const READER: ActingPerson = {
  ...{ id: 0, name: '周敏', ownName: '周敏', roles: ['liaison'], divisionId: null, rank: null },
  ...{ portfolio: [], standingInFor: [] },
};

/** The plain side of a case: one statement. */
export function plainSql(
  client: pg.Client,
): (what: string, text: string, values?: unknown[]) => Case['plain'] {
  return (what, text, values = []) => [what, () => client.query(text, values)];
}

async function casesOf(app: INestApplicationContext, client: pg.Client): Promise<Case[]> {
  const [ledger, reports] = [app.get(LedgerService), app.get(ReportsService)];
  const page = (what: string, query: LedgerQuery): Case['ours'] => [what, () => ledger.page(query)];
  const sql = plainSql(client);
  const first = page('first page, 50 rows', {});
  const keyset = sql('keyset SELECT of the ids', KEYSET);
  const after = await cursorAtDepth(ledger, 0.9);
  const proposal = (await ledger.page({ limit: 1 })).rows[0]?.proposalId as number;
  const sheet = (): Promise<unknown> => app.get(ProposalService).one(proposal, READER);
  const similar = (): Promise<unknown> =>
    app.get(SimilarService).similar({ title: '关于加快推进第999个试点项目建设', kind: 'npc_suggestion' });
  const figure: LedgerQuery = { year: LEDGER_YEAR, line: 'handled' };
  const listed = sql('list by one join', LIST);
  // prettier-ignore
  return [
    { key: 'ledger.first', title: 'Ledger, first page', ours: first, plain: keyset },
    { key: 'ledger.deep', title: 'Ledger, page at 90 %', ours: page('page at depth 90 %', { after }), plain: first },
    { key: 'ledger.sorted', title: 'Ledger by due date', ours: page('first page by due date', { sort: 'dueOn' }), plain: first },
    { key: 'ledger.search', title: 'Ledger, search', ours: page('page of 999个试点', { q: '999个试点' }), plain: first },
    { key: 'ledger.figure', title: 'Ledger of a figure', ours: page('first page behind handled', figure), plain: first },
    { key: 'sheet', title: 'One proposal', ours: ['everything about it', sheet], plain: sql('its row', ONE, [proposal]) },
    { key: 'similar', title: 'Similar proposals', ours: ['while a title is typed', similar], plain: sql('title like', LIKE) },
    { key: 'standing', title: '当前卡点', ours: ['everything unfinished, in order', () => app.get(StandingLists).list({})], plain: first },
    { key: 'report.annual', title: 'Annual report', ours: ['all figures', () => reports.annual(LEDGER_YEAR)], plain: sql('one count(*)', COUNT) },
    { key: 'report.list', title: 'List behind a figure', ours: ['behind handled', () => reports.behindLine(LEDGER_YEAR, 'handled')], plain: listed },
  ];
}

/** The cursor after that share of the ledger, found by leafing through it as a reader would. */
async function cursorAtDepth(ledger: LedgerService, depth: number): Promise<string | undefined> {
  const limit = 500;
  let page = await ledger.page({ limit });
  for (let seen = limit; seen < page.total * depth && page.nextCursor; seen += limit)
    page = await ledger.page({ limit, after: page.nextCursor });
  return page.nextCursor ?? undefined;
}
