/** How many are served at once, and how many servings run side by side. */
export interface GathererLimits<Item> {
  readonly most: number;
  readonly lanes: number;
  /** Items of one name never share a serving: the later waits for the next. */
  readonly nameOf?: (item: Item) => string;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Serves callers together while others are being served. Nobody waits for company: an idle lane takes whoever comes at once, and
 * those who come meanwhile are taken together by the next lane that is free. Each is answered by itself; an `Error` among the answers
 * is thrown to its caller alone, a failure of the serving to all of that serving.
 */
export class Gatherer<Item, Answer> {
  readonly #serve: (items: readonly Item[]) => Promise<readonly (Answer | Error)[]>;
  readonly #limits: GathererLimits<Item>;
  #waiting: Waiting<Item, Answer>[] = [];
  #busy = 0;
  #isWoken = false;

  constructor(
    limits: GathererLimits<Item>,
    serve: (items: readonly Item[]) => Promise<readonly (Answer | Error)[]>,
  ) {
    this.#limits = limits;
    this.#serve = serve;
  }

  ask(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#wake();
    });
  }

  /** After all that is under way in this turn of the event loop: callers of one instant come together. */
  #wake(): void {
    if (this.#isWoken || this.#busy >= this.#limits.lanes) return;
    this.#isWoken = true;
    setImmediate(() => {
      this.#isWoken = false;
      while (this.#waiting.length > 0 && this.#busy < this.#limits.lanes) void this.#run(this.#take());
    });
  }

  #take(): Waiting<Item, Answer>[] {
    const { most, nameOf } = this.#limits;
    const taken: Waiting<Item, Answer>[] = [];
    const left: Waiting<Item, Answer>[] = [];
    const names = new Set<string>();
    for (const one of this.#waiting) {
      const name = nameOf?.(one.item);
      const isFree = name === undefined || !names.has(name);
      (isFree && taken.length < most ? taken : left).push(one);
      if (name !== undefined) names.add(name);
    }
    this.#waiting = left;
    return taken;
  }

  async #run(taken: readonly Waiting<Item, Answer>[]): Promise<void> {
    this.#busy += 1;
    try {
      const answers = await this.#serve(taken.map(({ item }) => item));
      for (const [index, { resolve, reject }] of taken.entries()) {
        const answer = answers[index];
        if (answer === undefined) reject(new Error('A serving left somebody without an answer'));
        else if (answer instanceof Error) reject(answer);
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of taken) reject(error);
    } finally {
      this.#busy -= 1;
      if (this.#waiting.length > 0) this.#wake();
    }
  }
}
