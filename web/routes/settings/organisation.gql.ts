import { graphql } from '../../gql/index.ts';

export const OrganisationDocument = graphql(`
  query OrganisationProfile {
    viewer {
      organisation {
        id version name nameEn creditCode lei duns vatId taxpayerType firmSize sizeDeclaredOn address kinds
        city { nameZh nameEn }
        verification { id state appliedAt decidedAt verifiedSince reason document { ...FileCard } }
      }
    }
  }
`);
export const OrganisationChangeDocument = graphql(`
  mutation OrganisationChange($input: OrganisationChangeInput!) {
    organisationChange(input: $input) { organisation { id } userErrors { ...Refusal } }
  }
`);
export const VerificationApplyDocument = graphql(`
  mutation VerificationApply($input: VerificationApplyInput!) {
    verificationApply(input: $input) { verification { id } userErrors { ...Refusal } }
  }
`);
