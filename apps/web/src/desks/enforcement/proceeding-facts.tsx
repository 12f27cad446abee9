import { Link } from 'react-router';
import { Section } from '../../design/page';
import { Facts, Quote, StateTag, Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import type { Proceeding } from './proceeding-types';
import { page } from './words-proceeding';

/** What was found, and the clause or the law on which whatever follows has to stand. */
export function FoundSection({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const { dayFound, openedAt, basis, needsBasis, legalBasis, sanctions } = proceeding;
  return (
    <Section title={t('found')}>
      <Facts
        items={[
          { label: t('dayFound'), value: <When at={dayFound} /> },
          { label: t('openedAt'), value: <When at={openedAt} /> },
          ...(needsBasis && legalBasis ? [{ label: t('legalBasis'), value: <LegalBasis {...proceeding} /> }] : []),
        ]}
      />
      <p className="told">{basis}</p>
      {needsBasis ? (
        <p className="quiet">{t('basisNeeded')}</p>
      ) : (
        sanctions.citation && <Quote {...sanctions.citation} />
      )}
    </Section>
  );
}

function LegalBasis({ legalBasis, basisConfirmed }: Proceeding) {
  const t = useWords(page);
  return (
    <>
      {legalBasis} {!basisConfirmed && <Tag tone="warning">{t('unconfirmed')}</Tag>}
    </>
  );
}

/** How it was decided, and what of it holds today. */
export function DecisionSection({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const { decision, repairAsked } = proceeding;
  if (!decision) return null;
  const { outcome, facts, reason, legalBasis } = decision;
  return (
    <Section title={t('decision')}>
      <Facts
        items={[
          { label: t('outcome'), value: <strong>{t(outcome)}</strong> },
          { label: t('facts'), value: <p className="told">{facts}</p> },
          { label: t('reason'), value: <p className="told">{reason}</p> },
          ...(legalBasis ? [{ label: t('legalBasis'), value: legalBasis }] : []),
          ...(proceeding.decisionServedOn && outcome === 'sanctioned' ? whatHolds(proceeding, t) : []),
        ]}
      />
      {repairAsked && (
        <p>
          <Tag tone="warning">{t('repairAsked')}</Tag>
        </p>
      )}
    </Section>
  );
}

function whatHolds(
  { barred, dayFound, owing, listing, enterpriseId, documentId }: Proceeding,
  t: ReturnType<typeof useWords<keyof typeof page.keys>>,
) {
  return [
    {
      label: t('barHolds'),
      value: (
        <Link to={`/enforcement/bars?enterprise=${enterpriseId}&document=${documentId}`}>
          {barred ? t('barred', { day: dayFound ?? '' }) : t('notBarred')}
        </Link>
      ),
    },
    { label: t('owing'), value: t(owing ? 'stillOwing' : 'nothingOwed') },
    ...(listing
      ? [
          {
            label: t('listing'),
            value: (
              <>
                <StateTag kind="listing" value={listing} /> <Link to="/enforcement/listings">{t('toListings')}</Link>
              </>
            ),
          },
        ]
      : []),
  ];
}
