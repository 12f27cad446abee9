/** A screen that broke: the sentence, and the way on. A chunk that is gone means that a new version was put up. */
import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { defineWords, useWords } from '../words/words';

const words = defineWords('page-error', {
  title: { zh: '页面出错了', en: 'This page has failed' },
  why: {
    zh: '已提交的操作不受影响。重新载入页面后可以继续。',
    en: 'Nothing that was submitted is affected. Reload the page to go on.',
  },
  reload: { zh: '重新载入', en: 'Reload' },
});

export function PageError() {
  const t = useWords(words);
  const error = useRouteError();
  console.error(error);
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t('title')}</p>
      <p>{t('why')}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  );
}
