import { defineWords } from '../../words/words';

export const offerWords = defineWords('review-offers', {
  offers: { zh: '免申即享', en: 'Offers without an application' },
  offersLead: {
    zh: '按已发布名单主动告知企业，企业确认后即成案。',
    en: 'Enterprises on a published list are offered a measure; their confirmation makes the case.',
  },
  offersEmpty: { zh: '暂无免申即享', en: 'Nothing was offered yet' },
  offer: { zh: '按名单告知', en: 'Offer to a list' },
  offerLead: { zh: '名单上符合条件的企业将收到告知；已告知过的不会重复。', en: 'Nobody is offered the same twice.' },
  list: { zh: '名单', en: 'List' },
  measure: { zh: '政策事项', en: 'Measure' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  any: { zh: '全部', en: 'any' },
  state: { zh: '状态', en: 'State' },
  due: { zh: '确认期限', en: 'To be answered by' },
  case: { zh: '案件', en: 'Case' },
  toCase: { zh: '查看案件', en: 'Open the case' },
});
