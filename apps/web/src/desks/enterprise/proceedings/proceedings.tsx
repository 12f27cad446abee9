/** The proceedings against the enterprise. */
import { Empty } from '../../../design/feedback';
import { Page, Section } from '../../../design/page';
import { type Column, KeysetTable } from '../../../design/table';
import { Deadline, Tag, Text, When } from '../../../design/values';
import { useWords } from '../../../words/words';
import { type ProceedingLine, useProceedings } from './use-proceeding';
import { proceedingWords } from './words';

export default function Proceedings() {
  const t = useWords(proceedingWords);
  const read = useProceedings();
  const columns: Column<ProceedingLine>[] = [
    { key: 'number', title: t('number'), render: ({ number }) => number },
    {
      key: 'state',
      title: t('state'),
      render: ({ stateName }) => (
        <Tag>
          <Text of={stateName} />
        </Tag>
      ),
    },
    {
      key: 'notice',
      title: t('noticeServed'),
      render: ({ noticeServedOn }) => <When at={noticeServedOn} relative={false} />,
    },
    {
      key: 'defence',
      title: t('defenceUntil'),
      render: ({ state, defenceUntil }) =>
        state === 'notified' ? <Deadline dueOn={defenceUntil} /> : <When at={defenceUntil} relative={false} />,
    },
    {
      key: 'appeal',
      title: t('appealUntil'),
      render: ({ appealUntil }) => <When at={appealUntil} relative={false} />,
    },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section>
        <KeysetTable
          caption={t('title')}
          read={read}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id }) => `/enterprise/proceedings/${id}`}
          empty={<Empty title={t('none')} />}
        />
      </Section>
    </Page>
  );
}
