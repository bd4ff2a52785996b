import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale.ts';
import { serverI18n } from '../../i18n/server.ts';
import { Gates } from './gates.tsx';

const feature = {
  code: 'util_mean',
  nameZh: '设备利用率',
  nameEn: 'utilisation of machines',
  formulaZh: '',
  formulaEn: '',
  unit: '%',
  view: 'A' as const,
  group: 'CAPACITY' as const,
  windowMonths: 6,
};
const report = [
  { gate: 'LEAK' as const, outcome: 'PASSED' as const, value: 0.7123, limit: 0.85, feature },
  { gate: 'SHIFT' as const, outcome: 'FAILED' as const, value: 0.3101, limit: 0.25, feature },
  { gate: 'OUT_OF_TIME' as const, outcome: 'PASSED' as const, value: -0.004, limit: 0.05, feature: null },
];
const none = report.map(({ gate }) => ({
  gate,
  outcome: 'NOT_APPLICABLE' as const,
  value: null,
  limit: null,
  feature: null,
}));
const shownIn = (locale: (typeof LOCALES)[number], props: Parameters<typeof Gates>[0]) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={serverI18n(locale)}>
      <Gates {...props} />
    </I18nextProvider>,
  );

describe('the gates of a model', () => {
  it.each(LOCALES)('say each figure beside its limit, and the rows that they ran on, in %s', (locale) => {
    const run = { column: 'approval_fy', trainUntil: 2004, before: 12_345, after: 678 };
    const shown = shownIn(locale, { gates: report, run });

    const name = locale === 'en' ? feature.nameEn : feature.nameZh;
    for (const text of ['0.7123', '0.85', '0.3101', '−0.004', name, 'approval_fy', '2004', '12,345', '678'])
      expect([text, shown.includes(text)]).toEqual([text, true]);
  });

  it.each(LOCALES)('say without a report that there is none, and no figure, in %s', (locale) => {
    const shown = shownIn(locale, { gates: none, run: null });

    expect(shown).toContain(locale === 'en' ? 'Not applicable' : '不适用');
    expect(shown).not.toMatch(/0\.85(?!，|\.)[^ ，。:]*<\/div>|approval_fy/);
  });
});
