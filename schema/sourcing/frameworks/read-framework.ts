import sql from 'sql-template-tag';
import { daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { decimal } from '../../kernel/decimal.ts';
import { parseMoney } from '../../kernel/money.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { keptProblems } from '../../kernel/values.ts';
import { checkProcess } from '../../plants/index.ts';
import { agreedToday } from '../agreed-day.ts';
import { tierProblems } from '../quotes/quote.rules.ts';
import { linesMax, rangeProblem, textProblems } from '../rfq/read-rfq-input.ts';
import type { FrameworkLineInput, FrameworkProposeInput } from './framework-input.ts';
import { ladderProblems } from './ladder.rules.ts';

/** Five years. */
const longestDays = 1827;

/** Everything that is wrong with a proposed agreement, each at its field; and its amounts in minor units, net. */
export async function readFramework(
  tx: Tx,
  input: FrameworkProposeInput,
): Promise<{ problems: UserError[]; leastMinor: bigint | null; mostMinor: bigint | null }> {
  const problems = [
    ...textProblems(input.title, 200, ['title']),
    ...(input.terms ? textProblems(input.terms, 4000, ['terms']) : []),
    ...windowProblems(tx, input),
    ...(await vatProblems(tx, input)),
    ...ladderProblems(input.ladder ?? []),
  ];
  if (input.paymentDays < 0 || input.paymentDays > 365) problems.push(rangeProblem(['paymentDays'], 0, 365));
  const leastMinor = readAmount(input.leastAmount, 'leastAmount', input, problems);
  const mostMinor = readAmount(input.mostAmount, 'mostAmount', input, problems);
  if (leastMinor !== null && mostMinor !== null && leastMinor > mostMinor)
    problems.push(leastAboveMost(['leastAmount']));
  if (input.lines.length < 1 || input.lines.length > linesMax)
    problems.push(rangeProblem(['lines'], 1, linesMax));
  for (const [index, line] of input.lines.entries())
    problems.push(...(await lineProblems(tx, line, ['lines', String(index)], mostMinor !== null)));
  return { problems, leastMinor, mostMinor };
}

function windowProblems(tx: Tx, { validFrom, validUntil }: FrameworkProposeInput): UserError[] {
  const path = ['validUntil'];
  const today = agreedToday(tx);
  if (validFrom >= validUntil)
    return [problem({ code: 'WINDOW_EMPTY', message: 'The window must end after it begins.', path })];
  if (validUntil <= today)
    return [problem({ code: 'WINDOW_OVER', message: 'The window is over.', path, params: { today } })];
  return daysBetween(plainDate(validFrom), plainDate(validUntil)) > longestDays
    ? [
        problem({
          code: 'WINDOW_TOO_LONG',
          message: 'Five years at most.',
          path,
          params: { days: longestDays },
        }),
      ]
    : [];
}

/** VAT_RATE for a rate that no taxpayer may charge today: who of the two is the supplier, the other firm cannot look up. */
async function vatProblems(tx: Tx, { vatBps }: FrameworkProposeInput): Promise<UserError[]> {
  const rate = await tx.row(sql`
    select 1 from ref.vat_rate where bps = ${vatBps} and valid_from <= app.clock()::date and (valid_until is null or valid_until > app.clock()::date)`);
  const params = { taxpayerType: 'GENERAL' };
  return rate ? [] : [problem({ code: 'VAT_RATE', message: 'No rate of VAT.', path: ['vatBps'], params })];
}

function readAmount(
  text: string | null | undefined,
  field: 'leastAmount' | 'mostAmount',
  { currency }: FrameworkProposeInput,
  problems: UserError[],
): bigint | null {
  if (text === null || text === undefined) return null;
  const amount = parseMoney(text, currency);
  if (!amount)
    problems.push(
      problem({ code: 'AMOUNT_TOO_FINE', message: 'Not an amount.', path: [field], params: { currency } }),
    );
  else if (amount.minor <= 0n)
    problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [field] }));
  return amount && amount.minor > 0n ? amount.minor : null;
}

const leastAboveMost = (path: readonly string[]) =>
  problem({ code: 'LEAST_ABOVE_MOST', message: 'The least is above the most.', path });

async function lineProblems(
  tx: Tx,
  line: FrameworkLineInput,
  path: readonly string[],
  hasMostAmount: boolean,
): Promise<UserError[]> {
  const found = textProblems(line.item, 200, [...path, 'item']);
  if (line.partNumber) found.push(...textProblems(line.partNumber, 60, [...path, 'partNumber']));
  if (line.processCode)
    found.push(...(await checkProcess(tx, line.processCode, [...path, 'processCode'])).problems);
  found.push(...priceProblems(line.unitPrice, [...path, 'unitPrice']));
  found.push(...tierProblems(line.unitPrice, line.tiers ?? [], [...path, 'tiers']));
  for (const [index, tier] of (line.tiers ?? []).entries())
    found.push(...priceProblems(tier.unitPrice, [...path, 'tiers', String(index), 'unitPrice']));
  for (const field of ['least', 'most'] as const) found.push(...quantityProblems(line, field, path));
  if (line.least && line.most && decimal(line.least).gt(decimal(line.most)))
    found.push(leastAboveMost([...path, 'least']));
  // An agreement without any most could be called off without an end.
  if (!line.most && !hasMostAmount)
    found.push(problem({ code: 'MISSING', message: 'How many at most?', path: [...path, 'most'] }));
  if (line.leadDays < 0 || line.leadDays > 730) found.push(rangeProblem([...path, 'leadDays'], 0, 730));
  return found;
}

function priceProblems(text: string, path: readonly string[]): UserError[] {
  const negative = problem({ code: 'NEGATIVE', message: 'Not below zero.', path });
  return [...keptProblems(text, path), ...(decimal(text).lt('0') ? [negative] : [])];
}

function quantityProblems(
  line: FrameworkLineInput,
  field: 'least' | 'most',
  at: readonly string[],
): UserError[] {
  const text = line[field];
  if (!text) return [];
  const path = [...at, field];
  if (!decimal(text).gt('0')) return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path })];
  const params = { unit: line.unit, measure: 'COUNT' };
  return isPossible({ value: decimal(text), unit: line.unit })
    ? keptProblems(text, path)
    : [problem({ code: 'UNIT_MISMATCH', message: 'Pieces are whole.', path, params })];
}
