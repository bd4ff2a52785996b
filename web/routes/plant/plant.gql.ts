import { graphql } from '../../gql/index.ts';

export const PlantDocument = graphql(`
  query Plant($first: Int!, $after: String) {
    sites(first: 100) { totalCount edges { node { id name city { code nameZh nameEn } timeZone workingDays } } }
    workCenters(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...EditorCenter } }
    }
    processes { code nameZh nameEn parentCode depth leaf measure }
    materials { code nameZh nameEn parentCode }
    cities { code nameZh nameEn }
  }
`);
export const SiteCreateDocument = graphql(`
  mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { ...Refusal } } }
`);
export const WorkCenterCreateDocument = graphql(`
  mutation WorkCenterCreate($input: WorkCenterCreateInput!) {
    workCenterCreate(input: $input) { workCenter { id } userErrors { ...Refusal } }
  }
`);
