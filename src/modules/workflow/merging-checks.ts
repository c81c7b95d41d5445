import type { Refusal } from '../../domain/refused.js';
import { numberWords } from '../../domain/proposal-name.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';

/** A proposal that another is to be handled with. */
export interface Host {
  number: string;
  title: string;
  hostId: number | null;
}

export async function hostOf(tx: Tx, id: number): Promise<Host | undefined> {
  const sql = 'select number, title, host_id as "hostId" from proposal where id = $1';
  return (await rowsOf<Host>(tx, sql, [id]))[0];
}

/** A host stands for itself: no chain, no ring, and whoever has others under it stays their host. */
export async function hostFaults(tx: Tx, proposalId: number, hostId: number): Promise<Refusal[]> {
  const fault = (code: string, message: string): Refusal => ({ code, field: 'hostProposalId', message });
  if (proposalId === hostId) return [fault('host_itself', '一件建议提案不能并入它自己。')];
  const [host, own] = [await hostOf(tx, hostId), await hostOf(tx, proposalId)];
  if (!host) return [fault('host_unknown', '没有找到要并入的建议提案。')];
  const [guests] = await rowsOf<{ count: number }>(
    tx,
    'select count(*) as count from proposal where host_id = $1',
    [proposalId],
  );
  return [
    ...(own?.hostId === hostId ? [fault('host_unchanged', `此件已经并入${numberWords(host.number)}。`)] : []),
    ...(host.hostId !== null
      ? [fault('host_merged', `${numberWords(host.number)}已经并入另一件，请直接并入那一件。`)]
      : []),
    ...(Number(guests?.count ?? 0) > 0
      ? [fault('is_host', '已有别的件并入此件，此件不能再并入其他件。')]
      : []),
  ];
}
