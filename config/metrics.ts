import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What one command did, for logs and figures. */
export interface CommandFacts {
  readonly command: string;
  readonly outcome: 'done' | 'replayed' | 'refused' | 'fault' | 'bug';
  readonly tries: number;
  readonly durationMs: number;
}

/** What one job did. */
export interface JobFacts {
  readonly consumer: string;
  /** It waits where it has handed out parts of its work, and is called again. */
  readonly outcome: 'done' | 'failed' | 'waiting';
  readonly durationMs: number;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const jobSeconds = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];

/** Figures of one process, in Prometheus' form. Labels are words of the product's own: never an id, an organisation or a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#histogram('http_request_seconds', 'Requests answered.', seconds, [
    'method',
    'area',
    'status',
  ]);
  readonly #commands = this.#histogram('command_seconds', 'Commands run.', seconds, ['command', 'outcome']);
  readonly #retries = new Counter({
    name: 'openfloor_command_retries_total',
    help: 'Transactions tried again after a deadlock, a serialisation failure or a lost connection.',
    labelNames: ['command'],
    registers: [this.#registry],
  });
  readonly #jobs = this.#histogram('job_seconds', 'Jobs run.', jobSeconds, ['consumer', 'outcome']);

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: 'openfloor_' });
  }

  request(facts: { method: string; area: string; status: number; durationMs: number }): void {
    const { method, area, status, durationMs } = facts;
    this.#requests.observe({ method, area, status: String(status) }, durationMs / 1000);
  }

  command({ command, outcome, tries, durationMs }: CommandFacts): void {
    this.#commands.observe({ command, outcome }, durationMs / 1000);
    if (tries > 1) this.#retries.inc({ command }, tries - 1);
  }

  job({ consumer, outcome, durationMs }: JobFacts): void {
    this.#jobs.observe({ consumer, outcome }, durationMs / 1000);
  }

  /** Figures that are looked up when somebody asks: sizes of pools, what waits in the outbox. */
  gauge<Label extends string>(
    name: string,
    help: string,
    label: Label,
    read: () => Promise<Record<string, number>> | Record<string, number>,
  ): void {
    new Gauge({
      name: `openfloor_${name}`,
      help,
      labelNames: [label],
      registers: [this.#registry],
      async collect() {
        this.reset();
        const values = await Promise.resolve(read()).catch(() => ({}));
        for (const [value, figure] of Object.entries(values)) this.set({ [label]: value } as never, figure);
      },
    });
  }

  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #histogram<Label extends string>(name: string, help: string, buckets: number[], labelNames: Label[]) {
    const registers = [this.#registry];
    return new Histogram<Label>({ name: `openfloor_${name}`, help, buckets, labelNames, registers });
  }
}
