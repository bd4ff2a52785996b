import { licenceById, supportActById } from '#schema/organisations/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { LicenceResolver } from './licence.resolver.ts';
import { OrganisationProfileResolver, VerificationResolver } from './organisation.resolver.ts';
import { SupportActResolver, ViewerSupportResolver } from './support.resolver.ts';
import {
  FirmLikenessResolver,
  VerificationCaseResolver,
  VerificationFileResolver,
} from './verification.resolver.ts';

export const organisationsApi: ApiSlice = {
  resolvers: [
    OrganisationProfileResolver,
    VerificationResolver,
    LicenceResolver,
    VerificationCaseResolver,
    VerificationFileResolver,
    FirmLikenessResolver,
    SupportActResolver,
    ViewerSupportResolver,
  ],
  nodes: { lic: ['Licence', licenceById], sup: ['SupportAct', supportActById] },
};
