import { InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { requirePerson } from '../require-person.ts';
import { endMembership } from './end-membership.ts';

@InputType({ description: 'Leaves the organisation acted for.' })
export class OrganisationLeaveInput extends CommandInput {}

/** Ends the viewer's own membership; their sessions in the organisation end. Refuses LAST_OWNER. */
export const organisationLeave = command<OrganisationLeaveInput>({
  name: 'organisationLeave',
  can: 'public',
  async run(tx) {
    const { personId } = requirePerson(tx.actor);
    if (!(await endMembership(tx, personId, []))) throw notFound();
    return { type: 'mem', id: personId };
  },
});
