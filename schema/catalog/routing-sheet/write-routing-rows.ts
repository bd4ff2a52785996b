import type { SheetLocale, WrittenSheet, WrittenValue } from '#schema/imports/index.ts';
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
    numberOf(loadPerPiece.value),
    unitOf(loadPerPiece.unit).symbol,
    (successors ?? []).map(({ code, per }) => (per === 1 ? code : `${code}*${per}`)).join('; ') || null,
    step.materialCode ?? null,
    (step.standards ?? []).join('; ') || null,
    setupOf(step),
    yieldBps === 10_000
      ? null
      : numberOf(
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
  return numberOf(convert(kept, loadPerPiece.unit).value.toFixed());
}

/** A number where the spreadsheet keeps all its digits, else text. */
function numberOf(text: string): WrittenValue {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

/** The second sheet of the template: what each column means, and what may stand in it. */
export function routingReference(
  { processes, materials, standards }: RoutingContext,
  locale: SheetLocale,
): WrittenSheet {
  const isEn = locale === 'en';
  const lists = [
    routingColumns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    routingColumns.map(({ example }) => example),
    processes.map(({ code, nameZh, nameEn }) => `${code} ${isEn ? nameEn : nameZh}`),
    materials.map(({ code }) => code),
    standards.map(({ code }) => code),
  ];
  const titles = isEn
    ? ['Column', 'Example', 'Processes', 'Materials', 'Standards']
    : ['列', '例子', '工艺', '材料', '标准'];
  return {
    name: isEn ? 'How to fill in' : '填写说明',
    columns: titles.map((title) => ({ title, width: 32 })),
    rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
      lists.map((list) => list[at] ?? null),
    ),
  };
}
