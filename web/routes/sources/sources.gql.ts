import { graphql } from '../../gql/index.ts';

export const SourcesDocument = graphql(`
  query Sources($part: String, $first: Int!, $after: String) {
    processes { code nameZh nameEn parentCode depth leaf measure }
    sourceDemands { partNumber demanded reason changedBy changedAt }
    approvedSources(partNumber: $part, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id partNumber state reason validFrom validUntil approvedBy approvedAt withdrawnBy withdrawnAt withdrawReason
        firm { ...FirmCard } process { ...ProcessName } } }
    }
  }
`);
export const ApprovedSourceAddDocument = graphql(`
  mutation ApprovedSourceAdd($input: ApprovedSourceAddInput!) { approvedSourceAdd(input: $input) { approvedSource { id } userErrors { ...Refusal } } }
`);
export const ApprovedSourceWithdrawDocument = graphql(`
  mutation ApprovedSourceWithdraw($input: ApprovedSourceWithdrawInput!) { approvedSourceWithdraw(input: $input) { approvedSource { id } userErrors { ...Refusal } } }
`);
export const OrganisationSourceDemandSetDocument = graphql(`
  mutation OrganisationSourceDemandSet($input: OrganisationSourceDemandSetInput!) { organisationSourceDemandSet(input: $input) { organisation { id } userErrors { ...Refusal } } }
`);
