import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Batch } from './batch';
import { Batches } from './batches';
import { Budgets } from './budgets';
import './finance.css';
import { Journal } from './journal';
import { Ledger } from './ledger';
import { Orders } from './orders';
import { Overview } from './overview';
import { Payees } from './payees';
import { Reapportionments } from './reapportionments';
import { Recoveries } from './recoveries';
import { Recovery } from './recovery';
import { Refund, Refunds } from './refunds';
import { Returns } from './returns';
import { Settlement } from './settlement';
import { Settlements } from './settlements';
import { Sharing } from './sharing';
import { Statement } from './statement';
import '../../words/money';
import './states';

export default function Desk() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="budgets" element={<Budgets />} />
      <Route path="payees" element={<Payees />} />
      <Route path="orders" element={<Orders />} />
      <Route path="refunds" element={<Refunds />} />
      <Route path="refunds/:id" element={<Refund />} />
      <Route path="batches" element={<Batches />} />
      <Route path="batches/:id" element={<Batch />} />
      <Route path="returns" element={<Returns />} />
      <Route path="settlements" element={<Settlements />} />
      <Route path="settlements/:id" element={<Settlement />} />
      <Route path="sharing" element={<Sharing />} />
      <Route path="reapportionments" element={<Reapportionments />} />
      <Route path="recoveries" element={<Recoveries />} />
      <Route path="recoveries/:id" element={<Recovery />} />
      <Route path="ledger" element={<Ledger />} />
      <Route path="journals/:id" element={<Journal />} />
      <Route path="statements/:id" element={<Statement />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
