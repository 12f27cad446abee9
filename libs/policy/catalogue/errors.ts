/** What can be wrong with a catalogue file: one closed list, each entry a sentence in both languages. */

const SENTENCES = {
  'yaml-syntax': { zh: 'YAML 语法有误：{detail}', en: 'The YAML is wrong: {detail}' },
  schema: { zh: '不符合格式：{detail}', en: 'This does not fit the schema: {detail}' },
  'id-differs-from-file': {
    zh: '文件 id“{id}”与文件名“{file}”不一致',
    en: 'The id "{id}" differs from the file name "{file}"',
  },
  'impossible-date': { zh: '没有“{value}”这一天', en: 'There is no day "{value}"' },
  'ends-before-it-starts': {
    zh: '末日 {to} 早于首日 {from}',
    en: 'The last day {to} is before the first day {from}',
  },
  'derived-without-end': {
    zh: '没有末日，就谈不上推算',
    en: 'No last day is given, so none can be derived',
  },
  'bad-money': { zh: '金额须大于零，而不是“{value}”', en: 'The amount must be above zero, not "{value}"' },
  'bad-percent': {
    zh: '比例须大于 0、不超过 100%，而不是“{value}”',
    en: 'The rate must be above 0 and at most 100%, not "{value}"',
  },
  duplicate: { zh: '“{value}”重复，已见于 {first}', en: '"{value}" is there twice; it first stands at {first}' },
  'unknown-clause': { zh: '没有条款“{value}”', en: 'There is no clause "{value}"' },
  'unknown-measure': { zh: '没有措施“{value}”', en: 'There is no measure "{value}"' },
  'unknown-fact': { zh: '没有申报事实“{value}”', en: 'There is no fact "{value}"' },
  'unknown-evidence': { zh: '没有材料“{value}”', en: 'There is no evidence "{value}"' },
  'reserved-name': { zh: '“{value}”是保留字，不能作名称', en: '"{value}" is a reserved word and cannot be a name' },
  'code-outside-document': {
    zh: '代码“{value}”应以“{prefix}”开头',
    en: 'The code "{value}" must start with "{prefix}"',
  },
  'quote-not-in-source': { zh: '原文中没有这段文字：{quote}', en: 'The source text has no such words: {quote}' },
  'quote-not-in-clause': {
    zh: '条款“{clause}”中没有这段文字：{quote}',
    en: 'Clause "{clause}" has no such words: {quote}',
  },
  'expression-syntax': { zh: '表达式有语法错误：{detail}', en: 'The expression cannot be read: {detail}' },
  'expression-type': { zh: '表达式类型不符：{detail}', en: 'The types of the expression do not fit: {detail}' },
  'expression-not-bool': {
    zh: '条件须为真假，而它的结果是 {type}',
    en: 'A condition must be true or false, but this gives {type}',
  },
  'expression-without-facts': {
    zh: '条件没有用到任何申报事实',
    en: 'The condition does not depend on any fact',
  },
  'expression-outside-subset': {
    zh: '条件中不能用 {construct}',
    en: 'A condition may not use {construct}',
  },
  'unknown-choice': { zh: '“{fact}”没有可选项“{value}”', en: '"{fact}" offers no choice "{value}"' },
  'fact-of-wrong-type': {
    zh: '“{fact}”应为{expected}，而不是{actual}',
    en: '"{fact}" must be {expected}, not {actual}',
  },
  'increase-of-itself': { zh: '增量的本期与上期是同一项事实', en: 'The increase is taken of one fact over itself' },
  'cap-without-quote': { zh: 'cap 与 capQuote 须一并填写', en: 'cap and capQuote must be given together' },
  'cap-above-limit': {
    zh: '单次最高 {cap} 元，超过了限制 {limit} 元',
    en: 'One award may reach {cap} yuan, which is above the limit of {limit} yuan',
  },
  'limit-without-award': { zh: '服务事项没有金额，不应有限制', en: 'A service grants no money, so it has no limits' },
  'two-sharings': {
    zh: '措施“{measure}”有两条分担规定',
    en: 'Two sharing provisions reach the measure "{measure}"',
  },
  'no-sharing': {
    zh: '措施“{measure}”没有分担规定，local.sharing 也未填写',
    en: 'No sharing provision reaches the measure "{measure}", and local.sharing is missing',
  },
  unreviewed: {
    zh: '此处由原文自动拟出，尚未核对；核对后删去这个标记',
    en: 'This was proposed from the text and nobody has reviewed it; check it, then delete the mark',
  },
} as const;

export type CatalogueErrorCode = keyof typeof SENTENCES;

/** One thing that is wrong with a catalogue file, and where. */
export interface CatalogueError {
  file: string;
  /** JSON pointer into the document. */
  at: string;
  /** From 1; the nearest place there is when the thing itself is missing. */
  line: number;
  column: number;
  code: CatalogueErrorCode;
  zh: string;
  en: string;
}

export type ErrorParams = Record<string, string | number>;

const fill = (sentence: string, params: ErrorParams): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** @returns the sentences of an error with its values put in */
export function describeError(code: CatalogueErrorCode, params: ErrorParams): { zh: string; en: string } {
  const { zh, en } = SENTENCES[code];
  return { zh: fill(zh, params), en: fill(en, params) };
}

/** How an error reads in a terminal: `sj-2025-8.yaml:12:5 /measures/0/code 代码… (…)`. */
export const formatCatalogueError = (error: CatalogueError): string =>
  `${error.file}:${error.line}:${error.column} ${error.at || '/'} ${error.zh} (${error.en})`;
