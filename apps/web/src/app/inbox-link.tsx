/** The way to the inbox, with how many messages are unread. */
import { BellOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { server } from '../api/client';
import { common } from '../words/common';
import { useWords } from '../words/words';

const A_MINUTE = 60_000;

export function InboxLink() {
  const t = useWords(common);
  const { data } = server.useQuery(
    'get',
    '/api/v1/notifications',
    { params: { query: { limit: 1 } } },
    { refetchInterval: A_MINUTE },
  );
  const unread = data?.unread ?? 0;
  return (
    <Link to="/me/inbox" className="inbox-link" aria-label={unread > 0 ? `${t('inbox')} ${unread}` : t('inbox')}>
      <BellOutlined aria-hidden="true" />
      {unread > 0 && <span className="unread">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
