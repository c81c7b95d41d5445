// Names for why things fall due when they do (GET /api/proposals/:id/deadlines), taken from the OpenAPI document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type ProposalDeadlines = Schemas['ProposalDeadlines'];
export type Receipt = Schemas['ReceiptView'];
export type ReceiptDay = Schemas['ReceiptDayView'];
