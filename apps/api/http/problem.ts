/** Errors as RFC 9457 problem details, in the language that the request prefers. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Refusal, RefusalKind } from '#kernel';
import type { Language } from './language.js';

export const PROBLEM_TYPE = 'application/problem+json';

/** One status for each kind of refusal; a kind without one does not compile. */
export const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  rule: 422,
  'precondition-required': 428,
  'too-many': 429,
};

const TITLES: Record<RefusalKind, Record<Language, string>> = {
  invalid: { zh: '内容有误', en: 'Invalid input' },
  unauthenticated: { zh: '需要登录', en: 'Sign-in required' },
  forbidden: { zh: '无权操作', en: 'Not permitted' },
  'not-found': { zh: '未找到', en: 'Not found' },
  conflict: { zh: '状态冲突', en: 'Conflict' },
  stale: { zh: '版本已过期', en: 'Stale version' },
  'too-large': { zh: '内容过大', en: 'Too large' },
  rule: { zh: '规则不允许', en: 'Refused by a rule' },
  'precondition-required': { zh: '缺少前提条件', en: 'Precondition required' },
  'too-many': { zh: '过于频繁', en: 'Too often' },
};

export class ProblemCitation {
  @ApiProperty({ description: 'Id of the policy document', example: 'sj-2025-8' })
  documentId!: string;

  @ApiProperty({ description: '文号', example: '沪松经规〔2025〕8号' })
  documentNumber!: string;

  @ApiProperty({ description: '条款', example: '第六条' })
  clause!: string;

  @ApiProperty({ description: 'The words that the refusal stands on, verbatim' })
  quote!: string;
}

export class ProblemPlace {
  @ApiProperty({ description: 'JSON pointer into the body, name of a parameter, or name of a fact', example: '/facts' })
  at!: string;

  @ApiProperty({ description: 'What is wrong there' })
  detail!: string;
}

export class Problem {
  @ApiProperty({ example: 'urn:huiqi:problem:stale' })
  type!: string;

  @ApiProperty({ description: 'The kind of problem, in words' })
  title!: string;

  @ApiProperty({ example: 412 })
  status!: number;

  @ApiProperty({ description: 'Stable code for programs', example: 'stale' })
  code!: string;

  @ApiProperty({ description: 'A sentence that a person can act on, by Accept-Language in zh (default) or en' })
  detail!: string;

  @ApiProperty({ description: 'Values that stand in the sentence', type: 'object', additionalProperties: true })
  params!: Record<string, string | number>;

  @ApiPropertyOptional({ description: 'The clause that refuses', type: ProblemCitation })
  citation?: ProblemCitation;

  @ApiPropertyOptional({ description: 'Each thing that is wrong with the input', type: [ProblemPlace] })
  problems?: ProblemPlace[];

  @ApiPropertyOptional({ description: 'Of an unexpected error: the id under which the log has it' })
  id?: string;
}

/** @returns the refusal as problem details */
export function problemOf(refusal: Refusal, language: Language): Problem {
  return {
    type: `urn:huiqi:problem:${refusal.code}`,
    title: TITLES[refusal.kind][language],
    status: STATUS[refusal.kind],
    code: refusal.code,
    detail: refusal[language],
    params: refusal.params,
    ...(refusal.citation && { citation: refusal.citation }),
    ...(refusal.problems && {
      problems: refusal.problems.map((problem) => ({ at: problem.at, detail: problem[language] })),
    }),
  };
}
