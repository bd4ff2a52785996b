import { graphql } from '../../gql/index.ts';

export const ReceivedConsentDocument = graphql(`
  query ReceivedConsent($id: ID!) {
    node(id: $id) { __typename ... on Consent { ...ConsentTerms fields { ...DataFieldParts } } }
  }
`);
export const DossierDocument = graphql(`
  query Dossier($id: ID!, $purpose: Purpose!) {
    dossier(consentId: $id, purpose: $purpose) {
      outcome nextOn readId asOf fromDay untilDay figures { ...FigureParts }
      score {
        asOf stillOn rated score grade pdLowPpm pdHighPpm confidenceBps reference model { code calibrated }
        reasons { feature { ...ScoreFeatureParts } cause pointsLost textZh textEn } checks { ...ScoreCheckParts }
      }
    }
  }
`);
