import { closeSession, rotateSession } from '#schema/identity/index.ts';
import type { Context } from '../context.ts';
import { stepTokenOf } from '../http/session-cookie.ts';

/** Goes on in a session that has just been opened; the one before and a half-open sign-in are over. */
export async function enterSession(context: Context, token: string): Promise<void> {
  const { database, cookies, sessionHours } = context.services;
  if (context.token) await closeSession(database, context.token);
  context.setCookies.push(cookies.session(token, sessionHours));
  if (stepTokenOf(context.caller.cookie)) context.setCookies.push(cookies.noStep());
  await context.become(token);
}

/** The same session under a new token, after its person has proved who they are: a token that was overheard is worth nothing. */
export async function renewToken(context: Context, withSecondFactor = false): Promise<void> {
  const { database, cookies, sessionHours } = context.services;
  const fresh = await rotateSession(database, context.token ?? '', withSecondFactor);
  if (!fresh) return;
  context.setCookies.push(cookies.session(fresh, sessionHours));
  await context.become(fresh);
}

/** Goes on as nobody. */
export async function leaveSession(context: Context): Promise<void> {
  if (context.token) await closeSession(context.services.database, context.token);
  context.setCookies.push(context.services.cookies.noSession());
  await context.become(undefined);
}
