import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { parseMoney } from '../../kernel/money.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { keptProblems } from '../../kernel/values.ts';
import type { StoredPiecePart } from './quote.ts';
import type { QuoteLineInput } from './quote-input.ts';
import type { Reading } from './read-quote-line.ts';

export function checkQuantity(quantity: Decimal, { wanted, path, problems }: Reading): void {
  const at = [...path, 'quantity'];
  if (!quantity.gt('0'))
    problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: at }));
  else if (!isPossible({ value: quantity, unit: wanted.unit }))
    problems.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Pieces are whole.',
        path: at,
        params: { unit: wanted.unit, measure: 'COUNT' },
      }),
    );
  else if (quantity.gt(decimal(wanted.quantity)))
    problems.push(
      problem({
        code: 'MORE_THAN_ASKED',
        message: 'More than is asked for.',
        path: at,
        params: { asked: decimal(wanted.quantity).toFixed() },
      }),
    );
}

export function positivePrice(text: string, path: readonly string[], problems: UserError[]): Decimal {
  problems.push(...keptProblems(text, path));
  const price = decimal(text);
  if (price.lt('0')) problems.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path }));
  return price;
}

export function onceMinor(
  text: string,
  currency: CurrencyCode,
  path: readonly string[],
  problems: UserError[],
): bigint {
  const amount = parseMoney(text, currency);
  if (!amount)
    problems.push(
      problem({
        code: 'AMOUNT_TOO_FINE',
        message: 'Not an amount of this currency.',
        path,
        params: { currency },
      }),
    );
  else if (amount.minor < 0n) problems.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path }));
  return amount && amount.minor > 0n ? amount.minor : 0n;
}

export function checkDelivery(
  tx: Tx,
  line: QuoteLineInput,
  path: readonly string[],
  problems: UserError[],
): void {
  const today = tx.now.toISOString().slice(0, 10);
  const last = new Date(tx.now.getTime() + 730 * 86_400_000).toISOString().slice(0, 10);
  if (line.deliverOn <= today)
    problems.push(
      problem({
        code: 'WINDOW_OVER',
        message: 'The day is over.',
        path: [...path, 'deliverOn'],
        params: { today },
      }),
    );
  else if (line.deliverOn > last)
    problems.push(
      problem({
        code: 'WINDOW_TOO_LONG',
        message: 'Two years at most.',
        path: [...path, 'deliverOn'],
        params: { days: 730 },
      }),
    );
}

export function checkBreakdown(
  parts: readonly StoredPiecePart[],
  unitPrice: Decimal,
  path: readonly string[],
  problems: UserError[],
): void {
  if (parts.length === 0) return;
  const sum = parts.reduce((all, { amount }) => all.plus(decimal(amount)), decimal('0'));
  if (!sum.eq(unitPrice))
    problems.push(
      problem({
        code: 'BREAKDOWN_SUM',
        message: 'The parts do not add up to the price.',
        path,
        params: { found: sum.toFixed(), wanted: unitPrice.toFixed() },
      }),
    );
}
