/** The desk of those who review: the queue, every case in reach, one case, what is offered without an application. */
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import '../../words/duties';
import '../../words/money';
import { CasePage } from './case';
import { CaseList } from './case-list';
import { ExplanationPage } from './explanation/page';
import { Offers } from './offers';
import './review.css';
import './states';
import { Statistics } from './statistics';

export default function ReviewDesk() {
  return (
    <Routes>
      <Route index element={<CaseList key="queue" queue />} />
      <Route path="cases" element={<CaseList key="cases" />} />
      <Route path="cases/:id" element={<CasePage />} />
      <Route path="cases/:id/explanation" element={<ExplanationPage />} />
      <Route path="offers" element={<Offers />} />
      <Route path="statistics" element={<Statistics />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
