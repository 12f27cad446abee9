import { Link, useParams } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Facts, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useFilter } from './filters';
import { StateFilter } from './investigations';
import type { Listing } from './proceeding-types';
import { words } from './words';

/** What was proposed to be handed on to the authority that lists. */
export function Listings() {
  const t = useWords(words);
  const state = useFilter<Listing['state']>('state');
  const query = { limit: 30, state };
  const read = server.useInfiniteQuery('get', '/api/v1/enforcement/listings', { params: { query } }, KEYSET);
  return (
    <Page title={t('listings')} lead={t('listingsLead')}>
      <Section>
        <StateFilter kind="listing" />
        <KeysetTable
          read={read}
          caption={t('listings')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          to={({ id }) => `/enforcement/listings/${id}`}
          empty={<Empty title={t('noListings')} />}
        />
      </Section>
    </Page>
  );
}

function useColumns(): Column<Listing>[] {
  const t = useWords(words);
  return [
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'uscc', title: t('creditCode'), render: ({ uscc }) => uscc },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="listing" value={state} /> },
    { key: 'at', title: t('proposedAt'), render: ({ proposedAt }) => <When at={proposedAt} relative={false} /> },
    { key: 'reason', title: t('listingReason'), render: ({ reason }) => <p className="told">{reason}</p> },
  ];
}

/** One proposal; it is answered on the page of its proceeding, beside everything on which the answer stands. */
export function ListingPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const read = server.useQuery('get', '/api/v1/enforcement/listings/{id}', { params: { path: { id } } });
  return (
    <Await read={read} lines={6}>
      {(listing) => (
        <Page
          title={listing.enterpriseName}
          lead={t('listing')}
          crumbs={[{ to: '/enforcement/listings', label: t('listings') }]}
          actions={
            listing.letterId && <DownloadButton path={`/api/v1/letters/${listing.letterId}/file`} label={t('record')} />
          }
        >
          <Section>
            <ListingFacts listing={listing} />
            {listing.state === 'proposed' && <p className="quiet">{t('recordPending')}</p>}
          </Section>
        </Page>
      )}
    </Await>
  );
}

function ListingFacts({ listing }: { listing: Listing }) {
  const t = useWords(words);
  const { uscc, state, proposedAt, reason, investigationId } = listing;
  return (
    <Facts
      items={[
        { label: t('creditCode'), value: uscc },
        { label: t('state'), value: <StateTag kind="listing" value={state} /> },
        { label: t('proposedAt'), value: <When at={proposedAt} /> },
        { label: t('listingReason'), value: <p className="told">{reason}</p> },
        {
          label: t('investigations'),
          value: <Link to={`/enforcement/${investigationId}`}>{t('toProceeding')}</Link>,
        },
      ]}
    />
  );
}
