import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const SUBSCRIPTION = 'subscription Matched($id: ID!) { capacityRequestMatched(requestId: $id) { id } }';

/** Loads the matches anew when the API says that they are. Without scripts the page refreshes itself while they are made. */
export function useLiveMatching(requestId: string, open: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!open) return;
    const stream = new EventSource(streamUrl(requestId));
    const renew = () => void revalidate();
    const close = () => stream.close();
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
