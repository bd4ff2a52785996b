import { addressConsumer, noticeConsumer, settleConsumer } from './inbox/index.ts';
import type { Slice } from './kernel/slice.ts';
import { slices } from './slices.ts';
import { webhookConsumer } from './webhooks/index.ts';

/** Event → names of its consumers, over all slices. */
export const consumersOf: Readonly<Record<string, readonly string[]>> = gather();

function gather(): Record<string, string[]> {
  const all: Record<string, Set<string>> = {};
  const add = (event: string, consumer: string) => {
    all[event] ??= new Set();
    all[event].add(consumer);
  };
  for (const slice of slices) for (const [event, consumer] of pairsOf(slice)) add(event, consumer);
  return Object.fromEntries(Object.entries(all).map(([event, names]) => [event, [...names]]));
}

/** What a slice's own consumers hear of, and what it tells people, addresses and other systems. */
function pairsOf({ consumers = {}, notices = [], mails = [], webhooks = [] }: Slice): [string, string][] {
  const settling = notices.flatMap((kind) => (kind.nature === 'TASK' ? Object.keys(kind.settledBy) : []));
  return [
    ...Object.entries(consumers).flatMap(([event, names]) =>
      names.map((name): [string, string] => [event, name]),
    ),
    ...notices.flatMap(({ events }) => events.map((event): [string, string] => [event, noticeConsumer])),
    ...settling.map((event): [string, string] => [event, settleConsumer]),
    ...mails.map(({ event }): [string, string] => [event, addressConsumer]),
    ...webhooks.map(({ event }): [string, string] => [event, webhookConsumer]),
  ];
}
