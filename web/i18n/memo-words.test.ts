import { expect, it } from 'vitest';
import { memoWords } from '#schema/finance/index.ts';
import consentsEn from '../locales/en/consents.json' with { type: 'json' };
import scoreEn from '../locales/en/score.json' with { type: 'json' };
import consentsZh from '../locales/zh-CN/consents.json' with { type: 'json' };
import scoreZh from '../locales/zh-CN/score.json' with { type: 'json' };

const plain = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll("'", '’'));

it.each([
  ['zh-CN', consentsZh, scoreZh],
  ['en', consentsEn, scoreEn],
] as const)('a memo says in %s what the screen says', (locale, consents, score) => {
  const { purpose, source, cause, check, outcome, notRated, noScore } = memoWords[locale];

  expect({ purpose, source, cause, check, outcome, notRated, noScore }).toEqual(
    plain({
      purpose: consents.purpose,
      source: consents.source,
      cause: score.cause,
      check: score.check,
      outcome: score.checkOutcome,
      notRated: score.dossier.notRated,
      noScore: score.dossier.none,
    }),
  );
});
