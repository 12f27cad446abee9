/** Which of the two languages a request prefers. */
import type { FastifyRequest } from 'fastify';

export type Language = 'zh' | 'en';

/** @returns the language that the request prefers of the two that there are; Chinese when it does not say */
export function languageOf(request: FastifyRequest): Language {
  return preferredLanguage(request.headers['accept-language'] ?? '');
}

/** @param header an Accept-Language header, e.g. `en-GB,en;q=0.9,zh;q=0.8` */
export function preferredLanguage(header: string): Language {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 };
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = /^(zh|en)(-|$)/.exec(tag)?.[1] as Language | undefined;
    if (!language) continue;
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}
