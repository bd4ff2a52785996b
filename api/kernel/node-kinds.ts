import { decodeId } from '#schema/kernel/id.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { ApiSlice, NodeKind } from './api-slice.ts';

/** The kinds of things that have an id, of all slices: how each is found, and how it is called. */
export class NodeKinds {
  /** Prefix of an id → its kind. */
  readonly #kinds: ReadonlyMap<string, NodeKind>;
  /** Name of a type → prefix of its ids. */
  readonly #prefixes: ReadonlyMap<string, string>;

  constructor(slices: readonly ApiSlice[]) {
    this.#kinds = new Map(slices.flatMap(({ nodes = {} }) => Object.entries(nodes)));
    this.#prefixes = new Map([...this.#kinds].map(([prefix, [nodeType]]) => [nodeType, prefix]));
  }

  /** The thing with this id, as far as the asker sees it. */
  async find(query: Query, wire: string): Promise<object | null> {
    const id = decodeId(wire);
    const kind = id && this.#kinds.get(id.prefix);
    if (!kind) return null;
    const [nodeType, load] = kind;
    const found = await load(query, id.uuid);
    return found ? { ...found, nodeType } : null;
  }

  /** The prefix of a kind of thing as the book names it: `capacityOffer` is the type CapacityOffer. */
  prefixOf(subjectType: string): string | undefined {
    return this.#prefixes.get(subjectType.charAt(0).toUpperCase() + subjectType.slice(1));
  }
}
