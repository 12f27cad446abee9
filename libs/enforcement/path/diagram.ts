/** The table of proceedings as a picture and a list, generated for docs/concepts/enforcement.md. */
import { PROCEEDING_GUARDS } from './guards.js';
import { STEPS } from './steps.js';
import { FIRST_STATE, LAST_STATES, PROCEEDING_STATES, PROCEEDING_STEPS, type ProceedingState } from './words.js';

const BEGIN = '<!-- generated from libs/enforcement/path/steps.ts by `npm run docs:generate`: do not edit below -->';
const END = '<!-- end of what is generated -->';

function picture(): string {
  const word = (state: ProceedingState): string => state.replaceAll('-', '_');
  const names = (Object.keys(PROCEEDING_STATES) as ProceedingState[]).map(
    (state) => `  ${word(state)}: ${PROCEEDING_STATES[state].zh} ${PROCEEDING_STATES[state].en}`,
  );
  const arrows = STEPS.flatMap(({ step, from, to }) =>
    from.map((state) => `  ${word(state)} --> ${word(to === 'same' ? state : to)}: ${step}`),
  );
  const ends = LAST_STATES.map((state) => `  ${word(state)} --> [*]`);
  return ['stateDiagram-v2', ...names, `  [*] --> ${word(FIRST_STATE)}`, ...arrows, ...ends].join('\n');
}

function list(): string {
  const rows = STEPS.map(({ step, from, to, who, needsReason, guards, why }) => {
    const must = [
      ...(needsReason ? ['a reason is given'] : []),
      ...guards.map((guard) => PROCEEDING_GUARDS[guard].holds),
    ];
    const people = typeof who === 'string' ? who : who.join(' or ');
    return `| \`${step}\` ${PROCEEDING_STEPS[step].zh} | ${from.join(', ')} → ${to} | ${people} | ${must.join('; ')} | ${why} |`;
  });
  return ['| step | from → to | who | must hold | why |', '|---|---|---|---|---|', ...rows].join('\n');
}

/**
 * @param page the documentation page as it is
 * @returns the page with its generated part made anew
 * @throws Error when the page has lost the marks of its generated part
 */
export function renderProceeding(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page has no generated part between "${BEGIN}" and "${END}"`);
  return `${page.slice(0, begin)}${BEGIN}\n\n\`\`\`mermaid\n${picture()}\n\`\`\`\n\n${list()}\n\n${page.slice(end)}`;
}
