import { graphql } from '../../gql/index.ts';

export const PartnerDocument = graphql(`
  query Partner($firmId: ID!) {
    account(firmId: $firmId) {
      id firm { ...FirmCard } contacts { id name duty email phone } notes { text writtenBy writtenAt } nextAction { id text dueOn setBy }
      bought { asked declined quoted won lost } sold { asked declined quoted won lost }
      rfqs { id number title state side dueAt } frameworks { ...AgreementHead }
    }
  }
`);
export const AccountContactAddDocument = graphql(`
  mutation AccountContactAdd($input: AccountContactAddInput!) { accountContactAdd(input: $input) { account { id } userErrors { ...Refusal } } }
`);
export const AccountContactRemoveDocument = graphql(`
  mutation AccountContactRemove($input: AccountContactRemoveInput!) { accountContactRemove(input: $input) { account { id } userErrors { ...Refusal } } }
`);
export const AccountNoteAddDocument = graphql(`
  mutation AccountNoteAdd($input: AccountNoteAddInput!) { accountNoteAdd(input: $input) { account { id } userErrors { ...Refusal } } }
`);
export const AccountActionSetDocument = graphql(`
  mutation AccountActionSet($input: AccountActionSetInput!) { accountActionSet(input: $input) { account { id } userErrors { ...Refusal } } }
`);
export const AccountActionDoneDocument = graphql(`
  mutation AccountActionDone($input: AccountActionDoneInput!) { accountActionDone(input: $input) { account { id } userErrors { ...Refusal } } }
`);
