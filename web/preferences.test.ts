import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';

const zonesOf = (cookie: string, plantZone?: string) => {
  const { timeZone, homeZone } = readPreferences(new Headers({ cookie }), { plantZone });
  return [timeZone, homeZone];
};

describe('the zone of a page', () => {
  it("is the reader's own where the browser has told it, else the plant's", () => {
    expect(zonesOf('zone=Europe/Berlin', 'Asia/Shanghai')).toEqual(['Europe/Berlin', 'Asia/Shanghai']);
    expect(zonesOf('', 'Asia/Tokyo')).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
    expect(zonesOf('')).toEqual(['Asia/Shanghai', 'Asia/Shanghai']);
  });

  it.each(['Mars/Olympus', '../../etc', '%00', "Asia/Shanghai'"])('is not taken from %j', (name) => {
    expect(zonesOf(`zone=${name}`, 'Asia/Tokyo')).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
  });
});
