import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCapabilities, anyRequirement } from '../matching/offered.fixture.ts';
import { notReached } from './check-needs.ts';
import type { UnnamedPlan } from './priced-plan.ts';
import { card, question, step } from './promise-input.fixture.ts';
import { unmetNeeds } from './unmet-needs.ts';

const languages = fc.subarray(['zh', 'en', 'de']);
const figure = fc.constantFrom('5', '20', '80', '300');
const moreCapabilities = fc
  .tuple(anyCapabilities, languages, fc.option(figure), fc.option(figure))
  .map(([some, choices, most, least]) => [
    ...some,
    { kind: 'language', value: null, unit: null, choices },
    ...(most === null ? [] : [{ kind: 'diameter-max', value: most, unit: 'CMT' as const, choices: [] }]),
    ...(least === null ? [] : [{ kind: 'diameter-min', value: least, unit: 'MMT' as const, choices: [] }]),
    ...(least === null ? [] : [{ kind: 'length-max', value: least, unit: 'MMT' as const, choices: [] }]),
  ]);
const moreRequirements = fc.oneof(
  anyRequirement.filter(({ kind }) => kind !== 'CERTIFICATE'),
  languages.map((choices) => ({ kind: 'LANGUAGE' as const, must: true, bounds: [], choices })),
  fc.tuple(fc.constantFrom('DIAMETER' as const, 'LENGTH' as const), figure).map(([kind, value]) => ({
    kind,
    must: true,
    bounds: [{ value, unit: 'MMT' as const }],
    choices: [],
  })),
);

it('who reaches a need is the same by the rule of matching and by the check of plans', () => {
  fc.assert(
    fc.property(moreCapabilities, moreRequirements, fc.boolean(), (capabilities, needed, isBlind) => {
      const maker = card('maker', '320583', 60, { capabilities, isBlind });
      const one = step('10', [maker], { requirements: [needed] });
      const plan = {
        lines: [{ stepCode: '10', offerId: 'maker' }],
      } as unknown as UnnamedPlan;

      expect(notReached(question({ steps: [one], arcs: [] }), plan)).toHaveLength(
        unmetNeeds(one, maker).length,
      );
    }),
    { numRuns: 3000 },
  );
});
