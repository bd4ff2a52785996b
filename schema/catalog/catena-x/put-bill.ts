import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { putRouting } from '../put-revision.ts';
import { readBill } from './read-bill.ts';

@InputType({ description: 'The routing of a revision as a Catena-X bill of process.' })
export class ItemRevisionPutBillInput extends CommandInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the revision, 1 to 20 characters.' }) revision!: string;
  @Field(() => String, { description: 'BillOfProcess 1.1.0, JSON as text.' }) bill!: string;
}

/**
 * Writes the routing of a revision from a Catena-X bill of process, whole, under the rules of {@link putRouting}. Refuses BILL_MALFORMED and
 * BILL_DANGLING with the place in the bill, and whatever a routing is refused for by the step.
 */
export const itemRevisionPutBill = command<ItemRevisionPutBillInput>({
  name: 'itemRevisionPutBill',
  can: 'item:write',
  async run(tx, { itemId, revision, bill }) {
    const { steps, problems } = readBill(bill);
    refuseAny([...problems]);
    return await putRouting(tx, { itemId, revision, steps: [...steps] });
  },
});
