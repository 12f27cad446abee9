/** The demonstration's guides for 2026: windows, and the figures that the policies leave open. Invented, and marked so. */
import type { Guide, GuideMeasure } from '#policy';

const YEAR = { from: '2026-01-01T00:00:00+08:00', to: '2026-12-31T23:59:59+08:00' };

const guide = (
  code: string,
  documentId: string,
  organisation: string,
  title: [string, string],
  measures: GuideMeasure[],
  window = YEAR,
): Guide => ({
  code,
  version: 1,
  documentId,
  organisation,
  year: 2026,
  title: { zh: title[0], en: title[1] },
  window,
  measures,
});

export const GUIDES: Guide[] = [
  guide(
    'songjiang-2026',
    'sj-2025-8',
    'songjiang',
    ['松江区2026年稳外贸稳外资申报指南（演示）', 'Songjiang 2026 guide (demonstration)'],
    [
      { measure: 'sj-2025-8.foreign-capital' },
      { measure: 'sj-2025-8.aeo' },
      { measure: 'sj-2025-8.rd-centre' },
      { measure: 'sj-2025-8.distribution-match', matchRatio: '50%' },
      { measure: 'sj-2025-8.service-trade-match', matchRatio: '50%' },
    ],
  ),
  guide(
    'qingpu-2026',
    'qp-2024-4',
    'qingpu',
    ['青浦区2026年外资外贸发展专项资金申报指南（演示）', 'Qingpu 2026 guide (demonstration)'],
    [
      { measure: 'qp-2024-4.exhibition-booth', ceiling: '50000.00' },
      { measure: 'qp-2024-4.credit-insurance', ceiling: '100000.00' },
      { measure: 'qp-2024-4.overseas-warehouse', ceiling: '200000.00' },
    ],
  ),
  guide(
    'hongqiao-2026',
    'hq-2023-6',
    'hongqiao',
    ['虹桥国际中央商务区2026年“走出去”申报指南（演示）', 'Hongqiao 2026 guide (demonstration)'],
    [
      { measure: 'hq-2023-6.overseas-revenue', ceiling: '500000.00' },
      { measure: 'hq-2023-6.service-network-abroad', ceiling: '300000.00' },
    ],
    // The document ends on 2026-10-15, and a guide cannot outlive it.
    { from: '2026-01-01T00:00:00+08:00', to: '2026-10-15T23:59:59+08:00' },
  ),
];
