/** A file that is not an instance of its kind, or only a part of one. */
export class InstanceFileProblem extends Error {
  override readonly name = 'InstanceFileProblem';
}

export interface Numbers {
  /** The next number; refuses with what was expected when there is none. */
  next(what: string): number;
  /** The next as a count of 1 or more. */
  whole(what: string): number;
  /** Refuses what stands behind the last number that was read. */
  end(): void;
}

/** Reads a text of numbers between white space, one by one. */
export function numbersIn(text: string): Numbers {
  const words = text.split(/\s+/).filter((word) => word.length > 0);
  let at = 0;
  const next = (what: string): number => {
    const word = words[at++];
    if (word === undefined) throw new InstanceFileProblem(`The file ends before: ${what}.`);
    const value = Number(word);
    if (!Number.isFinite(value)) throw new InstanceFileProblem(`${what}: «${word}» is not a number.`);
    return value;
  };
  return {
    next,
    whole(what) {
      const value = next(what);
      if (!Number.isInteger(value) || value < 1 || value > 1_000_000)
        throw new InstanceFileProblem(`${what}: «${value}» is not a count.`);
      return value;
    },
    end() {
      if (at < words.length)
        throw new InstanceFileProblem(`${words.length - at} numbers more than the file’s own counts say.`);
    },
  };
}
