/** The enterprise's desk. The day begins at the home; every other screen is loaded when it is opened. */
import './enterprise.css';
import './states';
import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Home } from './home/home';

const Applications = lazy(() => import('./applications'));
const Start = lazy(() => import('./form/start'));
const Edit = lazy(() => import('./form/edit'));
const Check = lazy(() => import('./form/check'));
const CasePage = lazy(() => import('./case/case-page'));
const Matches = lazy(() => import('./matches'));
const Offers = lazy(() => import('./offers/offers'));
const OfferPage = lazy(() => import('./offers/offer-page'));
const Payee = lazy(() => import('./payee'));
const Proceedings = lazy(() => import('./proceedings/proceedings'));
const ProceedingPage = lazy(() => import('./proceedings/proceeding-page'));
const Register = lazy(() => import('./register'));
const Recoveries = lazy(() => import('./recoveries'));

export default function Desk() {
  return (
    <Routes>
      <Route index element={<Home />} />
      <Route path="matches" element={<Matches />} />
      <Route path="applications" element={<Applications />} />
      <Route path="applications/new" element={<Start />} />
      <Route path="applications/:id" element={<CasePage />} />
      <Route path="applications/:id/edit" element={<Edit />} />
      <Route path="applications/:id/check" element={<Check />} />
      <Route path="offers" element={<Offers />} />
      <Route path="offers/:id" element={<OfferPage />} />
      <Route path="register" element={<Register />} />
      <Route path="payments" element={<Payee />} />
      <Route path="proceedings" element={<Proceedings />} />
      <Route path="proceedings/:id" element={<ProceedingPage />} />
      <Route path="recoveries" element={<Recoveries />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
