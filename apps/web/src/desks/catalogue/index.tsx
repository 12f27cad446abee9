/** The catalogue: documents and guides as data, what a draft would cost, and whom the newest rules fit. */
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Documents } from './documents';
import { DryRunPage } from './dry-run';
import { DryRunOrder } from './dry-run-order';
import { DryRuns } from './dry-runs';
import { EnterpriseMatches } from './enterprise-matches';
import { GuideFormPage } from './guide-form';
import { GuideVersionPage } from './guide-version';
import { Guides } from './guides';
import { ListPage } from './list';
import { Lists } from './lists';
import { MatchRunPage, MatchRuns } from './match-runs';
import { Matches } from './matches';
import { NewDocument } from './new-document';
import { RuleChanges } from './rule-changes';
import { SkeletonPage } from './skeleton';
import { VersionPage } from './version';
import './catalogue.css';
import './states';

export default function CatalogueDesk() {
  return (
    <Routes>
      <Route index element={<Documents />} />
      <Route path="new" element={<NewDocument />} />
      <Route path="skeleton" element={<SkeletonPage />} />
      <Route path="documents/:id/versions/:number" element={<VersionPage />} />
      <Route path="guides" element={<Guides />} />
      <Route path="guides/new" element={<GuideFormPage />} />
      <Route path="guides/:code/versions/:version" element={<GuideVersionPage />} />
      <Route path="dry-runs" element={<DryRuns />} />
      <Route path="dry-runs/new" element={<DryRunOrder />} />
      <Route path="dry-runs/:id" element={<DryRunPage />} />
      <Route path="lists" element={<Lists />} />
      <Route path="lists/:id" element={<ListPage />} />
      <Route path="match-runs" element={<MatchRuns />} />
      <Route path="match-runs/:id" element={<MatchRunPage />} />
      <Route path="matches" element={<Matches />} />
      <Route path="matches/:uscc" element={<EnterpriseMatches />} />
      <Route path="rule-changes" element={<RuleChanges />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
