import type { Level } from './codes.js';

/** past: another has followed. future: it begins later than today. */
export type VersionState = 'present' | 'past' | 'future';

interface Version {
  id: number;
  level: Level | null;
  fromOn: string;
}

/** The version of a level that what begins on a day goes by; undefined where the level has none yet. */
export function versionOn<T extends Version>(
  sets: readonly T[],
  level: Level | null,
  day: string,
): T | undefined {
  return [...sets].filter((set) => set.level === level && set.fromOn <= day).sort(latestFirst)[0];
}

/** How a version stands today among those of its level. */
export function stateOfVersion(set: Version, sets: readonly Version[], today: string): VersionState {
  if (set.fromOn > today) return 'future';
  return versionOn(sets, set.level, today)?.id === set.id ? 'present' : 'past';
}

/** The later start first; of two that start on a day, the one that was adopted later. */
export function latestFirst(a: Version, b: Version): number {
  if (a.fromOn !== b.fromOn) return a.fromOn < b.fromOn ? 1 : -1;
  return b.id - a.id;
}
