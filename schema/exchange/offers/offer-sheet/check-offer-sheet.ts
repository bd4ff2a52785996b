import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import type { UserError } from '#schema/kernel/refusal.ts';
import { isOfferProblem, type OfferReader, severityOf } from './offer-problem.ts';
import { type OfferColumn, offerColumns } from './offer-sheet.columns.ts';
import type { KnownOffer, OfferChange, OfferContext, OfferRow } from './offer-sheet.ts';
import { daysInOrder, type ParsedRow, parseOfferRow } from './parse-offer-row.ts';
import { normalised } from './read-sale-cells.ts';
import { changedFacts, newFacts } from './row-facts.ts';

interface ReadRow extends ParsedRow {
  readonly reader: OfferReader;
}

/** Checks a sheet of offers: which would be published, which would show more or less from now on. Offers that it does not name stay. */
export function checkOfferSheet(
  sheet: Sheet,
  layout: SheetLayout<OfferColumn>,
  context: OfferContext,
): SheetCheck<readonly OfferChange[]> {
  const readers = sheet.rows.map((row): OfferReader => new RowReader(row, layout, severityOf));
  const rows = readers.flatMap((reader): ReadRow[] => {
    const parsed = parseOfferRow(reader, context);
    return parsed ? [{ reader, ...parsed }] : [];
  });
  reportDuplicates(rows);
  reportBlind(rows, context);
  const found = rows.map((row) => changeOf(row)).filter((change) => change !== undefined);
  const same = rows.filter(
    ({ reader, known, row }) => !reader.hasError && known && isSame(row, known),
  ).length;
  const created = found.filter(({ kind }) => kind === 'PUBLISH').length;
  const problems = [
    ...unknownColumns(layout.unknown, offerColumns, 'UNKNOWN_COLUMN' as const),
    ...readers.flatMap((reader) => reader.problems),
  ];
  return {
    rowCount: sheet.rows.length,
    problems,
    counts: {
      create: created,
      change: found.length - created,
      same,
      reject: readers.filter(({ hasError }) => hasError).length,
      warn: 0,
    },
    change: found,
  };
}

/** What the row would do, once the rules of publishing have nothing against it; each problem is told at its column. */
function changeOf({ reader, center, known, row }: ReadRow): OfferChange | undefined {
  if (known && isSame(row, known)) return undefined;
  const problems: UserError[] = [];
  const change = known
    ? disclosed({ reader, known, row, today: center.today }, problems)
    : newFacts(row, center, problems);
  for (const { code, path, params } of problems) {
    const expected = params.map(({ name, value }) => `${name} ${value}`).join(', ') || '–';
    if (isOfferProblem(code)) reader.report(columnOf(path), code, { expected, params });
    else throw new Error(`A sheet of offers does not know ${code}`);
  }
  return reader.hasError ? undefined : change;
}

function disclosed(
  { reader, known, row, today }: { reader: OfferReader; known: KnownOffer; row: OfferRow; today: string },
  problems: UserError[],
): OfferChange | undefined {
  for (const [field, column, expected] of fixed(known))
    if (String(row[field]) !== String(known[field])) reader.report(column, 'OFFER_FIXED', { expected });
  if (daysInOrder(row.fencedDays) !== daysInOrder(known.fencedDays))
    reader.report('fences', 'OFFER_FIXED', { expected: known.number });
  return reader.hasError ? undefined : changedFacts(row, known, today, problems);
}

type Fixed = readonly [keyof OfferRow, OfferColumn, string];

/** What does not change once it is published. */
function fixed(known: KnownOffer): Fixed[] {
  const as = (field: keyof OfferRow, column: OfferColumn): Fixed => [
    field,
    column,
    String(known[field] ?? '–'),
  ];
  return [
    ['workCenterId', 'workCenter', known.number],
    ['perWeek', 'perWeek', known.number],
    ['minimumLot', 'minimumLot', known.number],
    as('from', 'from'),
    ['until', 'lastDay', known.number],
    as('unitPrice', 'unitPrice'),
    as('setupPrice', 'setupPrice'),
    as('currency', 'currency'),
    as('booking', 'booking'),
    as('holdMinutes', 'holdMinutes'),
    ['isBlind', 'blind', known.number],
    as('note', 'note'),
  ];
}

function isSame(row: OfferRow, known: KnownOffer): boolean {
  const keys = Object.keys(row).filter((key) => key !== 'fencedDays') as (keyof OfferRow)[];
  return (
    keys.every((key) => row[key] === known[key]) &&
    daysInOrder(row.fencedDays) === daysInOrder(known.fencedDays)
  );
}

const columns: Readonly<Record<string, OfferColumn>> = {
  until: 'lastDay',
  memberGrade: 'members',
  partnerGrade: 'partners',
  publicGrade: 'public',
  exposureBps: 'exposure',
};

/** `unitPrice.amount` is the column of the unit price. */
function columnOf([field = '']: readonly string[]): OfferColumn {
  return columns[field] ?? offerColumns.find(({ key }) => key === field)?.key ?? 'workCenter';
}

/** Two rows of one number: the sheet does not say which is meant. */
function reportDuplicates(rows: readonly ReadRow[]): void {
  const numbered = rows.filter(({ known }) => known);
  for (const group of Map.groupBy(numbered, ({ known }) => known?.id).values())
    for (const { reader } of group.length > 1 ? group : []) {
      const other = group.find((row) => row.reader !== reader)?.reader.number ?? 0;
      const params = [{ name: 'otherRow', value: String(other) }];
      reader.report('number', 'DUPLICATE_ROW', { expected: `≠ ${other}`, params });
    }
}

/** What would give a blind offer away: a named one of its work centre, on the market or in the sheet, or the firm's name in its note. */
function reportBlind(rows: readonly ReadRow[], { offers, firmNames }: OfferContext): void {
  const shown = [
    ...offers,
    ...rows.filter(({ known }) => !known).map(({ row }) => ({ ...row, number: '' })),
  ].filter(({ memberGrade }) => memberGrade !== 'NOTHING');
  for (const { reader, row, known } of rows) {
    if (known && isSame(row, known)) continue;
    const beside = shown.find(
      (one) => one.workCenterId === row.workCenterId && one.isBlind !== row.isBlind && one !== known,
    );
    if (beside) reader.report('blind', 'BLIND_BESIDE_NAMED', { expected: beside.number || '–' });
    if (row.isBlind && firmNames.some((name) => normalised(row.note ?? '').includes(normalised(name))))
      reader.report('note', 'BLIND_NAMES_FIRM', { expected: '–' });
  }
}
