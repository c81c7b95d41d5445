// Names for what the server sends about people, commands and registering, taken from its OpenAPI document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type OfficeRole = Me['roles'][number];
export type Named = Schemas['MeNamed'];
export type Rank = NonNullable<Me['rank']>;
export type SetupPerson = Schemas['SetupPerson'];

export type Person = Schemas['Person'];
/** 处室 or 外单位; people belong to a 处室 only. */
export type Unit = Schemas['Unit'] & Partial<Pick<Schemas['DivisionUnit'], 'people'>>;

export type DivisionSuggestion = Schemas['DivisionSuggestion'];
export type BulkOutcome = Schemas['BulkOutcome'];

export type StandingRow = Schemas['StandingRow'];
export type Cell = Schemas['Cell'];
export type BoardCells = Schemas['BoardCells'];
export type Workbench = Schemas['Workbench'];
export type Task = Schemas['Task'];

export type Similar = Schemas['Similar'];
export type SimilarProposals = Schemas['SimilarProposals'];

export type WeeklyNumbers = Schemas['WeeklyNumbers'];
/** 通报. */
export type WeeklySheet = Schemas['WeeklySheet'];
/** A line of the 任务分工表. */
export type SplitRow = Schemas['SplitRow'];

/** A list in the wording of one year. */
export type KeptList = Schemas['KeptList'];
export type KeptListEntry = KeptList['entries'][number];
export type KeptKinds = Schemas['KeptKinds'];
export type KeptKind = KeptKinds['kinds'][number];
export type SettingValue = string | number | boolean | string[] | null;
export type KeptSetting = Omit<Schemas['KeptSetting'], 'value'> & { value: SettingValue };
