import { graphql } from '../../gql/index.ts';

export const ConsentTermsFragment = graphql(`
  fragment ConsentTerms on Consent {
    id number state side availableActions purpose dataGroups granularity windowMonths frequency reconfirmDays
    givenAt confirmBy expiresAt revokedAt revokeReason drawnOn subject { ...FirmCard } recipient { ...FirmCard }
  }
`);
export const DataFieldFragment = graphql(`
  fragment DataFieldParts on DataField { code group grain unit source nameZh nameEn noteZh noteEn }
`);
export const FigureFragment = graphql(`
  fragment FigureParts on DossierFigure {
    field { ...DataFieldParts } period item value unit source observations coverageBps
  }
`);
export const ConsentReadFragment = graphql(`
  fragment ConsentReadLine on ConsentRead {
    id at reader purpose fromDay untilDay figureCount scoreShown institution { ...FirmCard } consent { id number } fields { code nameZh nameEn }
  }
`);
export const ConsentsDocument = graphql(`
  query Consents($side: ConsentSide!, $first: Int!, $after: String) {
    consents(side: $side, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentTerms } }
    }
  }
`);
export const ConsentDocument = graphql(`
  query Consent($id: ID!) {
    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }
    consentReads(side: SUBJECT, consentId: $id, first: 50) { totalCount edges { node { ...ConsentReadLine } } }
  }
`);
export const ConsentReadsDocument = graphql(`
  query ConsentReads($side: ConsentSide!, $first: Int!, $after: String) {
    consentReads(side: $side, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ConsentReadLine } }
    }
  }
`);
export const ConsentReceiptDocument = graphql(`
  query ConsentReceipt($id: ID!) { node(id: $id) { __typename ... on Consent { number receipt odrl } } }
`);
export const InstitutionsDocument = graphql(`
  query Institutions($first: Int!) {
    institutions(first: $first) { edges { node { id purposes firm { ...FirmCard } } } }
    dataFields { ...DataFieldParts }
  }
`);
export const DossierPreviewDocument = graphql(`
  query DossierPreview($dataGroups: [DataGroup!]!, $granularity: Granularity!, $windowMonths: Int!) {
    dossierPreview(dataGroups: $dataGroups, granularity: $granularity, windowMonths: $windowMonths) {
      asOf fromDay untilDay fields { ...DataFieldParts } figures { ...FigureParts }
    }
  }
`);
export const ConsentGiveDocument = graphql(`
  mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { consent { id } userErrors { ...Refusal } } }
`);
export const ConsentConfirmDocument = graphql(`
  mutation ConsentConfirm($input: ConsentConfirmInput!) { consentConfirm(input: $input) { consent { id } userErrors { ...Refusal } } }
`);
export const ConsentRevokeDocument = graphql(`
  mutation ConsentRevoke($input: ConsentRevokeInput!) { consentRevoke(input: $input) { consent { id } userErrors { ...Refusal } } }
`);
