import { useRef } from 'react';
import { useRevalidator } from 'react-router';
import { useSubscription } from '../../stream/use-subscription.ts';

const SUBSCRIPTION = 'subscription Matched($id: ID!) { capacityRequestMatched(requestId: $id) { id } }';

/** Loads the matches anew when the API says that they are. Without scripts the page refreshes itself while they are made. */
export function useLiveMatching(requestId: string, open: boolean, pending: boolean): void {
  const { revalidate } = useRevalidator();
  const renew = () => void revalidate();
  const hasOpened = useRef(false);
  const opened = () => {
    // Matching may have ended between the page and the stream: the API listens before it answers.
    if (pending || hasOpened.current) renew();
    hasOpened.current = true;
  };
  useSubscription(open ? SUBSCRIPTION : null, { id: requestId }, { next: renew, opened });
}
