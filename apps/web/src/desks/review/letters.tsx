/** The letters of a case, and when each reached the enterprise: periods to appeal run from that day. */
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { ActionDialog } from '../../design/form';
import { Section } from '../../design/page';
import { today } from '../../design/time';
import { When } from '../../design/values';
import { statesOf, stateWord } from '../../words/states';
import { useBilingual, useLanguage, useWords } from '../../words/words';
import { useLetters } from './case-reads';
import { caseWords } from './case-words';
import { letterWords } from './letter-words';

type Letter = Schemas['PresentedLetter'];

function RecordService({ letter }: { letter: Letter }) {
  const t = useWords(letterWords);
  const language = useLanguage();
  const tell = useBilingual();
  const action = useAction<Record<string, unknown>>((values, headers) =>
    api.POST('/api/v1/letters/{id}/actions/record-service', {
      params: { path: { id: letter.id } },
      body: values as Schemas['ServiceBody'],
      headers,
    }),
  );
  const methods = statesOf('service').map(([value, word]) => ({ value, label: word[language] }));
  return (
    <ActionDialog
      label={t('recordService')}
      lead={`${tell(letter.title)} ${letter.number}`}
      fields={[
        { name: 'servedOn', label: t('servedOn'), kind: 'day' },
        { name: 'method', label: t('method'), kind: 'choice', options: methods },
      ]}
      initial={{ servedOn: today() }}
      action={action}
      button={{ size: 'small' }}
    />
  );
}

function LetterItem({ letter }: { letter: Letter }) {
  const t = useWords(letterWords);
  const tell = useBilingual();
  const language = useLanguage();
  const { roles, organisation } = useUser();
  const { id, title, number, issuedAt, issuedBy, servedOn, serviceMethod } = letter;
  // Only the office that issued a letter says when it was served; an auditor of that office looks on.
  const mayRecord = servedOn === null && organisation?.nameZh === issuedBy && !roles.includes('auditor');
  return (
    <li className="stack">
      <span>
        {tell(title)} <span className="quiet">{number}</span>
      </span>
      <span className="row">
        <When at={issuedAt} relative={false} />
        <DownloadButton path={`/api/v1/letters/${id}/file`} label="PDF" />
      </span>
      {servedOn && serviceMethod && (
        <span className="quiet">
          {t('served', { day: servedOn, method: stateWord('service', serviceMethod)[language] })}
        </span>
      )}
      {mayRecord && (
        <span>
          <RecordService letter={letter} />
        </span>
      )}
    </li>
  );
}

export function Letters({ id }: { id: string }) {
  const t = useWords(caseWords);
  const read = useLetters(id);
  return (
    <Section title={t('letters')}>
      <Await read={read}>
        {({ items }) => (
          <ul className="plain-list">
            {items.length === 0 && <li className="quiet">{t('noLetters')}</li>}
            {items.map((letter) => (
              <LetterItem key={letter.id} letter={letter} />
            ))}
          </ul>
        )}
      </Await>
    </Section>
  );
}
