import sql from 'sql-template-tag';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { keptProblems } from '../../kernel/values.ts';
import { priceLine, unitPriceAt } from '../quotes/quote.rules.ts';
import type { StoredTier } from '../quotes/quote.ts';
import { rangeProblem } from '../rfq/read-rfq-input.ts';
import type { LockedFramework } from '../sourcing.locks.ts';
import type { CallOffLineInput } from './call-off-input.ts';

/** A line of a call-off as it is kept. */
export interface ReadCallOffLine {
  readonly lineId: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly netMinor: bigint;
  readonly vatMinor: bigint;
  readonly leadDays: number;
  readonly partNumber: string | null;
  readonly processCode: string | null;
}

interface AgreedLine {
  readonly id: string;
  readonly unit: UnitCode;
  readonly unitPrice: string;
  readonly tiers: readonly StoredTier[];
  readonly most: string | null;
  readonly called: string;
  readonly leadDays: number;
  readonly partNumber: string | null;
  readonly processCode: string | null;
}

/**
 * The lines of a call-off at the prices of their quantities, while the agreement is locked. LINE_TWICE, NOT_POSITIVE, UNIT_MISMATCH, and
 * BEYOND_AGREEMENT with what is left, each at its field.
 */
export async function readCallOff(
  tx: Tx,
  framework: LockedFramework,
  lines: readonly CallOffLineInput[],
  problems: UserError[],
): Promise<ReadCallOffLine[]> {
  if (lines.length < 1 || lines.length > 100) problems.push(rangeProblem(['lines'], 1, 100));
  const agreed = await tx.rows<AgreedLine>(sql`
    select id, unit, unit_price::text, tiers, most::text, called::text, lead_days, part_number, process_code
    from app.framework_line where framework_id = ${framework.id}::uuid`);
  const met = new Set<string>();
  return lines.map(({ lineId, quantity: text }, index) => {
    const path = ['lines', String(index)];
    const id = uuidOf('fwl', lineId);
    const line = agreed.find((one) => one.id === id);
    if (!line) throw notFound([...path, 'lineId']);
    if (met.has(line.id))
      problems.push(problem({ code: 'LINE_TWICE', message: 'Each line once.', path: [...path, 'lineId'] }));
    met.add(line.id);
    const quantity = decimal(text);
    problems.push(...quantityProblems(line, text, quantity, [...path, 'quantity']));
    return priced(framework, line, quantity);
  });
}

function quantityProblems(
  { unit, most, called }: AgreedLine,
  text: string,
  quantity: Decimal,
  path: readonly string[],
): UserError[] {
  if (!quantity.gt('0')) return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path })];
  if (!isPossible({ value: quantity, unit }))
    return [
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Pieces are whole.',
        path,
        params: { unit, measure: 'COUNT' },
      }),
    ];
  const left = most === null ? null : decimal(most).minus(decimal(called));
  if (left?.lt(quantity)) return [beyond(left.toFixed(), quantity.toFixed(), path)];
  return keptProblems(text, path);
}

/** More than the agreement has left. */
export function beyond(left: string, wanted: string, path: readonly string[]): UserError {
  return problem({
    code: 'BEYOND_AGREEMENT',
    message: 'The agreement has less left.',
    path,
    params: { left, wanted },
  });
}

function priced(framework: LockedFramework, line: AgreedLine, quantity: Decimal): ReadCallOffLine {
  const said = { unitPrice: decimal(line.unitPrice), tiers: line.tiers };
  const once = { setupMinor: 0n, toolingMinor: 0n, sampleMinor: 0n };
  const vat = { included: framework.vatIncluded, bps: framework.vatBps };
  const amount = quantity.gt('0') ? quantity : decimal('0');
  return {
    lineId: line.id,
    quantity: quantity.toFixed(),
    unitPrice: unitPriceAt(said, amount).toFixed(),
    ...priceLine({ ...said, ...once, quantity: amount }, vat, framework.currency as CurrencyCode),
    leadDays: line.leadDays,
    partNumber: line.partNumber,
    processCode: line.processCode,
  };
}
