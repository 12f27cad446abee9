/** States of what the catalogue's people work on. */
import { addStates, stateOf } from '../../words/states';

addStates('version', {
  draft: stateOf('草稿', 'draft', 'waiting'),
  published: stateOf('已发布', 'published', 'good'),
});

addStates('recognition-list', {
  draft: stateOf('待发布', 'draft', 'waiting'),
  published: stateOf('已发布', 'published', 'good'),
  discarded: stateOf('已作废', 'discarded', 'neutral'),
});

addStates('run', {
  queued: stateOf('排队中', 'queued', 'waiting'),
  running: stateOf('进行中', 'running', 'active'),
  ready: stateOf('已完成', 'ready', 'good'),
  done: stateOf('已完成', 'done', 'good'),
  failed: stateOf('未完成', 'failed', 'bad'),
});

addStates('document-change', {
  added: stateOf('新增', 'added', 'good'),
  changed: stateOf('修改', 'changed', 'active'),
  removed: stateOf('删除', 'removed', 'bad'),
});

addStates('case-change', {
  winner: stateOf('金额增加', 'gets more', 'good'),
  loser: stateOf('金额减少', 'gets less', 'warning'),
  'newly-eligible': stateOf('新符合', 'newly eligible', 'good'),
  'no-longer-eligible': stateOf('不再符合', 'no longer eligible', 'bad'),
  unchanged: stateOf('不变', 'unchanged', 'neutral'),
  undetermined: stateOf('待确定', 'undetermined', 'waiting'),
});
