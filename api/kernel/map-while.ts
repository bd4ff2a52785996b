/**
 * What `read` makes of each signal, until it finds nothing. No generator: returning from one waits for the next signal, which
 * may never come.
 */
export function mapWhile<Value>(
  signals: AsyncIterableIterator<void>,
  read: () => Promise<Value | undefined>,
): AsyncIterableIterator<Value> {
  const end = async (): Promise<IteratorResult<Value>> => {
    await signals.return?.();
    return { done: true, value: undefined };
  };
  const mapped: AsyncIterableIterator<Value> = {
    async next() {
      if ((await signals.next()).done) return { done: true, value: undefined };
      const value = await read();
      return value === undefined ? await end() : { done: false, value };
    },
    return: end,
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped;
}
