import { decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';

/** One step: with so many days of notice or more, this share of what is cancelled. */
export interface Step {
  readonly days: number;
  readonly bps: number;
}

const whole = decimalOf(10_000n);

/** The share that is owed with so many days of notice: of the first step that they reach, else of the last. Nothing without steps. */
export function shareOwed(ladder: readonly Step[], notice: number): number {
  return (ladder.find(({ days }) => notice >= days) ?? ladder.at(-1))?.bps ?? 0;
}

/** What cancelling costs: the share of the net amount, half-up, once. */
export function cancellationFee(ladder: readonly Step[], notice: number, netMinor: bigint): bigint {
  const share = decimalOf(BigInt(shareOwed(ladder, notice)));
  return wholeOf(decimalOf(netMinor).times(share).div(whole), 'HALF_UP');
}

/** OUT_OF_RANGE for a step that is none, LADDER_ORDER where days do not fall or shares do, LADDER_OPEN where the last step is not 0 days. */
export function ladderProblems(ladder: readonly Step[]): UserError[] {
  const problems: UserError[] = [];
  const range = (path: string[], least: number, most: number) =>
    problem({
      code: 'OUT_OF_RANGE',
      message: `Between ${least} and ${most}.`,
      path,
      params: { least, most },
    });
  if (ladder.length > 12) problems.push(range(['ladder'], 0, 12));
  for (const [index, { days, bps }] of ladder.entries()) {
    const path = ['ladder', String(index)];
    const before = ladder[index - 1];
    if (days < 0 || days > 365) problems.push(range([...path, 'days'], 0, 365));
    if (bps < 0 || bps > 10_000) problems.push(range([...path, 'bps'], 0, 10_000));
    if (before && days >= before.days)
      problems.push(
        problem({ code: 'LADDER_ORDER', message: 'Days fall from step to step.', path: [...path, 'days'] }),
      );
    if (before && bps < before.bps)
      problems.push(
        problem({ code: 'LADDER_ORDER', message: 'Less notice is not cheaper.', path: [...path, 'bps'] }),
      );
  }
  const last = ladder.at(-1);
  if (last && last.days !== 0)
    problems.push(
      problem({
        code: 'LADDER_OPEN',
        message: 'The last step is 0 days.',
        path: ['ladder', String(ladder.length - 1), 'days'],
      }),
    );
  return problems;
}
