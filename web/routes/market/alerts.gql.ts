import { graphql } from '../../gql/index.ts';

export const MarketAlertsDocument = graphql(`
  query MarketAlerts { marketAlerts { id } }
`);
export const MarketAlertSetDocument = graphql(`
  mutation MarketAlertSet($input: MarketAlertSetInput!) {
    marketAlertSet(input: $input) { marketAlert { id } userErrors { ...Refusal } }
  }
`);
export const MarketAlertEndDocument = graphql(`
  mutation MarketAlertEnd($input: MarketAlertEndInput!) {
    marketAlertEnd(input: $input) { userErrors { ...Refusal } }
  }
`);
