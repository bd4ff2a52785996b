import { graphql } from '../../../gql/index.ts';

export const DeliveryEditorDocument = graphql(`
  query DeliveryEditor {
    viewer { organisation { id name nameEn } }
    cities { code nameZh nameEn province { code nameZh nameEn } }
  }
`);
export const DeliveryPublishDocument = graphql(`
  mutation DeliveryOfferPublish($input: DeliveryOfferPublishInput!) {
    deliveryOfferPublish(input: $input) { deliveryOffer { id } userErrors { ...Refusal } }
  }
`);
