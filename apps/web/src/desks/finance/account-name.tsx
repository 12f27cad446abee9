import { Text } from '../../design/values';

interface AccountRef {
  zh: string;
  en: string;
  organisation: string | null;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  counterpart: string | null;
}

/** An account of the books: what it holds, whose it is, and towards whom. */
export function AccountName({ of }: { of: AccountRef }) {
  const book = [of.organisation, of.fund, of.fiscalYear, of.measureGroup].filter(Boolean).join(' · ');
  return (
    <>
      <Text of={of} />
      {of.counterpart && <span className="quiet"> → {of.counterpart}</span>}
      <br />
      <span className="quiet">{book}</span>
    </>
  );
}
