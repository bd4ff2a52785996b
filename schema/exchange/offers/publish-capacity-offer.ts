import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { MoneyInput, QuantityInput } from '../../kernel/values.ts';
import { WorkCenter } from '../../plants/index.ts';
import { windowProblems } from '../exchange.terms.ts';
import { blindProblems } from './blind.ts';
import { capacityFacts, capsOf } from './capacity-facts.ts';
import { aboveFree, nothingRecurs } from './free-capacity.ts';
import { OfferSaleInput, saleProblems } from './offer-price.ts';
import { putOnMarket } from './put-on-market.ts';
import { readCertificates } from './terms/read-certificates.ts';
import { FollowInput } from './terms/read-follow.ts';
import { RecurrenceInput } from './terms/read-recurrence.ts';
import { FenceInput } from './terms/terms-input.ts';

@InputType({ description: 'Idle capacity of one work centre, put on the market.' })
export class CapacityOfferPublishInput extends OfferSaleInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'First day on sale.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last; at most a year later.' }) until!: string;
  @Field(() => QuantityInput, { description: 'The most that is sold of one week.' }) perWeek!: QuantityInput;
  @Field(() => QuantityInput, { description: 'The least that one hold may take; at most perWeek.' })
  minimumLot!: QuantityInput;
  @Field(() => MoneyInput, { description: 'Net price of the set-up, once for each hold.' })
  setupPrice!: MoneyInput;
  @Field(() => [FenceInput], {
    nullable: true,
    description: 'Days within the window that are not sold, at most 20 stretches.',
  })
  fences?: FenceInput[] | null;
  @Field(() => FollowInput, {
    nullable: true,
    description: 'Follows what is free, at most perWeek; a fixed amount unless told.',
  })
  follow?: FollowInput | null;
  @Field(() => RecurrenceInput, { nullable: true, description: 'Only these hours of each week.' })
  recurrence?: RecurrenceInput | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Certificates of the site that buyers may count on throughout the window.',
  })
  certificateIds?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Refuse with ABOVE_FREE where a week has less free than perWeek.',
  })
  strict?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Leave the market once the firm’s own load has left no week the minimum lot.',
  })
  withdrawWhenTaken?: boolean | null;
}

/**
 * Puts idle capacity on the market. What is offered may be more than what is free unless `strict`: the market shows what is left, and
 * holds can take no more than that. Refuses wrong windows, units, amounts, and terms that contradict one another, all of them at once; a
 * work centre that is not the caller's is as if absent.
 */
export const capacityOfferPublish = command<CapacityOfferPublishInput>({
  name: 'capacityOfferPublish',
  can: 'offer:write',
  async run(tx, input) {
    const workCenterId = uuidOf('wkc', input.workCenterId);
    const center = workCenterId ? await tx.em.findOne(WorkCenter, { id: workCenterId }) : null;
    if (!center) throw notFound(['workCenterId']);
    const window = { from: input.from, until: input.until, today: await todayAt(tx, center.siteId) };
    const wrongWindow = windowProblems(input, window.today);
    const problems = [...wrongWindow, ...saleProblems(input)];
    const facts = capacityFacts(input, center, window, problems);
    const certificates = await readCertificates(tx, input.certificateIds ?? [], {
      ...window,
      siteId: center.siteId,
    });
    problems.push(...certificates.problems);
    const texts = { note: input.note };
    problems.push(...(await blindProblems(tx, { isBlind: facts.isBlind, texts, workCenterId: center.id })));
    if (problems.length === 0 && facts.weekdays) problems.push(...(await nothingRecurs(tx, facts)));
    if (problems.length === 0 && input.strict) problems.push(...(await aboveFree(tx, facts, center.measure)));
    refuseAny(problems);
    const offer = {
      ...facts,
      certificateIds: certificates.ids,
      withdrawWhenTaken: input.withdrawWhenTaken ?? false,
    };
    return await putOnMarket(tx, input, offer, capsOf(facts));
  },
});

async function todayAt(tx: Tx, siteId: string): Promise<string> {
  const row = await tx.row<{ today: string }>(
    sql`select (app.clock() at time zone time_zone)::date::text as today from app.site where id = ${siteId}::uuid`,
  );
  return row?.today ?? '';
}
