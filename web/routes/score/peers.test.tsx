import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createRoutesStub } from 'react-router';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale.ts';
import { serverI18n } from '../../i18n/server.ts';
import { Peers, PeersText } from './peers.tsx';

const milling = { code: 'machining.milling', nameZh: '铣削', nameEn: 'Milling' };
const circles = [
  { process: null, firms: 30 },
  { process: { code: 'machining', nameZh: '机械加工', nameEn: 'Machining' }, firms: 12 },
  { process: milling, firms: null },
];
const compared = { process: milling, firms: 34, score: 620 };

function shownIn(locale: (typeof LOCALES)[number], agreed: boolean, peers: typeof compared | null): string {
  const comparison = { agreed, firmsMin: 30, circles };
  const Stub = createRoutesStub([
    {
      id: 'root',
      path: '/',
      Component: () => <Peers comparison={comparison} peers={peers} idempotencyKey="key" />,
    },
  ]);
  return renderToStaticMarkup(
    <I18nextProvider i18n={serverI18n(locale)}>
      <Stub />
    </I18nextProvider>,
  );
}
const words = {
  'zh-CN': {
    not: '尚未同意',
    notYet: '须有 30 家',
    few: '少于 5 家',
    enough: '30 家以上',
    all: '全部行业',
    name: '铣削',
  },
  en: {
    not: 'has not agreed',
    notYet: 'it takes 30 firms',
    few: 'fewer than 5',
    enough: '30 or more',
    all: 'All trades',
    name: 'Milling',
  },
};

describe.each(LOCALES)('firms alike, in %s', (locale) => {
  const said = words[locale];

  it('are nobody before the firm agrees, and no count is shown then', () => {
    const shown = shownIn(locale, false, null);
    expect(shown).toContain(said.not);
    for (const text of [said.few, said.enough, '<table']) expect(shown).not.toContain(text);
  });

  it('are counted circle by circle once it agrees, the narrowest first', () => {
    const shown = shownIn(locale, true, null);
    for (const text of [said.notYet, said.few, said.enough, said.all, '12'])
      expect([text, shown.includes(text)]).toEqual([text, true]);
    expect(shown.indexOf(said.name)).toBeLessThan(shown.indexOf(said.all, shown.indexOf('<table')));
  });

  it('are named with their number and their points where the score was compared, and only while it agrees', () => {
    const shown = shownIn(locale, true, compared);
    for (const text of ['34', '620', said.name]) expect(shown).toContain(text);
    expect(shownIn(locale, false, compared)).not.toContain('620');
    const line = renderToStaticMarkup(
      <I18nextProvider i18n={serverI18n(locale)}>
        <PeersText peers={compared} />
      </I18nextProvider>,
    );
    for (const text of ['34', '620', said.name]) expect(line).toContain(text);
  });
});
