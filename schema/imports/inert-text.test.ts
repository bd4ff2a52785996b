import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inertText, looksLikeFormula, originalText } from './inert-text.ts';

it('a text that is written inert runs nowhere and reads back as it was', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t＝]{1,2}[A-Z(]{0,4}$/));
  fc.assert(
    fc.property(text, (original) => {
      const written = inertText(original);
      return !looksLikeFormula(written) && originalText(written) === original;
    }),
  );
  expect(inertText('=cmd|/c calc')).toBe("'=cmd|/c calc");
});
