/** Reads an expression's syntax tree: which facts it uses, and whether it keeps to the subset. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { isDay } from '#kernel';
import type { ErrorParams } from '../catalogue/errors.js';
import type { Fact } from '../catalogue/types.js';
import { FUNCTIONS } from './environment.js';

const OPERATORS: ReadonlySet<string> = new Set(
  ['value', 'id', 'call', 'list', '?:', '||', '&&', '!_', '-_', 'in'].concat([
    '==',
    '!=',
    '<',
    '<=',
    '>',
    '>=',
    '+',
    '-',
    '*',
    '/',
    '%',
  ]),
);

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value;

/** @returns the nodes directly under this one, in the order in which they are written */
function children(node: ASTNode): ASTNode[] {
  const args: unknown = node.args;
  return (Array.isArray(args) ? args.flat(2) : [args]).filter(isNode);
}

function walk(node: ASTNode, visit: (node: ASTNode) => void): void {
  visit(node);
  for (const child of children(node)) walk(child, visit);
}

/** @returns the names that the expression uses, each once, in the order in which they are written */
export function namesUsed(ast: ASTNode): string[] {
  const names = new Set<string>();
  walk(ast, (node) => {
    if (node.op === 'id') names.add(node.args);
  });
  return [...names];
}

/** @returns what the expression uses of CEL that a condition may not, each once */
export function outsideSubset(ast: ASTNode): string[] {
  const found = new Set<string>();
  walk(ast, (node) => {
    if (!OPERATORS.has(node.op)) found.add(node.op === 'rcall' ? `.${node.args[0]}()` : node.op);
    else if (node.op === 'call' && !FUNCTIONS.has(node.args[0])) found.add(`${node.args[0]}()`);
    else if (node.op === 'call' && node.args[0] === 'date' && node.args[1][0]?.op !== 'value') found.add('date(…)');
    else if (node.op === 'value' && typeof node.args === 'number') found.add(`${node.args} (fen!)`);
  });
  return [...found];
}

/** @returns the days written in the expression that the calendar does not have */
export function impossibleDates(ast: ASTNode): string[] {
  const found: string[] = [];
  walk(ast, (node) => {
    if (node.op !== 'call' || node.args[0] !== 'date') return;
    const day = node.args[1][0];
    if (day?.op === 'value' && !isDay(String(day.args))) found.push(String(day.args));
  });
  return found;
}

/** @returns each value with which a choice is compared although the choice does not offer it */
export function unknownChoices(ast: ASTNode, facts: readonly Fact[]): ErrorParams[] {
  const offered = new Map(facts.flatMap((fact) => (fact.choices ? [[fact.name, fact.choices] as const] : [])));
  const found: ErrorParams[] = [];
  walk(ast, (node) => {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return;
    const [left, right] = node.args;
    const [name, other] = left.op === 'id' ? [left.args, right] : right.op === 'id' ? [right.args, left] : [];
    const choices = name === undefined ? undefined : offered.get(name);
    if (!choices || !other) return;
    for (const value of other.op === 'list' ? other.args : [other]) {
      if (value.op !== 'value' || choices.some((choice) => choice.value === value.args)) continue;
      found.push({ fact: String(name), value: String(value.args) });
    }
  });
  return found;
}
