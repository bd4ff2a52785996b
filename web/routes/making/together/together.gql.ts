import { graphql } from '../../../gql/index.ts';

export const JointPlansDocument = graphql(`
  query JointPlans($first: Int!, $after: String) {
    jointPlans(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id number state final askedAt unserved total { amount currency } job { state } orders { position current } } }
    }
  }
`);
export const JointPlanPageDocument = graphql(`
  query JointPlanPage($id: ID!) {
    node(id: $id) { __typename ... on JointPlan {
      id number state final askedAt unserved gapBps availableActions total { amount currency } job { id state stage done total startedAt finishedAt }
      orders {
        position current leaving { lateDays whole spared { amount currency } }
        promise { id number reference quantity dueOn state chosenPlanId revision { code item { number name } } }
        alone { arrivesOn lateDays unserved landedCost { total { amount currency } } }
        plan {
          id arrivesOn lateDays unserved factoryCount landedCost { total { amount currency } }
          lines { stepCode stepName offer { id number seller { ...FirmCard } } weeks { weekStart pieces } }
        }
      }
      contended {
        weekStart offer { id number seller { ...FirmCard } } wanted { value unit } free { value unit } taken { value unit } promises { id number }
      }
    } }
  }
`);
export const JointPlanAskDocument = graphql(`
  mutation JointPlanAsk($input: JointPlanAskInput!) { jointPlanAsk(input: $input) { jointPlan { id } userErrors { ...Refusal } } }
`);
export const JointPlanReplanDocument = graphql(`
  mutation JointPlanReplan($input: JointPlanReplanInput!) { jointPlanReplan(input: $input) { jointPlan { id } userErrors { ...Refusal } } }
`);
export const JointPlanQuoteDocument = graphql(`
  mutation JointPlanQuote($input: JointPlanQuoteInput!) { jointPlanQuote(input: $input) { jointPlan { id } userErrors { ...Refusal } } }
`);
export const JointPlanConfirmDocument = graphql(`
  mutation JointPlanConfirm($input: JointPlanConfirmInput!) { jointPlanConfirm(input: $input) { jointPlan { id } userErrors { ...Refusal } } }
`);
export const JointPlanReleaseDocument = graphql(`
  mutation JointPlanRelease($input: JointPlanReleaseInput!) { jointPlanRelease(input: $input) { jointPlan { id } userErrors { ...Refusal } } }
`);
