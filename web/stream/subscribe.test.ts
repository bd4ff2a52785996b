import { describe, expect, it } from 'vitest';
import { type EventStream, type StreamWorld, Subscriptions } from './subscribe.ts';

class FakeStream implements EventStream {
  readonly url: string;
  isClosed = false;
  readonly #listeners = new Map<string, (event: { data?: string }) => void>();

  constructor(url: string) {
    this.url = url;
  }

  addEventListener(type: string, listener: (event: { data?: string }) => void): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.isClosed = true;
  }

  fire(type: string, data?: string): void {
    this.#listeners.get(type)?.(data === undefined ? {} : { data });
  }
}

function givenTab() {
  const streams: FakeStream[] = [];
  const waits: { ms: number; call: () => void }[] = [];
  let hidden = false;
  let tell: () => void = () => {};
  const world: StreamWorld = {
    open(url) {
      const stream = new FakeStream(url);
      streams.push(stream);
      return stream;
    },
    wait(ms, call) {
      const wait = { ms, call };
      waits.push(wait);
      return () => {
        wait.call = () => {};
      };
    },
    isHidden: () => hidden,
    onVisibility(told) {
      tell = told;
      return () => {
        tell = () => {};
      };
    },
  };
  const show = (shown: boolean) => {
    hidden = !shown;
    tell();
  };
  const open = () => streams.filter((stream) => !stream.isClosed);
  return { subscriptions: new Subscriptions(world), streams, waits, show, open };
}

const document = 'subscription J($id: ID!) { jobChanged(jobId: $id) { id } }';

describe('the streams of a tab', () => {
  it('are shared by those who ask the same, and closed by the last of them', () => {
    const { subscriptions, streams, open } = givenTab();
    const heard: unknown[] = [];
    const first = subscriptions.listen(document, { id: 'job_1' }, { next: (data) => heard.push(data) });
    const second = subscriptions.listen(document, { id: 'job_1' }, { next: (data) => heard.push(data) });

    streams[0]?.fire('next', '{"data":{"n":1}}');

    expect(streams).toHaveLength(1);
    expect(heard).toEqual([{ n: 1 }, { n: 1 }]);
    first();
    expect(open()).toHaveLength(1);
    second();
    expect(open()).toHaveLength(0);
  });

  it('pause while the tab is hidden, and say so when they are back', () => {
    const { subscriptions, streams, show, open } = givenTab();
    let opened = 0;
    subscriptions.listen(
      document,
      {},
      {
        next() {},
        opened() {
          opened += 1;
        },
      },
    );
    streams[0]?.fire('open');

    show(false);
    expect(open()).toHaveLength(0);
    show(true);
    streams[1]?.fire('open');

    expect([open().length, opened]).toEqual([1, 2]);
  });

  it('are tried again ever later, half a minute at most, and at once after a success', () => {
    const { subscriptions, streams, waits } = givenTab();
    subscriptions.listen(document, {}, { next() {} });
    const breaks = () => {
      streams.at(-1)?.fire('error');
      waits.at(-1)?.call();
    };

    for (let time = 0; time < 7; time += 1) breaks();
    streams.at(-1)?.fire('open');
    breaks();

    expect(waits.map(({ ms }) => ms)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 1000]);
  });

  it('stay closed when the API has ended them', () => {
    const { subscriptions, streams, show, open } = givenTab();
    let ended = 0;
    subscriptions.listen(
      document,
      {},
      {
        next() {},
        ended() {
          ended += 1;
        },
      },
    );

    streams[0]?.fire('complete');
    show(false);
    show(true);

    expect([open().length, ended]).toEqual([0, 1]);
  });

  it('do not pass on what is no answer', () => {
    const { subscriptions, streams } = givenTab();
    const heard: unknown[] = [];
    subscriptions.listen(document, {}, { next: (data) => heard.push(data) });

    for (const text of [undefined, '', 'null', '{', '{"errors":[]}']) streams[0]?.fire('next', text);

    expect(heard).toEqual([]);
  });
});
