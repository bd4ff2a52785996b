/** How often each kind of step was done, and with which codes it was refused. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  note(step: string, outcome: string): void {
    const row = this.#counts.get(step) ?? new Map<string, number>();
    row.set(outcome, (row.get(outcome) ?? 0) + 1);
    this.#counts.set(step, row);
  }

  /** By step: `done`, and each code. */
  get table(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.#counts].map(([step, row]) => [step, Object.fromEntries(row)]));
  }

  /** All outcomes with their number, the most frequent first, a line a step. */
  lines(): string[] {
    return Object.entries(this.table).map(([step, row]) => {
      const outcomes = Object.entries(row).sort(([, one], [, other]) => other - one);
      return `${step.padEnd(14)} ${outcomes.map(([code, count]) => `${code} ${count}`).join(' · ')}`;
    });
  }

  add(other: Tally): void {
    for (const [step, row] of other.#counts)
      for (const [outcome, count] of row) for (let at = 0; at < count; at += 1) this.note(step, outcome);
  }
}
