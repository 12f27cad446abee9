/** The parts of a page: its head, its sections, the head of a case, and what happened in order. */
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { common } from '../words/common';
import { useWords } from '../words/words';
import type { Tone } from './tokens';
import { Amount, Deadline, StateTag, When } from './values';

export interface Crumb {
  to: string;
  label: ReactNode;
}

/** @param title in words; it also names the window */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useWords(common);
  const { title, lead, crumbs = [], actions, children } = props;
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`;
  }, [title, t]);
  return (
    <div className="page">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t('back')}>
          {crumbs.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({
  title,
  actions,
  children,
  id,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="section" id={id}>
      {(title || actions) && (
        <header className="section-head">
          {title && <h2>{title}</h2>}
          {actions && <div className="section-actions">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

/** Two columns on a wide screen: what is worked on, and what is looked at beside it. */
export function Beside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="beside">
      <div className="beside-main">{children}</div>
      <aside className="beside-aside">{aside}</aside>
    </div>
  );
}

/** The head of a case, on every screen that shows one. */
export function CaseHeader(props: {
  number: string | null;
  measure: ReactNode;
  enterprise?: ReactNode;
  state: string;
  frozen?: ReactNode;
  amount?: string | null;
  amountLabel?: ReactNode;
  dueOn?: string | null;
  workingDaysLeft?: number | null;
  actions?: ReactNode;
}) {
  const { number, measure, enterprise, state, frozen, amount, amountLabel, dueOn, workingDaysLeft, actions } = props;
  return (
    <div className="case-header">
      <div className="case-header-main">
        <p className="case-number">
          {number ?? '—'} <StateTag kind="case" value={state} /> {frozen}
        </p>
        <p className="case-measure">{measure}</p>
        {enterprise && <p className="quiet">{enterprise}</p>}
      </div>
      <div className="case-header-side">
        {amount !== undefined && (
          <p>
            {amountLabel && <span className="quiet">{amountLabel} </span>}
            <Amount yuan={amount} strong />
          </p>
        )}
        {dueOn && <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} />}
      </div>
      {actions && <div className="case-header-actions">{actions}</div>}
    </div>
  );
}

export interface Happening {
  key: string;
  /** Instant or day; without it the thing is still to come. */
  at?: string | null;
  title: ReactNode;
  by?: ReactNode;
  detail?: ReactNode;
  tone?: Tone;
}

/** What happened, the newest where the caller puts it. */
export function Timeline({ items }: { items: readonly Happening[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, at, title, by, detail, tone = 'neutral' }) => (
        <li key={key} className={`timeline-item tone-${tone}${at ? '' : ' timeline-coming'}`}>
          <div className="timeline-head">
            <strong>{title}</strong>
            {by && <span className="quiet"> {by}</span>}
          </div>
          {at && <When at={at} />}
          {detail && <div className="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}

/** A figure with its name, for the tops of desks. */
export function Figure({
  label,
  children,
  to,
  tone = 'neutral',
}: {
  label: ReactNode;
  children: ReactNode;
  to?: string;
  tone?: Tone;
}) {
  const content = (
    <>
      <span className="figure-value">{children}</span>
      <span className="figure-label">{label}</span>
    </>
  );
  return to ? (
    <Link className={`figure figure-${tone}`} to={to}>
      {content}
    </Link>
  ) : (
    <div className={`figure figure-${tone}`}>{content}</div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return <div className="figures">{children}</div>;
}
