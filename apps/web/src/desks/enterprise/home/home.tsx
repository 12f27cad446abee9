/** Where an enterprise's day begins: what to do now, and by when; then what happened lately. */
import { Link } from 'react-router';
import { server } from '../../../api/client';
import { Await, Empty } from '../../../design/feedback';
import { groupYuan } from '../../../design/money';
import { Page, Section, Timeline } from '../../../design/page';
import { today } from '../../../design/time';
import { Deadline, Text } from '../../../design/values';
import { useWords } from '../../../words/words';
import { useMeasureTitle } from '../measures';
import { type Task, tasksOf } from './tasks';
import { deadlineWords, homeWords } from './words';

/** Far more than an enterprise has open at once; the lists themselves are a click away. */
const MANY = 100;
const LATELY = 6;

/** Everything that may wait for the enterprise, read at once; the list is drawn when all of it is there. */
function useTasks() {
  const title = useMeasureTitle();
  const query = { limit: MANY };
  const deadlines = server.useQuery('get', '/api/v1/deadlines', { params: { query } });
  const cases = server.useQuery('get', '/api/v1/applications', {
    params: { query: { ...query, state: ['draft', 'returned'] } },
  });
  const offers = server.useQuery('get', '/api/v1/offers', { params: { query: { ...query, state: 'offered' } } });
  const proceedings = server.useQuery('get', '/api/v1/enforcement/proceedings', { params: { query } });
  const recoveries = server.useQuery('get', '/api/v1/finance/recoveries', {
    params: { query: { ...query, state: 'open' } },
  });
  const all = [deadlines, cases, offers, proceedings, recoveries];
  const ready = deadlines.data && cases.data && offers.data && proceedings.data && recoveries.data;
  const data = ready
    ? tasksOf(
        {
          deadlines: deadlines.data.items,
          cases: cases.data.items,
          offers: offers.data.items,
          proceedings: proceedings.data.items,
          recoveries: recoveries.data.items,
        },
        title,
        today(),
      )
    : undefined;
  return {
    data,
    error: all.find(({ error }) => error)?.error ?? null,
    isPending: all.some(({ isPending }) => isPending) && all.every(({ error }) => !error),
    refetch: () => Promise.all(all.filter(({ error }) => error).map(({ refetch }) => refetch())),
  };
}

function TaskItem({ task }: { task: Task }) {
  const t = useWords(homeWords);
  const kind = useWords(deadlineWords);
  const { what, dueOn, workingDaysLeft, detail, deadlineKind, to } = task;
  return (
    <li className="task">
      <Link to={to} className="task-what">
        {t(task.kind, {
          what: task.kind === 'repay' ? `¥${groupYuan(what)}` : what,
          kind: deadlineKind ? kind(deadlineKind) : '',
        })}
      </Link>
      {detail && <span className="quiet">{detail}</span>}
      <span className="task-when">
        {dueOn ? (
          <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} />
        ) : (
          <span className="quiet">{t('noDay')}</span>
        )}
      </span>
    </li>
  );
}

function Tasks() {
  const t = useWords(homeWords);
  const read = useTasks();
  return (
    <Section title={t('tasks')}>
      <Await read={read} lines={5}>
        {(tasks) =>
          tasks.length === 0 ? (
            <Empty title={t('nothing')}>
              <p>{t('nothingWhy')}</p>
              <Link to="/enterprise/matches">{t('toMatches')}</Link>
            </Empty>
          ) : (
            <ol className="tasks">
              {tasks.map((task) => (
                <TaskItem key={`${task.kind} ${task.key}`} task={task} />
              ))}
            </ol>
          )
        }
      </Await>
    </Section>
  );
}

function Lately() {
  const t = useWords(homeWords);
  const read = server.useQuery('get', '/api/v1/notifications', { params: { query: { limit: LATELY } } });
  return (
    <Section title={t('lately')} actions={<Link to="/me/inbox">{t('allMessages')}</Link>}>
      <Await read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('nothingLately')} />
          ) : (
            <Timeline
              items={items.map(({ id, title, body, createdAt, applicationId, readAt }) => ({
                key: id,
                at: createdAt,
                tone: readAt ? 'neutral' : 'active',
                title: applicationId ? (
                  <Link to={`/enterprise/applications/${applicationId}`}>
                    <Text of={title} />
                  </Link>
                ) : (
                  <Text of={title} />
                ),
                detail: <Text of={body} />,
              }))}
            />
          )
        }
      </Await>
    </Section>
  );
}

export function Home() {
  const t = useWords(homeWords);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Link className="button-link" to="/enterprise/applications/new">
          {t('begin')}
        </Link>
      }
    >
      <Tasks />
      <Lately />
    </Page>
  );
}
