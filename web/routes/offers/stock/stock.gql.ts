import { graphql } from '../../../gql/index.ts';

export const StockEditorDocument = graphql(`
  query StockEditor {
    viewer { organisation { id name nameEn } }
    sites(first: 200) { edges { node { id name city { code nameZh nameEn province { code nameZh nameEn } } } } }
    materials { code nameZh nameEn parentCode }
  }
`);
export const StockPublishDocument = graphql(`
  mutation StockOfferPublish($input: StockOfferPublishInput!) {
    stockOfferPublish(input: $input) { stockOffer { id } userErrors { ...Refusal } }
  }
`);
