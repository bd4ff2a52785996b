import { graphql } from './gql/index.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      permissions
      roles
      mustAddSecondFactor
      person { id name email locale }
      organisation { id name nameEn creditCode kinds }
      supportAct { id reason endsAt }
      memberships { current roles organisation { ...FirmCard } }
    }
    sites(first: 1) { edges { node { timeZone } } }
  }
`);
