import { describe, expect, it } from 'vitest';
import { askedFor } from './shortcuts.tsx';

const key = (name: string, more: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const free = { isTyping: false, shortcuts: true };

describe('a key', () => {
  it.each([
    [key('k', { ctrlKey: true }), 'palette'],
    [key('K', { metaKey: true }), 'palette'],
    [key('/'), 'palette'],
    [key('?'), 'help'],
    [key('k'), null],
    [key('k', { ctrlKey: true, altKey: true }), null],
    [key('/', { ctrlKey: true }), null],
  ])('%j asks for %s', (pressed, asked) => {
    expect(askedFor(pressed, free)).toBe(asked);
  });

  it('that is a character means itself while something is typed, and where shortcuts are turned off', () => {
    for (const where of [
      { isTyping: true, shortcuts: true },
      { isTyping: false, shortcuts: false },
    ]) {
      expect(askedFor(key('/'), where)).toBeNull();
      expect(askedFor(key('?'), where)).toBeNull();
      expect(askedFor(key('k', { ctrlKey: true }), where)).toBe('palette');
    }
  });
});
