/**
 * The desks: who sits at each, where it begins, and the ways through it. A desk's screens are loaded when somebody opens
 * it; this file is what every screen knows of the others.
 */
import type { ComponentType } from 'react';
import type { User } from '../api/session';
import type { Bilingual } from '../words/words';
import { ALL_ROLES, CATALOGUE, ENFORCERS, FINANCE, maySit, REVIEW_DESK, type Role } from './roles';

export interface Way {
  to: string;
  label: Bilingual;
  /** Whom it is shown to; everybody at the desk unless given. */
  roles?: readonly Role[];
}

export interface Desk {
  key: string;
  label: Bilingual;
  /** Null: open to everybody, signed in or not. */
  roles: readonly Role[] | null;
  ways: readonly Way[];
  load: () => Promise<{ default: ComponentType }>;
}

/** The district's people, who use some of what is the catalogue's. */
const DISTRICT: readonly Role[] = ['district-reviewer', 'district-approver'];

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** Open to anyone; its screens stand at the root. */
export const PUBLIC_DESK: Desk = {
  key: 'public',
  label: word('政策与公示', 'Policies and notices'),
  roles: null,
  ways: [
    { to: '/policy', label: word('政策库', 'Policies') },
    { to: '/calculator', label: word('测算', 'Calculator') },
    { to: '/guides', label: word('申报指南', 'Guides') },
    { to: '/notices', label: word('公示', 'Notices') },
    { to: '/check', label: word('文书核验', 'Check a document') },
    { to: '/report', label: word('举报', 'Report') },
    { to: '/open-data', label: word('开放数据', 'Open data') },
  ],
  load: () => import('../desks/public'),
};

/** Who reads a treasury's orders, batches and bank returns. */
const TREASURY_READERS: readonly Role[] = ['finance-maker', 'finance-checker', 'auditor'];

export const DESKS: readonly Desk[] = [
  {
    key: 'enterprise',
    label: word('企业', 'Enterprise'),
    roles: ['enterprise-applicant'],
    ways: [
      { to: '/enterprise', label: word('今日', 'Today') },
      { to: '/enterprise/matches', label: word('可申报', 'What fits us') },
      { to: '/enterprise/applications', label: word('我的申报', 'Applications') },
      { to: '/enterprise/offers', label: word('免申即享', 'Offers') },
      { to: '/enterprise/register', label: word('企业信息', 'Our enterprise') },
      { to: '/enterprise/payments', label: word('收款账户', 'Payee account') },
      { to: '/enterprise/proceedings', label: word('调查与答辩', 'Proceedings') },
      { to: '/enterprise/recoveries', label: word('退还', 'Repayments') },
    ],
    load: () => import('../desks/enterprise'),
  },
  {
    key: 'review',
    label: word('审核', 'Review'),
    roles: REVIEW_DESK,
    ways: [
      { to: '/review', label: word('待办', 'Queue') },
      { to: '/review/cases', label: word('全部案件', 'All cases') },
      { to: '/review/offers', label: word('免申即享', 'Offers'), roles: [...DISTRICT, 'auditor'] },
      { to: '/review/statistics', label: word('统计', 'Statistics') },
    ],
    load: () => import('../desks/review'),
  },
  {
    key: 'finance',
    label: word('资金', 'Finance'),
    roles: [...FINANCE, 'district-approver', 'auditor'],
    ways: [
      { to: '/finance', label: word('总览', 'Overview') },
      { to: '/finance/budgets', label: word('预算', 'Budgets') },
      { to: '/finance/payees', label: word('收款账户', 'Payees'), roles: TREASURY_READERS },
      { to: '/finance/orders', label: word('付款单', 'Orders'), roles: TREASURY_READERS },
      { to: '/finance/batches', label: word('付款批次', 'Batches'), roles: TREASURY_READERS },
      { to: '/finance/returns', label: word('银行回单', 'Bank returns'), roles: TREASURY_READERS },
      { to: '/finance/settlements', label: word('街镇结算', 'Settlements') },
      { to: '/finance/recoveries', label: word('追回', 'Recoveries') },
      { to: '/finance/ledger', label: word('账簿', 'Ledger') },
    ],
    load: () => import('../desks/finance'),
  },
  {
    key: 'enforcement',
    label: word('执法', 'Enforcement'),
    roles: [...ENFORCERS, 'district-approver', 'auditor'],
    ways: [
      { to: '/enforcement', label: word('调查', 'Investigations') },
      { to: '/enforcement/reports', label: word('举报', 'Reports'), roles: [...ENFORCERS, 'auditor'] },
      { to: '/enforcement/bars', label: word('限制申报', 'Bars') },
      { to: '/enforcement/listings', label: word('失信建议', 'Listings'), roles: [...ENFORCERS, 'auditor'] },
      { to: '/enforcement/recoveries', label: word('追回', 'Recoveries'), roles: ENFORCERS },
    ],
    load: () => import('../desks/enforcement'),
  },
  {
    key: 'catalogue',
    label: word('政策目录', 'Catalogue'),
    // The districts use its lists, dry runs and changes of rules; documents and guides are the catalogue's own.
    roles: [...CATALOGUE, ...DISTRICT, 'auditor'],
    ways: [
      { to: '/catalogue', label: word('文件与版本', 'Documents'), roles: [...CATALOGUE, 'auditor'] },
      { to: '/catalogue/skeleton', label: word('由文本起草', 'From a text'), roles: ['catalogue-editor'] },
      { to: '/catalogue/guides', label: word('申报指南', 'Guides'), roles: [...CATALOGUE, 'auditor'] },
      { to: '/catalogue/lists', label: word('认定名单', 'Lists') },
      {
        to: '/catalogue/dry-runs',
        label: word('试算', 'Dry runs'),
        roles: [...CATALOGUE, 'district-approver', 'auditor'],
      },
      { to: '/catalogue/match-runs', label: word('政策匹配', 'Matching') },
      { to: '/catalogue/matches', label: word('可能符合的企业', 'Who may qualify'), roles: [...DISTRICT, 'auditor'] },
      { to: '/catalogue/rule-changes', label: word('规则变更', 'Rule changes'), roles: [...DISTRICT, 'auditor'] },
    ],
    load: () => import('../desks/catalogue'),
  },
  {
    key: 'admin',
    label: word('管理', 'Administration'),
    roles: ['administrator', 'auditor'],
    ways: [
      { to: '/admin', label: word('人员', 'People') },
      { to: '/admin/organisations', label: word('机构', 'Organisations') },
      { to: '/admin/enterprises', label: word('企业', 'Enterprises') },
      { to: '/admin/jobs', label: word('任务', 'Jobs') },
      { to: '/admin/mails', label: word('邮件', 'E-mail'), roles: ['administrator'] },
      { to: '/admin/audit', label: word('审计', 'Audit'), roles: ['auditor'] },
    ],
    load: () => import('../desks/admin'),
  },
];

/** What everybody who is signed in has. */
export const OWN_DESK: Desk = {
  key: 'me',
  label: word('我的', 'Mine'),
  roles: ALL_ROLES,
  ways: [
    { to: '/me/inbox', label: word('消息', 'Inbox') },
    { to: '/me/deadlines', label: word('期限', 'Deadlines') },
    { to: '/me/exports', label: word('导出', 'Exports') },
    {
      to: '/me/absences',
      label: word('请假与代理', 'Absences'),
      roles: ALL_ROLES.filter((role) => role !== 'enterprise-applicant'),
    },
    { to: '/me/account', label: word('我的账号', 'My account') },
  ],
  load: () => import('../desks/me'),
};

/** @returns the desks of a person, the first of which is where the day begins */
export const desksOf = (user: User): Desk[] => DESKS.filter((desk) => maySit(desk, user));
