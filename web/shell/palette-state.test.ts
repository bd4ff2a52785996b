import { describe, expect, it } from 'vitest';
import { beforeTyping, isComposing, moved } from './palette-state.ts';
import { withPlace } from './recent-places.ts';

describe('the cursor of the palette', () => {
  it.each([
    [-1, 3, 'ArrowDown', 0],
    [-1, 3, 'ArrowUp', 2],
    [2, 3, 'ArrowDown', 0],
    [0, 3, 'ArrowUp', 2],
    [1, 3, 'Home', 0],
    [1, 3, 'End', 2],
    [0, 0, 'ArrowDown', -1],
  ] as const)('goes from %i of %i by %s to %i', (active, count, key, next) => {
    expect(moved(active, count, key)).toBe(next);
  });
});

describe('before anything is typed', () => {
  const screen = (to: string) => ({ to, kind: 'SCREEN' as const, number: null, title: to });

  it('the places last looked at come first, without the one that is open, and nothing twice', () => {
    const places = [
      { to: '/here', title: 'here' },
      { to: '/needs', title: 'needs' },
    ];

    expect(
      beforeTyping(places, [screen('/'), screen('/needs')], '/here').map(({ to, kind }) => [to, kind]),
    ).toEqual([
      ['/needs', 'RECENT'],
      ['/', 'SCREEN'],
    ]);
  });

  it('a place is remembered once, the newest first, eight at most', () => {
    const places = Array.from({ length: 8 }, (_, at) => ({ to: `/${at}`, title: '' }));

    expect(withPlace(places, { to: '/3', title: 'again' }).map(({ to }) => to)).toEqual([
      ...['/3', '/0', '/1', '/2', '/4', '/5', '/6', '/7'],
    ]);
    expect(withPlace(places, { to: '/new', title: '' })).toHaveLength(8);
  });
});

describe('a key while an input method puts a word together', () => {
  it('does not act, also where the browser says it by the old code alone', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});
