import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printUnits } from './print-units.ts';

it('The written table of units is the one that the code converts by: npm run schema writes it anew', () => {
  expect(readFileSync('docs/reference/units.md', 'utf8')).toBe(printUnits());
});
