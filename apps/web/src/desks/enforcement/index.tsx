/** Enforcement: reports, investigations with their due-process clock, decisions, and what follows from them. */
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import '../../words/duties';
import { Bars } from './bars';
import { Investigations } from './investigations';
import { ListingPage, Listings } from './listings';
import { ProceedingPage } from './proceeding';
import { Recoveries } from './recoveries';
import { Reports } from './reports';
import './states';
import './enforcement.css';

export default function EnforcementDesk() {
  return (
    <Routes>
      <Route index element={<Investigations />} />
      <Route path="reports" element={<Reports />} />
      <Route path="bars" element={<Bars />} />
      <Route path="listings" element={<Listings />} />
      <Route path="listings/:id" element={<ListingPage />} />
      <Route path="recoveries" element={<Recoveries />} />
      <Route path=":id" element={<ProceedingPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
