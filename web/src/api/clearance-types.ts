// Names for what the server sends about the way of a reply out of the house, taken from its OpenAPI document.
import type { components } from './schema';
import type { VersionView } from './drafting-types';

type Schemas = components['schemas'];
export type ClearanceRow = Schemas['ClearanceRow'];
export type ClearanceList = Schemas['ClearanceList'];
export type Numbering = Schemas['NumberingView'];
export type Copy = Schemas['CopyView'];
export type CopyList = Schemas['CopyList'];
/** What the dialog of a step needs of a version. */
export type StepVersion = Pick<
  VersionView,
  'id' | 'referralId' | 'form' | 'disclosure' | 'width' | 'ground' | 'referralVersion'
>;
/** What the buttons need besides. */
export type ClearanceVersion = StepVersion & Pick<VersionView, 'formName' | 'state' | 'steps' | 'actions'>;
