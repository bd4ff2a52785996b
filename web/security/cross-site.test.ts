import { describe, expect, it } from 'vitest';
import { isSameSiteRequest } from './cross-site.ts';

const post = { method: 'POST', origin: undefined, secFetchSite: undefined, host: 'floor.example' };

describe('a change that a browser asks for', () => {
  it('is taken from our own pages', () => {
    expect(isSameSiteRequest({ ...post, origin: 'https://floor.example' }, undefined)).toBe(true);
    expect(isSameSiteRequest({ ...post, secFetchSite: 'same-origin' }, undefined)).toBe(true);
  });

  it('is taken from the public address where a proxy changes the host', () => {
    const headers = { ...post, host: '127.0.0.1:3000', origin: 'https://floor.example' };
    expect(isSameSiteRequest(headers, 'https://floor.example/')).toBe(true);
    expect(isSameSiteRequest(headers, undefined)).toBe(false);
  });

  it.each([
    ['nothing is said of where it comes from', {}],
    ['another site sends it', { origin: 'https://evil.example' }],
    ['a sandboxed page sends it', { origin: 'null' }],
    ['a neighbour of our domain sends it', { secFetchSite: 'same-site' }],
    ['origin and fetch metadata disagree', { origin: 'https://evil.example', secFetchSite: 'same-origin' }],
    ['it was typed into the address bar', { secFetchSite: 'none' }],
  ])('is refused when %s', (_case, headers) => {
    expect(isSameSiteRequest({ ...post, ...headers }, undefined)).toBe(false);
  });

  it('is not asked of reading', () => {
    expect(isSameSiteRequest({ ...post, method: 'GET' }, undefined)).toBe(true);
  });
});
