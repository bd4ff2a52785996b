import { graphql } from '../../../gql/index.ts';

export const MachineEditorDocument = graphql(`
  query MachineEditor {
    workCenters(first: 200) { edges { node {
      id code name measure rate { amount }
      equipment { id number manufacturer model status }
    } } }
  }
`);
export const MachinePublishDocument = graphql(`
  mutation MachineOfferPublish($input: MachineOfferPublishInput!) {
    machineOfferPublish(input: $input) { machineOffer { id } userErrors { ...Refusal } }
  }
`);
