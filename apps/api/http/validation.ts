/** The form of bodies and parameters is checked against their DTO; what is wrong is listed place by place. */
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { kernelRefusal, type Problem, Refused } from '#kernel';

/** What a rule of class-validator says in Chinese; numbers are those of its English sentence. */
const CHINESE: Record<string, (numbers: string[]) => string> = {
  whitelistValidation: () => '没有这一项',
  isString: () => '须为文字',
  isNotEmpty: () => '不能为空',
  isDefined: () => '必填',
  isInt: () => '须为整数',
  isNumber: () => '须为数字',
  isBoolean: () => '须为是或否',
  isArray: () => '须为列表',
  isObject: () => '须为对象',
  isUuid: () => '须为编号（UUID）',
  isIn: () => '不在可选范围内',
  isEnum: () => '不在可选范围内',
  isEmail: () => '须为电子邮箱',
  matches: () => '格式不正确',
  isDay: () => '须为日期，如 2026-03-01',
  min: ([least]) => `不得小于 ${least}`,
  max: ([most]) => `不得大于 ${most}`,
  minLength: ([least]) => `至少 ${least} 个字符`,
  maxLength: ([most]) => `至多 ${most} 个字符`,
  arrayMinSize: ([least]) => `至少 ${least} 项`,
  arrayMaxSize: ([most]) => `至多 ${most} 项`,
};

/** A name may hold `~` or `/`, which a JSON pointer writes otherwise (RFC 6901). */
const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function problemsOf(errors: readonly ValidationError[], parent: string): Problem[] {
  return errors.flatMap((error) => {
    const at = `${parent}/${pointerPart(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, en]) => ({
      at,
      zh: CHINESE[rule]?.(en.match(/\d+/g) ?? []) ?? '内容有误',
      en,
    }));
    return [...own, ...problemsOf(error.children ?? [], at)];
  });
}

/** What no database can keep: NUL, and half of a surrogate pair. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

/** Deeper than any body of ours; whatever walks a body afterwards may do so by recursion. */
const DEEPEST = 32;

/** @returns the first place that cannot be taken in at all, whatever its DTO says; null where there is none */
function unkeepable(value: unknown, at: string, depth: number): Problem | null {
  if (depth > DEEPEST) return { at, zh: `嵌套不得超过 ${DEEPEST} 层`, en: `must not be nested deeper than ${DEEPEST}` };
  if (typeof value === 'string') {
    return UNKEEPABLE.test(value) ? { at, zh: '含有不允许的字符', en: 'has a character that cannot be kept' } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const place = `${at}/${pointerPart(name)}`;
    const problem = unkeepable(name, place, depth + 1) ?? unkeepable(inner, place, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/** A property that is null says as little as one that is not there; what lies deeper is the verb's to read. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}

/** Looks at everything that comes in before it is read by its DTO. */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return super.transform(value, metadata);
    const problem = unkeepable(value, '', 0);
    if (problem) throw new Refused(kernelRefusal('invalid-input', { problems: [problem] }));
    return super.transform(metadata.type === 'body' ? withoutNulls(value) : value, metadata);
  }
}

/** Unknown properties are refused, known ones take their declared types. */
export const validationPipe = (): ValidationPipe =>
  new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Refused(kernelRefusal('invalid-input', { problems: problemsOf(errors, '') })),
  });
