import { describe, expect, it } from 'vitest';
import { clockOf, type ProgressOfJob, timesOf } from './job-progress.tsx';

const job = (more: Partial<ProgressOfJob>): ProgressOfJob => ({
  state: 'RUNNING',
  stage: null,
  done: null,
  total: null,
  startedAt: '2026-11-23T08:00:00Z',
  finishedAt: null,
  ...more,
});
const now = '2026-11-23T08:00:10Z';

describe('the time of a job', () => {
  it('goes on at the rate so far', () => {
    expect(timesOf(job({ done: 25, total: 100 }), now)).toEqual({ elapsed: 10, left: 30 });
  });

  it.each([
    ['has not begun', job({ startedAt: null, state: 'QUEUED' }), { elapsed: null, left: null }],
    ['does not count', job({}), { elapsed: 10, left: null }],
    ['has done nothing yet', job({ done: 0, total: 9 }), { elapsed: 10, left: null }],
    [
      'has ended',
      job({ state: 'DONE', finishedAt: '2026-11-23T08:00:04Z', done: 1, total: 2 }),
      { elapsed: 4, left: null },
    ],
    ['counts beyond its total', job({ done: 12, total: 10 }), { elapsed: 10, left: 0 }],
  ])('is not guessed when it %s', (_what, one, times) => {
    expect(timesOf(one, now)).toEqual(times);
  });

  it.each([
    [7, '0:07'],
    [750, '12:30'],
    [3725, '1:02:05'],
  ])('of %i seconds reads %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text);
  });
});
