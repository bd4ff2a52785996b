import { CircleAlert } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useErrorText } from '../domain/error-text.ts';
import { useCodeText, useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from '../ui/ui.module.css';
import type { FieldError, FormReply } from './form-reply.ts';

interface Scope {
  reply: FormReply | undefined;
  defaults: Record<string, string | string[]>;
  prefix: string;
}

const ScopeContext = createContext<Scope>({ reply: undefined, defaults: {}, prefix: 'f' });

/** Gives the fields inside it what was typed before and what was wrong with it. */
export function FormScope(props: {
  reply: FormReply | undefined;
  form?: string;
  defaults?: Scope['defaults'];
  children: ReactNode;
}) {
  const mine = props.reply && props.reply.form === props.form ? props.reply : undefined;
  const prefix = props.form ?? 'f';
  return (
    <ScopeContext value={{ reply: mine, defaults: props.defaults ?? {}, prefix }}>
      {mine && mine.errors.length > 0 ? <ErrorSummary errors={mine.errors} prefix={prefix} /> : null}
      {props.children}
    </ScopeContext>
  );
}

export interface FieldState {
  id: string;
  values: string[];
  value: string;
  error: FieldError | undefined;
}

export function useField(name: string): FieldState {
  const { reply, defaults, prefix } = useContext(ScopeContext);
  const before = defaults[name] ?? [];
  const values = reply?.values[name] ?? (Array.isArray(before) ? before : [before]);
  return {
    id: fieldId(prefix, name),
    values,
    value: values[0] ?? '',
    error: reply?.errors.find((error) => error.field === name),
  };
}

/** Whether something is wrong with one of these fields, or with a row of them: what holds them must be open then. */
export function useHasProblem(): (...names: readonly string[]) => boolean {
  const { reply } = useContext(ScopeContext);
  return (...names) => reply?.errors.some(({ field }) => names.includes(field.split(':')[0] ?? '')) ?? false;
}

function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name.replaceAll(':', '-')}`;
}

function ErrorSummary({ errors, prefix }: { errors: readonly FieldError[]; prefix: string }) {
  const t = useT();
  const errorText = useErrorText();
  const codeText = useCodeText();
  const problemText = (error: FieldError) => {
    // Fields of a repeated row are named with its number: fenceFrom:0.
    const field = codeText('common:field', error.field.split(':')[0] ?? '', '');
    return field === ''
      ? errorText(error)
      : t('common:form.fieldProblem', { field, problem: errorText(error) });
  };
  const box = useRef<HTMLDivElement>(null);
  // A new set of errors is what the reader must see first.
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  return (
    <div ref={box} className={css.summary} role="alert" tabIndex={-1}>
      <h2>
        <Icon of={CircleAlert} />
        {t('common:form.problems', { count: errors.length })}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}${error.code}`}>
            {error.field === '' ? (
              errorText(error)
            ) : (
              <a href={`#${fieldId(prefix, error.field)}`}>{problemText(error)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
