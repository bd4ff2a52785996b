import { describe, expect, it } from 'vitest';
import { keepCookies } from './keep-cookies.ts';

describe('the cookies of one request', () => {
  it('are those that came, with what the API has set since', () => {
    expect(keepCookies('openfloor=old; theme=dark', ['openfloor=new; Path=/; HttpOnly'])).toBe(
      'openfloor=new; theme=dark',
    );
    expect(keepCookies(null, ['openfloor=new; Path=/'])).toBe('openfloor=new');
    expect(keepCookies('theme=dark', [])).toBe('theme=dark');
    expect(keepCookies(null, [])).toBeNull();
  });
});
