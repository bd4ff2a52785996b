import { useT } from '../../../i18n/use-t.ts';
import type { PromiseNode } from './promise.tsx';

/** Components that are made with an order. */
export function PartsList({ parts }: { parts: PromiseNode['madeParts'] }) {
  const t = useT();
  return parts.map(({ prefix, number, name, intoStepCode, per }) => (
    <div key={prefix}>
      <span className="mono">{number}</span> {name}:{' '}
      {t('making:components.joins', { count: per, step: intoStepCode })}
    </div>
  ));
}
