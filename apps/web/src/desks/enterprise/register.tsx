/** What the office's register says of the enterprise. The office keeps it; here it is read. */
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { Facts, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { registerWords } from './words';

export default function Register() {
  const t = useWords(registerWords);
  const read = server.useQuery('get', '/api/v1/auth/me/enterprise');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section>
        <Await read={read}>
          {({ name, nameEn, uscc, sites, industry, size }) => (
            <Facts
              items={[
                { label: t('name'), value: name },
                ...(nameEn ? [{ label: t('nameEn'), value: nameEn }] : []),
                { label: t('uscc'), value: <code>{uscc}</code> },
                {
                  label: t('sites'),
                  value: (
                    <span className="row">
                      {sites.map(({ code, nameZh, nameEn: en }) => (
                        <Text key={code} of={{ zh: nameZh, en }} />
                      ))}
                    </span>
                  ),
                },
                { label: t('industry'), value: industry ? <Text of={industry} /> : t('unknown') },
                { label: t('size'), value: size ? <Text of={size} /> : t('unknown') },
              ]}
            />
          )}
        </Await>
      </Section>
    </Page>
  );
}
