import { graphql } from './gql/index.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      permissions
      roles
      person { id name email locale }
      organisation { id name nameEn creditCode kinds }
      memberships { current roles organisation { ...FirmCard } }
    }
  }
`);
