import { addWorkdays, type Calendar } from '../../base/workdays.ts';

/** Working days after a visit within which its report is due. */
const REPORT_DAYS = 2;

/** The last day on which a visit's report is in time. */
export const reportDue = (visited: string, calendar: Calendar): string => addWorkdays(visited, REPORT_DAYS, calendar);
