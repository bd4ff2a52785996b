import type { ReactNode } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import css from './studio.module.css';

/** A drawing of a plan that scrolls inside its box, and the table that says the same. */
export function Drawing(props: {
  title: string;
  width: number;
  height: number;
  table: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const { title, width, height } = props;
  return (
    <figure className={css.figure}>
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section className={css.scroll} tabIndex={0} aria-label={title}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={t('making:studio.alt', { title })}
        >
          {props.children}
        </svg>
      </section>
      <details className={css.twin}>
        <summary>{t('making:studio.asTable')}</summary>
        {props.table}
      </details>
    </figure>
  );
}
