import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build-schema.ts';

/** The contract as text: `npm run schema` writes it to schema/schema.graphql, and a test holds the file against the code. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync('schema/schema.graphql', printContract());
