import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import { ClockKeeper } from '../../src/modules/deadlines/clock-keeper.js';
import { Terms } from '../../src/modules/deadlines/terms.js';
import { type Database } from '../../src/platform/database/database.js';

/** The keeper of clocks over a database, for facts that a test writes itself. */
export function clockKeeper(db: Database): ClockKeeper {
  return new ClockKeeper(new Terms(new CalendarService(db)), db);
}
