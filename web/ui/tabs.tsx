import { Link } from 'react-router';
import css from './ui.module.css';

/** Views of one list; each is an address. */
export function Tabs(props: {
  label: string;
  tabs: readonly { to: string; text: string; current: boolean }[];
}) {
  return (
    <nav className={css.tabs} aria-label={props.label}>
      {props.tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? 'page' : undefined}>
          {tab.text}
        </Link>
      ))}
    </nav>
  );
}
