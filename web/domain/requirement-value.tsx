import { useCodeNames } from './code-names.tsx';
import { QuantityText } from './values.tsx';

/** What a requirement asks for: figures with their units, a grade, or codes in words where somebody names them. */
export function RequirementValue(props: {
  bounds: readonly { value: string; unit: string }[];
  choices: readonly string[];
}) {
  const codeNames = useCodeNames();
  return (
    <>
      {props.bounds.map((bound, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sides of a box have no other name than their place
        <span key={index}>
          {index > 0 ? ' × ' : ''}
          <QuantityText quantity={bound} />
        </span>
      ))}
      {codeNames(props.choices.join(', '))}
    </>
  );
}
