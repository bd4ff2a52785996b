import { describe, expect, it } from 'vitest';
import { jointWord } from './use-joint-word.ts';

const word = (state: string, final: boolean, job: string) => jointWord({ state, final, job: { state: job } });

describe('how far the search for a joint plan is', () => {
  it('is told before and after its first answer, and at its end', () => {
    expect(word('ASKED', false, 'QUEUED')).toBe('making:searching');
    expect(word('ANSWERED', false, 'RUNNING')).toBe('making:improving');
    expect(word('ANSWERED', true, 'DONE')).toBe('making:final');
  });

  it.each(['FAILED', 'CANCELLED'])('is told as its end before its time where the job is %s', (job) => {
    expect(word('ASKED', true, job)).toBe('making:joint.failed');
    expect(word('ANSWERED', true, job)).toBe('making:joint.endedEarly');
  });
});
