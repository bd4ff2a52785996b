import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import type { UserError } from '#schema/kernel/refusal.ts';
import { isOfferProblem, severityOf } from '../offer-sheet/offer-problem.ts';
import { normalised } from '../offer-sheet/read-sale-cells.ts';
import { changedFacts } from '../offer-sheet/row-facts.ts';
import type {
  Cells,
  ClassChange,
  ClassContext,
  ClassOfSheet,
  ClassReader,
  KnownLot,
  SaleColumn,
} from './class-sheet.ts';
import { disclosureIn } from './sale-cells.ts';

interface ReadRow<Own extends string> {
  readonly reader: ClassReader<Own>;
  readonly known: KnownLot<Own> | undefined;
  readonly cells: Cells<Own>;
}

/** Checks a sheet of a class: which rows would be published, which would show more or less from now on. Offers that it does not name stay. */
export function checkClassSheet<Own extends string, Context extends ClassContext<Own>>(
  of: ClassOfSheet<Own, Context>,
  sheet: Sheet,
  layout: SheetLayout<Own | SaleColumn>,
  context: Context,
): SheetCheck<readonly ClassChange[]> {
  const rows = sheet.rows.map((row): ReadRow<Own> => {
    const reader: ClassReader<Own> = new RowReader(row, layout, severityOf);
    const known = readKnown(reader, context);
    return { reader, known, cells: of.read(reader, known?.cells, context) };
  });
  reportDuplicates(rows);
  const isSame = ({ known, cells }: ReadRow<Own>) =>
    known !== undefined && of.columns.every(({ key }) => known.cells[key] === cells[key]);
  const right = rows.filter(({ reader }) => !reader.hasError);
  const same = right.filter(isSame);
  const change = right.filter((row) => !isSame(row)).flatMap((row) => changeOf(of, row, context) ?? []);
  const create = change.filter(({ kind }) => kind === 'PUBLISH').length;
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, of.columns, 'UNKNOWN_COLUMN' as const),
      ...rows.flatMap(({ reader }) => reader.problems),
    ],
    counts: {
      create,
      change: change.length - create,
      same: same.length,
      reject: rows.filter(({ reader }) => reader.hasError).length,
      warn: 0,
    },
    change,
  };
}

function readKnown<Own extends string>(
  reader: ClassReader<Own>,
  { offers }: ClassContext<Own>,
): KnownLot<Own> | undefined {
  const text = reader.text('number');
  if (text === '') return undefined;
  const known = offers.find(({ cells }) => normalised(cells.number) === normalised(text));
  const some = offers.slice(0, 5).map(({ cells }) => cells.number as string);
  if (!known) reader.report('number', 'UNKNOWN_OFFER', { expected: some.join(', ') || '–' });
  return known;
}

/** Two rows of one number: the sheet does not say which is meant. */
function reportDuplicates<Own extends string>(rows: readonly ReadRow<Own>[]): void {
  const numbered = rows.filter(({ known }) => known);
  for (const group of Map.groupBy(numbered, ({ known }) => known?.id).values())
    for (const { reader } of group.length > 1 ? group : []) {
      const other = group.find((row) => row.reader !== reader)?.reader.number ?? 0;
      const params = [{ name: 'otherRow', value: String(other) }];
      reader.report('number', 'DUPLICATE_ROW', { expected: `≠ ${other}`, params });
    }
}

/** What the row would do, once the rules of publishing have nothing against it; each problem is told at its column. */
function changeOf<Own extends string, Context extends ClassContext<Own>>(
  of: ClassOfSheet<Own, Context>,
  row: ReadRow<Own>,
  context: Context,
): ClassChange | undefined {
  const { reader, known, cells } = row;
  const problems: UserError[] = [];
  if (known) reportFixed(of, row, known);
  else if (cells.blind === 'YES') reportNames(of, row, context);
  const change: ClassChange = known
    ? changedFacts({ ...known, ...disclosureIn(cells) }, known, known.today, problems)
    : { kind: 'PUBLISH', ...of.publish(cells, context, problems) };
  for (const { code, path, params } of problems) {
    const expected = params.map(({ name, value }) => `${name} ${value}`).join(', ') || '–';
    if (!isOfferProblem(code)) throw new Error(`A sheet of offers does not know ${code}`);
    reader.report(columnOf(of, path), code, { expected, params });
  }
  return reader.hasError ? undefined : change;
}

const shownColumns: readonly string[] = ['members', 'partners', 'public', 'fenceDays', 'exposure'];

/** What does not change once it is published. */
function reportFixed<Own extends string, Context extends ClassContext<Own>>(
  { columns }: ClassOfSheet<Own, Context>,
  { reader, cells }: ReadRow<Own>,
  known: KnownLot<Own>,
): void {
  for (const { key } of columns)
    if (!shownColumns.includes(key) && cells[key] !== known.cells[key])
      reader.report(key, 'OFFER_FIXED', { expected: known.cells[key] || '–' });
}

/** A blind offer must not say whose it is. */
function reportNames<Own extends string, Context extends ClassContext<Own>>(
  { texts }: ClassOfSheet<Own, Context>,
  { reader, cells }: ReadRow<Own>,
  { firmNames }: Context,
): void {
  for (const key of texts)
    if (firmNames.some((name) => normalised(cells[key]).includes(normalised(name))))
      reader.report(key, 'BLIND_NAMES_FIRM', { expected: '–' });
}

const saleColumnOf: Readonly<Record<string, SaleColumn>> = {
  memberGrade: 'members',
  partnerGrade: 'partners',
  publicGrade: 'public',
  exposureBps: 'exposure',
};

/** `dimensions.0.name` is the column of the dimensions. */
function columnOf<Own extends string, Context extends ClassContext<Own>>(
  of: ClassOfSheet<Own, Context>,
  [field = '']: readonly string[],
): Own | SaleColumn {
  const named = of.columns.find(({ key }) => key === field)?.key;
  return of.columnOf[field] ?? saleColumnOf[field] ?? named ?? 'number';
}
