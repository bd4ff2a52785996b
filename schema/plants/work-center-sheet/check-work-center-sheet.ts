import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { parseWorkCenterRow } from './parse-work-center-row.ts';
import { severityOf, type WorkCenterReader } from './work-center-problem.ts';
import { type WorkCenterColumn, workCenterColumns } from './work-center-sheet.columns.ts';
import type { CenterChange, CenterFacts, KnownCenter, WorkCenterContext } from './work-center-sheet.ts';

interface ReadRow {
  readonly reader: WorkCenterReader;
  readonly change: CenterChange;
}

/** Checks a sheet of work centres: which would come, which would change and in what. Centres that it does not name stay as they are. */
export function checkWorkCenterSheet(
  sheet: Sheet,
  layout: SheetLayout<WorkCenterColumn>,
  context: WorkCenterContext,
): SheetCheck<readonly CenterChange[]> {
  const readers = sheet.rows.map((row): WorkCenterReader => new RowReader(row, layout, severityOf));
  const rows = readers.flatMap((reader): ReadRow[] => {
    const change = parseWorkCenterRow(reader, context);
    return change ? [{ reader, change }] : [];
  });
  reportDuplicates(rows);
  const accepted = rows.filter(({ reader }) => !reader.hasError).map(({ change }) => change);
  const created = accepted.filter(({ id }) => id === null);
  const knownById = new Map(context.centers.map((center) => [center.id, center]));
  const changed = accepted.filter(({ id, facts }) => id !== null && !isSame(facts, knownById.get(id)));
  const rejected = readers.filter(({ hasError }) => hasError).length;
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, workCenterColumns, 'UNKNOWN_COLUMN'),
      ...readers.flatMap(({ problems }) => problems),
    ],
    counts: {
      create: created.length,
      change: changed.length,
      same: accepted.length - created.length - changed.length,
      reject: rejected,
      warn: readers.filter(({ problems, hasError }) => problems.length > 0 && !hasError).length,
    },
    change: [...created, ...changed],
  };
}

/** Two rows of one code: the sheet does not say which is meant. */
function reportDuplicates(rows: readonly ReadRow[]): void {
  const groups = Map.groupBy(rows, ({ change }) => change.facts.code.normalize('NFKC').toUpperCase());
  for (const group of groups.values())
    for (const { reader } of group.length > 1 ? group : []) {
      const other = group.find((row) => row.reader !== reader)?.reader.number ?? 0;
      const params = [{ name: 'otherRow', value: String(other) }];
      reader.report('code', 'DUPLICATE_ROW', { expected: `≠ ${other}`, params });
    }
}

const compared: readonly (keyof CenterFacts)[] = [
  'name',
  'siteId',
  'processCode',
  'measure',
  'parallelMachines',
  'rate',
  'currency',
  'setupAmount',
  'minimumBlock',
];

function isSame(facts: CenterFacts, known: KnownCenter | undefined): boolean {
  if (!known) return false;
  const materials = (codes: readonly string[]) => codes.toSorted().join(';');
  return (
    compared.every((field) => facts[field] === known[field]) &&
    materials(facts.materialCodes) === materials(known.materialCodes)
  );
}
