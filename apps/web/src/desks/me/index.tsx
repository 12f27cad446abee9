/** What everybody who is signed in has: messages, deadlines, exports, absences, the account. */
import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { Absences } from './absences';
import { Account } from './account';
import { Deadlines } from './deadlines';
import { Exports } from './exports';
import { Inbox } from './inbox';
import '../../words/duties';
import './me.css';

export default function OwnDesk() {
  return (
    <Routes>
      <Route index element={<Navigate to="inbox" replace />} />
      <Route path="inbox" element={<Inbox />} />
      <Route path="deadlines" element={<Deadlines />} />
      <Route path="exports" element={<Exports />} />
      <Route path="absences" element={<Absences />} />
      <Route path="account" element={<Account />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
