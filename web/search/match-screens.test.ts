import { describe, expect, it } from 'vitest';
import { matchScreens } from './match-screens.ts';
import { screensFor } from './screens.server.ts';
import { isThingId, pathOf } from './thing-paths.ts';

const all = ['capacityRequestPost', 'capacityOfferPublish'];
const screens = screensFor('zh-CN', all);
const found = (text: string) => matchScreens(screens, text).map(({ to }) => to);

describe('a screen is found', () => {
  it.each([
    ['产能看板', '/capacity'],
    ['看板', '/capacity'],
    ['channengkanban', '/capacity'],
    ['cnkb', '/capacity'],
    ['kb', '/capacity'],
    ['kanban', '/capacity'],
    ['capacity board', '/capacity'],
    ['BOARD', '/capacity'],
    ['ｂｏａｒｄ', '/capacity'],
    ['设置', '/settings'],
    ['settings', '/settings'],
  ])('by %s', (text, to) => {
    expect(found(text)).toContain(to);
  });

  it('and the one that begins with what was typed comes first', () => {
    expect(found('settings')[0]).toBe('/settings');
  });

  it.each(['', '  ', 'zzz', 'oard', '.*'])('not by %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('only by whoever may use it', () => {
    expect(screensFor('en', []).map(({ to }) => to)).not.toContain('/needs/new');
  });
});

describe('an id', () => {
  it('leads to the screen of its kind', () => {
    expect(pathOf('off_0000000000000000000000000a')).toBe('/capacity/offers/off_0000000000000000000000000a');
    expect(pathOf('zzz_0000000000000000000000000a')).toBeNull();
  });

  it('is told from other words', () => {
    expect([isThingId('off_0000000000000000000000000a'), isThingId('off_1'), isThingId('off')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
