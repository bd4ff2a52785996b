import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale.ts';
import { serverI18n } from '../../i18n/server.ts';
import { PlanList } from './plan-list.tsx';

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
const plan = {
  kind: 'SOONEST' as const,
  gain: 12,
  score: 671,
  grade: 'BBB',
  effortDays: 40,
  weeks: 43,
  runs: 2,
  moves: [{ feature, from: 66.4, to: 76.4, gain: 12, effortDays: 40, weeks: 43 }],
};
const advice = { target: 'BBB', needed: 10, possible: 30, plans: [plan] };

describe('what would raise a score', () => {
  it.each(LOCALES)('says each step with its points, its work and its weeks, in %s', (locale) => {
    const shown = renderToStaticMarkup(
      <I18nextProvider i18n={serverI18n(locale)}>
        <PlanList advice={advice} />
      </I18nextProvider>,
    );

    for (const text of ['66.4', '76.4', '+12', '671', 'BBB', '40', '43'])
      expect([text, shown.includes(text)]).toEqual([text, true]);
    expect(shown).not.toMatch(/score:|undefined|\{\{/);
  });

  it('says so where no plan reaches the grade', () => {
    const shown = renderToStaticMarkup(
      <I18nextProvider i18n={serverI18n('en')}>
        <PlanList advice={{ ...advice, possible: 4, needed: 39, plans: [] }} />
      </I18nextProvider>,
    );

    expect(shown).toContain('no plan reaches grade BBB');
    expect(shown).not.toContain('<table');
  });
});
