import type { Readable } from 'node:stream';

/** What a process said last on its standard error: there V8 tells why it ended the process. */
export class LastWords {
  static readonly #kept = 16_384;
  #text = '';

  constructor(stream: Readable | null) {
    stream?.setEncoding('utf8').on('data', (more: string) => {
      this.#text = (this.#text + more).slice(-LastWords.#kept);
    });
    // To listen keeps no process from ending.
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }

  /** Whether the heap, or the memory that the system grants, was not enough. */
  get tellOfMemory(): boolean {
    return /out of memory|Allocation failed|bad_alloc/.test(this.#text);
  }

  /** As much as a developer wants in a log. */
  get text(): string {
    return this.#text.trim().slice(-500);
  }
}
