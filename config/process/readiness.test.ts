import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { Readiness } from './readiness.ts';

let server: Server;
afterEach(() => void server.close());

async function ask(readiness: Readiness, path: string): Promise<[number, unknown]> {
  server = createServer(express().use(readiness.handler)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return [answer.status, await answer.json()];
}

describe('readiness', () => {
  it('is given when everything that is needed is there', async () => {
    const readiness = new Readiness();
    readiness.add({ name: 'database', isReady: async () => true });

    expect(await ask(readiness, '/readyz')).toEqual([200, { status: 'ok' }]);
  });

  it('names what is missing, what fails and what does not answer in time', async () => {
    const readiness = new Readiness();
    readiness.add({ name: 'database', isReady: async () => true });
    readiness.add({ name: 'queues', isReady: () => Promise.reject(new Error('refused')) });
    readiness.add({ name: 'migrations', isReady: () => new Promise(() => {}) });

    expect(await ask(readiness, '/readyz')).toEqual([503, { status: 'waiting for queues, migrations' }]);
  });

  it('is not asked of a process that only has to be alive', async () => {
    const readiness = new Readiness();
    readiness.add({ name: 'database', isReady: async () => false });

    expect(await ask(readiness, '/livez')).toEqual([200, { status: 'ok' }]);
  });
});
