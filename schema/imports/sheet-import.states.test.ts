import { expect, it } from 'vitest';
import { type ImportState, importOutcomes, importTable } from './sheet-import.states.ts';

it('every state of an import is reached by what people do and what its jobs come to', () => {
  const reached = new Set<ImportState>(['UPLOADED']);
  for (const state of reached)
    for (const next of [...Object.values(importTable[state]), ...Object.values(importOutcomes[state])])
      reached.add(next);

  expect([...reached].sort()).toEqual(Object.keys(importTable).sort());
});

it('nothing leads out of what is undone, refused or cancelled, and only a sheet without errors is written whole', () => {
  for (const state of ['REFUSED', 'UNDONE', 'CANCELLED'] as const)
    expect([importTable[state], importOutcomes[state]]).toEqual([{}, {}]);
  expect(Object.keys(importTable).filter((state) => 'COMMIT' in importTable[state as ImportState])).toEqual([
    'CHECKED',
  ]);
});
