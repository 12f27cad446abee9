/** Administration: who is where and does what, and the record of security. */
import { Route, Routes } from 'react-router';
import { NotFound } from '../../design/feedback';
import { AuditPage } from './audit';
import { EnterprisePage } from './enterprise';
import { Enterprises } from './enterprises';
import { Jobs } from './jobs';
import { Mails } from './mails';
import { Organisations } from './organisations';
import { People } from './people';
import { PersonPage } from './person';
import '../../words/duties';
import './states';

export default function AdministrationDesk() {
  return (
    <Routes>
      <Route index element={<People />} />
      <Route path="people/:id" element={<PersonPage />} />
      <Route path="organisations" element={<Organisations />} />
      <Route path="enterprises" element={<Enterprises />} />
      <Route path="enterprises/:uscc" element={<EnterprisePage />} />
      <Route path="jobs" element={<Jobs />} />
      <Route path="mails" element={<Mails />} />
      <Route path="audit" element={<AuditPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
