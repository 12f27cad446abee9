import { server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { Figure, Figures, Page, Section } from '../../design/page';
import { Amount } from '../../design/values';
import { useWords } from '../../words/words';
import { BudgetChart } from './budget-chart';
import { TREASURERS, useMay } from './may';
import { words } from './words';

/** Lists tell no count: so many are read, and more than that are told as "or more". */
const COUNTED = 50;
const NOTHING = 0;

interface Counted {
  items: readonly unknown[];
  nextCursor: string | null;
}

function Count({ of, label, to, urgent }: { of: Counted | undefined; label: string; to: string; urgent?: boolean }) {
  const count = of?.items.length ?? NOTHING;
  const tone = count === NOTHING ? 'neutral' : urgent ? 'bad' : 'warning';
  return (
    <Figure label={label} to={to} tone={tone}>
      {of ? `${count}${of.nextCursor ? '+' : ''}` : '…'}
    </Figure>
  );
}

/** Approved cases of which something is still to be ordered. */
function ToOrder() {
  const t = useWords(words);
  const waiting = server.useQuery('get', '/api/v1/finance/waiting-awards').data;
  return (
    <Figure label={t('toOrder')} to="/finance/orders" tone={waiting?.count ? 'warning' : 'neutral'}>
      {waiting ? waiting.count : '…'}
    </Figure>
  );
}

/** What waits for those who pay. */
function PayingFigures() {
  const t = useWords(words);
  const limit = COUNTED;
  const orders = server.useQuery('get', '/api/v1/finance/orders', { params: { query: { state: 'payable', limit } } });
  const late = server.useQuery('get', '/api/v1/finance/orders', { params: { query: { unanswered: true, limit } } });
  const made = server.useQuery('get', '/api/v1/finance/batches', { params: { query: { state: 'made', limit } } });
  const released = server.useQuery('get', '/api/v1/finance/batches', {
    params: { query: { state: 'released', limit } },
  });
  const exceptions = server.useQuery('get', '/api/v1/finance/exceptions', { params: { query: { limit } } });
  return (
    <>
      <ToOrder />
      <Count of={orders.data} label={t('payable')} to="/finance/orders?state=payable" />
      <Count of={made.data} label={t('toRelease')} to="/finance/batches?state=made" />
      <Count of={released.data} label={t('toSend')} to="/finance/batches?state=released" />
      <Count of={exceptions.data} label={t('exceptionsOpen')} to="/finance/returns" urgent />
      <Count of={late.data} label={t('unanswered')} to="/finance/orders?unanswered=true" urgent />
    </>
  );
}

function BookFigures() {
  const t = useWords(words);
  const limit = COUNTED;
  const due = server.useQuery('get', '/api/v1/finance/settlements', { params: { query: { state: 'closed', limit } } });
  const overdue = server.useQuery('get', '/api/v1/finance/recoveries', {
    params: { query: { overdue: 'true', limit } },
  });
  const refunds = server.useQuery('get', '/api/v1/finance/refunds', { params: { query: { state: 'open', limit } } });
  return (
    <>
      <Count of={due.data} label={t('settlementsDue')} to="/finance/settlements?state=closed" />
      <Count of={overdue.data} label={t('recoveriesOverdue')} to="/finance/recoveries?overdue=true" urgent />
      <Count of={refunds.data} label={t('refundsOpen')} to="/finance/refunds?state=open" />
    </>
  );
}

function Budgets() {
  const t = useWords(words);
  const read = server.useQuery('get', '/api/v1/finance/budgets');
  return (
    <Await read={read} lines={6}>
      {({ items, totals }) =>
        items.length === 0 ? (
          <Empty title={t('noBudgets')} />
        ) : (
          <>
            <Figures>
              {(['appropriated', 'available', 'encumbered', 'spent'] as const).map((part) => (
                <Figure key={part} label={t(part)} to="/finance/budgets">
                  <Amount yuan={totals[part]} />
                </Figure>
              ))}
            </Figures>
            <BudgetChart budgets={items} />
          </>
        )
      }
    </Await>
  );
}

export function Overview() {
  const t = useWords(words);
  const may = useMay();
  return (
    <Page title={t('overview')} lead={t('overviewLead')}>
      <Section title={t('toDo')}>
        <Figures>
          {may(...TREASURERS, 'auditor') && <PayingFigures />}
          <BookFigures />
        </Figures>
      </Section>
      <Section title={t('use')}>
        <Budgets />
      </Section>
    </Page>
  );
}
