import type { ReactNode } from 'react';
import css from './ui.module.css';

/** A titled box. `flush` lets a table reach its edges. */
export function Panel(props: {
  title: string;
  id?: string;
  aside?: ReactNode;
  flush?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={css.panel} id={props.id}>
      <header>
        <h2>{props.title}</h2>
        {props.aside ? <div className={css.row}>{props.aside}</div> : null}
      </header>
      <div className={props.flush ? css.flush : css.panelBody}>{props.children}</div>
    </div>
  );
}

/** A table that may be wider than its box scrolls inside, and can be reached by the keyboard. */
export function TableWrap({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className={css.tableWrap} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode] | null)[] }) {
  return (
    <dl className={css.facts}>
      {facts.map((fact) => (fact ? <Fact key={fact[0]} term={fact[0]} value={fact[1]} /> : null))}
    </dl>
  );
}

function Fact({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

export { EmptyState as Empty } from './empty-state.tsx';
