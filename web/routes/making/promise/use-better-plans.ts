import { useRef } from 'react';
import { useRevalidator } from 'react-router';
import { useSubscription } from '../../../stream/use-subscription.ts';

const SUBSCRIPTION = 'subscription Answered($id: ID!) { orderPromiseAnswered(orderPromiseId: $id) { id } }';

/**
 * Loads the promise anew at each answer that the API tells of: first plans, better ones, and why. Without scripts the page refreshes
 * itself.
 */
export function useBetterPlans(promiseId: string, pending: boolean): void {
  const { revalidate } = useRevalidator();
  const renew = () => void revalidate();
  const hasOpened = useRef(false);
  const opened = () => {
    // An answer may have come between the page and the stream: the API listens before it answers.
    if (pending || hasOpened.current) renew();
    hasOpened.current = true;
  };
  useSubscription(pending ? SUBSCRIPTION : null, { id: promiseId }, { next: renew, opened });
}
