import type { UserError } from '#schema/kernel/refusal.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { componentProblems, componentsMax, countedInProblems } from '../components/component.rules.ts';
import { type BillLink, cycleOf } from '../components/structure.rules.ts';
import type { ComponentContext, ListedRevision } from './component-context.ts';
import { type ComponentProblemCode, type ComponentReader, componentWords } from './component-problem.ts';
import type { ComponentColumn } from './component-sheet.columns.ts';
import type { ParsedLine } from './parse-component-row.ts';

/** What the lines of a sheet come to for the whole of what is made: the bills as they will be. */
export type SheetBills = Map<string, readonly BillLink[]>;

/** The unit in which a component is counted: what it has, or for a new one what the first row of it says. */
export type UnitOf = (number: string) => UnitCode | undefined;

/** Judges the lines of a bill by themselves, each at its row. */
export function judgeLines(
  group: readonly ParsedLine[],
  revision: ListedRevision | undefined,
  unitOf: UnitOf,
  context: ComponentContext,
): void {
  const readers = group.map(({ reader }) => reader);
  if (!revision) {
    const [first] = group;
    const isKnown = first !== undefined && context.items.has(first.item);
    first?.reader.report(isKnown ? 'revision' : 'item', isKnown ? 'UNKNOWN_REVISION' : 'UNKNOWN_ITEM', {
      expected: isKnown ? 'A' : '',
    });
    return;
  }
  if (group.length > componentsMax) {
    readers[componentsMax]?.report('component', 'TOO_MANY_COMPONENTS', { expected: `≤ ${componentsMax}` });
    return;
  }
  const items = group.map(({ line }) => ({ unit: unitOf(line.itemId) ?? line.quantity.unit }));
  const lines = group.map(({ line }) => line);
  for (const one of componentProblems(lines, items, new Set(revision.steps))) report(readers, one);
  for (const [row, { line, reader }] of group.entries()) {
    for (const one of countedInProblems(items[row]?.unit ?? 'H87', [
      'components',
      String(row),
      'quantity',
      'unit',
    ]))
      report(readers, one);
    if (line.revisionId && !pinnedOf(line.itemId, line.revisionId, context))
      reader.report('componentRevision', 'UNKNOWN_REVISION', { expected: 'A' });
  }
}

/** Reports each line over which the item comes back to itself, by the bills as the sheet leaves them. */
export function judgeCircles(
  group: readonly ParsedLine[],
  itemId: string,
  lines: readonly BillLink[],
  bills: SheetBills,
): void {
  for (const [row, line] of lines.entries()) {
    const way = cycleOf(itemId, [line], bills);
    if (way)
      group[row]?.reader.report('component', 'COMPONENT_CYCLE', {
        expected: '',
        params: [{ name: 'way', value: [group[row]?.item ?? '', ...way].join(' → ') }],
      });
  }
}

/** The revision that a row names. */
export function pinnedOf(
  number: string,
  code: string,
  { items }: ComponentContext,
): ListedRevision | undefined {
  return items.get(number)?.revisions.find((one) => one.code === code);
}

const columns: Readonly<Record<string, ComponentColumn>> = {
  itemId: 'component',
  revisionId: 'componentRevision',
  quantity: 'quantity',
  scrapBps: 'scrap',
  stepCode: 'step',
  source: 'source',
  leadWorkingDays: 'days',
};

function report(readers: readonly ComponentReader[], { code, path, params }: UserError): void {
  const [, row = '0', field = '', part] = path;
  const isKnown = (one: string): one is ComponentProblemCode => Object.hasOwn(componentWords, one);
  readers[Number(row)]?.report(
    part === 'unit' ? 'unit' : (columns[field] ?? 'component'),
    isKnown(code) ? code : 'OUT_OF_RANGE',
    { expected: params.map(({ name, value }) => `${name} ${value}`).join(', '), params },
  );
}
