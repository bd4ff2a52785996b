import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { serverI18n } from '../../../i18n/server.ts';
import { CarbonFields } from './carbon-fields.tsx';
import { ownSteps, partSteps } from './figure-steps.ts';
import { fieldOfInquiry, readFigures } from './inquiry-form.ts';
import type { MadePart } from './item.tsx';

const made = (prefix: string, number: string, revision: string, ...steps: [string, string][]): MadePart => ({
  prefix,
  number,
  name: `${number} 号件`,
  revision: { id: revision, steps: steps.map(([code, name]) => ({ code, name })) },
});
const groups = [
  ownSteps([{ code: '10', name: '装配' }]),
  ...partSteps([
    made('DOOR@10/', 'DOOR', 'rev_d', ['10', '下料'], ['20', '折弯']),
    made('HINGE@10/', 'HINGE', 'rev_h', ['10', '冲压']),
    made('DOOR@10/HINGE@20/', 'HINGE', 'rev_h', ['10', '冲压']),
    made('NONE@10/', 'NONE', 'rev_n'),
  ]),
];

const html = (locale: (typeof LOCALES)[number]) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={serverI18n(locale)}>
      <FormScope reply={undefined}>
        <CarbonFields groups={groups} />
      </FormScope>
    </I18nextProvider>,
  );

/** The form as a browser without scripts posts it, filled in where `typed` says. */
function posted(typed: Readonly<Record<string, string>>): FormReader {
  const form = new FormData();
  for (const [tag] of html('en').matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1] ?? '';
    form.append(name, typed[name] ?? /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  return new FormReader(form);
}

describe('what is told of the pieces of steps', () => {
  it.each(LOCALES)('is asked by item, for those that are made and have steps, in %s', (locale) => {
    const shown = html(locale);
    const legends = [...shown.matchAll(/<legend[^>]*>([^<]*)</g)].map(([, text]) => text);

    expect(legends.slice(1)).toEqual(['DOOR DOOR 号件', 'HINGE HINGE 号件']);
    expect(shown.match(/name="mass:\d+"/g)).toEqual([0, 1, 2, 3].map((row) => `name="mass:${row}"`));
  });

  it('is sent for every place that an item goes into, and only where something is told', () => {
    const figures = readFigures(posted({ 'mass:0': '12', 'mass:3': '0.4', 'energy:2': '1.5' }));

    expect(figures).toEqual([
      { row: 0, stepCode: '10', grams: 12_000, wattHours: null },
      { row: 2, stepCode: 'DOOR@10/20', grams: null, wattHours: 1_500 },
      { row: 3, stepCode: 'HINGE@10/10', grams: 400, wattHours: null },
      { row: 3, stepCode: 'DOOR@10/HINGE@20/10', grams: 400, wattHours: null },
    ]);
  });

  it('is refused at the field in which it was told', () => {
    const figures = readFigures(posted({ 'mass:0': '12', 'energy:3': '9' }));
    const fields = ['stepFigures.0.grams', 'stepFigures.2.wattHours', 'stepFigures.1.stepCode'].map((path) =>
      fieldOfInquiry(path, figures),
    );

    expect(fields).toEqual(['mass:0', 'energy:3', '']);
  });
});
