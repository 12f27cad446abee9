import { Link } from 'react-router';
import { Page, Section } from '../../design/page';
import { useWords } from '../../words/words';
import { GuideTable } from './guides';
import { NoticeTable } from './notices';
import { SearchBox } from './search';
import { words } from './words';

const FEW = 5;

/** What anyone comes for: find a policy, see what is open and until when, and what is intended to be paid. */
export function Home() {
  const t = useWords(words);
  return (
    <Page title={t('heroTitle')} lead={t('heroLead')}>
      <SearchBox />
      <nav className="doors" aria-label={t('library')}>
        <Link to="/policy">{t('library')}</Link>
        <Link to="/calculator">{t('calculate')}</Link>
        <Link to="/check">{t('check')}</Link>
        <Link to="/report">{t('report')}</Link>
      </nav>
      <Section title={t('openNow')}>
        <GuideTable openOnly />
      </Section>
      <Section title={t('latestNotices')} actions={<Link to="/notices">{t('allNotices')}</Link>}>
        <NoticeTable limit={FEW} />
      </Section>
    </Page>
  );
}
