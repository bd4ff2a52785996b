import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
  writtenNumber,
} from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { baseUnitOf } from '#schema/kernel/measure.ts';
import { convert, fromBase } from '#schema/kernel/quantity.ts';
import { unitOf } from '#schema/kernel/units.ts';
import type { KnownRouting, KnownStep, RoutingContext } from './routing-context.ts';
import { routingColumns } from './routing-sheet.columns.ts';

/** The routings as rows, in the order of the columns: read back, they change nothing. */
export function routingRows(routings: readonly KnownRouting[]): WrittenValue[][] {
  return routings.flatMap(({ itemNumber, itemName, revision, steps }) =>
    steps.map((step) => [itemNumber, itemName, revision, ...stepCells(step)]),
  );
}

function stepCells(step: KnownStep): WrittenValue[] {
  const { loadPerPiece, successors, yieldBps } = step;
  return [
    step.code,
    step.name,
    step.processCode,
    writtenNumber(loadPerPiece.value),
    unitOf(loadPerPiece.unit).symbol,
    (successors ?? []).map(({ code, per }) => (per === 1 ? code : `${code}*${per}`)).join('; ') || null,
    step.materialCode ?? null,
    (step.standards ?? []).join('; ') || null,
    setupOf(step),
    yieldBps === 10_000
      ? null
      : writtenNumber(
          decimal(String(yieldBps ?? 10_000))
            .times('0.01')
            .toFixed(),
        ),
    step.lotLeast ?? null,
    step.lotMost ?? null,
    step.transferBatch ?? null,
    step.setupFamily ?? null,
  ];
}

/** In the unit of the load, as the sheet reads it. */
function setupOf({ setupAmount, measure, loadPerPiece }: KnownStep): WrittenValue {
  if (setupAmount === '0') return null;
  const kept = fromBase(BigInt(setupAmount), baseUnitOf(measure));
  return writtenNumber(convert(kept, loadPerPiece.unit).value.toFixed());
}

/** The second sheet of the template: what each column means, and what may stand in it. */
export function routingReference(
  { processes, materials, standards }: RoutingContext,
  locale: SheetLocale,
): WrittenSheet {
  const nameOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) =>
    locale === 'en' ? nameEn : nameZh;
  return templateReference(routingColumns, locale, [
    { titles: ['工艺', 'Processes'], values: processes.map((one) => `${one.code} ${nameOf(one)}`) },
    { titles: ['材料', 'Materials'], values: materials.map(({ code }) => code) },
    { titles: ['标准', 'Standards'], values: standards.map(({ code }) => code) },
  ]);
}
