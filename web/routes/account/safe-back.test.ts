import { describe, expect, it } from 'vitest';
import { safeBack } from './safe-back.ts';

describe('the way back after signing in', () => {
  it('keeps filters of the screen that was asked for', () => {
    expect(safeBack('/capacity?from=2026-W48&weeks=12')).toBe('/capacity?from=2026-W48&weeks=12');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', null, ''])(
    'never leads off this site (%s)',
    (value) => {
      expect(safeBack(value)).toBe('/');
    },
  );
});
