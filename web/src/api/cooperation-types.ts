// Names for what the server says about working with those outside, taken from its OpenAPI document.
import type { components } from './schema';

type Schemas = components['schemas'];

/** 沟通、外单位会办意见、延期 of a referral. */
export type Cooperation = Schemas['CooperationView'];
export type OutsideOpinion = Schemas['OutsideOpinionView'];
export type ExtensionEvent = Schemas['ExtensionEventView'];
export type PlatformSheet = Schemas['PlatformSheet'];
export type Platform = Schemas['PlatformView'];
export type MissingOpinions = Schemas['MissingOpinions'];
