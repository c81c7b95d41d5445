// Names for what the server sends about the calendar and its changes, taken from its OpenAPI document.
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type CalendarYear = Schemas['CalendarYear'];
export type SpecialDay = Schemas['SpecialDay'];
export type DayKind = SpecialDay['kind'];
export type CalendarReading = Schemas['CalendarReading'];
export type CalendarFinding = Schemas['CalendarFinding'];
export type CalendarNotice = Schemas['CalendarNoticeBody'];
export type CalendarPreview = Schemas['CalendarPreview'];
export type DayDifference = Schemas['DayDifferenceView'];
export type Impact = Schemas['Impact'];
export type MovedDate = Schemas['MovedDate'];
export type DeadlineChange = Schemas['DeadlineChangeView'];
export type DeadlineChangeList = Schemas['DeadlineChangeList'];
