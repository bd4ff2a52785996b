import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { uuidOf } from '../kernel/id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import { type CapacityOffer, offerTable } from './capacity-offer.ts';
import { lockOffer } from './exchange.locks.ts';

@InputType({ description: 'An offer to take off the market.' })
export class CapacityOfferWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The offer.' }) offerId!: string;
}

/** Takes an offer off the market. What is held or sold of it stays so; nobody can take more. */
export const capacityOfferWithdraw = command<CapacityOfferWithdrawInput>({
  name: 'capacityOfferWithdraw',
  can: 'offer:write',
  async run(tx, input) {
    const id = uuidOf('off', input.offerId);
    const offer: CapacityOffer | null = id ? await lockOffer(tx, id) : null;
    if (!offer) throw notFound(['offerId']);
    const before = offer.state;
    offer.state = assertTransition(offerTable, before, 'WITHDRAW');
    offer.withdrawnAt = tx.now;
    await tx.em.flush();
    await tx.rows(sql`select market.project_offer(${offer.id}::uuid)`);
    tx.emit('offer.withdrawn.v1', { subjectId: offer.id });
    tx.audit({ type: 'capacityOffer', id: offer.id }, { state: [before, offer.state] });
    return { type: 'off', id: offer.id };
  },
});
