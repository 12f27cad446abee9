/**
 * The demonstration's world: organisations, people and enterprises. All names of enterprises and people are invented;
 * the credit codes have valid check characters.
 */
import type { EnterpriseSize, Industry } from '#identity';
import { type Role, usccCheckCharacter } from '#kernel';

export interface DemoOrganisation {
  code: string;
  kind: 'municipality' | 'district' | 'town';
  parent?: string;
  nameZh: string;
  nameEn: string;
}

export const ORGANISATIONS: DemoOrganisation[] = [
  {
    code: 'shanghai',
    kind: 'municipality',
    nameZh: '上海市商务委员会',
    nameEn: 'Shanghai Municipal Commission of Commerce',
  },
  { code: 'songjiang', kind: 'district', nameZh: '松江区经济委员会', nameEn: 'Songjiang District Economic Commission' },
  { code: 'sj-jiuting', kind: 'town', parent: 'songjiang', nameZh: '九亭镇', nameEn: 'Jiuting Town' },
  { code: 'sj-sheshan', kind: 'town', parent: 'songjiang', nameZh: '佘山镇', nameEn: 'Sheshan Town' },
  { code: 'sj-zhongshan', kind: 'town', parent: 'songjiang', nameZh: '中山街道', nameEn: 'Zhongshan Subdistrict' },
  { code: 'qingpu', kind: 'district', nameZh: '青浦区商务委员会', nameEn: 'Qingpu District Commission of Commerce' },
  { code: 'qp-xujing', kind: 'town', parent: 'qingpu', nameZh: '徐泾镇', nameEn: 'Xujing Town' },
  { code: 'qp-huaxin', kind: 'town', parent: 'qingpu', nameZh: '华新镇', nameEn: 'Huaxin Town' },
  {
    code: 'hongqiao',
    kind: 'district',
    nameZh: '上海虹桥国际中央商务区管理委员会',
    nameEn: 'Hongqiao International Central Business District Committee',
  },
];

export interface DemoPerson {
  username: string;
  name: string;
  organisation?: string;
  enterprise?: string;
  roles: Role[];
}

/** One person for each role of a district; the town's people belong to its first town, if it has towns. */
function peopleOf(prefix: string, district: string, town: string, surnames: string): DemoPerson[] {
  const posts: [string, Role, string, string][] = [
    ['town-clerk', 'town-clerk', town, '窗口'],
    ['town-reviewer', 'town-reviewer', town, '初审'],
    ['town-finance', 'town-finance', town, '镇财'],
    ['district-reviewer', 'district-reviewer', district, '复审'],
    ['district-approver', 'district-approver', district, '批准'],
    ['finance-maker', 'finance-maker', district, '经办'],
    ['finance-checker', 'finance-checker', district, '复核'],
    ['investigator', 'enforcement-investigator', district, '调查'],
    ['decider', 'enforcement-decider', district, '决定'],
    ['reviewing-decider', 'enforcement-decider', district, '复查'],
  ];
  return posts.map(([post, role, organisation, given], index) => ({
    username: `${prefix}-${post}`,
    name: `${surnames[index]}${given}`,
    organisation,
    roles: [role],
  }));
}

export interface DemoEnterprise {
  username: string;
  uscc: string;
  name: string;
  nameEn: string;
  sites: string[];
  industry?: Industry;
  size?: EnterpriseSize;
}

/** Industry and size come last, or not at all: nobody said them of every enterprise. */
const enterprise = (
  number: number,
  area: string,
  name: string,
  nameEn: string,
  sites: string[],
  ...[industry, size]: [industry: Industry, size: EnterpriseSize] | []
): DemoEnterprise => {
  const body = `91${area}MA1JD${String(number).padStart(4, '0')}`;
  return {
    username: `ent-${String(number).padStart(2, '0')}`,
    uscc: body + usccCheckCharacter(body),
    name,
    nameEn,
    sites,
    industry,
    size,
  };
};

export const ENTERPRISES: DemoEnterprise[] = [
  enterprise(1, '310117', '上海云间精密机械有限公司', 'Yunjian Precision Machinery', ['sj-jiuting'], 'C', 'medium'),
  enterprise(
    2,
    '310117',
    '上海泖港生物科技有限公司',
    'Maogang Biotechnology',
    ['sj-jiuting', 'qp-xujing'],
    'C',
    'small',
  ),
  enterprise(3, '310117', '上海佘北供应链管理有限公司', 'Shebei Supply Chain', ['sj-sheshan'], 'L', 'medium'),
  enterprise(4, '310117', '上海华亭医疗器械有限公司', 'Huating Medical Devices', ['sj-jiuting'], 'C', 'large'),
  enterprise(5, '310117', '上海茸城电子贸易有限公司', 'Rongcheng Electronics Trading', ['sj-zhongshan'], 'F', 'small'),
  enterprise(6, '310118', '上海淀湖国际贸易有限公司', 'Dianhu International Trading', ['qp-xujing'], 'F', 'medium'),
  enterprise(7, '310118', '上海青溪软件服务有限公司', 'Qingxi Software Services', ['qp-xujing'], 'I', 'small'),
  enterprise(8, '310118', '上海朱家角会展策划有限公司', 'Zhujiajiao Exhibition Planning', ['qp-xujing'], 'L', 'micro'),
  enterprise(9, '310118', '上海华新保税仓储有限公司', 'Huaxin Bonded Warehousing', ['qp-huaxin'], 'G', 'medium'),
  enterprise(10, '310112', '上海虹西企业咨询有限公司', 'Hongxi Business Consulting', ['hongqiao'], 'L', 'micro'),
  enterprise(
    11,
    '310112',
    '上海申虹海外投资服务有限公司',
    'Shenhong Overseas Investment Services',
    ['hongqiao'],
    'L',
    'small',
  ),
  enterprise(12, '310118', '上海西郊跨境电子商务有限公司', 'Xijiao Cross-border E-commerce', ['qp-xujing', 'hongqiao']),
];

export const PEOPLE: DemoPerson[] = [
  ...peopleOf('sj', 'songjiang', 'sj-jiuting', '陆顾沈朱徐钱吴金俞戚'),
  { username: 'sj-sheshan-clerk', name: '姚窗口', organisation: 'sj-sheshan', roles: ['town-clerk'] },
  { username: 'sj-sheshan-reviewer', name: '倪初审', organisation: 'sj-sheshan', roles: ['town-reviewer'] },
  ...peopleOf('qp', 'qingpu', 'qp-xujing', '周杨何郑冯韩蒋诸瞿方'),
  ...peopleOf('hq', 'hongqiao', 'hongqiao', '赵孙李王陈褚卫许吕施'),
  { username: 'auditor', name: '审计员', roles: ['auditor'] },
  { username: 'admin', name: '管理员', roles: ['administrator'] },
  { username: 'catalogue-editor', name: '目录编辑', organisation: 'shanghai', roles: ['catalogue-editor'] },
  { username: 'catalogue-publisher', name: '目录发布', organisation: 'shanghai', roles: ['catalogue-publisher'] },
  ...ENTERPRISES.map(({ username, uscc, name }) => ({
    username,
    name: `${name.slice(2, 4)}联系人`,
    enterprise: uscc,
    roles: ['enterprise-applicant' as const],
  })),
];
