import { addStates, stateOf } from '../../words/states';

addStates('person-account', {
  active: stateOf('在用', 'open', 'good'),
  locked: stateOf('已锁定', 'locked', 'warning'),
  inactive: stateOf('已停用', 'shut', 'neutral'),
});

addStates('job', {
  reminders: stateOf('提醒', 'reminders', 'neutral'),
  mails: stateOf('邮件', 'mails', 'neutral'),
  exports: stateOf('导出', 'exports', 'neutral'),
  'dry-runs': stateOf('试算', 'dry runs', 'neutral'),
  'match-runs': stateOf('政策匹配', 'match runs', 'neutral'),
  digests: stateOf('每日摘要', 'digests', 'neutral'),
});

addStates('mail', {
  failed: stateOf('未送达', 'not delivered', 'bad'),
  waiting: stateOf('等待发送', 'waiting', 'waiting'),
  sent: stateOf('已发送', 'sent', 'good'),
  skipped: stateOf('无需发送', 'not needed', 'neutral'),
});

addStates('organisation', {
  municipality: stateOf('市级', 'city', 'neutral'),
  district: stateOf('区级', 'district', 'neutral'),
  town: stateOf('街镇', 'town', 'neutral'),
});

addStates('audit-action', {
  'contact-changed': stateOf('更改联系方式', 'contact changed', 'neutral'),
  'document-published': stateOf('发布政策文件', 'document published', 'active'),
  'dry-run-asked': stateOf('发起试算', 'dry run asked for', 'neutral'),
  'entitlements-offered': stateOf('发出免申即享', 'entitlements offered', 'active'),
  'evidence-downloaded': stateOf('下载材料', 'evidence downloaded', 'neutral'),
  exported: stateOf('导出', 'exported', 'neutral'),
  'guide-published': stateOf('发布指南', 'guide published', 'active'),
  'identity-linked': stateOf('关联统一身份', 'identity linked', 'warning'),
  'identity-unlinked': stateOf('解除统一身份', 'identity unlinked', 'warning'),
  'job-retried': stateOf('重新执行任务', 'job tried again', 'neutral'),
  'enterprise-classified': stateOf('登记企业行业或规模', 'industry or size recorded', 'neutral'),
  'locked-out': stateOf('登录锁定', 'locked out', 'bad'),
  'person-created': stateOf('新建人员', 'person created', 'active'),
  'person-disabled': stateOf('停用人员', 'account shut', 'warning'),
  'person-enabled': stateOf('恢复人员', 'account opened', 'active'),
  'person-changed': stateOf('更改姓名', 'name changed', 'neutral'),
  'person-unlocked': stateOf('解除锁定', 'lock lifted', 'warning'),
  'password-reset': stateOf('重置密码', 'password reset', 'warning'),
  'recognition-list-discarded': stateOf('作废名单', 'list discarded', 'warning'),
  'recognition-list-published': stateOf('发布名单', 'list published', 'active'),
  'roles-changed': stateOf('更改岗位', 'roles changed', 'warning'),
  'sign-in-failed': stateOf('登录失败', 'sign-in failed', 'bad'),
  'signed-in': stateOf('登录', 'signed in', 'neutral'),
  'signed-out': stateOf('退出', 'signed out', 'neutral'),
  'token-reused': stateOf('令牌重用', 'token used twice', 'bad'),
});
