import { useState } from 'react';
import { useErrorText } from '../../../domain/error-text.ts';
import { useField } from '../../../form/form-scope.tsx';
import ui from '../../../ui/ui.module.css';
import css from './studio.module.css';

/** A number between two ends. Before scripts run it shows what it stands at when the page comes; its ends are written beneath. */
export function SliderField(props: {
  name: string;
  label: string;
  min: number;
  max: number;
  step: number;
  start: number;
  text: (value: number) => string;
}) {
  const field = useField(props.name);
  const errorText = useErrorText();
  const kept = Number(field.value || props.start);
  const [value, setValue] = useState(kept);
  const problemId = `${field.id}-error`;
  return (
    <div className={css.slider}>
      <label className={ui.label} htmlFor={field.id}>
        {props.label}
      </label>
      <output htmlFor={field.id}>{props.text(value)}</output>
      <input
        type="range"
        id={field.id}
        name={props.name}
        min={props.min}
        max={props.max}
        step={props.step}
        defaultValue={kept}
        aria-valuetext={props.text(value)}
        aria-describedby={field.error ? problemId : undefined}
        aria-invalid={field.error ? true : undefined}
        onInput={(event) => setValue(Number(event.currentTarget.value))}
      />
      <span className={ui.hint}>
        {props.text(props.min)} … {props.text(props.max)}
      </span>
      {field.error ? (
        <span className={ui.error} id={problemId}>
          {errorText(field.error)}
        </span>
      ) : null}
    </div>
  );
}
