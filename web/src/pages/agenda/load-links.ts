import type { RouteLocationRaw } from 'vue-router';
import type { Load } from '../../api/agenda-types';

/** The list behind a number: of some weeks, of one division or of all. */
export function listOf(
  load: Load,
  { from, to }: { from: string; to: string },
  divisionId?: number,
): RouteLocationRaw {
  const division = divisionId === undefined ? {} : { division: String(divisionId) };
  return { name: 'agenda', query: { month: from.slice(0, 7), from, to, clocks: load.clocks, ...division } };
}
