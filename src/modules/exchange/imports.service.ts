import { Injectable } from '@nestjs/common';
import type { LedgerFinding } from '../../domain/ledger-row.js';
import { Refused } from '../../domain/refused.js';
import { numberWords } from '../../domain/proposal-name.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { holdYearsOpen } from '../proposals/closed-years.js';
import { referralsOfProposals } from '../proposals/referral-verbs.js';
import { forgetGone, preview, storePreview } from './import-reader.js';
import { ImportRunner } from './import-runner.js';
import {
  beginRun,
  importAlone,
  type ImportCounts,
  loadRun,
  moveRun,
  type Run,
  updateRun,
} from './import-runs.js';
import { closedYearsTouched, commitRefusals } from './import-refusals.js';
import { LedgerFiles, type Mapping } from './ledger-file.js';

/** How a person wants a file taken. */
export interface ImportOptions {
  year: number | null;
  consentsOnFile: boolean;
  blankErases: boolean;
}

/** What the command line prints of an import. */
export interface ImportOutcome extends ImportCounts {
  warningList: LedgerFinding[];
  errorList: LedgerFinding[];
  runId: number | null;
}

/** The verbs of importing: upload, set options, confirm, undo; and all at once for the command line. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: Database,
    private readonly files: LedgerFiles,
    private readonly runner: ImportRunner,
    private readonly jobs: Jobs,
    private readonly audit: AuditService,
  ) {}

  /** Takes a file in; it is read in the background. */
  async upload(file: { name: string; content: Buffer }, options: ImportOptions, actor: Actor): Promise<Run> {
    const id = await this.db.transaction((tx) =>
      beginRun(tx, {
        state: 'uploaded',
        channel: 'browser',
        actorId: actor.id,
        actorName: actor.name,
        fileName: file.name,
        content: file.content,
        givenYear: options.year,
        consentsOnFile: options.consentsOnFile,
        blankErases: options.blankErases,
      }),
    );
    await this.jobs.ask('import', id, `import-${id}-uploaded`);
    return loadRun(this.db, id);
  }

  /** Changes how the file is taken and has it read again. A mapping is remembered for files with the same headings. */
  async setOptions(
    id: number,
    options: Partial<ImportOptions> & { mapping?: Mapping },
    actor: Actor,
  ): Promise<Run> {
    await this.db.transaction(async (tx) => {
      const run = await loadRun(tx, id);
      const again = await moveRun(tx, id, ['previewed', 'failed'], 'uploaded');
      if (!again)
        throw new Refused([
          { code: 'import_not_open', message: `这次导入${stateOf(run)}，不能再改读取方式。` },
        ]);
      const mapping = options.mapping === undefined ? run.mapping : { ...run.mapping, ...options.mapping };
      await updateRun(tx, id, {
        given_year: options.year === undefined ? run.givenYear : options.year,
        consents_on_file: options.consentsOnFile ?? run.consentsOnFile,
        blank_erases: options.blankErases ?? run.blankErases,
        mapping,
      });
      if (options.mapping && run.sourceKey)
        await this.files.remember(tx, run.sourceKey, options.mapping, actor.name);
    });
    await this.jobs.ask('import', id, `import-${id}-uploaded-${Date.now()}`);
    return loadRun(this.db, id);
  }

  /** Confirms an import; what it writes is then the work of the one who confirms. Asking twice is asking once. */
  async confirm(id: number, actor?: Actor): Promise<Run> {
    const run = await loadRun(this.db, id);
    if (['commit_requested', 'committing', 'committed'].includes(run.state)) return run;
    const refusals = commitRefusals(run);
    if (refusals.length > 0) throw new Refused(refusals);
    const first = await moveRun(this.db, id, ['previewed'], 'commit_requested');
    if (first && actor) await updateRun(this.db, id, { actor_id: actor.id, actor_name: actor.name });
    await this.jobs.ask('import', id, `import-${id}-commit_requested`);
    return loadRun(this.db, id);
  }

  /** Takes a whole import back, while nothing was done with its proposals since. */
  async undo(id: number, actor: Actor): Promise<Run> {
    await this.db.transaction(async (tx) => {
      await importAlone(tx);
      const run = await loadRun(tx, id);
      if (run.state === 'undone') return;
      await holdYearsOpen(tx, run.counts?.years ?? []);
      const refusals = await this.undoRefusals(tx, run);
      if (refusals.length > 0) throw new Refused(refusals);
      const touched = await rowsOf<{ proposalId: number }>(
        tx,
        `select distinct proposal_id as "proposalId" from audit_event
          where import_run_id = $1 and action = 'proposal.imported' order by 1`,
        [id],
      );
      await tx.query('select undo_import($1)', [id]);
      await forgetGone(tx, id);
      await this.runner.refold(
        tx,
        await referralsOfProposals(
          tx,
          touched.map((one) => one.proposalId),
        ),
      );
      await this.audit.record(tx, actor, [
        ...touched.map(({ proposalId }) => ({
          action: 'proposal.import_undone' as const,
          proposalId,
          importRunId: id,
        })),
        { action: 'import.undone' as const, importRunId: id, before: run.counts },
      ]);
      await updateRun(tx, id, { state: 'undone', undone_at: new Date() });
    });
    return loadRun(this.db, id);
  }

  /** Why an import cannot be taken back as a whole; empty when it can. */
  async undoRefusals(tx: Queryable, run: Run): Promise<{ code: string; message: string }[]> {
    if (run.state !== 'committed')
      return [{ code: 'import_not_committed', message: `这次导入${stateOf(run)}，没有可撤销的内容。` }];
    const later = (await tx.query(
      `select p.number, p.title from proposal p
        where exists (select 1 from audit_event mine where mine.import_run_id = $1 and mine.proposal_id = p.id)
          and (${WRITTEN_SINCE} or exists (select 1 from audit_event e where e.proposal_id = p.id and e.import_run_id is distinct from $1
                        and e.id > (select max(id) from audit_event where import_run_id = $1)
                        and not exists (select 1 from import_run u where u.id = e.import_run_id and u.state = 'undone')))
        order by p.id`,
      [run.id],
    )) as { number: string; title: string }[];
    if (later.length === 0) return closedYearsTouched(tx, run.id);
    const example = later[0] as { number: string; title: string };
    const message = `导入之后，其中${later.length}件又有新的记录（如${numberWords(example.number)}《${example.title}》），不能整体撤销；请先撤销后来的导入，或逐件更正。`;
    return [{ code: 'used_since', message }];
  }

  /** Reads, compares and, unless `dryRun` or an error stands in the way, writes: in one go, for the command line. */
  async importNow(
    file: { name: string; content: Buffer },
    options: ImportOptions & { dryRun: boolean },
    actor: Actor & { channel: Run['channel'] },
  ): Promise<ImportOutcome> {
    const read = await this.files.read(file.content, file.name, { ...options, mapping: null });
    const done = await this.db.transaction(async (tx): Promise<ImportOutcome> => {
      await importAlone(tx);
      const shown = await preview(tx, read, options);
      const outcome = {
        ...shown.counts,
        warningList: shown.warnings,
        errorList: shown.errors,
        runId: null,
      };
      if (shown.errors.length > 0 || options.dryRun) return outcome;
      const run = {
        state: 'committing' as const,
        channel: actor.channel,
        actorId: actor.id,
        actorName: actor.name,
        givenYear: options.year,
      };
      const id = await beginRun(tx, { ...options, ...run, fileName: file.name, content: file.content });
      await storePreview(tx, id, shown);
      await this.runner.write(tx, await loadRun(tx, id), shown);
      return { ...outcome, runId: id };
    });
    if (done.runId !== null) await this.runner.refreshStatistics(done.created + done.updated);
    return done;
  }
}

/** Text that a supporting division has written since leaves no trace of its own; it hangs on a row of the import. */
const WRITTEN_SINCE = `exists (
  select 1 from part_text t join assignment a on a.id = t.assignment_id join referral r on r.id = a.referral_id
   where r.proposal_id = p.id
     and t.saved_at > (select max(at) from audit_event m where m.import_run_id = $1 and m.proposal_id = p.id))`;

const STATES: Record<Run['state'], string> = {
  uploaded: '正在读取',
  reading: '正在读取',
  previewed: '尚未确认',
  failed: '没有读成',
  commit_requested: '正在登记',
  committing: '正在登记',
  committed: '已经完成',
  undone: '已经撤销',
};

/** The state of a run as it stands in a sentence. */
export function stateOf(run: Pick<Run, 'state'>): string {
  return STATES[run.state];
}
