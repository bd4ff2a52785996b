import { commands } from '#schema/commands.ts';
import { findOrganisation, listMemberships, personById } from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { invariant } from '#schema/kernel/invariant.ts';
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
    memberships: await listMemberships(query),
    permissions: commands.filter(({ can }) => can !== 'public' && may(actor, can)).map(({ name }) => name),
  };
}
