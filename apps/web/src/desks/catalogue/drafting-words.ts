/** Words of handing in a document, and of beginning one from its text. */
import { defineWords } from '../../words/words';

export const words = defineWords('catalogue-drafting', {
  documents: { zh: '文件与版本', en: 'Documents and versions' },
  newDocument: { zh: '录入文件', en: 'New document' },
  revise: { zh: '修订文件', en: 'Revise a document' },
  newLead: {
    zh: '提交原文与目录文件（YAML 或 JSON）。系统整份核对：字句须与原文一致，条件须能计算。有一处不对就不保存。',
    en: 'Hand in the issued text and the catalogue file (YAML or JSON). Both are checked whole: every quote must stand in the text, every condition must compute. Nothing is kept while anything is wrong.',
  },
  sourceText: { zh: '文件原文', en: 'Issued text' },
  sourceHelp: {
    zh: '逐字录入印发的文本，可粘贴或选择 .txt 文件。',
    en: 'Verbatim as issued; paste it or choose a .txt file.',
  },
  content: { zh: '目录文件', en: 'Catalogue file' },
  contentHelp: { zh: 'YAML 或 JSON，可粘贴或选择文件。', en: 'YAML or JSON; paste it or choose a file.' },
  chooseSource: { zh: '选择原文文件', en: 'Choose the text file' },
  chooseContent: { zh: '选择目录文件', en: 'Choose the catalogue file' },
  check: { zh: '核对并存为草稿', en: 'Check and keep as a draft' },
  noId: { zh: '目录文件中没有 id', en: 'The catalogue file names no id' },
  problems: { zh: '{count} 处需要修改', en: '{count} places to mend' },
  problemsWhy: {
    zh: '未保存。点击行号跳到目录文件中的位置。',
    en: 'Nothing was kept. A line number leads to its place in the file.',
  },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  sameAsBefore: {
    zh: '与第 {version} 版内容相同，没有生成新版本。',
    en: 'This is the same as version {version}; no new version was made.',
  },
  seeVersion: { zh: '查看该版本', en: 'See the version' },
  skeleton: { zh: '由文本起草', en: 'Begin from a text' },
  skeletonLead: {
    zh: '粘贴印发的文本，由规则找出文号、条款、责任单位和数字，作为目录文件的开头。识别结果不会保存，须逐项核对后才能入库。',
    en: 'Paste an issued text: rules find its number, clauses, units and figures as the beginning of a catalogue file. Nothing is kept, and nothing of it loads before a person has reviewed it.',
  },
  id: { zh: '文件代码', en: 'Id of the document' },
  idHelp: { zh: '区、年、号，如 qp-2024-1', en: 'District, year, number, e.g. qp-2024-1' },
  idWrong: { zh: '只能用小写字母、数字和连字符', en: 'Lower-case letters, digits and hyphens only' },
  propose: { zh: '识别', en: 'Read the text' },
  unreviewed: { zh: '未核对', en: 'not reviewed' },
  header: { zh: '文件信息', en: 'Header' },
  number: { zh: '文号', en: 'Number' },
  title: { zh: '名称', en: 'Title' },
  issuers: { zh: '发布机关', en: 'Issued by' },
  issuedOn: { zh: '发布日期', en: 'Issued on' },
  inForce: { zh: '施行期间', en: 'In force' },
  untilRevoked: { zh: '至废止', en: 'until repealed' },
  notFound: { zh: '未识别', en: 'not found' },
  clauses: { zh: '条款（{count}）', en: 'Clauses ({count})' },
  figures: { zh: '数字（{count}）', en: 'Figures ({count})' },
  units: { zh: '责任单位', en: 'Responsible units' },
  doubtful: { zh: '存疑的行', en: 'Doubtful lines' },
  outside: { zh: '条款以外的文字', en: 'Text outside the clauses' },
  clause: { zh: '条款', en: 'Clause' },
  figure: { zh: '数字', en: 'Figure' },
  kind: { zh: '种类', en: 'Kind' },
  bound: { zh: '界限', en: 'Bound' },
  quote: { zh: '原文', en: 'Quote' },
  downloadYaml: { zh: '下载 YAML', en: 'Download YAML' },
  downloadJson: { zh: '下载 JSON', en: 'Download JSON' },
  goOn: { zh: '继续编写', en: 'Go on with it' },
  goOnWhy: {
    zh: '目录文件中每处“unreviewed”都要由人核对后删除，否则不能入库。',
    en: 'Each “unreviewed” mark in the file is taken out by a person after checking; the file does not load before.',
  },
});

export const FIGURE_KINDS = {
  count: { zh: '数量', en: 'count' },
  date: { zh: '日期', en: 'date' },
  'document-number': { zh: '文号', en: 'document number' },
  duration: { zh: '期限', en: 'duration' },
  money: { zh: '金额', en: 'money' },
  number: { zh: '数', en: 'number' },
  percentage: { zh: '百分比', en: 'percentage' },
  'percentage-points': { zh: '百分点', en: 'percentage points' },
  ratio: { zh: '比例', en: 'ratio' },
} as const;

export const BOUNDS = {
  'at-least': { zh: '不少于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '少于', en: 'less than' },
  'more-than': { zh: '多于', en: 'more than' },
} as const;
