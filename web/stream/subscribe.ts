/** As much of a browser's stream as is used here; tests bring one of their own. */
export interface EventStream {
  addEventListener(type: string, listener: (event: { data?: string }) => void): void;
  close(): void;
}

export interface StreamWorld {
  open(url: string): EventStream;
  /** Calls back after so many milliseconds; answers how to stop waiting. */
  wait(ms: number, then: () => void): () => void;
  isHidden(): boolean;
  /** Tells whenever the tab is hidden or shown; answers how to stop telling. */
  onVisibility(tell: () => void): () => void;
}

export interface Listener {
  /** The stream is open, at first or again: what was missed meanwhile must be read anew. */
  opened?: () => void;
  next: (data: unknown) => void;
  /** The API has ended it: the thing is gone, or the session is. */
  ended?: () => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** One stream, kept open while the tab is looked at: paused when hidden, tried again ever later when it breaks. */
export class Subscription {
  readonly #url: string;
  readonly #world: StreamWorld;
  readonly #listeners = new Set<Listener>();
  readonly #stopWatching: () => void;
  #stream: EventStream | undefined;
  #stopWaiting: () => void = () => {};
  #failures = 0;
  #hasEnded = false;

  constructor(url: string, world: StreamWorld) {
    this.#url = url;
    this.#world = world;
    this.#stopWatching = world.onVisibility(() => (world.isHidden() ? this.#pause() : this.#open()));
    if (!world.isHidden()) this.#open();
  }

  add(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Answers whether anybody still listens. */
  remove(listener: Listener): boolean {
    this.#listeners.delete(listener);
    return this.#listeners.size > 0;
  }

  close(): void {
    this.#hasEnded = true;
    this.#stopWatching();
    this.#pause();
  }

  #pause(): void {
    this.#stopWaiting();
    this.#stream?.close();
    this.#stream = undefined;
  }

  #open(): void {
    if (this.#hasEnded || this.#stream) return;
    this.#stopWaiting();
    const stream = this.#world.open(this.#url);
    this.#stream = stream;
    const isMine = () => this.#stream === stream;
    stream.addEventListener('open', () => isMine() && this.#opened());
    stream.addEventListener('next', ({ data }) => isMine() && this.#tell(data));
    stream.addEventListener('complete', () => isMine() && this.#complete());
    stream.addEventListener('error', () => isMine() && this.#failed());
  }

  #opened(): void {
    this.#failures = 0;
    for (const listener of this.#listeners) listener.opened?.();
  }

  #tell(text: string | undefined): void {
    const data = parsed(text);
    if (data !== undefined) for (const listener of this.#listeners) listener.next(data);
  }

  #complete(): void {
    this.close();
    for (const listener of this.#listeners) listener.ended?.();
  }

  /** The browser would try again at once and for ever; a server that is down is left alone ever longer. */
  #failed(): void {
    this.#pause();
    const ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#stopWaiting = this.#world.wait(ms, () => this.#open());
  }
}

function parsed(text: string | undefined): unknown {
  try {
    const answer: unknown = JSON.parse(text ?? '');
    return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  } catch {
    return undefined;
  }
}

/** The subscriptions of one tab: two that ask the same share one stream, for a browser keeps only six to a site. */
export class Subscriptions {
  readonly #world: StreamWorld;
  readonly #open = new Map<string, Subscription>();

  constructor(world: StreamWorld) {
    this.#world = world;
  }

  /** Answers how to stop listening; the last to stop closes the stream. */
  listen(document: string, variables: Record<string, unknown>, listener: Listener): () => void {
    const url = streamUrl(document, variables);
    const known = this.#open.get(url) ?? new Subscription(url, this.#world);
    this.#open.set(url, known);
    known.add(listener);
    return () => {
      if (known.remove(listener)) return;
      known.close();
      if (this.#open.get(url) === known) this.#open.delete(url);
    };
  }
}

/** graphql-sse, distinct connections mode: one operation, one GET. */
export function streamUrl(document: string, variables: Record<string, unknown>): string {
  const query = document.replace(/\s+/g, ' ').trim();
  return `/graphql/stream?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}
