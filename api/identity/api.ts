import {
  apiKeyById,
  findOrganisation,
  invitationById,
  memberById,
  personById,
} from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import type { Permission } from '#schema/kernel/permissions.ts';
import type { ApiSlice, NodeKind } from '../kernel/api-slice.ts';
import { ApiKeyResolver } from './api-keys.resolver.ts';
import {
  CityResolver,
  FirmResolver,
  MembershipResolver,
  OrganisationResolver,
  PersonResolver,
} from './identity.resolver.ts';
import { InvitationResolver } from './invitations.resolver.ts';
import { MemberResolver } from './members.resolver.ts';
import { PasswordResolver } from './passwords.resolver.ts';
import { PasskeyResolver, SecurityResolver, SessionRowResolver } from './security.resolver.ts';
import { SessionResolver } from './session.resolver.ts';

export const identityApi: ApiSlice = {
  resolvers: [
    SessionResolver,
    CityResolver,
    PersonResolver,
    OrganisationResolver,
    FirmResolver,
    MembershipResolver,
    MemberResolver,
    InvitationResolver,
    PasswordResolver,
    SecurityResolver,
    SessionRowResolver,
    PasskeyResolver,
    ApiKeyResolver,
  ],
  nodes: {
    org: ['Organisation', findOrganisation],
    per: ['Person', personById],
    mem: ['Member', memberById],
    inv: ['Invitation', ifMay('people:manage', invitationById)],
    key: ['ApiKey', ifMay('key:manage', apiKeyById)],
  },
};

/** What not every member may read is absent to the others. */
function ifMay(permission: Permission, load: NodeKind[1]): NodeKind[1] {
  return async (query, id) => (may(query.actor, permission) ? await load(query, id) : undefined);
}
