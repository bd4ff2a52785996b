import { checkCity } from '../../identity/index.ts';
import { decimal } from '../../kernel/decimal.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { keptProblems, quantityOf } from '../../kernel/values.ts';
import { checkProcess } from '../../plants/index.ts';
import { incotermProblems } from '../incoterm.ts';
import type { RfqCreateInput, RfqLineInput } from './rfq-input.ts';

const yearMs = 366 * 86_400_000;
export const linesMax = 100;

/** DUE_PASSED or OUT_OF_RANGE for a due time that is over, or more than a year off. */
export function dueProblems(dueAt: Date, now: Date): UserError[] {
  const path = ['dueAt'];
  if (dueAt.getTime() <= now.getTime())
    return [problem({ code: 'DUE_PASSED', message: 'This time has passed.', path })];
  return dueAt.getTime() - now.getTime() > yearMs
    ? [
        problem({
          code: 'OUT_OF_RANGE',
          message: 'Within a year.',
          path,
          params: { least: '1', most: '366' },
        }),
      ]
    : [];
}

/** Everything that is wrong with a request, each at its field. */
export async function rfqProblems(tx: Tx, input: RfqCreateInput): Promise<UserError[]> {
  const found = [
    ...textProblems(input.title, 200, ['title']),
    ...(input.note ? textProblems(input.note, 4000, ['note']) : []),
    ...(input.ndaText ? textProblems(input.ndaText, 8000, ['ndaText']) : []),
    ...dueProblems(input.dueAt, tx.now),
    ...incotermProblems(input),
    ...(await checkCity(tx, input.deliverToCityCode, ['deliverToCityCode'])),
  ];
  const { capitalBps } = input;
  if (typeof capitalBps === 'number' && (capitalBps < 0 || capitalBps > 10_000))
    found.push(rangeProblem(['capitalBps'], 0, 10_000));
  if (input.audience === 'MATCHED' && !input.requestId)
    found.push(problem({ code: 'MISSING', message: 'Matched with which need?', path: ['requestId'] }));
  if (input.lines.length < 1 || input.lines.length > linesMax)
    found.push(rangeProblem(['lines'], 1, linesMax));
  for (const [index, line] of input.lines.entries())
    found.push(...(await lineProblems(tx, line, ['lines', String(index)])));
  return found;
}

async function lineProblems(tx: Tx, line: RfqLineInput, path: readonly string[]): Promise<UserError[]> {
  const found = textProblems(line.item, 200, [...path, 'item']);
  if (line.partNumber) found.push(...textProblems(line.partNumber, 60, [...path, 'partNumber']));
  if (line.processCode)
    found.push(...(await checkProcess(tx, line.processCode, [...path, 'processCode'])).problems);
  if (!decimal(line.quantity.value).gt('0'))
    found.push(
      problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...path, 'quantity', 'value'] }),
    );
  else if (!isPossible(quantityOf(line.quantity)))
    found.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Pieces are whole.',
        path: [...path, 'quantity', 'value'],
        params: { unit: line.quantity.unit, measure: 'COUNT' },
      }),
    );
  found.push(...keptProblems(line.quantity.value, [...path, 'quantity', 'value']));
  if (line.wantedFrom >= line.wantedUntil)
    found.push(
      problem({
        code: 'WINDOW_EMPTY',
        message: 'The window must end after it begins.',
        path: [...path, 'wantedUntil'],
      }),
    );
  else if (line.wantedUntil <= tx.now.toISOString().slice(0, 10))
    found.push(
      problem({
        code: 'WINDOW_OVER',
        message: 'The window is over.',
        path: [...path, 'wantedUntil'],
        params: { today: tx.now.toISOString().slice(0, 10) },
      }),
    );
  if (line.targetPrice) {
    found.push(...keptProblems(line.targetPrice, [...path, 'targetPrice']));
    if (decimal(line.targetPrice).lt('0'))
      found.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: [...path, 'targetPrice'] }));
  }
  return found;
}

/** MISSING or TOO_LONG for a text that must be there. */
export function textProblems(text: string, most: number, path: readonly string[]): UserError[] {
  if (!text.trim()) return [problem({ code: 'MISSING', message: 'A text.', path })];
  return text.trim().length > most
    ? [problem({ code: 'TEXT_TOO_LONG', message: `At most ${most} characters.`, path, params: { most } })]
    : [];
}

/** OUT_OF_RANGE at `path`. */
export function rangeProblem(path: readonly string[], least: number, most: number): UserError {
  return problem({
    code: 'OUT_OF_RANGE',
    message: `Between ${least} and ${most}.`,
    path,
    params: { least, most },
  });
}
