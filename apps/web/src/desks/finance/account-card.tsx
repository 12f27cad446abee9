import type { ReactNode } from 'react';
import { Facts, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

interface Account {
  accountName: string;
  accountNumber: string;
  bankName: string;
  verified: boolean;
}

/** An account as it is compared with the bank's papers, and what may be done about it. */
export function AccountCard({ account, children }: { account: Account; children?: ReactNode }) {
  const t = useWords(words);
  const { accountName, accountNumber, bankName, verified } = account;
  return (
    <>
      <Facts
        items={[
          { label: t('accountName'), value: accountName },
          { label: t('accountNumber'), value: <code>{accountNumber}</code> },
          { label: t('bankName'), value: bankName },
          { label: t('state'), value: <StateTag kind="payee-account" value={verified ? 'verified' : 'unverified'} /> },
        ]}
      />
      <div className="row">{children}</div>
    </>
  );
}
