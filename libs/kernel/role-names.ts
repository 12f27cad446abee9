/** What the roles are called where a sentence names them to people. */
import type { Role } from './actor.js';

const NAMES: Record<Role, { zh: string; en: string }> = {
  'enterprise-applicant': { zh: '企业经办人', en: 'applicant' },
  'town-clerk': { zh: '街镇窗口', en: 'town clerk' },
  'town-reviewer': { zh: '街镇审核', en: 'town reviewer' },
  'town-finance': { zh: '街镇财政', en: 'town finance' },
  'district-reviewer': { zh: '区级审核', en: 'district reviewer' },
  'district-approver': { zh: '区级审批', en: 'district approver' },
  'finance-maker': { zh: '财务制单', en: 'finance maker' },
  'finance-checker': { zh: '财务复核', en: 'finance checker' },
  'enforcement-investigator': { zh: '执法调查', en: 'investigator' },
  'enforcement-decider': { zh: '执法决定', en: 'decider' },
  'catalogue-editor': { zh: '目录编辑', en: 'catalogue editor' },
  'catalogue-publisher': { zh: '目录发布', en: 'catalogue publisher' },
  auditor: { zh: '审计', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
};

/** @returns the roles as a refusal tells them: by their codes to machines, and by their names to people in their language */
export function rolesNamed(roles: readonly Role[]): { roles: string; rolesZh: string; rolesEn: string } {
  return {
    roles: roles.join(', '),
    rolesZh: roles.map((role) => NAMES[role].zh).join('、'),
    rolesEn: roles.map((role) => NAMES[role].en).join(', '),
  };
}
