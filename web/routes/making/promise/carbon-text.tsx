import { QuantityText } from '../../../domain/values.tsx';
import { useCodeText, useT } from '../../../i18n/use-t.ts';
import type { Plan } from './promise.tsx';

/** What a plan emits as far as it is known, and what is not in it: never a nought for what nobody knows. */
export function CarbonText({ plan: { carbon } }: { plan: Plan }) {
  const t = useT();
  const codeText = useCodeText();
  if (!carbon?.known) return <span className="quiet">{t('making:carbon.unknown')}</span>;
  const codes = [...new Set(carbon.unknown.map(({ code }) => code))];
  const stepsOf = (code: string) =>
    carbon.unknown.filter((one) => one.code === code).map(({ stepCode }) => stepCode);
  return (
    <>
      <QuantityText quantity={carbon.known} />
      {carbon.transport ? (
        <div className="quiet">
          {t('making:carbon.transport')} <QuantityText quantity={carbon.transport} />
        </div>
      ) : null}
      {carbon.energy ? (
        <div className="quiet">
          {t('making:carbon.energy')} <QuantityText quantity={carbon.energy} />
        </div>
      ) : null}
      {codes.map((code) => (
        <div key={code} className="quiet">
          {codeText('making:carbonUnknown', code, code, [{ name: 'steps', value: stepsOf(code).join(', ') }])}
        </div>
      ))}
    </>
  );
}
