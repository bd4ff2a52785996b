import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { lockRequest } from '../exchange.locks.ts';
import { requestTable } from './capacity-request.ts';

@InputType({ description: 'A need that rests from now on.' })
export class CapacityRequestCloseInput extends CommandInput {
  @Field(() => ID, { description: 'The need.' }) requestId!: string;
}

/** Closes a need: it is matched no more. Holds made for it are not touched. */
export const capacityRequestClose = command<CapacityRequestCloseInput>({
  name: 'capacityRequestClose',
  can: 'request:write',
  async run(tx, input) {
    const id = uuidOf('req', input.requestId);
    const request = id ? await lockRequest(tx, id) : null;
    if (!request) throw notFound(['requestId']);
    request.state = assertTransition(requestTable, request.state, 'CLOSE');
    request.closedAt = tx.now;
    tx.audit({ type: 'capacityRequest', id: request.id }, { state: ['OPEN', 'CLOSED'] });
    return { type: 'req', id: request.id };
  },
});
