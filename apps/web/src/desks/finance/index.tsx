import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Batch } from './batch';
import { Batches } from './batches';
import { Budgets } from './budgets';
import './finance.css';
import { Orders } from './orders';
import { Overview } from './overview';
import { Payees } from './payees';
import { Refund, Refunds } from './refunds';
import { Returns } from './returns';
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
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
