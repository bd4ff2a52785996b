import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { uuidOf } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import { CapacityDifference } from './capacity-difference.ts';
import { differenceResolved } from './plants.notices.ts';

@InputType({ description: 'How a difference was settled.' })
export class CapacityDifferenceResolveInput extends CommandInput {
  @Field(() => ID, { description: 'The difference.' }) differenceId!: string;
  @Field(() => String, { description: 'What was done about it, 1 to 500 characters.' }) note!: string;
}

/** Notes that a planner has settled a difference, and how. Refuses one that is settled already. */
export const capacityDifferenceResolve = command<CapacityDifferenceResolveInput>({
  name: 'capacityDifferenceResolve',
  can: 'capacity:import',
  async run(tx, input) {
    const id = uuidOf('dif', input.differenceId);
    const difference = id ? await tx.em.findOne(CapacityDifference, { id }, { lockMode: 4 }) : null;
    if (!difference) throw notFound(['differenceId']);
    if (difference.resolvedAt)
      refuse({ code: 'WRONG_STATE', message: 'This is settled already.', params: { state: 'RESOLVED' } });
    const note = input.note.trim();
    if (!note || note.length > 500)
      refuse({ code: 'MISSING', message: 'Say in 1 to 500 characters what was done.', path: ['note'] });
    difference.note = note;
    difference.resolvedAt = tx.now;
    difference.resolvedBy = tx.actor.kind === 'person' ? tx.actor.personId : null;
    tx.emit(differenceResolved, { subjectId: difference.id });
    tx.audit({ type: 'capacityDifference', id: difference.id }, { note: [null, note] });
    return { type: 'dif', id: difference.id };
  },
});
