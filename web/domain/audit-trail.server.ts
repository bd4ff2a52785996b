import type { RouterContextProvider } from 'react-router';
import { query } from '../graphql.server.ts';
import { AuditTrailDocument } from './audit.gql.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** What has happened to a thing, for its screen: the latest lines, newest first. */
export async function auditTrail(args: Args, subjectId: string) {
  return await query(args, AuditTrailDocument, { subjectId, first: 20 });
}
