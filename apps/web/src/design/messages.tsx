/** What an enterprise and the office write to each other about a case. Nothing binding is said here, and the page says so. */
import { Button } from 'antd';
import { useAction } from '../api/action';
import { api, KEYSET, type Schemas, server } from '../api/client';
import { useUser } from '../api/session';
import { defineWords, useWords } from '../words/words';
import { Await } from './feedback';
import { ActionDialog } from './form';
import { Section } from './page';
import { rowsOf } from './table';
import { When } from './values';

const words = defineWords('messages', {
  messages: { zh: '沟通', en: 'Messages' },
  lead: {
    zh: '用于询问和联系；不代替补正、异议等正式手续，也不影响办理期限。',
    en: 'For questions. It replaces no formal step, and no period begins or ends with it.',
  },
  none: { zh: '还没有留言', en: 'Nobody has written yet' },
  write: { zh: '留言', en: 'Write' },
  writeLead: { zh: '对方将收到提醒；发出后不能修改。', en: 'The other side is told. It cannot be changed once sent.' },
  text: { zh: '内容', en: 'Text' },
  send: { zh: '发送', en: 'Send' },
  enterprise: { zh: '企业', en: 'enterprise' },
  office: { zh: '经办部门', en: 'office' },
  more: { zh: '后面的留言', en: 'Later messages' },
});

/** Other people write while the page stands open. */
const LIVE = { refetchInterval: 15_000 };

function Write({ id }: { id: string }) {
  const t = useWords(words);
  const action = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/applications/{id}/messages', {
      params: { path: { id } },
      body: body as Schemas['MessageBody'],
      headers,
    }),
  );
  return (
    <ActionDialog
      label={t('write')}
      lead={t('writeLead')}
      fields={[{ name: 'text', label: t('text'), kind: 'long' }]}
      action={action}
      confirm={t('send')}
    />
  );
}

/** The messages of a case, the oldest first as they were said; who only looks at the case reads them and writes none. */
export function Messages({ applicationId: id }: { applicationId: string }) {
  const t = useWords(words);
  const { roles } = useUser();
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/applications/{id}/messages',
    { params: { path: { id }, query: { limit: 50 } } },
    { ...KEYSET, ...LIVE },
  );
  const messages = rowsOf(read);
  return (
    <Section title={t('messages')} actions={!roles.includes('auditor') && <Write id={id} />}>
      <p className="quiet">{t('lead')}</p>
      <Await read={read}>
        {() => (
          <ol className="messages">
            {messages.length === 0 && <li className="quiet">{t('none')}</li>}
            {messages.map(({ id: key, side, author, text, sentAt }) => (
              <li key={key} className={`message message-${side}`}>
                <p className="row">
                  <strong>{author.name}</strong> <span className="quiet">{t(side)}</span> <When at={sentAt} />
                </p>
                <p className="message-text">{text}</p>
              </li>
            ))}
          </ol>
        )}
      </Await>
      {read.hasNextPage && (
        <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
