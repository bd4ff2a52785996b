import { describe, expect, it } from 'vitest';
import { readAuditSearch } from './audit-search.ts';

const read = (query: string) => readAuditSearch(new URLSearchParams(query));

describe('a search in the book', () => {
  it.each([
    ['rsv_01JD0000000000000000000000', 'subjectId'],
    ['per_01JD0000000000000000000000', 'personId'],
    ['sup_01JD0000000000000000000000', 'supportActId'],
    ['5f0c-some-request', 'requestId'],
  ] as const)('takes %s for a %s', (text, field) => {
    expect(read(`q=${text}`)[field]).toBe(text);
  });

  it('counts the last day in, by Chinese time', () => {
    const { from, until } = read('from=2026-11-23&until=2026-11-23');
    expect([from, until]).toEqual(['2026-11-22T16:00:00.000Z', '2026-11-23T16:00:00.000Z']);
  });

  it('passes over days that are none', () => {
    expect(read('from=2026-02-30&until=x')).toMatchObject({ from: null, until: null });
  });
});
