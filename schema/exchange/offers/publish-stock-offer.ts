import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { weekOf } from '../../kernel/calendar/iso-week.ts';
import { plainDate } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { measureOf } from '../../kernel/measure.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { QuantityInput, quantityOf } from '../../kernel/values.ts';
import { checkMaterials } from '../../plants/index.ts';
import { baseAmount, windowProblems } from '../exchange.terms.ts';
import { blindProblems } from './blind.ts';
import { OfferSaleInput, saleProblems } from './offer-price.ts';
import { putOnMarket } from './put-on-market.ts';
import {
  LotDimensionInput,
  type StockCondition,
  StockConditionEnum,
  type StockKind,
  StockKindEnum,
  StockLot,
} from './stock-lot.ts';
import { amountProblems } from './terms/amount-problems.ts';
import { readTerms } from './terms/read-terms.ts';

@InputType({ description: 'A lot of stock, put on the market.' })
export class StockOfferPublishInput extends OfferSaleInput {
  @Field(() => StockKindEnum, { description: 'What it is.' }) kind!: StockKind;
  @Field(() => String, { description: 'As the trade calls it, 1 to 200 characters: 20CrMnTi 圆钢 φ50.' })
  item!: string;
  @Field(() => ID, { nullable: true, description: 'Of which material; only of MATERIAL.' }) materialCode?:
    | string
    | null;
  @Field(() => QuantityInput, { description: 'How much there is, in the unit in which it is sold.' })
  quantity!: QuantityInput;
  @Field(() => QuantityInput, { description: 'The least that one hold may take; at most quantity.' })
  minimumLot!: QuantityInput;
  @Field(() => [LotDimensionInput], {
    nullable: true,
    description: 'Its dimensions, at most ten, each once.',
  })
  dimensions?: LotDimensionInput[] | null;
  @Field(() => String, { nullable: true, description: 'Heat or batch number; not shown of a blind offer.' })
  batchNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'A file of the caller’s: the material certificate.' })
  certificateFileId?: string | null;
  @Field(() => StockConditionEnum, { description: 'In which condition.' }) condition!: StockCondition;
  @Field(() => ID, { description: 'The site where it lies.' }) siteId!: string;
  @Field(() => DateScalar, { description: 'First day on sale.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last; at most a year later.' }) until!: string;
}

/**
 * Puts a lot on the market: one bucket, in the week in which its window begins. Refuses as capacityOfferPublish does; a site or a file
 * that is not the caller's is as if absent.
 */
export const stockOfferPublish = command<StockOfferPublishInput>({
  name: 'stockOfferPublish',
  can: 'offer:write',
  async run(tx, input) {
    const siteId = requireId('sit', input.siteId, 'siteId');
    const site = await tx.row<{ today: string }>(
      sql`select (app.clock() at time zone time_zone)::date::text as today from app.site where id = ${siteId}::uuid`,
    );
    if (!site) throw notFound(['siteId']);
    const certificateFileId = await requireFile(tx, input.certificateFileId);
    const window = { from: input.from, until: input.until, today: site.today };
    const problems = [...windowProblems(input, site.today), ...saleProblems(input), ...lotProblems(input)];
    if (input.materialCode)
      problems.push(...(await checkMaterials(tx, [input.materialCode], ['materialCode'])));
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
    const texts = { note: input.note, item: input.item };
    problems.push(...(await blindProblems(tx, { isBlind: facts.isBlind, texts, workCenterId: null })));
    refuseAny(problems);
    const bucket = { weekStart: weekOf(plainDate(input.from)).start, cap: facts.perWeekAmount };
    return await putOnMarket(tx, input, facts, [bucket], async (offer) => {
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
    });
  },
});

async function requireFile(tx: Tx, wire: string | null | undefined): Promise<string | null> {
  if (wire === null || wire === undefined) return null;
  const id = requireId('fil', wire, 'certificateFileId');
  if (!(await tx.row(sql`select 1 from app.stored_file where id = ${id}::uuid`)))
    throw notFound(['certificateFileId']);
  return id;
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
