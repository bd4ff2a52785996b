import { graphql } from '../../gql/index.ts';

export const WebhooksDocument = graphql(`
  query Webhooks($after: String) {
    webhookEvents { event when }
    webhookEndpoints(first: 20, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id url note events state openUntil previousUntil createdAt } }
    }
  }
`);
export const WebhookDocument = graphql(`
  query Webhook($id: ID!, $after: String) {
    node(id: $id) { __typename ... on WebhookEndpoint { id url note events state openUntil previousUntil createdAt } }
    webhookDeliveries(endpointId: $id, first: 50, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id event state tries nextTryAt lastStatus lastReason createdAt messageId } }
    }
  }
`);
export const CreateEndpointDocument = graphql(`
  mutation WebhookEndpointCreate($input: WebhookEndpointCreateInput!) {
    webhookEndpointCreate(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }
  }
`);
export const RotateSecretDocument = graphql(`
  mutation WebhookEndpointRotateSecret($input: WebhookEndpointRotateSecretInput!) {
    webhookEndpointRotateSecret(input: $input) { webhookEndpoint { id secret } userErrors { ...Refusal } }
  }
`);
export const UpdateEndpointDocument = graphql(`
  mutation WebhookEndpointUpdate($input: WebhookEndpointUpdateInput!) {
    webhookEndpointUpdate(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }
  }
`);
export const RemoveEndpointDocument = graphql(`
  mutation WebhookEndpointRemove($input: WebhookEndpointRemoveInput!) {
    webhookEndpointRemove(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }
  }
`);
export const TestDeliveryDocument = graphql(`
  mutation WebhookDeliveryTest($input: WebhookDeliveryTestInput!) {
    webhookDeliveryTest(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }
  }
`);
export const ReplayDeliveryDocument = graphql(`
  mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {
    webhookDeliveryReplay(input: $input) { webhookDelivery { id } userErrors { ...Refusal } }
  }
`);
export const ReplayEndpointDocument = graphql(`
  mutation WebhookEndpointReplay($input: WebhookEndpointReplayInput!) {
    webhookEndpointReplay(input: $input) { webhookEndpoint { id } userErrors { ...Refusal } }
  }
`);
