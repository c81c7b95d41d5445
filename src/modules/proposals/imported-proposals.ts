import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows, updateRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/database.js';
import { Proposal, Proposer } from './proposals.entities.js';

/** Writes the proposals of an import and who raised them: new ones, and what a row says anew of known ones. */
export async function recordImportedProposals(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const fresh = byProposal(writes.filter((write) => write.newProposal));
  await insertRows(tx, Proposal, fresh.map(newProposal));
  const corrected = byProposal(
    writes.filter((w) => !w.newProposal && changed(w, 'title', 'topic', 'summary', 'keyItem', 'localNumber')),
  );
  await updateRows(
    tx,
    Proposal,
    ['title', 'topic', 'summary', 'keyItem', 'localNumber'],
    corrected.map(contentOf),
  );
  await tx.query('update proposal set version = version + 1 where id = any($1)', [
    corrected.map((write) => write.proposalId),
  ]);
  await recordProposers(tx, writes);
}

/** Two rows of one proposal (held in two roles) state its own facts twice; the first row speaks. */
function byProposal(writes: ImportedReferral[]): ImportedReferral[] {
  const seen = new Map<number, ImportedReferral>();
  for (const write of writes) if (!seen.has(write.proposalId)) seen.set(write.proposalId, write);
  return [...seen.values()];
}

function contentOf(write: ImportedReferral): Partial<Proposal> {
  const { title, topic, summary, keyItem, localNumber } = write.after;
  return { id: write.proposalId, title, topic, summary, keyItem, localNumber };
}

function newProposal(write: ImportedReferral): Partial<Proposal> {
  const { kind, level, session, year, series, number, numberKey } = write.row;
  return {
    ...contentOf(write),
    kindCode: kind,
    level,
    sessionId: write.sessionId,
    sessionWords: write.row.sessionWords ?? session?.words ?? null,
    year,
    series,
    number,
    numberKey,
    sensitive: false,
    version: 1,
    importRunId: write.runId,
  };
}

async function recordProposers(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const stated = byProposal(writes.filter((w) => changed(w, 'leadProposer', 'proposerGroup', 'jointCount')));
  const known = await rowsOf<{ id: number; proposalId: number; position: number }>(
    tx,
    `select id, proposal_id as "proposalId", position from proposer where proposal_id = any($1) and position <= 2`,
    [stated.filter((write) => !write.newProposal).map((write) => write.proposalId)],
  );
  const at = new Map(known.map((one) => [`${one.proposalId}/${one.position}`, one.id]));
  const wanted = stated.flatMap((write) =>
    [leadSigner(write), jointSigners(write)].filter((one) => one !== null),
  );
  const idOf = (one: Partial<Proposer>): number | undefined => at.get(`${one.proposalId}/${one.position}`);
  const corrections = wanted.filter((one) => idOf(one)).map((one) => ({ ...one, id: idOf(one) }));
  await updateRows(tx, Proposer, ['name', 'groupName', 'counted', 'party'], corrections);
  await insertRows(
    tx,
    Proposer,
    wanted.filter((one) => !idOf(one)),
  );
}

function leadSigner(write: ImportedReferral): Partial<Proposer> | null {
  const { leadProposer, proposerGroup } = write.after;
  if (leadProposer === null && proposerGroup === null) return null;
  const { proposalId, runId } = write;
  return {
    proposalId,
    position: 1,
    name: leadProposer,
    groupName: proposerGroup,
    counted: 1,
    party: partyOf(leadProposer ?? ''),
    importRunId: runId,
  };
}

/** 联名人数 stands in one row that only counts: the ledger does not name them. */
function jointSigners(write: ImportedReferral): Partial<Proposer> | null {
  const { proposalId, runId } = write;
  const counted = write.after.jointCount;
  if (counted === null) return null;
  return {
    proposalId,
    position: 2,
    name: null,
    groupName: null,
    counted,
    party: 'unknown',
    importRunId: runId,
  };
}

const PARTIES: [RegExp, string][] = [
  [/代表团$/, 'delegation'],
  [/(常务委员会|专门委员会|专委会|委员会)$/, 'committee'],
  [/^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)|(市委会|省委会|中央|支部)$/, 'party'],
  [/工商联$|联合会$|协会$|总工会$|妇联$|团市委$|共青团/, 'organisation'],
  [/界(别)?$/, 'sector'],
];

/** Who raised it, as far as the name shows: a party's committee, a delegation, an organisation; else a person. */
function partyOf(name: string): string {
  if (name === '') return 'unknown';
  return PARTIES.find(([words]) => words.test(name))?.[1] ?? 'person';
}
