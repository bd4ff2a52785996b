import express from 'express';
import { createLogger } from '#config/logger.ts';
import { createHttpServer, listen } from '#config/process/http-server.ts';
import { Requests } from '#config/process/requests.ts';
import { Shutdown } from '#config/process/shutdown.ts';

/** The parts of main.ts that end a process, with answers that are slow, endless or broken. */
const shutdown = new Shutdown(createLogger('silent'));
const requests = new Requests();
const app = express().use(requests.handler);
app.use((request, _response, next) => {
  console.log(`asked ${request.path}`);
  next();
});
app.get('/slow', (_request, response) => void setTimeout(() => response.send('finished'), 800));
app.get('/endless', () => undefined);
app.get('/stream', (_request, response) => void response.type('text/event-stream').write('data: hello\n\n'));
app.get('/bug', () => void setTimeout(() => Promise.reject(new Error('bug')), 0));
app.get('/readyz', (_request, response) => void response.send('ready'));

for (const name of ['database', 'portal']) shutdown.add(name, async () => console.log(`${name} closed`));
const server = createHttpServer(app);
const port = await listen(server, { host: '127.0.0.1', port: 0, isChosen: true });
shutdown.add('requests', () => requests.drain(server, 1_500));
console.log(port);
