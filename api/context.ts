import { createHash } from 'node:crypto';
import { findSession } from '#schema/identity/index.ts';
import type { Actor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { OpenQuery } from '#schema/kernel/run-query.ts';
import type { EventFeed } from './event-feed.ts';
import { type CookieJar, sessionTokenOf } from './http/session-cookie.ts';

/** What stays the same for the life of the server. */
export interface Services {
  readonly database: Database;
  readonly feed: EventFeed;
  readonly cookies: CookieJar;
  readonly sessionHours: number;
}

/** What a request tells of itself. */
export interface Caller {
  readonly cookie: string | null;
  readonly ip: string | null;
  readonly requestId: string;
}

/** One request: who asks, one query for all that it reads, and the cookies to send back. */
export class Context {
  readonly services: Services;
  readonly caller: Caller;
  readonly setCookies: string[] = [];
  /** One object that copies of the context share: the server hands resolvers a shallow copy. */
  private readonly state: { actor: Actor; token: string | undefined; query: OpenQuery };

  private constructor(services: Services, caller: Caller, actor: Actor, token: string | undefined) {
    this.services = services;
    this.caller = caller;
    this.state = { actor, token, query: new OpenQuery(services.database, actor) };
  }

  static async open(services: Services, caller: Caller): Promise<Context> {
    const token = sessionTokenOf(caller.cookie);
    return new Context(services, caller, await actorOf(services, caller, token), token);
  }

  get actor(): Actor {
    return this.state.actor;
  }

  get token(): string | undefined {
    return this.state.token;
  }

  get query(): OpenQuery {
    return this.state.query;
  }

  /** Reads from now on see what has just been committed. */
  async renewQuery(): Promise<void> {
    await this.end();
    this.state.query = new OpenQuery(this.services.database, this.state.actor);
  }

  /** Goes on as another session, or as nobody. */
  async become(token: string | undefined): Promise<void> {
    this.state.token = token;
    this.state.actor = await actorOf(this.services, this.caller, token);
    await this.renewQuery();
  }

  /** Throws UNAUTHENTICATED unless somebody is signed in. */
  requireSignedIn(): void {
    if (this.state.actor.kind === 'public') throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  }

  async end(): Promise<void> {
    await this.state.query[Symbol.asyncDispose]();
  }
}

async function actorOf({ database }: Services, { ip }: Caller, token: string | undefined): Promise<Actor> {
  const session = token ? await findSession(database, token) : undefined;
  return (
    session?.actor ?? {
      kind: 'public',
      client: createHash('sha256')
        .update(`client ${ip ?? ''}`)
        .digest('hex'),
    }
  );
}
