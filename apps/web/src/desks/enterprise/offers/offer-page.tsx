/** One offer: what the office knows, the account, the declaration; then confirm or decline. */
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAction } from '../../../api/action';
import { api, type Schemas, server } from '../../../api/client';
import { Await, Refusal } from '../../../design/feedback';
import { ActionDialog } from '../../../design/form';
import { Page, Section } from '../../../design/page';
import { Deadline, Facts, StateTag, Text } from '../../../design/values';
import { common } from '../../../words/common';
import { useBilingual, useWords } from '../../../words/words';
import { useMeasure } from '../case/use-case';
import { offerWords } from './words';

const useOffer = (id: string) => server.useQuery('get', '/api/v1/offers/{id}', { params: { path: { id } } });

type Offer = NonNullable<ReturnType<typeof useOffer>['data']>;

function Known({ offer: { known, measure } }: { offer: Offer }) {
  const t = useWords(offerWords);
  const c = useWords(common);
  const { data } = useMeasure(measure);
  return (
    <Section title={t('known')}>
      <Facts
        items={known.map(({ fact, value, source }) => ({
          key: fact,
          label: <Text of={data?.facts.find(({ name }) => name === fact)?.label ?? fact} />,
          value: (
            <>
              <p>{typeof value === 'boolean' ? c(value ? 'yes' : 'no') : value}</p>
              <p className="quiet">
                {t('source', { document: source.document, issuer: source.issuer, day: source.recognisedOn })}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}

function Account({ account }: Pick<Offer, 'account'>) {
  const t = useWords(offerWords);
  return (
    <Section title={t('account')}>
      {account ? (
        <p>
          {account.accountName} · {account.bankName} · {account.accountNumber}{' '}
          <StateTag kind="own-account" value={account.verified ? 'verified' : 'unverified'} />
        </p>
      ) : (
        <>
          <p>{t('noAccount')}</p>
          <Link to="/enterprise/payments">{t('toAccount')}</Link>
        </>
      )}
    </Section>
  );
}

function Decline({ id }: { id: string }) {
  const t = useWords(offerWords);
  const decline = useAction((_: Record<string, unknown>, headers) =>
    api.POST('/api/v1/offers/{id}/actions/decline', { params: { path: { id } }, headers }),
  );
  return <ActionDialog label={t('decline')} lead={t('declineLead')} action={decline} danger />;
}

function Answer({ offer }: { offer: Offer }) {
  const t = useWords(offerWords);
  const navigate = useNavigate();
  const siteId = useId();
  const [accepted, setAccepted] = useState(false);
  const [site, setSite] = useState('');
  const confirm = useAction(
    (body: Schemas['ConfirmOfferBody'], headers) =>
      api.POST('/api/v1/offers/{id}/actions/confirm', { params: { path: { id: offer.id } }, body, headers }),
    ({ applicationId }) => navigate(`/enterprise/applications/${applicationId}`),
  );
  const { account } = offer;
  const ambiguous = confirm.problem !== 'unreachable' && confirm.problem?.code === 'site-ambiguous';
  const body = (accountId: string) => ({ accountId, declaration: { accepted }, site: site.trim() || undefined });
  return (
    <Section title={t('declaration')}>
      <p>{offer.declaration}</p>
      <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
        {t('accept')}
      </Checkbox>
      <Refusal problem={confirm.problem} />
      {ambiguous && (
        <div className="answer">
          <label htmlFor={siteId}>{t('site')}</label>
          <Input id={siteId} className="answer-input" value={site} onChange={({ target }) => setSite(target.value)} />
        </div>
      )}
      <div className="row">
        <Button
          type="primary"
          disabled={account === null}
          loading={confirm.running}
          onClick={() => account && void confirm.run(body(account.id))}
        >
          {t('confirm')}
        </Button>
        <Decline id={offer.id} />
      </div>
    </Section>
  );
}

export default function OfferPage() {
  const { id = '' } = useParams();
  const t = useWords(offerWords);
  const tell = useBilingual();
  const read = useOffer(id);
  return (
    <Await read={read} lines={6}>
      {(offer) => (
        <Page
          title={tell(offer.title)}
          lead={
            <span className="row">
              <StateTag kind="own-offer" value={offer.state} />
              {offer.state === 'offered' && <Deadline dueOn={offer.dueOn} />}
            </span>
          }
          crumbs={[{ to: '/enterprise/offers', label: t('title') }]}
        >
          {offer.applicationId && <Link to={`/enterprise/applications/${offer.applicationId}`}>{t('toCase')}</Link>}
          <Known offer={offer} />
          <Account account={offer.account} />
          {offer.state === 'offered' && <Answer offer={offer} />}
        </Page>
      )}
    </Await>
  );
}
