import { Button, Checkbox } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type Nothing, useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { caseAddress } from '../../app/roles';
import { Await, Empty } from '../../design/feedback';
import { ActionButton } from '../../design/form';
import { Page, Section } from '../../design/page';
import { rowsOf } from '../../design/table';
import { Tag, When } from '../../design/values';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** The person's messages, newest first; what is unread stands out. */
export function Inbox() {
  const t = useWords(words);
  const general = useWords(common);
  const [query, setQuery] = useSearchParams();
  const unread = query.has('unread');
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/notifications',
    { params: { query: { limit: 30, unread: unread ? 'true' : undefined } } },
    KEYSET,
  );
  const readAll = useAction((_: Nothing, headers) => api.POST('/api/v1/notifications/actions/read-all', { headers }));
  return (
    <Page title={t('inbox')} actions={<ActionButton label={t('readAll')} action={readAll} />}>
      <Section>
        <Checkbox checked={unread} onChange={({ target }) => setQuery(target.checked ? { unread: '' } : {})}>
          {t('unreadOnly')}
        </Checkbox>
        <Await read={read} lines={8}>
          {() => {
            const messages = rowsOf(read);
            if (messages.length === 0) return <Empty title={t('noMessages')} />;
            return (
              <ul className="messages">
                {messages.map((message) => (
                  <Message key={message.id} message={message} />
                ))}
              </ul>
            );
          }}
        </Await>
        {read.hasNextPage && (
          <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {general('more')}
          </Button>
        )}
      </Section>
    </Page>
  );
}

function Message({ message }: { message: Schemas['NotificationView'] }) {
  const t = useWords(words);
  const tell = useBilingual();
  const user = useUser();
  const { id, title, body, createdAt, readAt, applicationId } = message;
  const read = useAction((_: Nothing, headers) =>
    api.POST('/api/v1/notifications/{id}/actions/read', { params: { path: { id } }, headers }),
  );
  const address = applicationId && caseAddress(user, applicationId);
  return (
    <li className={readAt ? 'message' : 'message message-unread'}>
      <div className="row">
        <strong>{tell(title)}</strong>
        {!readAt && <Tag tone="active">{t('unread')}</Tag>}
        <When at={createdAt} />
      </div>
      <p className="message-body">{tell(body)}</p>
      <div className="row">
        {address && <Link to={address}>{t('toCase')}</Link>}
        {!readAt && <ActionButton size="small" label={t('markRead')} action={read} />}
      </div>
    </li>
  );
}
