import { looksLikeFormula } from '#schema/imports/index.ts';
import { isCurrencyCode } from '#schema/kernel/currencies.ts';
import { type Decimal, isKeptExactly } from '#schema/kernel/decimal.ts';
import { type Measure, measures, shownUnitOf } from '#schema/kernel/measure.ts';
import { baseAmountMax, toBase } from '#schema/kernel/quantity.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { parseAmount } from '../capacity-sheet/parse-amount.ts';
import type { WorkCenterReader } from './work-center-problem.ts';
import type { WorkCenterColumn } from './work-center-sheet.columns.ts';
import {
  type CenterChange,
  type CenterFacts,
  type KnownCenter,
  measureNames,
  type NamedReference,
  type WorkCenterContext,
} from './work-center-sheet.ts';

const rateMax = 10n ** 12n;
const examplesMax = 5;

/** The form in which codes of work centres are compared: half width, capital letters. */
const normalisedCode = (code: string) => code.normalize('NFKC').trim().toUpperCase();

/** Reads a row and reports every problem of its cells; undefined where one of them keeps it out. */
export function parseWorkCenterRow(
  reader: WorkCenterReader,
  context: WorkCenterContext,
): CenterChange | undefined {
  const code = readText(reader, 'code', 40);
  const known = context.centers.find((center) => normalisedCode(center.code) === normalisedCode(code));
  const process = readProcess(reader, context, known);
  const measure = readMeasure(reader, known, process?.measure ?? 'TIME');
  const facts: CenterFacts = {
    code: known?.code ?? code,
    name: readText(reader, 'name', 100),
    siteId: readSite(reader, context, known),
    processCode: process?.code ?? '',
    materialCodes: readMaterials(reader, context, known),
    measure,
    parallelMachines: readMachines(reader, known),
    rate: readRate(reader, known),
    currency: readCurrency(reader, known),
    setupAmount: readBase(reader, 'setup', measure, known?.setupAmount),
    minimumBlock: readBase(reader, 'minimumBlock', measure, known?.minimumBlock),
  };
  return reader.hasError ? undefined : { id: known?.id ?? null, facts };
}

function readText(reader: WorkCenterReader, column: 'code' | 'name', longest: number): string {
  const text = reader.text(column);
  if (text === '')
    reader.report(column, 'MISSING_VALUE', { expected: column === 'code' ? 'CNC-07' : '五轴加工中心' });
  if ([...text].length > longest) reader.report(column, 'TOO_LONG', { expected: `≤ ${longest}` });
  return text;
}

function readSite(reader: WorkCenterReader, { sites }: WorkCenterContext, known?: KnownCenter): string {
  const text = reader.text('site');
  const expected = sites
    .slice(0, examplesMax)
    .map(({ name }) => name)
    .join(', ');
  if (text === '' && known) return known.siteId;
  const site = sites.find(({ name }) => normalisedCode(name) === normalisedCode(text));
  if (!site) reader.report('site', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_SITE', { expected });
  else if (known && known.siteId !== site.id) reader.report('site', 'SITE_FIXED', { expected });
  return site?.id ?? '';
}

function readProcess(reader: WorkCenterReader, { processes }: WorkCenterContext, known?: KnownCenter) {
  const text = reader.text('process');
  const current = processes.find(({ code }) => code === known?.processCode);
  if (text === '' && current) return current;
  const found = findNamed(processes, text);
  const expected = found.length > 1 ? found.map(({ code }) => code).join(', ') : 'machining.milling.5-axis';
  const [process] = found;
  if (!process) reader.report('process', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_PROCESS', { expected });
  else if (found.length > 1) reader.report('process', 'AMBIGUOUS_NAME', { expected });
  else if (!process.leaf)
    reader.report('process', 'PROCESS_TOO_GENERAL', {
      expected: processes
        .filter(({ code }) => code.startsWith(`${process.code}.`))
        .slice(0, examplesMax)
        .map(({ code }) => code)
        .join(', '),
    });
  else if (known?.isOffered && known.processCode !== process.code)
    reader.report('process', 'PROCESS_FIXED', { expected: known.processCode });
  return process;
}

/** By code, else by name in either language. */
function findNamed<Reference extends NamedReference>(
  references: readonly Reference[],
  text: string,
): Reference[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const byCode = references.filter(({ code }) => code === wanted);
  if (byCode.length > 0) return byCode;
  return references.filter(({ nameZh, nameEn }) =>
    [nameZh, nameEn].some((name) => name.normalize('NFKC').toLowerCase() === wanted),
  );
}

/** Empty leaves what is there; `*` is any. */
function readMaterials(
  reader: WorkCenterReader,
  { materials }: WorkCenterContext,
  known?: KnownCenter,
): readonly string[] {
  const text = reader.text('materials');
  if (text === '') return known?.materialCodes ?? [];
  const names = text
    .normalize('NFKC')
    .split(/[;,、\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 1 && names[0] === '*') return [];
  const found = names.map((name) => ({ name, codes: findNamed(materials, name).map(({ code }) => code) }));
  const unknown = found.find(({ codes }) => codes.length === 0);
  if (unknown)
    reader.report('materials', 'UNKNOWN_MATERIAL', {
      expected: 'steel; aluminium',
      params: [{ name: 'material', value: unknown.name }],
    });
  const several = found.find(({ codes }) => codes.length > 1);
  if (several) reader.report('materials', 'AMBIGUOUS_NAME', { expected: several.codes.join(', ') });
  return [...new Set(found.flatMap(({ codes }) => codes))].sort();
}

function readMeasure(reader: WorkCenterReader, known: KnownCenter | undefined, usual: Measure): Measure {
  const text = reader.text('measure').normalize('NFKC').toLowerCase();
  if (text === '') return known?.measure ?? usual;
  const measure = measures.find((code) =>
    [code, ...measureNames[code]].some((name) => name.toLowerCase() === text),
  );
  const expected = measures.map((code) => measureNames[code].join(' / ')).join(', ');
  if (!measure) reader.report('measure', 'UNKNOWN_MEASURE', { expected });
  else if (known && known.measure !== measure)
    reader.report('measure', 'MEASURE_FIXED', { expected: measureNames[known.measure].join(' / ') });
  return measure ?? usual;
}

function readMachines(reader: WorkCenterReader, known?: KnownCenter): number {
  const value = readDecimal(reader, 'machines');
  if (value === undefined) return known?.parallelMachines ?? 1;
  const count = Number(value.toFixed());
  if (!Number.isInteger(count)) reader.report('machines', 'NOT_WHOLE', { expected: '1, 2, 3' });
  else if (count < 1 || count > 1000) reader.report('machines', 'OUT_OF_RANGE', { expected: '1 – 1000' });
  return count;
}

function readRate(reader: WorkCenterReader, known?: KnownCenter): string {
  const value = readDecimal(reader, 'rate');
  if (value === undefined) return known?.rate ?? '0';
  if (value.gte(rateMax.toString())) reader.report('rate', 'TOO_LARGE', { expected: `< ${rateMax}` });
  else if (!isKeptExactly(value)) reader.report('rate', 'TOO_PRECISE', { expected: value.toFixed(8) });
  return value.toFixed();
}

function readCurrency(reader: WorkCenterReader, known?: KnownCenter): string {
  const text = reader.text('currency').normalize('NFKC').toUpperCase();
  if (text === '') return known?.currency ?? 'CNY';
  if (!isCurrencyCode(text)) reader.report('currency', 'UNKNOWN_CURRENCY', { expected: 'CNY, USD, EUR' });
  return text;
}

/** In the unit that the board shows for the measure. */
function readBase(
  reader: WorkCenterReader,
  column: 'setup' | 'minimumBlock',
  measure: Measure,
  known: string | undefined,
): string {
  const value = readDecimal(reader, column);
  if (value === undefined) return known ?? '0';
  const unit = shownUnitOf(measure);
  const amount = toBase({ value, unit }, measure);
  if (amount === undefined || amount >= baseAmountMax)
    reader.report(column, 'NOT_WHOLE', { expected: `1.5 ${unitOf(unit).symbol}` });
  return String(amount ?? 0n);
}

function readDecimal(reader: WorkCenterReader, column: WorkCenterColumn): Decimal | undefined {
  const text = reader.text(column);
  if (text === '') return undefined;
  const parsed = parseAmount(text);
  if ('value' in parsed) return parsed.value;
  const code =
    looksLikeFormula(text) && !/^[-−]/.test(text)
      ? 'FORMULA_TEXT'
      : parsed.code === 'NEGATIVE'
        ? 'NEGATIVE'
        : 'NOT_A_NUMBER';
  reader.report(column, code, { expected: code === 'NEGATIVE' ? '≥ 0' : '1.5' });
  return undefined;
}
