/**
 * The import direction of ARCHITECTURE.md, as a rule that fails the build:
 * kernel <- { policy sheets } <- the libraries in the middle (strangers to each other) <- casework <- api, worker.
 */
const middle = [
  'identity',
  'intake',
  'workflow',
  'ledger',
  'treasury',
  'enforcement',
  'deadlines',
  'notifications',
  'audit',
  'letters',
  'exports',
];
/** Money is the subject of these two, so they may know the ledger's public face. */
const mayUseLedger = ['treasury', 'enforcement'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kernel-knows-nobody',
      severity: 'error',
      from: { path: '^libs/kernel/' },
      to: { path: '^(libs/(?!kernel/)|apps/|migrations/)' },
    },
    {
      name: 'kernel-without-nest',
      severity: 'error',
      from: { path: '^libs/(kernel|sheets|policy)/' },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'sheets-know-kernel-only',
      severity: 'error',
      from: { path: '^libs/sheets/' },
      to: { path: '^(libs/(?!kernel/|sheets/)|apps/)' },
    },
    {
      name: 'policy-knows-kernel-only',
      severity: 'error',
      from: { path: '^libs/policy/' },
      to: { path: '^(libs/(?!kernel/|policy/)|apps/)' },
    },
    ...middle.map((library) => ({
      name: `${library}-is-a-stranger-to-the-others`,
      severity: 'error',
      from: { path: `^libs/${library}/` },
      to: {
        path: '^(libs/|apps/)',
        pathNot: `^libs/(kernel|sheets|policy|${library}${mayUseLedger.includes(library) ? '|ledger' : ''})/`,
      },
    })),
    { name: 'casework-knows-no-app', severity: 'error', from: { path: '^libs/casework/' }, to: { path: '^apps/' } },
    {
      name: 'apps-are-apart',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'desks-are-strangers',
      comment: 'What two desks of the web application need stands in its design folder.',
      severity: 'error',
      from: { path: '^apps/web/src/desks/([^/]+)/' },
      to: { path: '^apps/web/src/desks/', pathNot: '^apps/web/src/desks/$1/' },
    },
    {
      name: 'the-web-knows-the-api-by-http',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker)|migrations)/' },
    },
    {
      name: 'through-the-front-door',
      comment: 'A library is used through its index.ts only.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/.+', pathNot: ['^libs/[^/]+/index\\.ts$', '^$1/$2/'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
    enhancedResolveOptions: {
      conditionNames: ['development', 'import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
