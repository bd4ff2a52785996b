import { type PlainDate, todayIn } from '../kernel/calendar/plain-date.ts';
import type { Tx } from '../kernel/tx.ts';

/** Where days of agreements, approvals and next steps begin: all firms of the market are in this zone. Migrations and queries name the same. */
export const agreedZone = 'Asia/Shanghai';

/** Today, for what two firms have agreed by days; by the database's clock. */
export function agreedToday({ now }: Pick<Tx, 'now'>): PlainDate {
  return todayIn(agreedZone, now);
}
