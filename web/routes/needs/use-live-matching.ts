import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';

const SUBSCRIPTION = 'subscription Matched($id: ID!) { capacityRequestMatched(requestId: $id) { id } }';

/** Loads the matches anew when the API says that they are. Without scripts the page refreshes itself while they are made. */
export function useLiveMatching(requestId: string, open: boolean, pending: boolean): void {
  const { revalidate } = useRevalidator();
  const isPending = useRef(pending);
  isPending.current = pending;
  useEffect(() => {
    if (!open) return;
    const stream = new EventSource(streamUrl(requestId));
    const renew = () => void revalidate();
    const close = () => stream.close();
    // Matching may have ended between the page and the stream: the API listens before it answers.
    stream.addEventListener('open', () => isPending.current && renew());
    stream.addEventListener('next', renew);
    stream.addEventListener('complete', close);
    return close;
  }, [requestId, open, revalidate]);
}

/** graphql-sse, distinct connections mode: one operation, one GET. */
export function streamUrl(requestId: string): string {
  const params = new URLSearchParams({ query: SUBSCRIPTION, variables: JSON.stringify({ id: requestId }) });
  return `/graphql/stream?${params}`;
}
