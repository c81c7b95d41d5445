import { dayInWords } from './civil-day.js';
import { type DueWindow, windowInWords } from './due-window.js';
import { provisionalWords } from './deadlines.js';
import { addWindow, type WorkingCalendar } from './working-calendar.js';

/** Until when a later round is to be answered, and the sentence that says why. */
export interface ReworkDue {
  dueOn: string;
  reason: string;
}

/** The clock of a later round: it runs from the day on which the work went back to us. */
export function reworkDue(from: string, window: DueWindow, calendar: WorkingCalendar): ReworkDue {
  const result = addWindow(from, window, calendar);
  const span = `自退回重新办理之日（${dayInWords(from)}）起${windowInWords(window)}，至${dayInWords(result.dueOn)}。`;
  return { dueOn: result.dueOn, reason: `${span}${provisionalWords(result, calendar)}` };
}
