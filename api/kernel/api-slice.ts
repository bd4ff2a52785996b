import type { ClassType } from 'type-graphql';
import type { Query } from '#schema/kernel/run-query.ts';

/** How `node(id)` finds a kind of thing: its type, and how it is read with the asker's visibility. */
export type NodeKind = readonly [
  nodeType: string,
  load: (query: Query, id: string) => Promise<object | undefined>,
];

/** What one slice brings into the API. `api/slices.ts` puts them in a row; nothing else lists their parts. */
export interface ApiSlice {
  readonly resolvers: readonly ClassType<object>[];
  /** Prefix of an id → its kind. */
  readonly nodes?: Readonly<Record<string, NodeKind>>;
  /** Richer refusals, which no field names by itself. */
  readonly problems?: readonly ClassType<object>[];
}
