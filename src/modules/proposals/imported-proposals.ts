import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { partyOf } from '../../domain/proposer-party.js';
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
  const known = await knownSigners(
    tx,
    stated.filter((write) => !write.newProposal).map((write) => write.proposalId),
  );
  const at = new Map(known.map((one) => [`${one.proposalId}/${one.position}`, one.id]));
  const wanted = stated.flatMap((write) =>
    [leadSigner(write), jointSigners(write, known)].filter((one) => one !== null),
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

interface KnownSigner {
  id: number;
  proposalId: number;
  position: number;
  named: boolean;
}

function knownSigners(tx: Tx, proposalIds: number[]): Promise<KnownSigner[]> {
  return rowsOf<KnownSigner>(
    tx,
    `select id, proposal_id as "proposalId", position, name is not null or group_name is not null as named
       from proposer where proposal_id = any($1) order by position`,
    [proposalIds],
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

/** 联名人数 stands in one row that only counts: the ledger does not name them. Whom a form named is left out of it. */
function jointSigners(write: ImportedReferral, known: KnownSigner[]): Partial<Proposer> | null {
  const { proposalId, runId } = write;
  const total = write.after.jointCount;
  if (total === null) return null;
  const joint = known.filter((one) => one.proposalId === proposalId && one.position > 1);
  const named = joint.filter((one) => one.named);
  const position = joint.find((one) => !one.named)?.position ?? (named.at(-1)?.position ?? 1) + 1;
  const counted = Math.max(total - named.length, 0);
  return {
    proposalId,
    position,
    name: null,
    groupName: null,
    counted,
    party: 'unknown',
    importRunId: runId,
  };
}
