import type { Tx } from '../../platform/database/database.js';

/** A change of what the office counts by: what it is called, and the statements that make it. */
export interface DeadlineChange {
  sort: 'calendar' | 'rules' | 'plan';
  title: string;
  write: (tx: Tx) => Promise<void>;
}
