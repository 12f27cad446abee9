import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { ActionDialog } from '../../design/form';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** Opens an account; the administrator hands the first password over. */
export function NewAccount() {
  const t = useWords(words);
  const tell = useBilingual();
  const navigate = useNavigate();
  const organisations = server.useQuery('get', '/api/v1/admin/organisations');
  const create = useAction(
    (body: Record<string, unknown>, headers) =>
      api.POST('/api/v1/admin/people', { body: body as Schemas['NewAccountBody'], headers }),
    ({ id }) => void navigate(`/admin/people/${id}`),
  );
  const offices = (organisations.data?.items ?? []).map(({ code, nameZh, nameEn }) => ({
    value: code,
    label: tell({ zh: nameZh, en: nameEn }),
  }));
  const roles = statesOf('role').map(([value, word]) => ({ value, label: tell(word) }));
  return (
    <ActionDialog
      label={t('create')}
      lead={t('createLead')}
      action={create}
      button={{ type: 'primary' }}
      fields={[
        { name: 'username', label: t('username'), kind: 'text' },
        { name: 'name', label: t('name'), kind: 'text' },
        { name: 'organisation', label: t('organisation'), kind: 'choice', options: offices, optional: true },
        { name: 'uscc', label: t('uscc'), kind: 'text', optional: true },
        { name: 'roles', label: t('roles'), kind: 'choices', options: roles },
        { name: 'email', label: t('email'), kind: 'text', optional: true },
        { name: 'password', label: t('newPassword'), kind: 'password' },
      ]}
    />
  );
}
