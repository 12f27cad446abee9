/**
 * What each route of the API answers, as JSON Schema, read from the types of the controllers with the TypeScript
 * compiler: an answer is what its method returns, and nobody writes it down a second time.
 */
import { relative } from 'node:path';
import ts from 'typescript';

/** The decorators that make a method a route; StepRoute is the API's own. */
const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'StepRoute']);
const COMPONENTS = '#/components/schemas/';
/** What a route answers as a stream or through the reply has no JSON. */
const NO_JSON = new Set(['StreamableFile', 'Buffer', 'Uint8Array']);

function openProgram(project) {
  const path = `${project}/tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  return ts.createProgram(
    fileNames.filter((name) => name.includes('/apps/api/')),
    options,
  );
}

function* routesIn(program) {
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.endsWith('.controller.ts')) continue;
    for (const statement of source.statements.filter(ts.isClassDeclaration)) {
      for (const member of statement.members.filter(ts.isMethodDeclaration)) {
        const decorators = (ts.getDecorators(member) ?? []).map(({ expression }) => expression);
        const isRoute = decorators.some(
          (call) => ts.isCallExpression(call) && ROUTES.has(call.expression.getText(source)),
        );
        if (isRoute) yield { controller: statement.name.text, method: member };
      }
    }
  }
}

/** Turns types into schemas as their values look after JSON.stringify. Named types of the project become components. */
class Schemas {
  /** Name of the component by the type's declaration. */
  names = new Map();
  components = new Map();

  constructor(project, checker) {
    this.project = project;
    this.checker = checker;
  }

  of(type, where) {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return this.boolean(type);
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.StringLike && !type.isUnion()) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike && !type.isUnion()) return { type: 'number' };
    if (flags & ts.TypeFlags.BigIntLike) throw new Error(`${where} is a bigint, which no JSON can hold.`);
    const name = this.nameOf(type);
    return name === null ? this.shape(type, where) : this.component(type, name, where);
  }

  boolean(type) {
    const { intrinsicName } = type;
    return intrinsicName === 'boolean' ? { type: 'boolean' } : { type: 'boolean', enum: [intrinsicName === 'true'] };
  }

  /** @returns the name under which the type is described once, or null when it is described in its place */
  nameOf(type) {
    if (type.aliasTypeArguments?.length || (this.checker.getTypeArguments?.call && type.typeArguments?.length))
      return null;
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
    const declaration = symbol?.declarations?.[0];
    const file = declaration?.getSourceFile().fileName;
    if (!file?.startsWith(this.project) || file.includes('/node_modules/')) return null;
    const known = this.names.get(declaration);
    if (known) return known;
    const taken = new Set(this.names.values());
    const folder = relative(this.project, file).split('/').at(-2) ?? '';
    const qualified = `${folder.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}${symbol.name}`;
    const name = taken.has(symbol.name) ? qualified : symbol.name;
    if (taken.has(name)) throw new Error(`Two types are called ${name}; one of them is in ${file}.`);
    this.names.set(declaration, name);
    return name;
  }

  component(type, name, where) {
    if (!this.components.has(name)) {
      // Known before it is described, so that a type may hold itself.
      this.components.set(name, {});
      this.components.set(name, this.shape(type, `${where} ${name}`));
    }
    return { $ref: `${COMPONENTS}${name}` };
  }

  shape(type, where) {
    if (type.isUnion()) return this.union(type, where);
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    const { checker } = this;
    if (checker.isTupleType(type)) return this.tuple(type, where);
    if (checker.isArrayType(type)) {
      return { type: 'array', items: this.of(checker.getTypeArguments(type)[0], `${where}[]`) };
    }
    // A text or a number that carries a mark for the compiler is a text or a number in JSON.
    const primitive =
      type.isIntersection() &&
      type.types.find(({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike));
    return primitive ? this.of(primitive, where) : this.object(type, where);
  }

  tuple(type, where) {
    const items = this.checker.getTypeArguments(type).map((item, index) => this.of(item, `${where}[${index}]`));
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  union(type, where) {
    // A route that answers JSON or a file is described by its JSON.
    const members = type.types.filter(
      ({ flags, symbol }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) && !NO_JSON.has(symbol?.name),
    );
    if (members.length > 0 && members.every((member) => member.isStringLiteral() || member.flags & ts.TypeFlags.Null)) {
      const values = members.filter((member) => member.isStringLiteral()).map(({ value }) => value);
      const texts = { type: 'string', enum: values.sort() };
      return values.length === members.length ? texts : { anyOf: [texts, { type: 'null' }] };
    }
    const schemas = new Map();
    const booleans = members.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    if (booleans.length === 2) schemas.set('boolean', { type: 'boolean' });
    for (const member of members) {
      if (booleans.length === 2 && booleans.includes(member)) continue;
      const schema = this.of(member, where);
      schemas.set(JSON.stringify(schema), schema);
    }
    const choices = [...schemas.values()].sort((a, b) => Number(a.type === 'null') - Number(b.type === 'null'));
    return choices.length === 1 ? choices[0] : { anyOf: choices };
  }

  object(type, where) {
    const { checker } = this;
    const properties = {};
    const required = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const declared = checker.getTypeOfSymbol(property);
      if (declared.getCallSignatures().length > 0 || declared.flags & ts.TypeFlags.ESSymbolLike) continue;
      const missing = ts.TypeFlags.Undefined | ts.TypeFlags.Void;
      if (declared.flags & missing) continue;
      const optional =
        property.flags & ts.SymbolFlags.Optional ||
        (declared.isUnion() && declared.types.some(({ flags }) => flags & missing));
      properties[property.name] = this.of(declared, `${where}.${property.name}`);
      if (!optional) required.push(property.name);
    }
    const index = checker.getIndexInfosOfType(type)[0];
    const schema = { type: 'object' };
    if (Object.keys(properties).length > 0) schema.properties = properties;
    if (required.length > 0) schema.required = required;
    if (index) schema.additionalProperties = this.of(index.type, `${where}[key]`);
    return schema;
  }
}

/** @returns whether the route answers JSON of its own */
function answersJson(type) {
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Null)) return false;
  return !NO_JSON.has(type.symbol?.name);
}

/**
 * @param project its directory
 * @returns `responses`: schema by operation id (controller and method, as the OpenAPI document calls it), `components`
 * @throws Error naming the place of a type that JSON cannot hold
 */
export function responseSchemas(project) {
  const program = openProgram(project);
  const checker = program.getTypeChecker();
  const schemas = new Schemas(project, checker);
  const responses = {};
  for (const { controller, method } of routesIn(program)) {
    const resource = controller.replace(/Controller$/, '');
    const name = method.name.text;
    const id = `${resource[0].toLowerCase()}${resource.slice(1)}${name[0].toUpperCase()}${name.slice(1)}`;
    const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
    const answer = checker.getAwaitedType(returned) ?? returned;
    if (answersJson(answer)) responses[id] = schemas.of(answer, id);
  }
  const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { responses: sorted(Object.entries(responses)), components: sorted(schemas.components) };
}
