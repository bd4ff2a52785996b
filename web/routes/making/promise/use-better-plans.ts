import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const everyMs = 1500;

/** Looks again while plans are being found. Without scripts the page refreshes itself. */
export function useBetterPlans(pending: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!pending) return;
    const timer = setInterval(() => void revalidate(), everyMs);
    return () => clearInterval(timer);
  }, [pending, revalidate]);
}
