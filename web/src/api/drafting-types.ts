import type { components } from './schema';

type Schemas = components['schemas'];
export type VersionView = Schemas['VersionView'];
export type VersionSummary = Schemas['VersionSummary'];
export type VersionList = Schemas['VersionList'];
export type SavedText = Schemas['SavedTextView'];
export type SetAside = Schemas['SetAsideView'];
export type Point = Schemas['PointView'];
export type CommentList = Schemas['CommentList'];
export type Earlier = Schemas['Earlier'];
export type PartList = Schemas['PartList'];
export type SavedPart = Schemas['SavedPart'];
export type Part = Schemas['PartView'];
export type Difference = Schemas['DifferenceView'];
