import { CircleAlert } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, useState } from 'react';
import { useErrorText } from '../domain/error-text.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from '../ui/ui.module.css';
import { AmountEcho } from './amount-echo.tsx';
import { type FieldState, useField } from './form-scope.tsx';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** A filter, or one of several of which some must be filled: it may be left empty and need not say so. */
  filter?: boolean;
  wide?: boolean;
}

/** Label and hint above, error beneath, all read out with the control. */
function Field({ field, props, children }: { field: FieldState; props: FieldProps; children: ReactNode }) {
  return (
    <div className={props.wide ? `${css.field} ${css.wide}` : css.field}>
      <label htmlFor={field.id}>
        {props.label} <OptionalMark show={props.optional} />
      </label>
      <Hint field={field} hint={props.hint} />
      {children}
      <FieldProblem field={field} />
    </div>
  );
}

function OptionalMark({ show }: { show: boolean | undefined }) {
  const t = useT();
  return show ? <span className={css.optional}>{t('common:form.optional')}</span> : null;
}

function Hint({ field, hint }: { field: FieldState; hint: string | undefined }) {
  if (!hint) return null;
  return (
    <span className={css.hint} id={`${field.id}-hint`}>
      {hint}
    </span>
  );
}

function FieldProblem({ field }: { field: FieldState }) {
  const errorText = useErrorText();
  if (!field.error) return null;
  return (
    <span className={css.error} id={`${field.id}-error`}>
      <Icon of={CircleAlert} size={14} />
      {errorText(field.error)}
    </span>
  );
}

function described(field: FieldState, props: FieldProps) {
  const ids = [props.hint ? `${field.id}-hint` : '', field.error ? `${field.id}-error` : ''].filter(Boolean);
  return {
    id: field.id,
    name: props.name,
    className: css.input,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': field.error ? true : undefined,
    required: !props.optional && !props.filter,
  };
}

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'defaultValue'>;

export function TextField({ input, ...props }: FieldProps & { input?: Native }) {
  const field = useField(props.name);
  return (
    <Field field={field} props={props}>
      <input
        type="text"
        {...described(field, props)}
        {...input}
        defaultValue={field.value}
        key={field.value}
      />
    </Field>
  );
}

/** A number as people write it, with its unit beside it, and what was understood of it beneath. `currency` where it is money. */
export function AmountField(props: FieldProps & { unit: ReactNode; currency?: string }) {
  const field = useField(props.name);
  const [text, setText] = useState(field.value);
  const echoId = `${field.id}-echo`;
  const native = described(field, props);
  return (
    <Field field={field} props={props}>
      <div className={css.entry}>
        <div className={css.affix}>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            {...native}
            aria-describedby={[native['aria-describedby'], echoId].filter(Boolean).join(' ')}
            onInput={(event) => setText(event.currentTarget.value)}
            defaultValue={field.value}
            key={field.value}
          />
          <span className={css.unit}>{props.unit}</span>
        </div>
        <AmountEcho id={echoId} text={text} unit={props.unit} currency={props.currency} />
      </div>
    </Field>
  );
}

export interface Option {
  value: string;
  text: string;
  depth?: number;
  disabled?: boolean;
}

export function SelectField(props: FieldProps & { options: readonly Option[]; none?: string }) {
  const field = useField(props.name);
  return (
    <Field field={field} props={props}>
      <select {...described(field, props)} defaultValue={field.value} key={field.value}>
        {props.none === undefined ? null : <option value="">{props.none}</option>}
        <Options options={props.options} />
      </select>
    </Field>
  );
}

/** Depth shows as indent made of figure spaces: the only indent that an option element keeps. */
export function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {'\u2007\u2007'.repeat(option.depth ?? 0)}
      {option.text}
    </option>
  ));
}

export function NoteField(props: FieldProps & { rows?: number }) {
  const field = useField(props.name);
  return (
    <Field field={field} props={props}>
      <textarea
        {...described(field, props)}
        rows={props.rows ?? 3}
        defaultValue={field.value}
        key={field.value}
      />
    </Field>
  );
}

/** Several of, or one of, a short list. */
export function ChoiceField(props: FieldProps & { type: 'checkbox' | 'radio'; options: readonly Option[] }) {
  const field = useField(props.name);
  return (
    <fieldset className={props.wide ? `${css.field} ${css.wide}` : css.field} id={field.id} tabIndex={-1}>
      <legend>
        {props.label} <OptionalMark show={props.optional} />
      </legend>
      <Hint field={field} hint={props.hint} />
      <FieldProblem field={field} />
      <div className={props.options.length > 12 ? css.choicesMany : css.choices}>
        {props.options.map((option) => (
          <label key={option.value} className={css.choice} data-depth={option.depth}>
            <input
              type={props.type}
              name={props.name}
              value={option.value}
              defaultChecked={field.values.includes(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
