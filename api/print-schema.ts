import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { printUnits } from '#schema/kernel/print-units.ts';
import { eventReference } from '#schema/webhooks/index.ts';
import { buildSchema } from './build-schema.ts';

/** The contract as text: `npm run schema` writes it to schema/schema.graphql, and a test holds the file against the code. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync('schema/schema.graphql', printContract());
  writeFileSync('docs/reference/units.md', printUnits());
  writeFileSync('docs/reference/events.md', eventReference());
}
