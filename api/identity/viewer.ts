import { commands } from '#schema/commands.ts';
import { findOrganisation, listMemberships, personById } from '#schema/identity/index.ts';
import { invariant } from '#schema/kernel/invariant.ts';
import { mayRun } from '#schema/kernel/run-command.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { Viewer } from './identity.inputs.ts';

/** Who this query is asked by, or nothing for a stranger. */
export async function readViewer(query: Query): Promise<Viewer | null> {
  const { actor } = query;
  if (actor.kind !== 'person') return null;
  const person = await personById(query, actor.personId);
  const organisation = await findOrganisation(query, actor.organisationId);
  invariant(person && organisation, 'a session has a person and an organisation');
  return {
    person,
    organisation,
    roles: [...actor.roles],
    // A membership has a role at least: none means that they do not count yet.
    mustAddSecondFactor: actor.roles.length === 0,
    memberships: await listMemberships(query),
    permissions: commands
      .filter((command) => command.can !== 'public' && mayRun(actor, command))
      .map(({ name }) => name),
  };
}
