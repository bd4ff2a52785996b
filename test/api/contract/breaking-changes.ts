import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';

/** What stands behind a hyphen at the beginning of a line is allowed. */
export function allowedIn(markdown: string): string[] {
  return [...markdown.matchAll(/^- (.+)$/gm)].map(([, line]) => line ?? '');
}

/** How `after` breaks clients of `before`, less what is allowed; and what is allowed though nothing of it has happened. */
export function compareContracts(
  before: string,
  after: GraphQLSchema,
  allowed: readonly string[],
): { unlisted: string[]; stale: string[] } {
  const breaks = findBreakingChanges(buildSchema(before), after).map(({ description }) => description);
  return {
    unlisted: breaks.filter((line) => !allowed.includes(line)),
    stale: allowed.filter((line) => !breaks.includes(line)),
  };
}
