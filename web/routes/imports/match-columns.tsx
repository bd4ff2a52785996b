import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { Hidden, TextField } from '../../form/fields.tsx';
import { useField } from '../../form/form-scope.tsx';
import { useCodeText, useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/import.ts';
import css from './imports.module.css';

type Loaded = Route.ComponentProps['loaderData'];
type OurColumns = Loaded['sheetKinds'][number]['columns'];

/** What each column of the file is: proposed, confirmed or chosen, or left out; what must be there is said by name. */
export function MatchColumns({ found, sheetKinds, isOpen, idempotencyKey }: Loaded) {
  const t = useT();
  const locale = useLocale();
  const ours = sheetKinds.find(({ kind }) => kind === found.kind)?.columns ?? [];
  const missing = ours
    .filter(({ key }) => found.missing.includes(key))
    .map((column) => nameOf(locale, column));
  return (
    <Form method="post" className={ui.stack} noValidate>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <LooksLike found={found} />
      {missing.length > 0 ? (
        <Notice tone="warn">
          {t('imports:match.missing', { columns: missing.join(locale === 'en' ? ', ' : '、') })}
        </Notice>
      ) : null}
      <Panel title={t('imports:match.title')} flush>
        <TableWrap label={t('imports:match.title')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('imports:match.inFile')}</th>
                <th scope="col">{t('imports:match.examples')}</th>
                <th scope="col">{t('imports:match.is')}</th>
                <th scope="col">{t('imports:match.why')}</th>
              </tr>
            </thead>
            <tbody>
              {found.columns.map((column) => (
                <ColumnRow key={column.index} column={column} ours={ours} />
              ))}
            </tbody>
          </table>
        </TableWrap>
      </Panel>
      <div className={css.commit}>
        <TextField
          name="saveAs"
          label={t('imports:match.saveAs')}
          hint={t('imports:match.saveAsHint')}
          optional
        />
        <div className={ui.row}>
          {found.state === 'MATCHING' ? (
            <SubmitButton name="intent" value="cancel">
              {t('imports:cancel')}
            </SubmitButton>
          ) : (
            <ButtonLink to="?">{t('imports:match.back')}</ButtonLink>
          )}
          <Allowed act="sheetImportMatch" isOpen={isOpen} word={t('imports:match.submit')}>
            <SubmitButton look="primary" name="intent" value="match">
              {t('imports:match.submit')}
            </SubmitButton>
          </Allowed>
        </div>
      </div>
    </Form>
  );
}

function LooksLike({ found }: Pick<Loaded, 'found'>) {
  const t = useT();
  const codeText = useCodeText();
  if (found.profileName)
    return <Notice tone="info">{t('imports:match.saved', { name: found.profileName })}</Notice>;
  if (!found.profileCode) return <Notice tone="info">{t('imports:match.intro')}</Notice>;
  const program = codeText('imports:program', found.profileCode, found.profileCode);
  return <Notice tone="info">{t('imports:match.looksLike', { program })}</Notice>;
}

function ColumnRow({ column, ours }: { column: Loaded['found']['columns'][number]; ours: OurColumns }) {
  const t = useT();
  const locale = useLocale();
  const field = useField(`column:${column.index}`);
  const chosen = field.values.length > 0 && field.value !== '' ? field.value : (column.key ?? '');
  return (
    <tr data-tone={column.key === null && column.by === 'NONE' ? 'bad' : ''}>
      <th scope="row">{column.title}</th>
      <td className={css.examples}>{column.examples.join(' · ')}</td>
      <td>
        <select
          className={ui.input}
          name={`column:${column.index}`}
          id={field.id}
          aria-label={t('imports:match.choose', { column: column.title })}
          defaultValue={chosen}
        >
          <option value="">{t('imports:match.leaveOut')}</option>
          {ours.map((our) => (
            <option key={our.key} value={our.key}>
              {nameOf(locale, our)}
              {our.isRequired ? ' *' : ''}
            </option>
          ))}
        </select>
      </td>
      <td className="muted">{t(`imports:by.${column.by}`)}</td>
    </tr>
  );
}
