import DataLoader from 'dataloader';
import type { Query } from './run-query.ts';
import type { Tx } from './tx.ts';

/** A query that reads within a command's transaction, by the same visibility: for rules that reads and commands share. */
export function queryOf(tx: Tx): Query {
  const loaders = new Map<string, unknown>();
  return {
    actor: tx.actor,
    rows: (statement) => tx.rows(statement),
    row: (statement) => tx.row(statement),
    loader<Key, Value>(name: string, batch: (keys: readonly Key[]) => Promise<Value[]>) {
      const made = (loaders.get(name) as DataLoader<Key, Value> | undefined) ?? new DataLoader(batch);
      loaders.set(name, made);
      return made;
    },
  };
}
