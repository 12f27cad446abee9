import { defineRefusals } from '#kernel';

/** The ways in which a file that people hand in cannot be read. */
export const fileRefusal = defineRefusals({
  'file-encoding': {
    kind: 'invalid',
    zh: '文件既不是 UTF-8 也不是 GBK 编码，请以 UTF-8 另存后重试。',
    en: 'The file is neither UTF-8 nor GBK; save it in UTF-8 and try again.',
  },
  'file-columns': {
    kind: 'invalid',
    zh: '第一行须有各列：{columns}；缺少或重复：{wrong}。',
    en: 'The first line must name the columns {columns}; missing or repeated: {wrong}.',
  },
  'file-malformed': {
    kind: 'invalid',
    zh: '文件自第 {line} 行起无法读取：{reason}',
    en: 'From line {line} on the file cannot be read: {reason}',
  },
  'file-too-large': {
    kind: 'too-large',
    zh: '文件不得超过 {limit} MB，请分成几个文件导入。',
    en: 'A file may have at most {limit} MB; import it in several parts.',
  },
  'file-too-many-lines': {
    kind: 'too-large',
    zh: '文件不得超过 {limit} 行，请分成几个文件导入。',
    en: 'A file may have at most {limit} lines; import it in several parts.',
  },
  'file-kind-unknown': {
    kind: 'invalid',
    zh: '无法识别该文件：请提供 .xlsx 工作簿或 CSV，银行回单也可为 camt.053 或 camt.054 的 XML（均不加密）。',
    en: 'The kind of the file is not known: give an .xlsx workbook or CSV, a bank also camt.053 or camt.054 XML, not encrypted.',
  },
  'file-xml-malformed': {
    kind: 'invalid',
    zh: 'XML 不完整或有误（第 {at} 个字符处），请向银行重新下载。',
    en: 'The XML is cut off or malformed (at character {at}); download it from the bank again.',
  },
  'file-xml-entities': {
    kind: 'invalid',
    zh: 'XML 含有文档类型或实体声明（第 {at} 个字符处），不应有此内容，未予读取。',
    en: 'The XML declares a document type or uses entities (at character {at}), which no such file needs; it was not read.',
  },
  'file-too-deep': {
    kind: 'invalid',
    zh: 'XML 嵌套过深（第 {at} 个字符处），未予读取。',
    en: 'The XML is nested too deeply (at character {at}); it was not read.',
  },
  'file-zip-bomb': {
    kind: 'invalid',
    zh: '工作簿解压后过大，未予读取；请另存为 CSV 后导入。',
    en: 'The workbook is too large once it is unpacked and was not read; save it as CSV and import that.',
  },
});
