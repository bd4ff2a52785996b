import { CircleAlert, Paperclip } from 'lucide-react';
import { useErrorText } from '../domain/error-text.ts';
import type { FilePurpose } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from '../ui/ui.module.css';
import { Hidden } from './fields.tsx';
import { useField } from './form-scope.tsx';

const ACCEPTED: Record<FilePurpose, string> = {
  SHEET: '.xlsx,.csv',
  DOCUMENT: '.pdf,.png,.jpg,.jpeg,.webp,.step,.stp',
  PHOTO: '.png,.jpg,.jpeg,.webp',
};

/**
 * A file of a form, posted as the form is: `encType="multipart/form-data"`, read by `readMultipart` and `takePostedFile`.
 * A browser cannot fill a file field again, so one that has been uploaded is kept by its id while other fields are mended.
 */
export function FileField(props: {
  name: string;
  label: string;
  purpose: FilePurpose;
  hint?: string;
  optional?: boolean;
  wide?: boolean;
}) {
  const t = useT();
  const field = useField(props.name);
  const errorText = useErrorText();
  const keptId = useField(`${props.name}FileId`).value;
  const keptName = useField(`${props.name}FileName`).value;
  const ids = [`${field.id}-hint`, field.error ? `${field.id}-error` : '', keptId ? `${field.id}-kept` : ''];
  return (
    <div className={props.wide ? `${css.field} ${css.wide}` : css.field}>
      <label htmlFor={field.id}>
        {props.label}{' '}
        {props.optional ? <span className={css.optional}>{t('common:form.optional')}</span> : null}
      </label>
      <span className={css.hint} id={`${field.id}-hint`}>
        {props.hint ?? t(`files:field.hint.${props.purpose}`)}
      </span>
      <div className={css.fileBox}>
        {keptId ? (
          <span className={css.kept} id={`${field.id}-kept`}>
            <Icon of={Paperclip} size={14} />
            {t('files:field.kept', { name: keptName })}
          </span>
        ) : null}
        <input
          type="file"
          name={props.name}
          id={field.id}
          className={css.fileInput}
          accept={ACCEPTED[props.purpose]}
          required={!props.optional && !keptId}
          aria-describedby={ids.filter(Boolean).join(' ')}
          aria-invalid={field.error ? true : undefined}
        />
      </div>
      {field.error ? (
        <span className={css.error} id={`${field.id}-error`}>
          <Icon of={CircleAlert} size={14} />
          {errorText(field.error)}
        </span>
      ) : null}
      {keptId ? (
        <>
          <Hidden name={`${props.name}FileId`} value={keptId} />
          <Hidden name={`${props.name}FileName`} value={keptName} />
        </>
      ) : null}
    </div>
  );
}
