import { defineRefusals } from '#kernel';

/** The ways in which an export is refused. */
export const exportRefusal = defineRefusals({
  'export-kind-unknown': {
    kind: 'invalid',
    zh: '没有“{kind}”这种导出。',
    en: 'There is no export called "{kind}".',
  },
  'export-filter-unknown': {
    kind: 'invalid',
    zh: '筛选条件有误：{names}。',
    en: 'The filter is wrong: {names}.',
  },
  'export-not-ready': {
    kind: 'conflict',
    zh: '导出文件尚不可下载（当前：{state}）。',
    en: 'There is no file to download (the export is {state}).',
  },
  'exports-waiting': {
    kind: 'conflict',
    zh: '您已有 {count} 个导出在排队，请等其完成。',
    en: 'You have {count} exports waiting already; wait until they are done.',
  },
});
