/** What is open to anyone: policies, calculator, guides, notices, checking a document, reporting. */
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Calculator } from './calculator';
import { CheckDocument } from './check';
import { DocumentPage } from './document';
import { GuidePage, Guides } from './guides';
import { Home } from './home';
import { Library } from './library';
import { MeasurePage } from './measure';
import { NoticePage, Notices } from './notices';
import { OpenData } from './open-data';
import { ReportPage } from './report';
import './public.css';

export default function PublicDesk() {
  return (
    <Routes>
      <Route index element={<Home />} />
      <Route path="policy" element={<Library />} />
      <Route path="policy/:id" element={<DocumentPage />} />
      <Route path="measures/:code" element={<MeasurePage />} />
      <Route path="calculator" element={<Calculator />} />
      <Route path="guides" element={<Guides />} />
      <Route path="guides/:code" element={<GuidePage />} />
      <Route path="notices" element={<Notices />} />
      <Route path="notices/:id" element={<NoticePage />} />
      <Route path="check" element={<CheckDocument />} />
      <Route path="open-data" element={<OpenData />} />
      <Route path="report" element={<ReportPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
