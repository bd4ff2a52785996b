import sql from 'sql-template-tag';
import type { TaxpayerType } from '../../identity/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { baseUnitOf, isCapacityUnit, type Measure, measureOf } from '../../kernel/measure.ts';
import { convert } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { keptProblems, quantityOf } from '../../kernel/values.ts';
import { rangeProblem } from '../rfq/read-rfq-input.ts';
import { priceLine, tierProblems } from './quote.rules.ts';
import type { StoredPiecePart, StoredTier } from './quote.ts';
import type { QuoteFactsInput, QuoteLineInput } from './quote-input.ts';
import {
  checkBreakdown,
  checkDelivery,
  checkQuantity,
  onceMinor,
  positivePrice,
} from './quote-line.checks.ts';

/** A line as it is kept, and where it would be made. */
export interface ReadLine {
  readonly lineId: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly setupMinor: bigint;
  readonly toolingMinor: bigint;
  readonly sampleMinor: bigint;
  readonly loadPerPiece: string | null;
  readonly loadUnit: UnitCode | null;
  readonly leadDays: number;
  readonly deliverOn: string;
  readonly breakdown: readonly StoredPiecePart[];
  readonly tiers: readonly StoredTier[];
  readonly netMinor: bigint;
  readonly vatMinor: bigint;
  readonly plan: { readonly workCenterId: string; readonly amount: bigint } | null;
}

export interface AskedLine {
  readonly id: string;
  readonly quantity: string;
  readonly unit: UnitCode;
}

/** What a quote is read for. */
export interface QuoteScope {
  readonly rfqId: string;
  readonly currency: CurrencyCode;
  readonly taxpayerType: TaxpayerType;
  /** Where work could be done; none for a guest. */
  readonly hasPlant: boolean;
}

export interface Reading {
  readonly line: QuoteLineInput;
  readonly wanted: AskedLine;
  readonly path: readonly string[];
  readonly input: QuoteFactsInput;
  readonly scope: QuoteScope;
  readonly problems: UserError[];
}

export async function readLine(tx: Tx, reading: Reading): Promise<ReadLine> {
  const { line, wanted, path, input, scope, problems } = reading;
  const quantity = decimal(line.quantity ?? wanted.quantity);
  checkQuantity(quantity, reading);
  const unitPrice = positivePrice(line.unitPrice, [...path, 'unitPrice'], problems);
  const tiers = (line.tiers ?? []).map(({ from, unitPrice: price }) => ({ from, unitPrice: price }));
  problems.push(...tierProblems(line.unitPrice, tiers, [...path, 'tiers']));
  for (const [index, tier] of tiers.entries())
    positivePrice(tier.unitPrice, [...path, 'tiers', String(index), 'unitPrice'], problems);
  const once = (name: 'setup' | 'tooling' | 'sample') =>
    onceMinor(line[name] ?? '0', scope.currency, [...path, name], problems);
  const [setupMinor, toolingMinor, sampleMinor] = [once('setup'), once('tooling'), once('sample')];
  if (line.leadDays < 0 || line.leadDays > 730) problems.push(rangeProblem([...path, 'leadDays'], 0, 730));
  checkDelivery(tx, line, path, problems);
  const breakdown = (line.breakdown ?? []).map(({ kind, amount }) => ({ kind, amount }));
  checkBreakdown(breakdown, unitPrice, [...path, 'breakdown'], problems);
  const priced = { quantity, unitPrice, tiers, setupMinor, toolingMinor, sampleMinor };
  const { netMinor, vatMinor } = priceLine(
    priced,
    { included: input.vatIncluded, bps: input.vatBps },
    scope.currency,
  );
  const plan = await readPlan(tx, reading, quantity);
  return {
    lineId: wanted.id,
    quantity: quantity.toFixed(),
    unitPrice: unitPrice.toFixed(),
    setupMinor,
    toolingMinor,
    sampleMinor,
    loadPerPiece: line.loadPerPiece?.value ?? null,
    loadUnit: line.loadPerPiece?.unit ?? null,
    leadDays: line.leadDays,
    deliverOn: line.deliverOn,
    breakdown,
    tiers,
    netMinor,
    vatMinor,
    plan,
  };
}

/** The load of the whole line on the supplier's own work centre, a broken unit counted whole. */
export async function readPlan(
  tx: Tx,
  { line, path, input, scope, problems }: Reading,
  quantity: Decimal,
): Promise<ReadLine['plan']> {
  const load = line.loadPerPiece ? quantityOf(line.loadPerPiece) : undefined;
  if (load) {
    const at = [...path, 'loadPerPiece', 'value'];
    problems.push(...keptProblems(line.loadPerPiece?.value ?? '1', at));
    if (!load.value.gt('0'))
      problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: at }));
  }
  if (line.workCenterId === undefined || line.workCenterId === null) {
    if (input.firmness === 'HELD')
      problems.push(
        problem({
          code: scope.hasPlant ? 'HOLD_WHERE' : 'GUEST_HOLDS',
          message: 'A quote that holds says where.',
          path: [...path, 'workCenterId'],
        }),
      );
    return null;
  }
  const id = uuidOf('wkc', line.workCenterId);
  const center = id
    ? await tx.row<{ measure: Measure }>(sql`select measure from app.work_center where id = ${id}::uuid`)
    : undefined;
  if (!id || !center) throw notFound([...path, 'workCenterId']);
  if (!load || measureOf(load.unit) !== center.measure || !isCapacityUnit(load.unit)) {
    problems.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'What one piece takes, in a unit of the work centre.',
        path: [...path, 'loadPerPiece'],
        params: { unit: load?.unit ?? '', measure: center.measure },
      }),
    );
    return null;
  }
  const each = convert(load, baseUnitOf(center.measure)).value;
  const amount = wholeOf(each.times(quantity.gt('0') ? quantity : decimalOf(1n)), 'UP');
  if (amount > 10n ** 12n) {
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'This is more than any firm can make.',
        path: [...path, 'loadPerPiece', 'value'],
        params: { least: 1, most: 10 ** 12 },
      }),
    );
    return null;
  }
  return { workCenterId: id, amount: amount > 0n ? amount : 1n };
}
