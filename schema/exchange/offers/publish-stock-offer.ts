import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { QuantityInput } from '../../kernel/values.ts';
import { checkMaterials } from '../../plants/index.ts';
import { windowProblems } from '../exchange.terms.ts';
import { blindProblems } from './blind.ts';
import { OfferSaleInput, saleProblems } from './offer-price.ts';
import { putOnMarket } from './put-on-market.ts';
import { stockFacts } from './stock-facts.ts';
import {
  LotDimensionInput,
  type StockCondition,
  StockConditionEnum,
  type StockKind,
  StockKindEnum,
} from './stock-lot.ts';

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
    const problems = [...windowProblems(input, site.today), ...saleProblems(input)];
    if (input.materialCode)
      problems.push(...(await checkMaterials(tx, [input.materialCode], ['materialCode'])));
    const { facts, weeks, writeLot } = stockFacts(input, { siteId, certificateFileId }, window, problems);
    const texts = { note: input.note, item: input.item };
    problems.push(...(await blindProblems(tx, { isBlind: facts.isBlind, texts, workCenterId: null })));
    refuseAny(problems);
    return await putOnMarket(tx, input, facts, weeks, (offer) => writeLot(tx, offer));
  },
});

async function requireFile(tx: Tx, wire: string | null | undefined): Promise<string | null> {
  if (wire === null || wire === undefined) return null;
  const id = requireId('fil', wire, 'certificateFileId');
  if (!(await tx.row(sql`select 1 from app.stored_file where id = ${id}::uuid`)))
    throw notFound(['certificateFileId']);
  return id;
}
