// Names for what the server sends, taken from its OpenAPI document (schema.d.ts is generated from it).
import type { components } from './schema';

type Schemas = components['schemas'];

export type Lists = Schemas['Lists'];
export type Light = Schemas['LightView'];
/** One row of the ledger: one referral. */
export type LedgerEntry = Schemas['LedgerEntry'];
export type LedgerPage = Schemas['LedgerPage'];

export type Finding = Schemas['ImportFinding'];
export type ImportRun = Schemas['ImportRunView'];
export type ImportState = ImportRun['state'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportRow = Schemas['ImportRowView'];
export type ImportRows = Schemas['ImportRowPage'];
/** A tab of the preview; `warning` cuts across the outcomes. */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'duplicate' | 'conflict' | 'error' | 'warning';

export type AnnualReport = Schemas['AnnualReport'];
export type ReportLine = Schemas['ReportLine'];
export type LineGroup = ReportLine['group'];
export type Identity = Schemas['IdentityCheck'];
export type ReportYears = Schemas['ReportYears'];
