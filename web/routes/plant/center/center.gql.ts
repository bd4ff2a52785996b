import { graphql } from '../../../gql/index.ts';

export const CenterDocument = graphql(`
  query PlantCenter($id: ID!) {
    node(id: $id) { __typename ... on WorkCenter { ...PlantCenter } }
    capabilityKinds { code nameZh nameEn unit direction choices }
    standards { code nameZh nameEn }
  }
`);
export const CenterFragment = graphql(`
  fragment PlantCenter on WorkCenter {
    id code name measure unit parallelMachines machinesFromEquipment
    process { ...ProcessName } rate { amount currency per } setup { value unit } minimumBlock { value unit }
    site { id name certificates {
      id number issuer scope validFrom validUntil state standard { nameZh nameEn } workCenter { id code } document { ...FileCard }
    } }
    equipment { id number manufacturer model builtYear serial status }
    capabilities { id choices value { value unit } kind { code nameZh nameEn direction } }
    photographs { id altText position file { ...FileCard } equipment { number } }
    performances { validFrom efficiencyBps ratePerHour { value unit } }
  }
`);
export const EquipmentCreateDocument = graphql(`
  mutation EquipmentCreate($input: EquipmentCreateInput!) {
    equipmentCreate(input: $input) { equipment { id } userErrors { ...Refusal } }
  }
`);
export const EquipmentChangeDocument = graphql(`
  mutation EquipmentChange($input: EquipmentChangeInput!) {
    equipmentChange(input: $input) { equipment { id } userErrors { ...Refusal } }
  }
`);
export const EquipmentRetireDocument = graphql(`
  mutation EquipmentRetire($input: EquipmentRetireInput!) {
    equipmentRetire(input: $input) { equipment { id } userErrors { ...Refusal } }
  }
`);
export const CapabilitySetDocument = graphql(`
  mutation CapabilitySet($input: CapabilitySetInput!) {
    capabilitySet(input: $input) { capability { id } userErrors { ...Refusal } }
  }
`);
export const CapabilityRemoveDocument = graphql(`
  mutation CapabilityRemove($input: CapabilityRemoveInput!) {
    capabilityRemove(input: $input) { capability { id } userErrors { ...Refusal } }
  }
`);
export const CertificateAddDocument = graphql(`
  mutation CertificateAdd($input: CertificateAddInput!) {
    certificateAdd(input: $input) { certificate { id } userErrors { ...Refusal } }
  }
`);
export const CertificateWithdrawDocument = graphql(`
  mutation CertificateWithdraw($input: CertificateWithdrawInput!) {
    certificateWithdraw(input: $input) { certificate { id } userErrors { ...Refusal } }
  }
`);
export const PerformanceSetDocument = graphql(`
  mutation WorkCenterPerformanceSet($input: WorkCenterPerformanceSetInput!) {
    workCenterPerformanceSet(input: $input) { workCenter { id } userErrors { ...Refusal } }
  }
`);
export const MachinesSetDocument = graphql(`
  mutation WorkCenterMachinesSet($input: WorkCenterMachinesSetInput!) {
    workCenterMachinesSet(input: $input) { workCenter { id } userErrors { ...Refusal } }
  }
`);
export const PhotographAddDocument = graphql(`
  mutation PhotographAdd($input: PhotographAddInput!) {
    photographAdd(input: $input) { photograph { id } userErrors { ...Refusal } }
  }
`);
export const PhotographMoveDocument = graphql(`
  mutation PhotographMove($input: PhotographMoveInput!) {
    photographMove(input: $input) { photograph { id } userErrors { ...Refusal } }
  }
`);
export const PhotographRemoveDocument = graphql(`
  mutation PhotographRemove($input: PhotographRemoveInput!) {
    photographRemove(input: $input) { photograph { id } userErrors { ...Refusal } }
  }
`);
