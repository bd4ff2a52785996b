import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '#config/process/http-server.ts';
import { projectRoot } from '#config/project-root.ts';

let child: ChildProcess;
let url: string;
let output: string;
let exit: Promise<{ code: number | null; afterMs: number }>;

beforeEach(async () => {
  const script = path.join(projectRoot, 'test/runtime/small-server.ts');
  child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  await expect.poll(() => output, { timeout: 10_000 }).toMatch(/^\d+\n/);
  url = `http://127.0.0.1:${output.trim()}`;
});

afterEach(async () => {
  if (child.exitCode === null && child.kill('SIGKILL'))
    await new Promise((resolve) => child.once('close', resolve));
});

function signal(name: NodeJS.Signals): void {
  const began = performance.now();
  exit = new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, afterMs: performance.now() - began })),
  );
  child.kill(name);
}

/** Until the process has begun with this request. */
const begun = (request: string) => expect.poll(() => output).toContain(`asked ${request}\n`);
/** Until it has heard that it is to stop: nobody new is let in. */
const isShut = () =>
  expect
    .poll(() =>
      fetch(`${url}/readyz`).then(
        () => 'open',
        () => 'shut',
      ),
    )
    .toBe('shut');

describe('stopping', () => {
  it('finishes the request under way, then closes the portal first and the database last', async () => {
    const answer = fetch(`${url}/slow`).then((response) => response.text());
    await begun('/slow');

    signal('SIGTERM');

    expect(await answer).toBe('finished');
    expect((await exit).code).toBe(0);
    expect(output).toMatch(/portal closed\ndatabase closed\n$/);
  });

  it('accepts no new work', async () => {
    let isAnswered = false;
    const answer = fetch(`${url}/slow`).then(() => {
      isAnswered = true;
    });
    await begun('/slow');

    signal('SIGTERM');

    await isShut();
    expect(isAnswered).toBe(false);
    await answer;
  });

  it('does not wait for event streams, which never end', async () => {
    const stream = await fetch(`${url}/stream`);

    signal('SIGTERM');

    expect(await stream.text()).toContain('hello');
    expect((await exit).afterMs).toBeLessThan(1_000);
  });

  it('cuts a request that does not finish within the deadline', async () => {
    const answer = expect(fetch(`${url}/endless`)).rejects.toThrow();
    await begun('/endless');

    signal('SIGINT');

    expect((await exit).code).toBe(0);
    await answer;
  });

  it('is forced by a second signal', async () => {
    const answer = expect(fetch(`${url}/endless`)).rejects.toThrow();
    await begun('/endless');

    signal('SIGINT');
    await isShut();
    child.kill('SIGINT');

    expect((await exit).code).toBe(1);
    expect(output).not.toContain('database closed');
    await answer;
  });

  it('follows a bug that nobody caught, with code 1 and everything closed', async () => {
    exit = new Promise((resolve) => child.once('close', (code) => resolve({ code, afterMs: 0 })));
    await fetch(`${url}/bug`).catch(() => undefined);

    expect((await exit).code).toBe(1);
    expect(output).toMatch(/database closed/);
  });
});

describe('a port that is in use', () => {
  it('is replaced by the next free one, unless somebody asked for it', async () => {
    const neighbour = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => neighbour.once('listening', resolve));
    const { port } = neighbour.address() as AddressInfo;
    const server = createServer();

    await expect(listen(server, { host: '127.0.0.1', port, isChosen: true })).rejects.toThrow('in use');
    expect(await listen(server, { host: '127.0.0.1', port, isChosen: false })).toBeGreaterThan(port);

    server.close();
    neighbour.close();
  });
});
