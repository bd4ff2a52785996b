import { graphql } from '../../../gql/index.ts';

export const DevicesDocument = graphql(`
  query Devices($first: Int!, $after: String) {
    workCenters(first: 200) { edges { node { id code name } } }
    devices(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id name cycleMs createdAt revokedAt lastSeenAt driftMs previousKeyUntil workCenter { id code name } equipment { id number } } }
    }
  }
`);
export const DeviceRegisterDocument = graphql(`
  mutation DeviceRegister($input: DeviceRegisterInput!) {
    deviceRegister(input: $input) { device { id name secret } userErrors { ...Refusal } }
  }
`);
export const DeviceRenewKeyDocument = graphql(`
  mutation DeviceRenewKey($input: DeviceRenewKeyInput!) {
    deviceRenewKey(input: $input) { device { id name secret } userErrors { ...Refusal } }
  }
`);
export const DeviceRevokeDocument = graphql(`
  mutation DeviceRevoke($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { ...Refusal } } }
`);
