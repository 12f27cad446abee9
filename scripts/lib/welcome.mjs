/** What the terminal says once a local instance runs. */

/** The one password of the demonstration's accounts; a test compares it with the one that they really get. */
export const DEMO_PASSWORD = 'huiqi-demo-2026';

const POSTS = [
  'town-clerk',
  'town-reviewer',
  'town-finance',
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'investigator',
  'decider',
  'reviewing-decider',
];

/** The demonstration's accounts as people read them; a test compares them with what is really made. */
export const ACCOUNTS = [
  ['Songjiang 松江', POSTS.map((post) => `sj-${post}`).concat('sj-sheshan-clerk', 'sj-sheshan-reviewer')],
  ['Qingpu 青浦', POSTS.map((post) => `qp-${post}`)],
  ['Hongqiao 虹桥', POSTS.map((post) => `hq-${post}`)],
  ['The house', ['auditor', 'admin', 'catalogue-editor', 'catalogue-publisher']],
  ['Enterprises 企业', Array.from({ length: 12 }, (_, index) => `ent-${String(index + 1).padStart(2, '0')}`)],
];

function wrapped(names, width) {
  const lines = [''];
  for (const name of names) {
    if (lines.at(-1).length + name.length > width) lines.push('');
    lines[lines.length - 1] += `${name}  `;
  }
  return lines;
}

/**
 * @param options.address where it answers
 * @param options.home the data directory
 * @param options.demonstration whether the demonstration's accounts are there
 * @returns the lines to print
 */
export function welcome({ address, home, demonstration }) {
  const accounts = ACCOUNTS.flatMap(([title, names]) => [
    `  ${title}`,
    ...wrapped(names, 96).map((line) => `    ${line.trimEnd()}`),
  ]);
  return [
    '',
    `huiqi 惠企 is running at ${address}`,
    `  API documentation   ${address}/api/docs`,
    `  data, logs          ${home}`,
    ...(demonstration ? ['', `Demonstration accounts, all with the password ${DEMO_PASSWORD}`, ...accounts] : []),
    '',
    'Stop it with Ctrl-C.',
    '',
  ].join('\n');
}
