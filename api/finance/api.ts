import { consentById } from '#schema/finance/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { ConsentResolver, InstitutionResolver } from './consent.resolver.ts';
import { ConsentMutations } from './consent-mutations.resolver.ts';

export const financeApi: ApiSlice = {
  resolvers: [ConsentResolver, InstitutionResolver, ConsentMutations],
  nodes: { con: ['Consent', consentById] },
};
