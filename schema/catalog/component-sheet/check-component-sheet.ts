import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { ItemComponentInput } from '../components/component-input.ts';
import type { KnownComponent } from '../components/read-bills.ts';
import type { BillLink } from '../components/structure.rules.ts';
import type { ComponentContext, ListedRevision } from './component-context.ts';
import { type ComponentReader, severityOf } from './component-problem.ts';
import { type ComponentColumn, componentColumns } from './component-sheet.columns.ts';
import { judgeCircles, judgeLines, pinnedOf, type SheetBills } from './judge-bill.ts';
import { type ParsedLine, parseComponentRow } from './parse-component-row.ts';

/** A bill that committing the sheet writes; its lines name items by their numbers and revisions by their codes. */
export interface BillChange {
  readonly revisionId: string;
  readonly lines: readonly (ItemComponentInput & { readonly name: string })[];
}

interface Group {
  readonly rows: readonly ParsedLine[];
  readonly revision: ListedRevision | undefined;
  readonly isSame: boolean;
}

/**
 * Checks a sheet of bills of material, each as one: a bill of which one row is wrong is left out whole, and the others stand. Circles are looked
 * for over all bills as the sheet would leave them, those of the catalogue and those beside it in the file.
 */
export function checkComponentSheet(
  sheet: Sheet,
  layout: SheetLayout<ComponentColumn>,
  context: ComponentContext,
): SheetCheck<readonly BillChange[]> {
  const rows = sheet.rows.map((row) =>
    parseComponentRow(new RowReader(row, layout, severityOf) as ComponentReader),
  );
  const groups = groupsOf(rows, context);
  const units = new Map<string, UnitCode>();
  // The first row of a new item says what it is counted in.
  for (const { line } of rows.toReversed()) units.set(line.itemId, line.quantity.unit);
  for (const { number, unit } of context.items.values()) units.set(number, unit);
  for (const { rows: group, revision } of groups)
    judgeLines(group, revision, (number) => units.get(number), context);
  const bills: SheetBills = new Map(context.bills);
  for (const { rows: group, revision } of groups)
    if (revision) bills.set(revision.id, linksOf(group, context));
  for (const { rows: group, revision } of groups)
    if (revision) judgeCircles(group, revision.itemId, bills.get(revision.id) ?? [], bills);
  for (const group of groups) keepWhole(group);
  return answerOf(sheet, layout, groups, rows, context);
}

function groupsOf(rows: readonly ParsedLine[], context: ComponentContext): Group[] {
  return [...Map.groupBy(rows, ({ item, revision }) => `${item}\n${revision}`).values()].map((group) => {
    const [first] = group;
    const revision = first && pinnedOf(first.item, first.revision, context);
    const before = revision ? (context.bills.get(revision.id) ?? []) : [];
    return { rows: group, revision, isSame: revision !== undefined && isSame(group, before, context) };
  });
}

/** A released revision stays as it is; what is wrong in one row keeps the others of its bill out too. */
function keepWhole({ rows, revision, isSame: same }: Group): void {
  if (revision?.state === 'RELEASED' && !same)
    rows[0]?.reader.report('revision', 'REVISION_RELEASED', { expected: `${revision.code}+` });
  if (rows.some(({ reader }) => reader.hasError))
    for (const { reader } of rows)
      if (!reader.hasError) reader.report('component', 'BILL_INCOMPLETE', { expected: '' });
}

function linksOf(group: readonly ParsedLine[], context: ComponentContext): BillLink[] {
  return group.map(({ line }) => {
    const item = context.items.get(line.itemId);
    const made = line.revisionId
      ? pinnedOf(line.itemId, line.revisionId, context)
      : item?.revisions.find(({ isCurrent }) => isCurrent);
    return {
      // An item that is not there yet has no bill: its number serves.
      componentId: item?.id ?? line.itemId,
      number: line.itemId,
      madeById: line.source === 'MAKE' ? (made?.id ?? null) : null,
    };
  });
}

/** Whether a bill says what is kept already. */
function isSame(
  group: readonly ParsedLine[],
  before: readonly KnownComponent[],
  { items }: ComponentContext,
): boolean {
  const asked = group.map(({ line }) => ({
    ...line,
    quantity: { ...line.quantity, value: decimal(line.quantity.value).toFixed() },
  }));
  const kept = before.map((line) => ({
    itemId: line.number,
    revisionId: items.get(line.number)?.revisions.find(({ id }) => id === line.pinnedId)?.code ?? null,
    quantity: { value: decimal(line.quantityValue).toFixed(), unit: line.unit },
    scrapBps: line.scrapBps,
    stepCode: line.stepCode,
    source: line.source,
    leadWorkingDays: line.leadWorkingDays,
  }));
  return canonicalJson(asked) === canonicalJson(kept);
}

function answerOf(
  sheet: Sheet,
  layout: SheetLayout<ComponentColumn>,
  groups: readonly Group[],
  rows: readonly ParsedLine[],
  { bills }: ComponentContext,
): SheetCheck<readonly BillChange[]> {
  const counts = { create: 0, change: 0, same: 0, reject: 0, warn: 0 };
  const change = groups.flatMap(({ rows: group, revision, isSame: same }) => {
    const isWrong = group.some(({ reader }) => reader.hasError);
    const isThere = revision !== undefined && bills.has(revision.id);
    counts[isWrong ? 'reject' : same ? 'same' : isThere ? 'change' : 'create'] += group.length;
    if (isWrong || same || !revision) return [];
    const lines = group.map(({ line, componentName }) => ({ ...line, name: componentName }));
    return [{ revisionId: revision.id, lines }];
  });
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, componentColumns, 'UNKNOWN_COLUMN'),
      ...rows.flatMap(({ reader }) => reader.problems),
    ],
    counts,
    change,
  };
}
