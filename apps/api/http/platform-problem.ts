/** What Nest and Fastify refuse by themselves, in the same shape as every other refusal. */
import type { Language } from './language.js';
import type { Problem } from './problem.js';

interface PlatformSentence {
  code: string;
  title: Record<Language, string>;
  detail: Record<Language, string>;
}

const MALFORMED: PlatformSentence = {
  code: 'malformed-request',
  title: { zh: '请求有误', en: 'Malformed request' },
  detail: { zh: '请求无法解析，请检查格式（JSON）。', en: 'The request cannot be read; check its form (JSON).' },
};

const SENTENCES: Record<number, PlatformSentence> = {
  400: MALFORMED,
  404: {
    code: 'no-such-address',
    title: { zh: '未找到', en: 'Not found' },
    detail: { zh: '没有这个地址或方法，请查看 /api/docs。', en: 'There is no such address or method; see /api/docs.' },
  },
  413: {
    code: 'too-large',
    title: { zh: '内容过大', en: 'Too large' },
    detail: { zh: '提交的内容超过上限。', en: 'The request is larger than is accepted.' },
  },
  415: {
    code: 'unsupported-media-type',
    title: { zh: '格式不受支持', en: 'Unsupported media type' },
    detail: {
      zh: '不支持该 Content-Type，请用 application/json。',
      en: 'Send application/json; this Content-Type is not read.',
    },
  },
  503: {
    code: 'unavailable',
    title: { zh: '暂不可用', en: 'Unavailable' },
    detail: { zh: '服务暂不可用，请稍后重试。', en: 'The service is not available now; try again in a moment.' },
  },
};

const UNEXPECTED: PlatformSentence = {
  code: 'unexpected',
  title: { zh: '系统错误', en: 'Unexpected error' },
  detail: {
    zh: '系统出现意外错误，未作任何更改；请重试，或将编号告知管理员。',
    en: 'Something unexpected went wrong; try again, or tell the administrator the id.',
  },
};

/** @returns the status that Nest or Fastify gave to the error, or null when it is none of theirs */
export function platformStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const { statusCode, getStatus } = error as { statusCode?: unknown; getStatus?: () => number };
  const status = typeof getStatus === 'function' ? getStatus.call(error) : statusCode;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : null;
}

const write = (status: number, sentence: PlatformSentence, language: Language): Problem => ({
  type: `urn:huiqi:problem:${sentence.code}`,
  title: sentence.title[language],
  status,
  code: sentence.code,
  detail: sentence.detail[language],
  params: {},
});

/** @param status one of platformStatus; a status without a sentence of its own is a malformed request */
export function platformProblem(status: number, language: Language): Problem {
  return write(status, SENTENCES[status] ?? MALFORMED, language);
}

/** @param id the id under which the log has the error; nothing else of it leaves the server */
export function unexpectedProblem(id: string, language: Language): Problem {
  return { ...write(500, UNEXPECTED, language), id };
}
