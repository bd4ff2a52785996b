import { graphql } from '../../gql/index.ts';

export const ScoreFeatureFragment = graphql(`
  fragment ScoreFeatureParts on ScoreFeature { code nameZh nameEn formulaZh formulaEn unit view group windowMonths }
`);
export const ScoreCheckFragment = graphql(`
  fragment ScoreCheckParts on ScoreCheck { check outcome factorBps facts { name value } }
`);
export const ScoreLineFragment = graphql(`
  fragment ScoreLine on CreditScore { id asOf stillOn scoredAt rated score grade pdLowPpm pdHighPpm confidenceBps }
`);
export const ScorePartsFragment = graphql(`
  fragment ScoreParts on CreditScore {
    ...ScoreLine recordSha256
    model { code calibrated basePoints knownMin }
    contributions { feature { ...ScoreFeatureParts } state value points best source observations coverageBps fromDay untilDay }
    reasons { feature { ...ScoreFeatureParts } cause pointsLost value peerLow peerHigh textZh textEn fixZh fixEn }
    checks { ...ScoreCheckParts }
    peers { process { code nameZh nameEn } firms score }
    advice { target needed possible plans { kind gain score grade effortDays weeks runs moves { feature { ...ScoreFeatureParts } from to gain effortDays weeks } } }
  }
`);
export const ScorePageDocument = graphql(`
  query ScorePage($first: Int!, $after: String, $job: ID!, $hasJob: Boolean!) {
    latest: creditScores(first: 1) { edges { node { ...ScoreParts } } }
    creditScores(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...ScoreLine } } }
    peerComparison { agreed firmsMin circles { process { code nameZh nameEn } firms } }
    node(id: $job) @include(if: $hasJob) { __typename ... on Job { id state } }
  }
`);
export const PastScoreDocument = graphql(`
  query PastScore($id: ID!) { node(id: $id) { __typename ... on CreditScore { ...ScoreParts } } }
`);
export const ScoreRecordDocument = graphql(`
  query ScoreRecord($id: ID!) { node(id: $id) { __typename ... on CreditScore { asOf record } } }
`);
export const ScoreCardDocument = graphql(`
  query ScoreCard {
    creditModel {
      code sha256 guideSha256 training { sha256 rows bad } gates { gate outcome value limit feature { ...ScoreFeatureParts } } gateRun { column trainUntil before after } servedFrom calibrated purpose outcome limits basePoints anchorPdPpm knownMin weightW weightA weightP
      grades { grade from pdPpmMax }
      lines { feature { ...ScoreFeatureParts } above upTo points }
      drift { ...DriftParts }
    }
  }
`);
export const DriftPartsFragment = graphql(`
  fragment DriftParts on ModelDrift {
    reference firmsMin
    months {
      month firms
      figures { feature { ...ScoreFeatureParts } psiMilli chanceMilli level places { unknown above upTo firms } }
    }
  }
`);
export const OrganisationPeersSetDocument = graphql(`
  mutation OrganisationPeersSet($input: OrganisationPeersSetInput!) {
    organisationPeersSet(input: $input) { organisation { id } userErrors { ...Refusal } }
  }
`);
export const CreditScoreRequestDocument = graphql(`
  mutation CreditScoreRequest($input: CreditScoreRequestInput!) {
    creditScoreRequest(input: $input) { creditScoreRequest { id } userErrors { ...Refusal } }
  }
`);
