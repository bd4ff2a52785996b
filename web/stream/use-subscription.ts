import { useEffect, useRef } from 'react';
import { type Listener, type StreamWorld, Subscriptions } from './subscribe.ts';

const tab: StreamWorld = {
  open: (url) => new EventSource(url) as unknown as ReturnType<StreamWorld['open']>,
  wait(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.visibilityState === 'hidden',
  onVisibility(tell) {
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  },
};

let subscriptions: Subscriptions | undefined;

/**
 * Hears of changes while this screen is open. `null` listens to nothing. The listener may change from one rendering to the
 * next; the stream stays. Screens read anew what they show rather than trust what the stream brings, so `next` and `opened`
 * most often revalidate.
 */
export function useSubscription(
  document: string | { toString(): string } | null,
  variables: Record<string, unknown>,
  listener: Listener,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  const text = document === null ? null : document.toString();
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (text === null) return;
    subscriptions ??= new Subscriptions(tab);
    return subscriptions.listen(text, JSON.parse(asked) as Record<string, unknown>, {
      opened: () => latest.current.opened?.(),
      next: (data) => latest.current.next(data),
      ended: () => latest.current.ended?.(),
    });
  }, [text, asked]);
}
