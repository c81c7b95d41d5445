import { Injectable } from '@nestjs/common';
import { LEDGER_FIELDS } from '../../domain/ledger-fields.js';
import { Database } from '../../platform/database/database.js';
import { commitRefusals } from './import-refusals.js';
import { loadRun, recentRuns, type Run } from './import-runs.js';
import type { ImportRowPage, ImportRowQuery, ImportRowView, ImportRunView } from './imports.dto.js';
import { ImportsService, stateOf } from './imports.service.js';

const FIELD_LABELS = new Map<string, string>(LEDGER_FIELDS.map((field) => [field.key, field.label]));

/** What the import pages show. */
@Injectable()
export class ImportViews {
  constructor(
    private readonly db: Database,
    private readonly imports: ImportsService,
  ) {}

  async one(id: number): Promise<ImportRunView> {
    return this.view(await loadRun(this.db, id));
  }

  async recent(): Promise<ImportRunView[]> {
    return Promise.all((await recentRuns(this.db)).map((run) => this.view(run)));
  }

  async view(run: Run): Promise<ImportRunView> {
    const refusals = commitRefusals(run);
    const undo = await this.imports.undoRefusals(this.db, run);
    const {
      planDigest: _digest,
      mapping: _mapping,
      sourceKey: _source,
      actorId: _actor,
      findings,
      ...shown
    } = run;
    return {
      ...shown,
      stateName: stateOf(run),
      createdAt: run.createdAt.toISOString(),
      committedAt: run.committedAt?.toISOString() ?? null,
      undoneAt: run.undoneAt?.toISOString() ?? null,
      columns: (run.columns ?? []).map((column) => ({
        ...column,
        fieldLabel: column.field === null ? null : (FIELD_LABELS.get(column.field) ?? column.field),
      })),
      fields: LEDGER_FIELDS.map(({ key, label, required }) => ({ key, label, required: required ?? false })),
      fileFindings: findings,
      years: run.counts?.years ?? [],
      asksForConsents: run.consentsOnFile || (run.counts?.consentsMissing ?? 0) > 0,
      progress: { done: run.progressDone, total: run.progressTotal },
      canCommit: refusals.length === 0,
      commitRefusals: refusals.map((reason) => reason.message),
      canUndo: undo.length === 0,
      undoRefusals: undo.map((reason) => reason.message),
    };
  }

  /** One page of a preview's rows, in the sheet's order. */
  async rows(id: number, query: ImportRowQuery): Promise<ImportRowPage> {
    await loadRun(this.db, id);
    const { outcome, limit = 100, after = 0 } = query;
    const where = `run_id = $1 and ($2::text is null or outcome = $2
      or ($2 = 'warning' and findings @> '[{"severity": "warning"}]'))`;
    const [total] = await this.db.query<{ count: number }>(`select count(*) from import_row where ${where}`, [
      id,
      outcome ?? null,
    ]);
    const found = await this.db.query<ImportRowView & { id: number }>(
      `select id, row, outcome, number, title, proposal_id as "proposalId", changes, findings
         from import_row where ${where} and (row, id) > ($3, coalesce((select id from import_row where id = $4), 0))
        order by row, id limit $5`,
      [id, outcome ?? null, ...(await this.position(after)), limit + 1],
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      total: total?.count ?? 0,
      rows: page.map(({ id: _id, ...row }) => row),
      nextCursor: found.length > limit && last ? String(last.id) : null,
    };
  }

  private async position(after: number): Promise<[number, number]> {
    const [row] = await this.db.query<{ row: number }>('select row from import_row where id = $1', [after]);
    return row ? [row.row, after] : [-1, 0];
  }
}
