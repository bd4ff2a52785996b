import { weekOf } from '../../kernel/calendar/iso-week.ts';
import { parsePlainDate } from '../../kernel/calendar/plain-date.ts';
import type { Id } from '../../kernel/id.ts';
import { measureOf } from '../../kernel/measure.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { quantityOf } from '../../kernel/values.ts';
import { baseAmount } from '../exchange.terms.ts';
import type { CapacityOffer } from './capacity-offer.ts';
import type { StockOfferPublishInput } from './publish-stock-offer.ts';
import type { ClassFacts } from './put-on-market.ts';
import { StockLot } from './stock-lot.ts';
import { amountProblems } from './terms/amount-problems.ts';
import type { SaleWindow } from './terms/read-fences.ts';
import { readTerms } from './terms/read-terms.ts';

/**
 * What an offer of a lot keeps, its one bucket and its lot, and every problem of its amounts, terms and goods: what screen and sheet
 * publish by. Site, file and material are the caller's to find.
 */
export function stockFacts(
  input: StockOfferPublishInput,
  at: { siteId: Id<'sit'>; certificateFileId: string | null },
  window: SaleWindow,
  problems: UserError[],
): ClassFacts {
  problems.push(...lotProblems(input));
  const measure = measureOf(input.quantity.unit) ?? 'COUNT';
  const facts = {
    resource: 'STOCK' as const,
    workCenterId: null,
    validFrom: input.from,
    validUntil: input.until,
    perWeekAmount: baseAmount(input.quantity, measure, ['quantity'], problems),
    minimumLotAmount: baseAmount(input.minimumLot, measure, ['minimumLot'], problems),
    setupPriceMinor: 0n,
    ...readTerms(input, window, problems),
  };
  problems.push(...amountProblems(facts, measure, problems.length === 0));
  const day = parsePlainDate(input.from);
  return {
    facts,
    weeks: day ? [{ weekStart: weekOf(day).start, cap: facts.perWeekAmount }] : [],
    writeLot: (tx, offer) => writeLot(tx, offer, { ...at, input, measure }),
  };
}

async function writeLot(
  tx: Tx,
  offer: CapacityOffer,
  {
    input,
    measure,
    siteId,
    certificateFileId,
  }: Pick<StockLot, 'measure' | 'siteId' | 'certificateFileId'> & { input: StockOfferPublishInput },
): Promise<void> {
  tx.em.create(StockLot, {
    offerId: offer.id,
    organisationId: offer.organisationId,
    kind: input.kind,
    item: input.item.trim(),
    materialCode: input.materialCode ?? null,
    measure,
    dimensions: (input.dimensions ?? []).map(({ name, size }) => ({
      name: name.trim(),
      value: size.value,
      unit: size.unit,
    })),
    batchNumber: input.batchNumber?.trim() || null,
    condition: input.condition,
    certificateFileId,
    siteId,
  });
  await tx.em.flush();
}

const dimensionsMax = 10;

function lotProblems({
  item,
  batchNumber,
  dimensions,
  materialCode,
  kind,
}: StockOfferPublishInput): UserError[] {
  const found: UserError[] = [];
  if (!item.trim() || item.length > 200)
    found.push(
      problem({
        code: 'MISSING',
        message: 'Write 1 to 200 characters.',
        path: ['item'],
        params: { longest: 200 },
      }),
    );
  if ((batchNumber?.length ?? 0) > 100)
    found.push(
      problem({
        code: 'TOO_LONG',
        message: 'At most 100 characters.',
        path: ['batchNumber'],
        params: { longest: 100 },
      }),
    );
  if (materialCode && kind !== 'MATERIAL')
    found.push(
      problem({
        code: 'UNKNOWN_MATERIAL',
        message: 'Only material is of a material.',
        path: ['materialCode'],
        params: { found: materialCode },
      }),
    );
  const list = dimensions ?? [];
  if (list.length > dimensionsMax)
    found.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'At most ten.',
        path: ['dimensions'],
        params: { least: 0, most: dimensionsMax },
      }),
    );
  for (const [index, { name, size }] of list.entries()) {
    const path = ['dimensions', String(index)];
    if (!name.trim() || name.length > 40)
      found.push(
        problem({
          code: 'MISSING',
          message: 'Write 1 to 40 characters.',
          path: [...path, 'name'],
          params: { longest: 40 },
        }),
      );
    if (list.findIndex((other) => other.name.trim() === name.trim()) < index)
      found.push(
        problem({ code: 'DIMENSION_TWICE', message: 'Each dimension once.', path: [...path, 'name'] }),
      );
    if (quantityOf(size).value.lte('0') || measureOf(size.unit) === undefined)
      found.push(problem({ code: 'DIMENSION_UNIT', message: 'A positive size.', path: [...path, 'size'] }));
  }
  return found;
}
