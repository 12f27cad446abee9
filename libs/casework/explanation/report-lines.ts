/** How an explanation's values and sources are written on paper. Pure. */
import type { LetterContent, ReportSection } from '#letters';
import { ACTIONS } from '#workflow';
import type { From, Source } from './from.js';

type Line = LetterContent['facts'][number];

const NOTHING: LetterContent = { facts: [], paragraphs: [], citations: [] };

export const section = (zh: string, en: string, content: Partial<LetterContent>): ReportSection => ({
  heading: { zh, en },
  content: { ...NOTHING, ...content },
});

export const line = (zh: string, en: string, value: unknown): Line => ({ zh, en, value: inWords(value) });

/** Answers and figures as they are read on paper. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Where a figure comes from, in one line. A quote stands in full, for it is what is checked. */
function sourceInWords(source: Source): string {
  if ('quote' in source) return `${source.documentNumber} ${source.clause}“${source.quote}”`;
  if ('local' in source) return `本机关规则 local：${source.rule.zh}`;
  if ('guide' in source)
    return `申报指南 guide ${source.guide.code} v${source.guide.version}：${source.parameter} = ${source.value}`;
  if ('fact' in source) return `申报事实 fact：${source.fact}（第 ${source.revision} 版）`;
  if ('determination' in source) {
    const { determination, found } = source;
    const words = found ? `${found.sourceNumber}《${found.sourceTitle}》${found.finding}` : determination;
    return `分担认定 determination：${words}`;
  }
  if ('event' in source) return `办理记录 event 第 ${source.event} 项（${nameOf(source.action)}）`;
  return `凭证 journal ${source.journal}`;
}

export const fromInWords = (from: From): string => from.map(sourceInWords).join('；');

export const nameOf = (action: string): string => (ACTIONS as Record<string, { zh: string }>)[action]?.zh ?? action;
