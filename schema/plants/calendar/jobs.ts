/** Kind of the job that brings a large site's totals in line with its calendar. */
export const calendarRefreshKind = 'calendar-refresh';

/** Asks a worker for it; subject: the site. */
export const calendarRefreshWanted = 'calendar.refresh.v1';
