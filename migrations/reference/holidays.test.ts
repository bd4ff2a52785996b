import { getLunarDate } from 'chinese-days';
import notice from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import holidays from './holidays.json' with { type: 'json' };

const of = (year: string) => holidays.filter(({ date }) => date.startsWith(year));

describe('the holidays that are delivered', () => {
  // Its tables, not its functions: those take a date for midnight UTC and tell of the day that the machine's zone has then.
  it('are for 2026 what another source has read in the same notice, day by day', () => {
    const theirs = (days: object) => Object.keys(days).filter((date) => date.startsWith('2026'));
    const ours = (wanted: string) =>
      of('2026')
        .filter(({ kind }) => kind === wanted)
        .map(({ date }) => date);

    expect(ours('HOLIDAY').sort()).toEqual(theirs(notice.holidays).sort());
    expect(ours('MAKE_UP_WORKDAY').sort()).toEqual(theirs(notice.workdays).sort());
    expect(of('2026').filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(33);
    expect(of('2026').filter(({ kind }) => kind === 'MAKE_UP_WORKDAY')).toHaveLength(6);
  });

  it.each(['2026', '2027'])('have in %s the thirteen days of the law, on their days of the moon', (year) => {
    const law = of(year).filter(({ statutory }) => statutory);
    const lunar = (name: string) =>
      law
        .filter(({ nameEn }) => nameEn === name)
        .map(({ date }) => {
          const { lunarMon, lunarDay } = getLunarDate(date);
          return `${lunarMon}-${lunarDay}`;
        });

    expect(law).toHaveLength(13);
    expect(lunar('Spring Festival').slice(1)).toEqual(['1-1', '1-2', '1-3']);
    expect(lunar('Spring Festival')[0]).toMatch(/^12-(29|30)$/);
    expect(lunar('Dragon Boat Festival')).toEqual(['5-5']);
    expect(lunar('Mid-Autumn Festival')).toEqual(['8-15']);
    expect(law.filter(({ nameEn }) => nameEn === 'Labour Day').map(({ date }) => date.slice(5))).toEqual([
      '05-01',
      '05-02',
    ]);
    expect(law.filter(({ nameEn }) => nameEn === 'National Day').map(({ date }) => date.slice(5))).toEqual([
      '10-01',
      '10-02',
      '10-03',
    ]);
  });

  it('are assumed for the year without a notice, which has no invented make-up workdays', () => {
    expect(new Set(of('2027').map(({ certainty, kind }) => `${certainty} ${kind}`))).toEqual(
      new Set(['ASSUMED HOLIDAY']),
    );
    expect(new Set(of('2026').map(({ certainty }) => certainty))).toEqual(new Set(['CONFIRMED']));
    expect(of('2027').find(({ date }) => date === '2027-02-06')?.nameEn).toBe('Spring Festival');
  });

  it('say of no day two things', () => {
    expect(new Set(holidays.map(({ date }) => date)).size).toBe(holidays.length);
  });
});
