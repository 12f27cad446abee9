import { defineWords } from '../../words/words';

export const statisticsWords = defineWords('review-statistics', {
  statistics: { zh: '统计', en: 'Statistics' },
  lead: { zh: '查看范围内已批准的案件。', en: 'What was granted within your reach.' },
  awards: { zh: '批准情况', en: 'Awards' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  by: { zh: '分组', en: 'By' },
  measure: { zh: '政策事项', en: 'Measure' },
  town: { zh: '街镇', en: 'Town' },
  month: { zh: '月份', en: 'Month' },
  industry: { zh: '行业', en: 'Industry' },
  size: { zh: '规模', en: 'Size' },
  count: { zh: '件数', en: 'Cases' },
  amount: { zh: '金额', en: 'Amount' },
  mean: { zh: '平均', en: 'Mean' },
  district: { zh: '区级承担', en: 'District’s share' },
  townShare: { zh: '街镇承担', en: 'Town’s share' },
  none: { zh: '这段时间没有批准的案件', en: 'Nothing was granted in these days' },
});
