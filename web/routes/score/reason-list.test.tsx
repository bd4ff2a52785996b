import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { ScorePartsFragment } from '../../gql/graphql.ts';
import { serverI18n } from '../../i18n/server.ts';
import { ReasonList } from './reason-list.tsx';

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
const reason: ScorePartsFragment['reasons'][number] = {
  feature,
  cause: 'SHORT',
  pointsLost: 7,
  value: '40',
  peerLow: 70,
  peerHigh: 82.5,
  textZh: '设备利用率为 40，同类企业多在 70 至 82.5 之间，比同类平均少 7 分。',
  textEn:
    'utilisation of machines: 40. The middle half of firms like this one is between 70 and 82.5; 7 points less.',
  fixZh: '',
  fixEn: '',
};
const shown = (more: Partial<typeof reason>) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={serverI18n('en')}>
      <ReasonList reasons={[{ ...reason, ...more }]} />
    </I18nextProvider>,
  );
const line = 'Middle half of firms alike: 70 to 82.5';

describe('reasons of a score', () => {
  it('say once where firms alike lie: in the sentence of the day, or below it', () => {
    expect(shown({})).not.toContain(line);
    expect(shown({ textEn: 'No data on utilisation of machines: 7 points less.' })).toContain(line);
    expect(shown({ peerLow: null, peerHigh: null, textEn: 'No data.' })).not.toContain('Middle half');
  });
});
