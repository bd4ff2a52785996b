import { beWatched } from './be-watched.ts';
import { thrownOf } from './engine-error.ts';
import { type Answer, pack, type Question, unpack } from './message.ts';

/** Pure work by name, each read when it is first asked for: plain values in, plain values out. */
export type Tasks = Readonly<Record<string, () => Promise<(input: never) => unknown>>>;

/** The engine's side: answers one question after the other until it is ended, and ends with who started it. */
export function serveTasks(tasks: Tasks): void {
  beWatched();
  process.on('message', (question: Question) => {
    void answerTo(tasks, question).then(say, (error: unknown) => say(failureOf(error)));
  });
  say({ kind: 'ready' });
}

function say(answer: Answer): void {
  if (!process.send) throw new Error('Nobody listens to this engine');
  process.send(answer);
}

async function answerTo(tasks: Tasks, { task, input, maxMessageBytes }: Question): Promise<Answer> {
  const load = tasks[task];
  if (!load) throw new Error(`No task is called ${task}`);
  const run = (await load()) as (input: unknown) => unknown;
  say({ kind: 'begun' });
  const output = pack(await run(unpack(input)));
  const bytes = output.byteLength;
  return bytes > maxMessageBytes ? { kind: 'too-large', bytes } : { kind: 'done', output };
}

/** A buffer that the system has no memory for is thrown as an error of range; a heap that is full ends the process by itself. */
function failureOf(error: unknown): Answer {
  if (error instanceof RangeError && /allocation failed|ERR_MEMORY_ALLOCATION/i.test(error.message))
    return { kind: 'out-of-memory' };
  return { kind: 'failed', thrown: thrownOf(error) };
}
