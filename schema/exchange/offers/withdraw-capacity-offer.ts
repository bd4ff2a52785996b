import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { lockOffer } from '../exchange.locks.ts';
import { type CapacityOffer, offerTable } from './capacity-offer.ts';

@InputType({ description: 'An offer to take off the market.' })
export class CapacityOfferWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The offer.' }) offerId!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Hours after which its open holds end at the latest: 1 to 168. Without it they keep their time.',
  })
  noticeHours?: number | null;
}

const noticeHoursMax = 168;

/**
 * Takes an offer off the market. What is sold of it stays so; open holds keep their time, or end after the notice, and their buyers are
 * told; nobody can take more. Refuses OUT_OF_RANGE.
 */
export const capacityOfferWithdraw = command<CapacityOfferWithdrawInput>({
  name: 'capacityOfferWithdraw',
  can: 'offer:write',
  async run(tx, input) {
    const id = uuidOf('off', input.offerId);
    const offer: CapacityOffer | null = id ? await lockOffer(tx, id) : null;
    if (!offer) throw notFound(['offerId']);
    const notice = input.noticeHours ?? null;
    if (notice !== null && (notice < 1 || notice > noticeHoursMax))
      refuse({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 168 hours.',
        path: ['noticeHours'],
        params: { least: 1, most: noticeHoursMax },
      });
    const before = offer.state;
    offer.state = assertTransition(offerTable, before, 'WITHDRAW');
    offer.withdrawnAt = tx.now;
    await tx.em.flush();
    await tx.rows(sql`select market.project_offer(${offer.id}::uuid)`);
    await tx.rows(sql`select market.give_notice(${offer.id}::uuid, make_interval(hours => ${notice}::int))`);
    tx.emit('offer.withdrawn.v1', { subjectId: offer.id });
    tx.audit({ type: 'capacityOffer', id: offer.id }, { state: [before, offer.state] });
    return { type: 'off', id: offer.id };
  },
});
