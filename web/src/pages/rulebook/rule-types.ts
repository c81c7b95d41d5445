// Names for what the server sends about rules and plan dates, taken from its OpenAPI document.
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type RuleBook = Schemas['RuleBook'];
export type AdoptedRules = Schemas['AdoptedRules'];
export type RuleTemplate = Schemas['RuleTemplate'];
export type RuleRow = Schemas['RuleRowBody'];
export type RuleSet = Schemas['RuleSetBody'];
export type RuleStart = Schemas['RuleStartView'];
export type Level = NonNullable<RuleSet['level']>;
export type Sample = Schemas['SampleBody'];
export type TriedClock = Schemas['TriedClockView'];
export type PlanYear = Schemas['PlanYear'];
export type PlanLine = Schemas['PlanLineBody'];
export type ChangePreview = Schemas['ChangePreview'];
