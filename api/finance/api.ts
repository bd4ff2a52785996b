import { consentById, creditScoreById } from '#schema/finance/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { BooksResolver } from './books.resolver.ts';
import { ConsentResolver, InstitutionResolver } from './consent.resolver.ts';
import { ConsentMutations } from './consent-mutations.resolver.ts';
import {
  ConsentReadResolver,
  DossierFigureResolver,
  DossierPreviewResolver,
  DossierResolver,
} from './dossier.resolver.ts';
import {
  CreditModelResolver,
  DriftFigureResolver,
  ModelGateResolver,
  ModelLineResolver,
} from './model.resolver.ts';
import { PeersResolver } from './peers.resolver.ts';
import {
  CreditScoreResolver,
  DossierReasonResolver,
  DossierScoreResolver,
  ScoreMoveResolver,
  ScorePlanResolver,
  ScoreReasonResolver,
} from './score.resolver.ts';
import { ScoreMutations } from './score-mutations.resolver.ts';

export const financeApi: ApiSlice = {
  resolvers: [
    ConsentResolver,
    InstitutionResolver,
    ConsentMutations,
    DossierResolver,
    DossierPreviewResolver,
    DossierFigureResolver,
    ConsentReadResolver,
    CreditScoreResolver,
    ScoreReasonResolver,
    ScorePlanResolver,
    ScoreMoveResolver,
    CreditModelResolver,
    ModelGateResolver,
    DriftFigureResolver,
    ModelLineResolver,
    DossierScoreResolver,
    DossierReasonResolver,
    ScoreMutations,
    BooksResolver,
    PeersResolver,
  ],
  nodes: { con: ['Consent', consentById], scr: ['CreditScore', creditScoreById] },
};
