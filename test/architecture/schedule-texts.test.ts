import { describe, expect, it } from 'vitest';
import { cadenceOf } from '#web/routes/operator/cadence.ts';
import { describeCadence } from '#workers/clock/clock.ts';
import { schedule } from '#workers/schedule.ts';
import en from '../../web/locales/en/operations.json' with { type: 'json' };
import zh from '../../web/locales/zh-CN/operations.json' with { type: 'json' };

describe('work that runs by the clock', () => {
  it.each(schedule.map((one) => [one.name, one] as const))(
    '%s is described in both languages',
    (name, one) => {
      expect(en.schedules.does).toHaveProperty([name], one.does);
      expect(zh.schedules.does).toHaveProperty([name], expect.stringMatching(/\p{Script=Han}/u));
      expect(cadenceOf(describeCadence(one))).toBeDefined();
    },
  );
});
