import { listNames } from '../../domain/names.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Facts, Panel } from '../../ui/panel.tsx';
import type { Route } from './+types/file.ts';
import css from './files.module.css';

type Header = Route.ComponentProps['loaderData']['file']['stepHeader'];

/** What a STEP file says of itself, and that nobody has checked it. */
export function StepFacts({ header }: { header: Header }) {
  const t = useT();
  const locale = useLocale();
  if (!header) return <Panel title={t('files:step.title')}>{t('files:step.none')}</Panel>;
  const all = [
    ['name', header.name],
    ['description', listNames(locale, header.description)],
    ['schemas', header.schemas.join('\n')],
    ['originatingSystem', header.originatingSystem],
    ['preprocessor', header.preprocessor],
    ['timeStamp', header.timeStamp],
    ['authors', listNames(locale, header.authors)],
    ['organisations', listNames(locale, header.organisations)],
    ['authorisation', header.authorisation],
    ['level', header.implementationLevel],
  ] as const;
  return (
    <Panel title={t('files:step.title')}>
      <Facts facts={all.map(([key, text]) => (text ? [t(`files:step.${key}`), text] : null))} />
      <p className={`quiet ${css.why}`}>{t('files:step.why')}</p>
    </Panel>
  );
}
