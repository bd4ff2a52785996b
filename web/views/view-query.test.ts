import { describe, expect, it } from 'vitest';
import { addressOf, currentView, defaultAddress, hasChanged, type View, viewQuery } from './view-query.ts';

const view = (more: Partial<View>): View => ({
  id: 'viw_1',
  name: 'open',
  query: 'state=OPEN',
  shared: false,
  mine: true,
  isDefault: false,
  ...more,
});

describe('the view of an address', () => {
  it('is the one of the same filters, in whatever order and on whatever page', () => {
    const views = [view({}), view({ id: 'viw_2', query: 'city=320583&process=x' })];

    expect(currentView(views, '?process=x&city=320583&after=abc')?.id).toBe('viw_2');
    expect(currentView(views, '?process=x')).toBeUndefined();
  });

  it('is the one it names, and then a change of the filters is a change of the view', () => {
    const views = [view({}), view({ id: 'viw_2', query: 'state=CLOSED' })];
    const search = '?state=OPEN&view=viw_2';

    expect(currentView(views, search)?.id).toBe('viw_2');
    expect(hasChanged(currentView(views, search), search)).toBe(true);
    expect(hasChanged(views[0], '?state=OPEN&view=viw_1&after=x')).toBe(false);
  });

  it('has its filters and its name in the address', () => {
    expect(addressOf('/needs', view({}))).toBe('/needs?state=OPEN&view=viw_1');
    expect(addressOf('/needs', view({ query: '' }))).toBe('/needs?view=viw_1');
    expect(viewQuery(addressOf('', view({})))).toBe('state=OPEN');
  });
});

describe('a list that is opened without filters', () => {
  const views = [view({ isDefault: true })];

  it('opens with the default view', () => {
    expect(defaultAddress('/needs', views, '')).toBe('/needs?state=OPEN&view=viw_1');
  });

  it.each(['?state=CLOSED', '?view=none', '?after=x', '?view=viw_1'])('and not so with %s', (search) => {
    expect(defaultAddress('/needs', views, search)).toBeNull();
  });

  it('opens with it too where the address only chooses the list', () => {
    const sold = [view({ isDefault: true, query: 'side=SELLER&state=HELD' })];

    expect(defaultAddress('/reservations', sold, '?side=SELLER', ['side'])).toContain('state=HELD');
  });

  it('opens as it comes where there is no default, or one that would lead nowhere else', () => {
    expect(defaultAddress('/needs', [view({})], '')).toBeNull();
    expect(defaultAddress('/needs', [view({ isDefault: true, query: '' })], '')).toBeNull();
  });
});
