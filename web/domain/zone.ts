import { useEffect } from 'react';
import { useRevalidator, useRouteLoaderData } from 'react-router';
import { ZONE_COOKIE } from '../preferences.ts';
import type { loader } from '../root.tsx';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The zone in which the reader is shown instants, and that of the firm's plant. */
export function useZones(): { timeZone: string; homeZone: string } {
  const root = useRouteLoaderData<typeof loader>('root');
  return { timeZone: root?.timeZone ?? 'UTC', homeZone: root?.homeZone ?? 'UTC' };
}

/** Tells the server, from the first page on, where the reader's clock is. Without JavaScript times stay in the plant's zone. */
export function useReaderZone(shown: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!own || own === shown) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the store that would replace it is not in every browser yet
    document.cookie = `${ZONE_COOKIE}=${own}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
    void revalidate();
  }, [shown, revalidate]);
}
