import { describe, expect, it } from 'vitest';
import { frameOf, lines, plane } from './map-plane.ts';

const wuxi = { latitude: 31.57, longitude: 120.3 };
const shenzhen = { latitude: 22.54, longitude: 114.06 };

describe('the plane of the market', () => {
  it.each([[[]], [[wuxi]], [[wuxi, shenzhen]], [[wuxi, { latitude: 45.8, longitude: 126.5 }, shenzhen]]])(
    'is framed by whole steps around %j',
    (places) => {
      const frame = frameOf(places);
      for (const { latitude, longitude } of places) {
        expect(latitude > frame.south && latitude < frame.north).toBe(true);
        expect(longitude > frame.west && longitude < frame.east).toBe(true);
      }
      expect((frame.east - frame.west) / frame.step).toBeGreaterThanOrEqual(4);
      expect(frame.west % frame.step).toBe(0);
    },
  );

  it('draws north above south and east right of west, within the picture', () => {
    const { x, y, height } = plane(frameOf([wuxi, shenzhen]), 640);
    expect(y(wuxi.latitude)).toBeLessThan(y(shenzhen.latitude));
    expect(x(wuxi.longitude)).toBeGreaterThan(x(shenzhen.longitude));
    for (const place of [wuxi, shenzhen]) {
      expect(x(place.longitude)).toBeGreaterThan(0);
      expect(x(place.longitude)).toBeLessThan(640);
      expect(y(place.latitude)).toBeLessThan(height);
    }
  });

  it('counts its lines from end to end', () => {
    expect(lines(110, 125, 5)).toEqual([110, 115, 120, 125]);
  });
});
