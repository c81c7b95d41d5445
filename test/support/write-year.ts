import { type Database, type Tx } from '../../src/platform/database/database.js';
import { clockKeeper } from './clocks.js';
import { dateOf, KINDS, type ReferralFacts, type VersionFacts, type YearFacts } from './random-year.js';

type Row = Record<string, unknown>;

/** Writes years straight into the tables of a fresh database; ids go on from one year to the next. */
export class YearWriter {
  private ids = 0;
  private tables: Record<string, Row[]> = {};

  constructor(private readonly db: Database) {}

  /** Settings, lists and facts of one year, in one transaction. */
  async write(year: number, facts: YearFacts): Promise<void> {
    this.tables = { ...this.settings(year, facts), import_run: [], session: [] };
    const run = this.add('import_run', {
      state: 'committed',
      channel: 'command',
      actor_name: '测试',
      file_name: 'x',
      file_sha256: 'x',
      file_size: 1,
    });
    const sessions = new Map<string, number>();
    facts.proposals.forEach((it, at) => {
      const body = it.kind.startsWith('npc') ? 'npc' : 'cppcc';
      const raised = it.raisedBefore ? year - 1 : year;
      const key = `${it.level}-${body}-${raised}`;
      if (it.inSession && !sessions.has(key)) {
        const session = {
          level: it.level,
          body,
          term: raised,
          ordinal: 1,
          words: `${it.level}${body}${raised}`,
        };
        sessions.set(key, this.add('session', session));
      }
      const session = it.inSession ? { session_id: sessions.get(key) } : { session_words: '市两会期间' };
      const proposal = this.add('proposal', {
        kind_code: it.kind,
        level: it.level,
        year: raised,
        series: 'session',
        number: String(at + 1).padStart(3, '0'),
        number_key: String(at + 1),
        title: `关于第${at + 1}件的建议`,
        ...session,
      });
      for (const referral of it.referrals) this.referral(proposal, year, run, referral);
    });
    await this.db.transaction((tx) => this.insertAll(tx));
  }

  private settings(year: number, facts: YearFacts): Record<string, Row[]> {
    const values = {
      year_rule: facts.yearRule,
      lead_roles: facts.leadRoles,
      reference_counts: facts.referenceCounts,
    };
    return {
      setting: Object.entries(values).map(([key, value]) => ({
        id: this.next() + 1000,
        key,
        from_year: year,
        value,
      })),
      kind_terms: KINDS.map((kind, at) => ({
        id: this.next() + 1000,
        kind_code: kind,
        from_year: year,
        to_year: year,
        name: kind,
        letter: '函',
        owes_class: true,
        owes_feedback: true,
        owes_consent: true,
        position: at,
        words: [],
        counts: facts.beside.includes(kind) ? 'beside' : 'in',
      })),
    };
  }

  private referral(proposal: number, year: number, run: number, it: ReferralFacts): void {
    const referred_on = dateOf(year, 59);
    const id = this.add('referral', {
      proposal_id: proposal,
      role: it.role,
      year,
      referred_on,
      status: it.gone ?? 'handling',
    });
    const clock = { referral_id: id, clock: 'reply', round: 1 };
    for (const due of it.due) {
      const given = this.add('clock_event', { ...clock, event: due.event, due_on: dateOf(year, due.due) });
      if (due.revoked) this.add('clock_event', { ...clock, event: 'extension_withdrawn', revokes_id: given });
    }
    it.rounds.forEach((versions, at) => {
      const round = this.add('round', {
        referral_id: id,
        ordinal: at + 1,
        cause: at === 0 ? 'referral' : 'rejected',
      });
      for (const form of it.forms[at] ?? [])
        this.add('feedback', { referral_id: id, round_id: round, ...form, recorded_late: form.decides });
      if (versions.length > 1)
        this.add('amendment', { round_id: round, reason: '更正', opened_on: referred_on });
      if (versions.length === 0) return;
      const form = it.role === 'co' ? 'opinion' : 'reply';
      const reply = this.add('reply', { referral_id: id, round_id: round, form });
      versions.forEach((version, place) => this.version(reply, place + 1, year, run, version));
    });
  }

  private version(reply: number, ordinal: number, year: number, run: number, it: VersionFacts): void {
    const id = this.add('reply_version', { reply_id: reply, ordinal, outcome_class: it.outcomeClass });
    const of = { reply_version_id: id };
    if (it.issued) {
      const issued_on = it.issued.on === null ? null : dateOf(year, it.issued.on);
      this.add('reply_issue', { ...of, issued_on, import_run_id: run });
    }
    if (it.decision) {
      // An earlier decision that no longer stands.
      this.add('disclosure_decision', { ...of, disclosure: 'none', width: null });
      this.add('disclosure_decision', {
        ...of,
        disclosure: it.decision,
        width: it.decision === 'active' ? 'full' : null,
      });
    }
    if (!it.published) return;
    for (const party of ['proposer', 'division'])
      this.add('consent', { ...of, party, answer: 'full', source: 'recorded' });
    this.add('secrecy_review', { ...of, result: 'passed', source: 'recorded' });
    this.add('publication', { ...of, width: it.published, published_on: dateOf(year, 400) });
  }

  private next(): number {
    return (this.ids += 1);
  }

  private add(table: string, row: Row): number {
    const id = this.next();
    (this.tables[table] ??= []).push({ id, ...row });
    return id;
  }

  private async insertAll(tx: Tx): Promise<void> {
    const order = ['setting', 'kind_terms', 'import_run', 'session', 'proposal', 'referral', 'clock_event', 'round', 'feedback', 'amendment',
      'reply', 'reply_version', 'reply_issue', 'disclosure_decision', 'consent', 'secrecy_review', 'publication']; // prettier-ignore
    for (const table of order) {
      const rows = this.tables[table] ?? [];
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
      if (rows.length === 0) continue;
      await tx.query(
        `insert into ${table} (${columns}) overriding system value
         select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    // Only dates that are given: what the rules add has its own tests.
    await tx.query('update rule_set set revoked = true');
    const referrals = (this.tables['referral'] ?? []).map((row) => row['id'] as number);
    await clockKeeper(this.db).refresh(tx, referrals);
  }
}
