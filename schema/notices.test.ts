import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '#config/notices/words.ts';
import { projectRoot } from '#config/project-root.ts';
import { commands } from './commands.ts';
import { mailKinds, noticeKinds, webhookKinds } from './notices.ts';
import { eventReference } from './webhooks/event-reference.ts';

const locales = ['en', 'zh-CN'] as const;

describe('what people are told', () => {
  it('has one kind of a name', () => {
    const names = noticeKinds().map(({ kind }) => kind);

    expect(names.length).toBeGreaterThan(8);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('has its words in both languages', () => {
    for (const { kind } of noticeKinds())
      for (const locale of locales) {
        expect(words(locale, `kind.${kind}.name`)).not.toBe('');
        expect(words(locale, `kind.${kind}.title`, { count: 2 })).not.toBe('');
        expect(words(locale, `kind.${kind}.text`, { count: 2 })).not.toBe('');
      }
    for (const { kind } of mailKinds())
      for (const locale of locales)
        for (const part of ['subject', 'text', 'open'])
          expect(words(locale, `address.${kind}.${part}`, { count: 2 })).not.toBe('');
  });

  it('is answered by commands that exist', () => {
    const names = new Set(commands.map(({ name }) => name));
    const answers = noticeKinds().flatMap((kind) => (kind.nature === 'TASK' ? (kind.answers ?? []) : []));

    expect(answers.filter(({ mutation }) => !names.has(mutation))).toEqual([]);
    expect(answers.length).toBeGreaterThan(0);
  });
});

describe('what other systems are told', () => {
  it('is what the reference says', () => {
    const written = readFileSync(path.join(projectRoot, 'docs/reference/events.md'), 'utf8');

    expect(written).toBe(eventReference());
  });

  it('is one kind for each event, with ids under names of ids', () => {
    const events = webhookKinds().map(({ event }) => event);

    expect(events).toEqual([...new Set(events)]);
    for (const { data } of webhookKinds())
      expect(Object.keys(data).filter((name) => !/Id$/.test(name))).toEqual([]);
  });
});
