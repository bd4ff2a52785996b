import { describe, expect, it } from 'vitest';
import { detectKind } from './detect-kind.ts';
import { detectProfile, type HeaderProfile } from './header-profile.ts';
import { normaliseHeader } from './match-columns.ts';
import { errorsTitle, proposeColumns } from './propose-columns.ts';
import { cellAddress, type SheetCell } from './sheet.ts';

const known = [
  { key: 'center', names: ['工作中心', 'Work centre'], isRequired: true },
  { key: 'total', names: ['总产能', 'Total'], isRequired: true },
  { key: 'note', names: ['备注', 'Note'], isRequired: false },
] as const;

const profile: HeaderProfile<'center' | 'total' | 'note'> = {
  code: 'some-erp',
  evidence: 'PRESUMED',
  signature: ['WC', 'CAP'],
  columns: { WC: 'center', CAP: 'total', LINE: null },
};

const cells = (...texts: string[]): SheetCell[] =>
  texts.map((text, index) => ({
    address: cellAddress(index + 1, 1),
    kind: text === '' ? 'EMPTY' : 'TEXT',
    text,
  }));
const sheet = (header: string[], ...rows: string[][]) => ({
  header: cells(...header),
  rows: rows.map((texts, index) => ({ number: index + 2, cells: cells(...texts) })),
});
const keysOf = (proposal: ReturnType<typeof proposeColumns>) => proposal.columns.map(({ key }) => key);

describe('columns of a file', () => {
  it('are known by name in either language, and then nobody is asked', () => {
    const proposal = proposeColumns(sheet(['Work centre', '总产能（小时）', errorsTitle], ['A', '1']), known);

    expect(keysOf(proposal)).toEqual(['center', 'total', null]);
    expect(proposal).toMatchObject({ isComplete: true, missing: [], profile: null });
  });

  it('that nobody knows are asked about, with examples from the file', () => {
    const proposal = proposeColumns(sheet(['机台', '总产能', ''], ['A', '1'], ['A', '2'], ['B', '3']), known);

    expect(proposal.isComplete).toBe(false);
    expect(proposal.missing).toEqual(['center']);
    expect(proposal.columns[0]).toMatchObject({ title: '机台', key: null, by: 'NONE', examples: ['A', 'B'] });
    expect(proposal.columns).toHaveLength(2);
  });

  it('are taken for what the person has said before, before anything else', () => {
    const remembered = { [normaliseHeader('机台')]: 'center', [normaliseHeader('总产能')]: null } as const;
    const proposal = proposeColumns(sheet(['机台', '总产能', 'Total']), known, { remembered });

    expect(proposal.columns.map(({ key, by }) => [key, by])).toEqual([
      ['center', 'REMEMBERED'],
      [null, 'REMEMBERED'],
      ['total', 'NAME'],
    ]);
    expect(proposal.isComplete).toBe(true);
  });

  it('of a program that we know are taken for what it prints', () => {
    const proposal = proposeColumns(sheet(['WC', 'CAP', 'LINE']), known, { profiles: [profile] });

    expect(proposal).toMatchObject({ profile: 'some-erp', isComplete: true });
    expect(keysOf(proposal)).toEqual(['center', 'total', null]);
    expect(proposeColumns(sheet(['WC', 'LINE']), known, { profiles: [profile] }).profile).toBeNull();
  });

  it('of one name twice are told apart by nobody', () => {
    const proposal = proposeColumns(sheet(['工作中心', 'Work centre', '总产能']), known);

    expect(proposal.repeated.map(({ address }) => address)).toEqual(['B1']);
    expect(proposal.isComplete).toBe(false);
  });

  it('named like what every object has are still unknown', () => {
    expect(keysOf(proposeColumns(sheet(['constructor', 'toString', '__proto__']), known))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the kind of a sheet', () => {
  const kinds = [
    { kind: 'a', columns: known, profiles: [profile] },
    { kind: 'b', columns: [{ key: 'x', names: ['X'], isRequired: true }], profiles: [] },
  ];

  it('is the one whose required columns it has', () => {
    expect(detectKind(cells('X', '总产能'), kinds)?.kind).toBe('b');
    expect(detectKind(cells('工作中心', '总产能', 'X'), kinds.slice(0, 1))?.kind).toBe('a');
    expect(detectKind(cells('WC', 'CAP', 'X'), kinds)?.kind).toBe('a');
    expect(detectKind(cells('Umsatz', 'Datum'), kinds)).toBeUndefined();
  });

  it('of a profile is found by the whole signature only', () => {
    expect(detectProfile(cells('wc', 'ｃａｐ'), [profile])?.code).toBe('some-erp');
    expect(detectProfile(cells('WC'), [profile])).toBeUndefined();
  });
});
