import { describe, expect, it } from 'vitest';
import { itemAt } from './navigation-items.ts';

describe('the rail', () => {
  it.each([
    ['/', '', 'home'],
    ['/capacity', '?bucket=week', 'board'],
    ['/capacity/offers/off_1', '', 'offers'],
    ['/reservations', '?side=SELLER', 'sold'],
    ['/reservations', '', 'bought'],
    ['/settings/people', '', 'settings'],
    ['/plant/operating', '?bucket=WEEK', 'operating'],
    ['/plant/operating/devices', '', 'operating'],
    ['/needs/new', '', 'needs'],
    ['/consents/reads', '', 'consents'],
    ['/score/card', '', 'score'],
    ['/dossiers/con_1', '?purpose=MONITOR', 'dossiers'],
    ['/promises', '', 'catalogue'],
    ['/promises/prm_1', '?draw=net', 'catalogue'],
    ['/nowhere', '', undefined],
    ['/capacityless', '', undefined],
  ])('marks where %s%s is', (pathname, search, key) => {
    expect(itemAt(pathname, search)).toBe(key);
  });
});
