import { createHash } from 'node:crypto';
import { findClient, findSession, type PasskeySite, type Visitor } from '#schema/identity/index.ts';
import { type Actor, type ClientActor, may } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import { Fault } from '#schema/kernel/fault.ts';
import type { Permission } from '#schema/kernel/permissions.ts';
import { OpenQuery } from '#schema/kernel/run-query.ts';
import type { EventFeed } from './event-feed.ts';
import { type CookieJar, sessionTokenOf } from './http/session-cookie.ts';
import type { NodeKinds } from './kernel/node-kinds.ts';
import type { Marker } from './papers/marking/mark-in-engine.ts';

/** What stays the same for the life of the server. */
export interface Services {
  readonly database: Database;
  readonly feed: EventFeed;
  readonly nodes: NodeKinds;
  /** Puts marks on what bidders open. */
  readonly marker: Marker;
  readonly cookies: CookieJar;
  readonly sessionHours: number;
  readonly passkeySite: PasskeySite;
  /** Where links in mails lead. */
  readonly publicUrl: string;
  /** Whether mails leave the house, and whether those of the demo may be looked at by its firms. */
  readonly mails: { readonly areSent: boolean; readonly isDemo: boolean };
}

/** What a request tells of itself. */
export interface Caller {
  readonly cookie: string | null;
  readonly ip: string | null;
  readonly userAgent?: string | null;
  /** The key that a program came with, and whom it was found to be when it came. */
  readonly apiKey?: string | undefined;
  readonly client?: ClientActor | undefined;
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
    const actor = caller.client ? asProgram(caller.client, caller) : await actorOf(services, caller, token);
    return new Context(services, caller, actor, token);
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

  /** From where the caller knocks. */
  get visitor(): Visitor {
    return { ip: this.caller.ip, userAgent: this.caller.userAgent ?? null };
  }

  /**
   * Throws UNAUTHENTICATED unless somebody is signed in, and FORBIDDEN where they may not even read: a key without that scope, a person of
   * whom the organisation wants a second factor first.
   */
  requireSignedIn(): void {
    this.require('member');
  }

  /** As {@link requireSignedIn}, for what not every member may read. */
  require(permission: Permission): void {
    const { actor } = this.state;
    if (actor.kind === 'public') throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    if (!may(actor, permission)) throw new Fault('FORBIDDEN', 'This is not yours to see.');
  }

  /** Time is up: what still waits for the database is told so. */
  expire(): void {
    this.state.query.expire();
  }

  async end(): Promise<void> {
    await this.state.query[Symbol.asyncDispose]();
  }
}

function asProgram(client: ClientActor, { requestId }: Caller): ClientActor {
  return { ...client, origin: { requestId, source: 'API' } };
}

async function actorOf({ database }: Services, caller: Caller, token: string | undefined): Promise<Actor> {
  const { ip, requestId, apiKey } = caller;
  const program = apiKey ? await findClient(database, apiKey) : undefined;
  if (program) return asProgram(program, caller);
  const session = token ? await findSession(database, token) : undefined;
  if (session) return { ...session.actor, origin: { requestId, source: 'PORTAL' } };
  const client = createHash('sha256')
    .update(`client ${ip ?? ''}`)
    .digest('hex');
  return { kind: 'public', client, origin: { requestId, source: 'PORTAL' } };
}
