import sql from 'sql-template-tag';
import type { TaxpayerType } from '../../identity/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { baseUnitOf, isCapacityUnit, type Measure, measureOf } from '../../kernel/measure.ts';
import { parseMoney } from '../../kernel/money.ts';
import { convert, isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { keptProblems, quantityOf } from '../../kernel/values.ts';
import { rangeProblem, textProblems } from '../rfq/read-rfq-input.ts';
import { priceLine, tierProblems } from './quote.rules.ts';
import type { StoredPiecePart, StoredTier } from './quote.ts';
import type { QuoteFactsInput, QuoteLineInput } from './quote-input.ts';

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

interface AskedLine {
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

const yearMs = 366 * 86_400_000;

/** The lines of a quote as they are kept; everything wrong with it goes into `problems`, each at its field. */
export async function readQuote(
  tx: Tx,
  input: QuoteFactsInput,
  scope: QuoteScope,
  problems: UserError[],
): Promise<ReadLine[]> {
  await checkFacts(tx, input, scope, problems);
  const asked = new Map(
    (
      await tx.rows<AskedLine>(
        sql`select id, quantity::text, unit from app.rfq_line where rfq_id = ${scope.rfqId}::uuid`,
      )
    ).map((line) => [line.id, line]),
  );
  const lines: ReadLine[] = [];
  const met = new Set<string>();
  for (const [index, line] of input.lines.entries()) {
    const path = ['lines', String(index)];
    const id = uuidOf('rfl', line.lineId);
    const wanted = id ? asked.get(id) : undefined;
    if (!wanted) throw notFound([...path, 'lineId']);
    if (met.has(wanted.id))
      problems.push(problem({ code: 'LINE_TWICE', message: 'Each line once.', path: [...path, 'lineId'] }));
    met.add(wanted.id);
    lines.push(await readLine(tx, { line, wanted, path, input, scope, problems }));
  }
  return lines;
}

async function checkFacts(
  tx: Tx,
  input: QuoteFactsInput,
  { taxpayerType }: QuoteScope,
  problems: UserError[],
): Promise<void> {
  if (input.validUntil <= tx.now)
    problems.push(problem({ code: 'VALID_OVER', message: 'This time has passed.', path: ['validUntil'] }));
  else if (input.validUntil.getTime() - tx.now.getTime() > yearMs)
    problems.push(rangeProblem(['validUntil'], 1, 366));
  if (input.paymentDays < 0 || input.paymentDays > 365) problems.push(rangeProblem(['paymentDays'], 0, 365));
  const { annualReductionBps } = input;
  if (typeof annualReductionBps === 'number' && (annualReductionBps < 0 || annualReductionBps > 10_000))
    problems.push(rangeProblem(['annualReductionBps'], 0, 10_000));
  for (const [name, most] of [
    ['indexClause', 500],
    ['deviations', 2000],
    ['terms', 2000],
  ] as const) {
    const text = input[name];
    if (text) problems.push(...textProblems(text, most, [name]));
  }
  if (input.lines.length < 1 || input.lines.length > 100) problems.push(rangeProblem(['lines'], 1, 100));
  const rate = await tx.row(sql`
    select 1 from ref.vat_rate where taxpayer_type = ${taxpayerType} and bps = ${input.vatBps}
      and valid_from <= app.clock()::date and (valid_until is null or valid_until > app.clock()::date)`);
  if (!rate)
    problems.push(
      problem({
        code: 'VAT_RATE',
        message: 'No rate of this kind of taxpayer.',
        path: ['vatBps'],
        params: { taxpayerType },
      }),
    );
}

interface Reading {
  readonly line: QuoteLineInput;
  readonly wanted: AskedLine;
  readonly path: readonly string[];
  readonly input: QuoteFactsInput;
  readonly scope: QuoteScope;
  readonly problems: UserError[];
}

async function readLine(tx: Tx, reading: Reading): Promise<ReadLine> {
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

function checkQuantity(quantity: Decimal, { wanted, path, problems }: Reading): void {
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

function positivePrice(text: string, path: readonly string[], problems: UserError[]): Decimal {
  problems.push(...keptProblems(text, path));
  const price = decimal(text);
  if (price.lt('0')) problems.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path }));
  return price;
}

function onceMinor(
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

function checkDelivery(tx: Tx, line: QuoteLineInput, path: readonly string[], problems: UserError[]): void {
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

function checkBreakdown(
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

/** The load of the whole line on the supplier's own work centre, a broken unit counted whole. */
async function readPlan(
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
