// Names for what the server sends about the 日历 and the 负荷, taken from its OpenAPI document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Agenda = Schemas['Agenda'];
export type AgendaDay = Schemas['AgendaDay'];
export type AgendaItem = Schemas['AgendaItem'];
export type AgendaItems = Schemas['AgendaItems'];
export type Load = Schemas['Load'];
export type LoadRow = Schemas['LoadRow'];
export type LoadWeek = Schemas['LoadWeek'];
