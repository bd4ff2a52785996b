import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { Metrics } from '../metrics.ts';
import { metricsDoor } from './metrics-door.ts';

let server: Server;
afterEach(() => void server.close());

async function scrape(token: string | undefined, headers: Record<string, string> = {}): Promise<Response> {
  const metrics = new Metrics();
  metrics.request({ method: 'GET', area: '/graphql', status: 200, durationMs: 12 });
  metrics.command({ command: 'siteCreate', outcome: 'done', tries: 3, durationMs: 20 });
  metrics.gauge('pool_connections', 'Connections.', 'state', () => ({ idle: 2 }));
  server = createServer(express().use(metricsDoor(metrics, token))).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, { headers });
}

describe('the figures of a process', () => {
  it('are told to this machine in the form of Prometheus', async () => {
    const text = await (await scrape(undefined)).text();

    expect(text).toContain(
      'openfloor_http_request_seconds_count{method="GET",area="/graphql",status="200"} 1',
    );
    expect(text).toContain('openfloor_command_retries_total{command="siteCreate"} 2');
    expect(text).toContain('openfloor_pool_connections{state="idle"} 2');
    expect(text).toContain('openfloor_process_resident_memory_bytes');
  });

  it('are not told through a proxy', async () => {
    expect((await scrape(undefined, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
  });

  it('are told to whoever brings the token, where one is set, and to nobody else', async () => {
    expect((await scrape('a-token-of-some-length')).status).toBe(404);
    expect((await scrape('a-token-of-some-length', { authorization: 'Bearer wrong' })).status).toBe(404);
    expect(
      (await scrape('a-token-of-some-length', { authorization: 'Bearer a-token-of-some-length' })).status,
    ).toBe(200);
  });
});
