import { graphql } from '../../../gql/index.ts';

export const ApiKeysDocument = graphql(`
  query ApiKeys($first: Int!, $after: String) {
    apiKeys(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor hasPreviousPage }
      edges { node { id name scopes ending expiresAt lastUsedOn revokedAt isLive createdBy { id name } } }
    }
  }
`);
export const ApiKeyCreateDocument = graphql(`
  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) { apiKey { id name secret } userErrors { ...Refusal } }
  }
`);
export const ApiKeyRevokeDocument = graphql(`
  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { userErrors { ...Refusal } } }
`);
