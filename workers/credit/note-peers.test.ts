import { describe, expect, it } from 'vitest';
import { expertCard } from './house/expert-card.ts';
import { circlesOf } from './note-peers.ts';

const card = expertCard();
/** Firms whose use of machines is 40, 41 …; of the first `known` of them it is known. */
const firms = (many: number, { known = many, circles = ['all'] } = {}) =>
  Array.from({ length: many }, (_, at) => ({
    circles,
    features: [['util_mean', at < known ? 40 + at : null]] as [string, number | null][],
  }));
const useOf = (rows: ReturnType<typeof firms>, circle = 'all') =>
  circlesOf(card, rows)
    .find(({ group }) => group === circle)
    ?.features.find(({ feature }) => feature === 'util_mean');

describe('what is noted of firms alike', () => {
  it('is the middle half and whole points, of thirty firms', () => {
    expect(circlesOf(card, firms(29))).toEqual([]);
    const use = useOf(firms(41));
    expect(use?.range).toEqual([50, 70]);
    expect((use?.milliPoints ?? 1) % 1_000).toBe(0);
  });

  it('has no middle half where a quarter would be fewer than five firms', () => {
    expect(useOf(firms(40, { known: 19 }))?.range).toBeNull();
    expect(useOf(firms(40, { known: 20 }))?.range).not.toBeNull();
    expect(useOf(firms(40, { known: 0 }))).toMatchObject({ range: null, milliPoints: 0 });
  });

  it('is noted circle by circle', () => {
    const rows = [
      ...firms(30, { circles: ['all', 'machining', 'machining.turning'] }),
      ...firms(8, { circles: ['all', 'casting'] }),
    ];
    expect(circlesOf(card, rows).map(({ group, firms: many }) => [group, many])).toEqual([
      ['all', 38],
      ['machining', 30],
      ['machining.turning', 30],
    ]);
  });
});
