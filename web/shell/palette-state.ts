import type { Finding } from '../search/search.server.ts';

/** Where the cursor goes among the findings: around the ends, and nowhere when there is nothing. */
export function moved(active: number, count: number, key: 'ArrowDown' | 'ArrowUp' | 'Home' | 'End'): number {
  if (count === 0) return -1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowDown' ? 1 : -1;
  return active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count;
}

/** Before anything is typed: the places last looked at, then the screens that are not among them. */
export function beforeTyping(
  places: readonly { to: string; title: string }[],
  screens: readonly Finding[],
  here: string,
) {
  const recent = places
    .filter(({ to }) => to !== here)
    .map((place) => ({ ...place, kind: 'RECENT' as const, number: null }));
  return [...recent, ...screens.filter(({ to }) => !recent.some((place) => place.to === to))];
}

/** Whether a key belongs to an input method that is putting a word together: it must not act. */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
