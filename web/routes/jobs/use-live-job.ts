import { useRevalidator } from 'react-router';
import { useSubscription } from '../../stream/use-subscription.ts';

const SUBSCRIPTION = 'subscription JobChanged($id: ID!) { jobChanged(jobId: $id) { id } }';

/** Shows a job as it goes on: each change, and each return of the stream, reads it anew. Without scripts the page refreshes itself. */
export function useLiveJob(jobId: string, hasEnded: boolean): void {
  const { revalidate } = useRevalidator();
  const renew = () => void revalidate();
  useSubscription(hasEnded ? null : SUBSCRIPTION, { id: jobId }, { next: renew, opened: renew });
}
