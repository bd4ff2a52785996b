import { ArrowRight, Download } from 'lucide-react';
import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { useErrorText } from '../../domain/error-text.ts';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/import.ts';
import css from './imports.module.css';

type Loaded = Route.ComponentProps['loaderData'];

/** What has come of the sheet, and what can be done now. */
export function Outcome(loaded: Loaded) {
  switch (loaded.found.state) {
    case 'REFUSED':
      return <Refused {...loaded} />;
    case 'REJECTED':
      return <Rejected {...loaded} />;
    case 'CHECKED':
      return <Checked {...loaded} />;
    case 'COMMITTED':
      return <Committed {...loaded} />;
    case 'UNDONE':
    case 'CANCELLED':
      return <Ended {...loaded} />;
    default:
      return null;
  }
}

function Refused({ found }: Loaded) {
  const t = useT();
  const errorText = useErrorText();
  const { code = 'IMPORT_FAILED', params = [] } = found.refusal ?? {};
  return (
    <div className={css.commit} data-refusals>
      <Notice tone="bad">{errorText({ field: '', code, message: code, params })}</Notice>
      <ButtonLink to="/capacity/imports">{t('imports:again')}</ButtonLink>
    </div>
  );
}

function Rejected({ found, isOpen, idempotencyKey }: Loaded) {
  const t = useT();
  const good = found.createCount + found.changeCount + found.sameCount;
  return (
    <Form method="post" className={css.commit}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <Notice tone="bad">{t('imports:rejected')}</Notice>
      <div className={ui.row}>
        <OtherWays found={found} />
        {good > 0 && found.availableActions.includes('COMMIT_GOOD') ? (
          <Allowed act="sheetImportCommit" isOpen={isOpen} word={t('imports:good', { count: good })}>
            <SubmitButton name="intent" value="good">
              {t('imports:good', { count: good })}
            </SubmitButton>
          </Allowed>
        ) : null}
      </div>
    </Form>
  );
}

function Checked({ found, isOpen, idempotencyKey }: Loaded) {
  const t = useT();
  return (
    <Form method="post" className={css.commit}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <p>{t('imports:commit.why', { create: found.createCount, change: found.changeCount })}</p>
      <div className={ui.row}>
        <OtherWays found={found} />
        <Allowed act="sheetImportCommit" isOpen={isOpen} word={t('imports:commit.submit')}>
          <SubmitButton look="primary" name="intent" value="commit">
            {t('imports:commit.submit')}
          </SubmitButton>
        </Allowed>
      </div>
    </Form>
  );
}

/** The file with its errors, other columns, another file. */
function OtherWays({ found }: Pick<Loaded, 'found'>) {
  const t = useT();
  return (
    <>
      {found.markedFile ? (
        <a className={ui.button} href={found.markedFile.path} download>
          <Icon of={Download} />
          {t('imports:marked')}
        </a>
      ) : null}
      <ButtonLink to="?match">{t('imports:match.again')}</ButtonLink>
      <ButtonLink to="/capacity/imports">{t('imports:again')}</ButtonLink>
    </>
  );
}

interface Next {
  readonly to: string;
  readonly text: 'imports:toBoard' | 'imports:toPlant' | 'imports:toOffers' | 'imports:toOperating';
}

/** Where what was written is looked at, by the kind of sheet. */
const plant: Next = { to: '/plant', text: 'imports:toPlant' };
const nextOf: Readonly<Record<string, Next>> = {
  capacity: { to: '/capacity', text: 'imports:toBoard' },
  operating: { to: '/plant/operating', text: 'imports:toOperating' },
  'stock-value': { to: '/plant/operating', text: 'imports:toOperating' },
  'payroll-count': { to: '/plant/operating', text: 'imports:toOperating' },
  offers: { to: '/capacity/offers', text: 'imports:toOffers' },
};

function Committed({ found, isOpen, idempotencyKey }: Loaded) {
  const t = useT();
  const next = nextOf[found.kind ?? ''] ?? plant;
  return (
    <Form method="post" className={css.commit}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <Notice tone="ok">
        {found.rows === 'GOOD'
          ? t('imports:committedGood', { count: found.rejectCount })
          : t('imports:committed')}{' '}
        {found.committedBy?.name} {found.committedAt ? <TimeText instant={found.committedAt} /> : null}
      </Notice>
      <div className={ui.row}>
        {found.markedFile ? (
          <a className={ui.button} href={found.markedFile.path} download>
            <Icon of={Download} />
            {t('imports:marked')}
          </a>
        ) : null}
        {found.availableActions.includes('UNDO') ? (
          <Allowed act="sheetImportUndo" isOpen={isOpen} word={t('imports:undo')}>
            <SubmitButton look="danger" name="intent" value="undo">
              {t('imports:undo')}
            </SubmitButton>
          </Allowed>
        ) : null}
        <ButtonLink look="primary" to={next.to}>
          {t(next.text)}
          <Icon of={ArrowRight} />
        </ButtonLink>
      </div>
    </Form>
  );
}

function Ended({ found }: Loaded) {
  const t = useT();
  return (
    <div className={css.commit}>
      <Notice tone="info">
        {t(`imports:ended.${found.state === 'UNDONE' ? 'UNDONE' : 'CANCELLED'}`)} {found.undoneBy?.name}{' '}
        {found.undoneAt ? <TimeText instant={found.undoneAt} /> : null}
      </Notice>
      <ButtonLink to="/capacity/imports">{t('imports:again')}</ButtonLink>
    </div>
  );
}
