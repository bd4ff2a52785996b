import type { CapacitySearchInput, MarketOrder } from '#schema/exchange/index.ts';
import * as given from '#test/builders/index.ts';

/** One search of the mix. */
export interface Asked {
  readonly name: string;
  readonly filter: CapacitySearchInput;
  readonly order: MarketOrder;
  /** Whether the counts beside the list are asked for too, as the first look at the screen does. */
  readonly facets: boolean;
  /** Which page. */
  readonly page: number;
}

const leaves = [
  'machining.milling.3-axis',
  'machining.deep-hole-drilling',
  'forming.closed-die-forging',
  'surface.anodising',
  'moulding.injection',
  'machining.grinding.gear',
];
const families = ['machining', 'machining.milling', 'surface', 'sheet-metal', 'heat-treatment', 'assembly'];
const materials = ['steel', 'steel.alloy.42crmo', 'aluminium', 'aluminium.6061', 'copper'];
const standards = ['ISO-9001', 'IATF-16949', 'ISO-14001'];
const cities = ['320200', '320500', '310000', '330100', '440300'];
const hours = (value: number) => ({ value: String(value), unit: 'HUR' as const });

/** What people ask of the market, common and rare, with random figures: `random` gives 0 up to 1. */
export function mixOf(random: () => number): Asked[] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const weeks = (first: number, count: number) => ({
    from: given.monday(first),
    until: given.monday(first + count),
  });
  const first = 2 + Math.floor(random() * 12);
  const plain = { order: 'NEWEST', facets: false, page: 1 } as const;
  return [
    { ...plain, name: 'everything, newest, with facets', filter: {}, facets: true },
    { ...plain, name: 'everything, newest, third page', filter: {}, page: 3 },
    { ...plain, name: 'a process, with facets', filter: { processCodes: [one(leaves)] }, facets: true },
    {
      ...plain,
      name: 'a family and a province, with facets',
      filter: { processCodes: [one(families)], provinces: ['32'] },
      facets: true,
    },
    {
      ...plain,
      name: 'a rare process in a rare province, with facets',
      filter: { processCodes: ['textile.dyeing'], provinces: ['44'] },
      facets: true,
    },
    {
      ...plain,
      name: 'hours in a window',
      filter: {
        processCodes: [one(leaves.slice(0, 2))],
        ...weeks(first, 6),
        amount: hours(40 + Math.floor(random() * 60)),
      },
    },
    {
      ...plain,
      name: 'hours each week, of a verified firm, with facets',
      filter: {
        processCodes: ['machining'],
        ...weeks(first, 4),
        amountPerWeek: hours(8),
        verifiedOnly: true,
      },
      facets: true,
    },
    {
      ...plain,
      name: 'more hours than almost anybody has',
      filter: { processCodes: [one(families)], ...weeks(first, 8), amount: hours(900), measure: 'TIME' },
    },
    {
      ...plain,
      name: 'more hours than anybody has, anywhere',
      filter: { ...weeks(first, 4), amount: hours(1_000) },
    },
    {
      ...plain,
      name: 'a material and a certificate, with facets',
      filter: { materialCodes: [one(materials)], standards: [one(standards)], ...weeks(first, 8) },
      facets: true,
    },
    {
      ...plain,
      name: 'a rare certificate of a process',
      filter: { processCodes: [one(leaves)], standards: ['AS9100'], ...weeks(first, 8) },
    },
    {
      ...plain,
      name: 'cheapest of a family',
      filter: {
        processCodes: [one(families.slice(0, 2))],
        measure: 'TIME',
        currency: 'CNY',
        ...weeks(first, 8),
        amount: hours(20),
      },
      order: 'PRICE',
    },
    {
      ...plain,
      name: 'cheapest of a process, under a price, with facets',
      filter: {
        processCodes: [one(leaves.slice(0, 2))],
        measure: 'TIME',
        currency: 'CNY',
        unitPriceMax: String(20 + Math.round(random() * 200)),
      },
      order: 'PRICE',
      facets: true,
    },
    {
      ...plain,
      name: 'nearest of a process',
      filter: { processCodes: [one(leaves)], near: { city: one(cities) }, ...weeks(first, 6) },
      order: 'DISTANCE',
    },
    {
      ...plain,
      name: 'within 200 km, cheapest, with facets',
      filter: {
        near: { city: one(cities), km: 200 },
        processCodes: [one(families)],
        measure: 'TIME',
        currency: 'CNY',
      },
      order: 'PRICE',
      facets: true,
    },
    {
      ...plain,
      name: 'stock of a material',
      filter: { resources: ['STOCK'], materialCodes: [one(materials)] },
    },
  ];
}
