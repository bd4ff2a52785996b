import { graphql } from '../../gql/index.ts';

export const FrameworkProposeDocument = graphql(`
  mutation FrameworkPropose($input: FrameworkProposeInput!) { frameworkPropose(input: $input) { framework { id } userErrors { ...Refusal } } }
`);
export const FrameworkAcceptDocument = graphql(`
  mutation FrameworkAccept($input: FrameworkAcceptInput!) { frameworkAccept(input: $input) { framework { id } userErrors { ...Refusal } } }
`);
export const FrameworkDeclineDocument = graphql(`
  mutation FrameworkDecline($input: FrameworkDeclineInput!) { frameworkDecline(input: $input) { framework { id } userErrors { ...Refusal } } }
`);
export const FrameworkEndDocument = graphql(`
  mutation FrameworkEnd($input: FrameworkEndInput!) { frameworkEnd(input: $input) { framework { id } userErrors { ...Refusal } } }
`);
export const CallOffPlaceDocument = graphql(`
  mutation CallOffPlace($input: CallOffPlaceInput!) { callOffPlace(input: $input) { callOff { id } userErrors { ...Refusal } } }
`);
export const CallOffRepeatDocument = graphql(`
  mutation CallOffRepeat($input: CallOffRepeatInput!) { callOffRepeat(input: $input) { callOff { id } userErrors { ...Refusal } } }
`);
export const CallOffConfirmDocument = graphql(`
  mutation CallOffConfirm($input: CallOffConfirmInput!) { callOffConfirm(input: $input) { callOff { id } userErrors { ...Refusal } } }
`);
export const CallOffDeclineDocument = graphql(`
  mutation CallOffDecline($input: CallOffDeclineInput!) { callOffDecline(input: $input) { callOff { id } userErrors { ...Refusal } } }
`);
export const CallOffCancelDocument = graphql(`
  mutation CallOffCancel($input: CallOffCancelInput!) { callOffCancel(input: $input) { callOff { id } userErrors { ...Refusal } } }
`);
