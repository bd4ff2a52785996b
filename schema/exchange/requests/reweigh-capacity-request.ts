import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { queueJob } from '../../kernel/job.ts';
import { refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { lockRequest } from '../exchange.locks.ts';
import { matchRequestKind } from '../matching/jobs.ts';
import { CostWeightsInput, readWeights } from './weights.ts';

@InputType({ description: 'New weights for a need.' })
export class CapacityRequestReweighInput extends CommandInput {
  @Field(() => ID, { description: 'The need.' }) requestId!: string;
  @Field(() => CostWeightsInput, { description: 'All of them; what is not told counts whole.' })
  weights!: CostWeightsInput;
}

/** Puts the offers of a need into another order: it is matched again by the new weights. Refuses a closed one. */
export const capacityRequestReweigh = command<CapacityRequestReweighInput>({
  name: 'capacityRequestReweigh',
  can: 'request:write',
  async run(tx, input) {
    const request = await lockRequest(tx, requireId('req', input.requestId, 'requestId'));
    if (!request) throw notFound(['requestId']);
    if (request.state !== 'OPEN')
      refuse({
        code: 'WRONG_STATE',
        message: 'This need is closed.',
        path: ['requestId'],
        params: { state: request.state },
      });
    const problems: UserError[] = [];
    const weights = readWeights(input.weights, problems);
    refuseAny(problems);
    const before = request.weights;
    request.weights = weights;
    const jobId = await queueJob(tx, matchRequestKind, request.id);
    tx.emit('request.rematch.v1', { subjectId: request.id, jobId });
    tx.audit({ type: 'capacityRequest', id: request.id }, { weights: [before, weights] });
    return { type: 'req', id: request.id };
  },
});
