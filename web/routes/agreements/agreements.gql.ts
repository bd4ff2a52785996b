import { graphql } from '../../gql/index.ts';

export const AgreementsDocument = graphql(`
  query Agreements($side: QuoteSide!, $first: Int!, $after: String) {
    frameworks(side: $side, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...AgreementHead lines { id item called { value unit } most { value unit } } } }
    }
    callOffs(side: $side, state: ASKED, first: 20) { totalCount edges { node { ...CallOffParts framework { id number title } partner { ...FirmCard } } } }
  }
`);
export const AgreementHeadFragment = graphql(`
  fragment AgreementHead on Framework {
    id number state side proposedBy title terms currency vatIncluded vatBps paymentDays validFrom validUntil saidBy proposedAt answeredBy answeredAt
    endedBy endedAt reason availableActions partner { ...FirmCard } least { amount currency } most { amount currency } called { amount currency }
  }
`);
export const CallOffPartsFragment = graphql(`
  fragment CallOffParts on CallOff {
    id number state wantedOn promisedOn note placedBy placedAt answeredBy answeredAt cancelledBy cancelledAt reason availableActions
    net { amount currency } fee { amount currency } deliverTo { code nameZh nameEn } repeats { id number }
    lines { quantity { value unit } unitPrice { amount currency per } line { id item } }
  }
`);
export const AgreementDocument = graphql(`
  query Agreement($id: ID!) {
    cities { code nameZh nameEn }
    node(id: $id) { __typename ... on Framework {
      ...AgreementHead ladder { days bps } award { id number rfq { id title } }
      lines { id position item partNumber leadDays process { ...ProcessName } unitPrice { amount currency per }
        tiers { from { value unit } unitPrice { amount currency per } } least { value unit } most { value unit } called { value unit } left { value unit } }
      callOffs { ...CallOffParts unreadCount }
    } }
  }
`);
export const AgreementFormDocument = graphql(`
  query AgreementForm { vatRates { taxpayerType bps } processes { code nameZh nameEn parentCode depth leaf measure } }
`);
export const AwardForAgreementDocument = graphql(`
  query AwardForAgreement($id: ID!) {
    node(id: $id) { __typename ... on Award { id number rfq { id title currency }
      lines { bidder { id firm { ...FirmCard } } quantity { value unit } line { id item partNumber process { code } } quote { id live {
        vatIncluded vatBps paymentDays lines { lineId leadDays unitPrice { amount } } } } } } }
  }
`);
