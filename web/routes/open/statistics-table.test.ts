import { describe, expect, it } from 'vitest';
import { tableOf } from './statistics-table.ts';

const named = (code: string) => ({ code, nameZh: code, nameEn: code });
const cell = (process: string | null, province: string | null, firms: number) => ({
  process: process ? named(process) : null,
  province: province ? named(province) : null,
  firms,
});

describe('statistics as a table', () => {
  const table = tableOf([cell('turning', '32', 5), cell(null, null, 12), cell('casting', null, 7)]);

  it('has all first, then by code', () => {
    expect(table.processes.map((one) => one?.code)).toEqual([undefined, 'casting', 'turning']);
    expect(table.provinces.map((one) => one?.code)).toEqual([undefined, '32']);
  });

  it('finds a figure, and none where fewer than five firms stand behind it', () => {
    expect(table.at(null, null)?.firms).toBe(12);
    expect(table.at(named('turning'), named('32'))?.firms).toBe(5);
    expect(table.at(named('casting'), named('32'))).toBeUndefined();
  });
});
