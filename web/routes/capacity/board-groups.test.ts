import { describe, expect, it } from 'vitest';
import { groupsOf, toggled } from './board-groups.ts';
import type { Row } from './board-lines.ts';
import { barsOf, topOf } from './chart-bars.ts';

/** Four hours there, `committed` of them used, one sold. */
function row(code: string, site: string, process: string, committed = '2'): Row {
  return {
    workCenter: {
      id: code,
      code,
      name: code,
      unit: 'HUR',
      measure: 'TIME',
      parallelMachines: 1,
      site: { id: site, name: site },
      process: { code: process, nameZh: process, nameEn: process },
    },
    known: [true],
    total: ['4'],
    committed: [committed],
    held: ['0'],
    reserved: ['1'],
    free: ['1'],
    loadBps: [7500],
    marks: [],
  } as unknown as Row;
}
const rows = [row('A', 'Wuxi', 'milling'), row('B', 'Suzhou', 'milling', '4'), row('C', 'Wuxi', 'turning')];
const columns = [{ start: '2026-11-23', end: '2026-11-30', label: '2026-W48' }];
const keysOf = (group: 'none' | 'site' | 'process', closed: string[] = []) =>
  groupsOf(rows, { group, closed }, 'en').map(({ key, rows: of, isClosed }) => [key, of.length, isClosed]);

describe('work centres put together', () => {
  it('stand by site or by process, or all in one group without a name', () => {
    expect(keysOf('site')).toEqual([
      ['Wuxi', 2, false],
      ['Suzhou', 1, false],
    ]);
    expect(keysOf('process', ['turning'])).toEqual([
      ['milling', 2, false],
      ['turning', 1, true],
    ]);
    expect(keysOf('none')).toEqual([['', 3, false]]);
  });

  it('are folded and unfolded by the address, one group at a time', () => {
    const params = new URLSearchParams('group=site&closed=Suzhou');
    const [wuxi, suzhou] = groupsOf(rows, { group: 'site', closed: ['Suzhou'] }, 'en');
    if (!wuxi || !suzhou) throw new Error('two groups');

    expect(toggled(params, wuxi)).toBe('?group=site&closed=Suzhou&closed=Wuxi');
    expect(toggled(params, suzhou)).toBe('?group=site');
  });

  it('are drawn as sums, under a top that all of them fit', () => {
    const bars = barsOf(rows, 'HUR', columns);

    expect(bars).toEqual([{ start: '2026-11-23', label: '2026-W48', total: 12, committed: 8, sold: 3 }]);
    expect(topOf(bars)).toBe(20);
    expect(barsOf(rows, 'KGM', columns)[0]).toMatchObject({ total: 0 });
    expect(topOf([])).toBe(1);
  });
});
