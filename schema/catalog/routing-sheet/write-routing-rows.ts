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
import { inspectionKinds } from '../inspection/inspection.ts';
import { requirementText } from './requirement-text.ts';
import type { KnownRouting, KnownStep, RoutingContext } from './routing-context.ts';
import { routingColumns } from './routing-sheet.columns.ts';
import { inspectionWords, wordIn } from './step-words.ts';

/** The routings as rows, in the order of the columns: read back, they change nothing. */
export function routingRows(routings: readonly KnownRouting[], locale: SheetLocale): WrittenValue[][] {
  return routings.flatMap(({ itemNumber, itemName, revision, steps }) =>
    steps.map((step) => [itemNumber, itemName, revision, ...stepCells(step, locale)]),
  );
}

function stepCells(step: KnownStep, locale: SheetLocale): WrittenValue[] {
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
    requirementText(step.requirements, locale),
    ...inspectionCells(step, locale),
  ];
}

/** What inspecting a piece takes stands with its unit where that is not the row's. */
function inspectionCells({ inspection, loadPerPiece }: KnownStep, locale: SheetLocale): WrittenValue[] {
  if (!inspection) return [null, null, null];
  const { kind, perPiece, days } = inspection;
  const takes =
    perPiece.unit === loadPerPiece.unit
      ? writtenNumber(perPiece.value)
      : `${perPiece.value} ${unitOf(perPiece.unit).symbol}`;
  return [wordIn(locale, inspectionWords[kind]), takes, days === 0 ? null : days];
}

/** In the unit of the load, as the sheet reads it. */
function setupOf({ setupAmount, measure, loadPerPiece }: KnownStep): WrittenValue {
  if (setupAmount === '0') return null;
  const kept = fromBase(BigInt(setupAmount), baseUnitOf(measure));
  return writtenNumber(convert(kept, loadPerPiece.unit).value.toFixed());
}

/** The second sheet of the template: what each column means, and what may stand in it. */
export function routingReference(
  { processes, materials, standards, lists }: RoutingContext,
  locale: SheetLocale,
): WrittenSheet {
  const nameOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) =>
    locale === 'en' ? nameEn : nameZh;
  return templateReference(routingColumns, locale, [
    { titles: ['工艺', 'Processes'], values: processes.map((one) => `${one.code} ${nameOf(one)}`) },
    { titles: ['材料', 'Materials'], values: materials.map(({ code }) => code) },
    { titles: ['标准', 'Standards'], values: standards.map(({ code }) => code) },
    {
      titles: ['检验', 'Inspections'],
      values: inspectionKinds.map((kind) => wordIn(locale, inspectionWords[kind])),
    },
    { titles: ['公差', 'Tolerances'], values: lists.get('tolerance-grade') ?? [] },
    { titles: ['洁净度', 'Cleanliness'], values: lists.get('cleanliness') ?? [] },
    { titles: ['语言', 'Languages'], values: lists.get('language') ?? [] },
    { titles: ['地区', 'Regions'], values: lists.get('places') ?? [] },
  ]);
}
