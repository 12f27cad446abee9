import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** Calls that no screen makes, each with the reason. */
const WITHOUT_SCREEN = {
  'get /api/v1/auth/oidc/callback': 'The identity provider leads the browser there.',
  'get /api/v1/auth/oidc/start': 'The sign-in page has its address from the call that names the ways to sign in.',
  'get /api/v1/letters/{}': 'The screens hand a letter out as it was issued, as PDF.',
  'get /healthz': 'For whoever watches over the processes.',
  'get /readyz': 'For whoever watches over the processes.',
  'post /api/v1/auth/refresh': 'The session calls it beneath every screen.',
  'post /api/v1/auth/sign-in': 'The session calls it beneath every screen.',
  'post /api/v1/auth/sign-out': 'The session calls it beneath every screen.',
  'post /api/v1/policy/matches':
    'One name is asked by many measures, of different things: people ask measure by measure.',
};

const WEB = join(process.cwd(), 'apps/web');

function openProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(WEB, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, WEB);
  return ts.createProgram(fileNames, options);
}

const bare = (path: string) => path.replace(/\?.*$/, '').replace(/\$?\{[^}]*\}/g, '{}');

/** Every call of the API, as `method /path`, by the types that its description is turned into. */
function offered(program: ts.Program): Set<string> {
  const source = program.getSourceFile(join(WEB, 'src/api/schema.ts'));
  const paths = source?.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'paths');
  const calls = new Set<string>();
  for (const path of paths?.members ?? []) {
    if (!ts.isPropertySignature(path) || !ts.isStringLiteral(path.name) || !path.type) continue;
    if (!ts.isTypeLiteralNode(path.type)) continue;
    for (const method of path.type.members) {
      if (!ts.isPropertySignature(method) || method.type?.kind === ts.SyntaxKind.NeverKeyword) continue;
      const name = method.name.getText(source);
      if (name !== 'parameters') calls.add(`${name} ${bare(path.name.text)}`);
    }
  }
  return calls;
}

const literals = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));

/** The calls that one use of the client makes: `api.POST(path)` and `server.useQuery(method, path)`. */
function callsOf(use: ts.CallExpression, checker: ts.TypeChecker): string[] {
  if (!ts.isPropertyAccessExpression(use.expression)) return [];
  const client = use.expression.expression.getText();
  const named = use.arguments.slice(0, 2).map((argument) => literals(checker.getTypeAtLocation(argument)));
  const [methods, paths] =
    client === 'api' ? [[use.expression.name.text.toLowerCase()], named[0]] : client === 'server' ? named : [];
  return (methods ?? []).flatMap((method) => (paths ?? []).map((path) => `${method} ${bare(path)}`));
}

/** What the screens call, and the addresses that they hand to a link, a download or an upload. */
function used(program: ts.Program): { calls: Set<string>; addresses: Set<string> } {
  const checker = program.getTypeChecker();
  const calls = new Set<string>();
  const addresses = new Set<string>();
  const visit = (node: ts.Node): void => {
    const made = ts.isCallExpression(node) ? callsOf(node, checker) : [];
    for (const call of made) calls.add(call);
    const text = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : '';
    if (text.startsWith('/api/v1/')) addresses.add(bare(text));
    // The literal of a call is that call's alone: the address may have other methods, which nobody calls by it.
    ts.forEachChild(node, (child) => {
      if (made.length === 0 || !ts.isLiteralExpression(child)) visit(child);
    });
  };
  for (const source of program.getSourceFiles())
    if (source.fileName.startsWith(join(WEB, 'src')) && !source.fileName.endsWith('api/schema.ts')) visit(source);
  return { calls, addresses };
}

describe('the calls of the API', () => {
  it('are within reach of some screen, each of them', () => {
    const program = openProgram();
    const all = offered(program);
    expect(all.size).toBeGreaterThan(200);
    const { calls, addresses } = used(program);
    const reached = (call: string) => calls.has(call) || addresses.has(call.slice(call.indexOf(' ') + 1));
    const out = [...all].filter((call) => !reached(call)).sort();
    expect(out).toEqual(Object.keys(WITHOUT_SCREEN));
  });
});
