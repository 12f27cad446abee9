/** Words of the service of letters. */
import { defineWords } from '../../words/words';

export const letterWords = defineWords('review-letters', {
  recordService: { zh: '登记送达', en: 'Record its service' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  method: { zh: '送达方式', en: 'How' },
  served: { zh: '{day} 送达（{method}）', en: 'served on {day} ({method})' },
});
