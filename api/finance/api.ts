import { consentById } from '#schema/finance/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { ConsentResolver, InstitutionResolver } from './consent.resolver.ts';
import { ConsentMutations } from './consent-mutations.resolver.ts';
import {
  ConsentReadResolver,
  DossierFigureResolver,
  DossierPreviewResolver,
  DossierResolver,
} from './dossier.resolver.ts';

export const financeApi: ApiSlice = {
  resolvers: [
    ConsentResolver,
    InstitutionResolver,
    ConsentMutations,
    DossierResolver,
    DossierPreviewResolver,
    DossierFigureResolver,
    ConsentReadResolver,
  ],
  nodes: { con: ['Consent', consentById] },
};
