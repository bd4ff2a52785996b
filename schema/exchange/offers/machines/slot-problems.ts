import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { problem, type UserError } from '#schema/kernel/refusal.ts';
import { shown } from '#schema/kernel/values.ts';
import { windowDaysMax } from '../../exchange.terms.ts';
import type { Machine, SlotDay } from './machine-days.ts';

const dayMs = 86_400_000;

/** Whether the machine can be offered at all. */
export function machineProblems({ status, measure }: Machine): UserError[] {
  const path = ['equipmentId'];
  const found: UserError[] = [];
  if (status !== 'RUNNING' && status !== 'STANDBY')
    found.push(
      problem({ code: 'MACHINE_NOT_WORKING', message: 'It cannot work.', path, params: { status } }),
    );
  if (measure !== 'TIME')
    found.push(problem({ code: 'MACHINE_WITHOUT_HOURS', message: 'Its capacity is not hours.', path }));
  return found;
}

/** What is wrong with a span: its order, that it has begun or is far off, or that it leaves its week. */
export function spanProblems(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  { firstDay, endDay, today }: Machine,
  now: Date,
): UserError[] {
  if (endsAt <= startsAt)
    return [problem({ code: 'WINDOW_EMPTY', message: 'It must end after it begins.', path: ['endsAt'] })];
  if (startsAt <= now)
    return [
      problem({ code: 'WINDOW_OVER', message: 'It has begun.', path: ['startsAt'], params: { today } }),
    ];
  if (startsAt.getTime() - now.getTime() > windowDaysMax * dayMs)
    return [
      problem({
        code: 'WINDOW_TOO_LONG',
        message: 'More than a year ahead.',
        path: ['startsAt'],
        params: { days: windowDaysMax },
      }),
    ];
  const sunday = addDays(plainDate(weekOf(plainDate(firstDay)).start), 6);
  return endDay > addDays(sunday, 1)
    ? [
        problem({
          code: 'SPAN_OVER_WEEKS',
          message: `It must end by ${sunday}; offer the rest as a slot of its own.`,
          path: ['endsAt'],
          params: { sunday },
        }),
      ]
    : [];
}

/** What is wrong with what the span takes of its days: nothing, or of one day less than the work centre starts for. */
export function dayProblems(days: readonly SlotDay[], { minimumBlock }: Machine): UserError[] {
  if (days.length === 0)
    return [
      problem({
        code: 'SPAN_WITHOUT_HOURS',
        message: 'The machine has no hours then.',
        path: ['startsAt'],
      }),
    ];
  const short = days.find(({ amount }) => amount < minimumBlock);
  if (!short) return [];
  const least = shown(minimumBlock, 'TIME').value.toFixed();
  return [
    problem({
      code: 'SPAN_DAY_TOO_SHORT',
      message: `Of ${short.date} it takes less than ${least} hours.`,
      path: ['startsAt'],
      params: { date: short.date, least },
    }),
  ];
}
