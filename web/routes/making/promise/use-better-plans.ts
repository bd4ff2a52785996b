import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const firstMs = 1500;
const mostMs = 8000;

/**
 * Looks again while plans are being found, less and less often: a search may take most of a minute, and each look asks for all plans
 * with their lines. Without scripts the page refreshes itself.
 */
export function useBetterPlans(pending: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!pending) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (afterMs: number) => {
      timer = setTimeout(() => {
        void revalidate();
        look(Math.min(mostMs, afterMs * 1.4));
      }, afterMs);
    };
    look(firstMs);
    return () => clearTimeout(timer);
  }, [pending, revalidate]);
}
