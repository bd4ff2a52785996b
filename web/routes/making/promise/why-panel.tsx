import { Link } from 'react-router';
import { firmName } from '../../../domain/names.ts';
import { useParamTexts } from '../../../domain/params.ts';
import { WeekLabel } from '../../../domain/values.tsx';
import { useCodeText, useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { PromiseNode } from './promise.tsx';

type Why = PromiseNode['why'][number];

const KINDS = ['WAY_OUT', 'LATE', 'MATERIAL', 'LEFT_OUT', 'BLOCKED', 'HOUR'] as const;

/** Why the cheapest plan is as it is, and why it is no other, by what is spoken of. */
export function WhyPanel({ why }: { why: readonly Why[] }) {
  const t = useT();
  const codeText = useCodeText();
  return (
    <Panel title={t('making:whyTitle')}>
      <p className="quiet">{t('making:whyHint')}</p>
      <div className={ui.stackTight}>
        {KINDS.filter((kind) => why.some((one) => one.kind === kind)).map((kind) => (
          <section key={kind}>
            <h3>{codeText('making:whyKind', kind, kind)}</h3>
            <ul>
              {why
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <li key={keyOf(one)}>
                    <WhyText why={one} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** Of an offer that lacks several things each is a statement. */
const keyOf = ({ code, stepCode, offer, weekStart, params }: Why): string =>
  [code, stepCode, offer?.id, weekStart, params.find(({ name }) => name === 'requirement')?.value].join(' ');

function WhyText({ why }: { why: Why }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const texts = useParamTexts(4);
  const limits = useLimits();
  const { stepCode, offer, weekStart, code, params } = why;
  return (
    <>
      {stepCode ? <strong>{t('making:stepNumber', { number: stepCode })} </strong> : null}
      {offer ? (
        <Link to={`/market/${offer.id}`}>{offer.seller ? firmName(locale, offer.seller) : offer.number}</Link>
      ) : null}{' '}
      {weekStart ? <WeekLabel start={weekStart} /> : null}{' '}
      {codeText('making:whyCode', code, code, limits(texts(params)))}
    </>
  );
}

/** The limits that a way out does without, in words. */
function useLimits() {
  const codeText = useCodeText();
  return (params: readonly { name: string; value: string }[]) =>
    params.map((param) =>
      param.name === 'limits'
        ? {
            name: param.name,
            value: param.value
              .split(' ')
              .map((code) => codeText('making:limit', code, code))
              .join(' · '),
          }
        : param,
    );
}
