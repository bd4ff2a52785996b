import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A screen that was looked at. */
export interface Place {
  readonly to: string;
  readonly title: string;
}

const KEY = 'recent-places';
const KEPT = 8;

/** The newest first, each address once. */
export function withPlace(places: readonly Place[], place: Place): Place[] {
  return [place, ...places.filter(({ to }) => to !== place.to)].slice(0, KEPT);
}

/** What a device remembers; nothing where it remembers nothing, or nonsense. */
export function recentPlaces(): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'to' in value &&
    'title' in value &&
    typeof value.to === 'string' &&
    /^\/(?!\/)/.test(value.to) &&
    typeof value.title === 'string'
  );
}

/** Forgets them: what one person has looked at is nothing for the next who signs in on this device. */
export function forgetPlaces(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Remembers each screen that is stayed on, for the palette. */
export function useRecentPlaces(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const timer = setTimeout(() => {
      const title = document.title.split(' · ')[0] ?? '';
      try {
        localStorage.setItem(KEY, JSON.stringify(withPlace(recentPlaces(), { to: pathname, title })));
      } catch {
        // Private windows keep nothing.
      }
    }, 1_000);
    return () => clearTimeout(timer);
  }, [pathname]);
}
