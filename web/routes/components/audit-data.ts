import type { AuditTrailQuery } from '../../gql/graphql.ts';

const line = {
  actor: 'PERSON',
  source: 'PORTAL',
  subjectType: 'site',
  subjectId: null,
  requestId: '5f0c77d2-81',
  reason: null,
} as const;

/** A history of a colleague's act and of one on the firm's behalf. */
export const trail: AuditTrailQuery = {
  auditEntries: {
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [
      {
        node: {
          ...line,
          id: 'aud_2',
          at: '2026-11-23T02:00:00.000Z',
          command: 'siteCreate',
          person: null,
          supportAct: { id: 'sup_1', personName: '秦若谷', operatorName: 'Openfloor' },
          changes: [{ field: 'name', before: '一厂', after: '二厂' }],
        },
      },
      {
        node: {
          ...line,
          id: 'aud_1',
          at: '2026-11-22T02:00:00.000Z',
          command: 'siteCreate',
          person: { id: 'per_1', name: '陆思远' },
          supportAct: null,
          changes: [],
        },
      },
    ],
  },
  auditChain: {
    sealedUpTo: '2026-11-23T02:00:00.000Z',
    checkedUpTo: '2026-11-22T02:00:00.000Z',
    fault: null,
  },
};
