/** Reads a catalogue file: all of it is right, or nothing of it is accepted and everything wrong is told. */
import { type CompiledDocument, compileDocument } from './compile.js';
import { type CatalogueError, describeError } from './errors.js';
import { inspectDocument } from './inspect-document.js';
import { inspectMeasure } from './inspect-measure.js';
import { Inspection, type Report } from './inspection.js';
import { below, PlacedFile } from './places.js';
import { documentSchemaProblems } from './schema.js';
import type { PolicyDocument } from './types.js';
import { commentMarks, withoutMarks } from './unreviewed.js';

export type LoadedDocument =
  | { ok: true; document: PolicyDocument; compiled: CompiledDocument }
  | { ok: false; errors: CatalogueError[] };

/** Runs every check on whatever part of the content fits the schema. */
function inspect(content: unknown, misfits: readonly string[], sourceText: string, fileName: string, report: Report) {
  if (typeof content !== 'object' || content === null) return;
  const inspection = new Inspection(content as Partial<PolicyDocument>, misfits, sourceText, report);
  inspectDocument(inspection, fileName);
  const measures = inspection.items('measures');
  inspection.unique(measures.map(({ at, item }) => ({ at: below(at, 'code'), value: item.code })));
  for (const { at, item } of measures) inspectMeasure(inspection, at, item);
}

/**
 * Loads one policy document.
 *
 * Checked are YAML, the JSON Schema, names and references, dates and figures, the type of every expression, and that
 * every quote stands word for word in the source text (white space, full width and page breaks folded). A mark that
 * something was proposed by a machine and not reviewed is an error like any other.
 *
 * @param text the file, YAML or JSON
 * @param sourceText the issued text, verbatim
 * @param fileName for messages; without its ending it must be the document's id
 * @returns the document and its compiled form (version 0: the store numbers it), or every error with its place, in the
 *   order of the file
 */
export function loadPolicyDocument(text: string, sourceText: string, fileName: string): LoadedDocument {
  const file = PlacedFile.parse(text);
  const errors: CatalogueError[] = file.syntaxErrors.map(({ line, column, detail }) => {
    return { file: fileName, at: '', line, column, code: 'yaml-syntax', ...describeError('yaml-syntax', { detail }) };
  });
  if (errors.length > 0) return { ok: false, errors };

  const report: Report = (at, code, params = {}) => {
    errors.push({ file: fileName, at, ...file.place(at), code, ...describeError(code, params) });
  };
  const { content, marks } = withoutMarks(file.content());
  for (const at of marks) report(at, 'unreviewed');
  for (const place of commentMarks(text)) {
    errors.push({ file: fileName, at: '', ...place, code: 'unreviewed', ...describeError('unreviewed', {}) });
  }
  const misfits = documentSchemaProblems(content);
  for (const { at, detail } of misfits) report(at, 'schema', { detail });
  inspect(
    content,
    misfits.map(({ at }) => at),
    sourceText,
    fileName,
    report,
  );
  if (errors.length > 0) {
    return { ok: false, errors: errors.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  const document = content as PolicyDocument;
  return { ok: true, document, compiled: compileDocument(document, 0) };
}
