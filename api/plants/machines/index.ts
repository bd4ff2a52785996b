import { capabilityById, certificateById, equipmentById, photographById } from '#schema/plants/index.ts';
import type { NodeKind } from '../../kernel/api-slice.ts';
import { CapabilityMutationsResolver } from './capability-mutations.resolver.ts';
import { CertificateMutationsResolver } from './certificate-mutations.resolver.ts';
import { CertificatesResolver } from './certificates.resolver.ts';
import { EquipmentMutationsResolver } from './equipment-mutations.resolver.ts';
import {
  CapabilityResolver,
  CertificateResolver,
  EquipmentResolver,
  PhotographResolver,
  PlantListsResolver,
  SiteCertificatesResolver,
  WorkCenterDetailsResolver,
} from './machine-types.resolver.ts';
import { PhotographMutationsResolver } from './photograph-mutations.resolver.ts';

export const machineResolvers = [
  PlantListsResolver,
  SiteCertificatesResolver,
  WorkCenterDetailsResolver,
  EquipmentResolver,
  EquipmentMutationsResolver,
  CapabilityResolver,
  CapabilityMutationsResolver,
  CertificateResolver,
  CertificateMutationsResolver,
  CertificatesResolver,
  PhotographResolver,
  PhotographMutationsResolver,
] as const;

export const machineNodes: Record<string, NodeKind> = {
  eqp: ['Equipment', equipmentById],
  cap: ['Capability', capabilityById],
  cer: ['Certificate', certificateById],
  pho: ['Photograph', photographById],
};
