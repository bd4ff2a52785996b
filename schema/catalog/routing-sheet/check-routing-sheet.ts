import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { toBase } from '#schema/kernel/quantity.ts';
import { quantityOf } from '#schema/kernel/values.ts';
import { shapeProblems, stepsMax } from '../routing.rules.ts';
import type { RoutingStepInput } from '../routing-input.ts';
import { stepProblems } from '../step.rules.ts';
import { routedStep } from '../write-routing.ts';
import { type ParsedRow, parseRoutingRow } from './parse-routing-row.ts';
import { reportRule } from './report-rule.ts';
import type { KnownRouting, RoutingContext } from './routing-context.ts';
import { type RoutingReader, severityOf } from './routing-problem.ts';
import { type RoutingColumn, routingColumns } from './routing-sheet.columns.ts';

/** A routing that committing the sheet writes. */
export interface RoutingChange {
  readonly itemNumber: string;
  readonly itemName: string;
  readonly revision: string;
  readonly steps: readonly RoutingStepInput[];
}

/**
 * Checks a sheet of routings, each as one: a routing of which one row is wrong is left out whole, and the others stand. Cycles, next steps
 * that do not exist, second ends and clashing units stand at their rows.
 */
export function checkRoutingSheet(
  sheet: Sheet,
  layout: SheetLayout<RoutingColumn>,
  context: RoutingContext,
): SheetCheck<readonly RoutingChange[]> {
  const rows = sheet.rows.map((row) =>
    parseRoutingRow(new RowReader(row, layout, severityOf) as RoutingReader, context),
  );
  const groups = [...Map.groupBy(rows, ({ item, revision }) => `${item}\n${revision}`).values()];
  const known = new Map(context.routings.map((one) => [`${one.itemNumber}\n${one.revision}`, one]));
  const counts = { create: 0, change: 0, same: 0, reject: 0, warn: 0 };
  const change = groups.flatMap((group) => {
    const [first] = group;
    const before = first && known.get(`${first.item}\n${first.revision}`);
    const isSame = before !== undefined && sameRouting(group, before, context);
    judge(group, context, before, isSame);
    const isWrong = group.some(({ reader }) => reader.hasError);
    counts[isWrong ? 'reject' : isSame ? 'same' : before ? 'change' : 'create'] += group.length;
    return first && !isWrong && !isSame ? [changeOf(first, group)] : [];
  });
  const problems = rows.flatMap(({ reader }) => reader.problems);
  return {
    rowCount: sheet.rows.length,
    problems: [...unknownColumns(layout.unknown, routingColumns, 'UNKNOWN_COLUMN'), ...problems],
    counts,
    change,
  };
}

const changeOf = ({ item, itemName, revision }: ParsedRow, group: readonly ParsedRow[]): RoutingChange => ({
  itemNumber: item,
  itemName,
  revision,
  steps: group.map(({ step }) => step),
});

/** The rules of each step, then of the routing; what is wrong in one row keeps the others out too. */
function judge(
  group: readonly ParsedRow[],
  context: RoutingContext,
  before: KnownRouting | undefined,
  isSame: boolean,
): void {
  const readers = group.map(({ reader }) => reader);
  for (const [row, { step, reader }] of group.entries()) {
    const measure = context.processes.find(({ code }) => code === step.processCode)?.measure;
    if (!reader.hasError)
      for (const one of stepProblems(step, { measure, lists: context.lists }, row))
        reportRule(readers, one, { steps: group.map((other) => other.step), lists: context.lists });
  }
  if (group.length > stepsMax)
    readers[stepsMax]?.report('step', 'TOO_MANY_STEPS', { expected: `≤ ${stepsMax}` });
  else if (!readers.some(({ hasError }) => hasError))
    for (const one of shapeProblems(group.map(({ step }) => routedStep(step)))) reportRule(readers, one);
  if (before?.state === 'RELEASED' && !isSame)
    readers[0]?.report('revision', 'REVISION_RELEASED', { expected: `${before.revision}+` });
  if (readers.some(({ hasError }) => hasError))
    for (const reader of readers)
      if (!reader.hasError) reader.report('step', 'ROUTING_INCOMPLETE', { expected: '' });
}

/** Whether a routing says what is kept already, in whatever unit the sheet says it. */
function sameRouting(group: readonly ParsedRow[], before: KnownRouting, context: RoutingContext): boolean {
  const asked = group.map(({ step }) => {
    const measure = context.processes.find(({ code }) => code === step.processCode)?.measure ?? 'TIME';
    const { setup, ...rest } = step;
    return {
      ...rest,
      measure,
      setupAmount: String((setup && toBase(quantityOf(setup), measure)) || 0n),
    };
  });
  return canonicalJson(asked) === canonicalJson(before.steps);
}
