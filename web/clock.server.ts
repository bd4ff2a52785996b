import type { RouterContextProvider } from 'react-router';
import { preferencesContext } from './context.ts';

/** The only place of the portal's server that reads the clock. */
export function now(): Date {
  return new Date();
}

/** Today's plain date where the firm's plant is: plans and weeks are the plant's, whoever reads them where. */
export function today({ context }: { context: Readonly<RouterContextProvider> }): string {
  const timeZone = context.get(preferencesContext).homeZone;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now());
}
