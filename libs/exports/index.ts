/** Exports: lists that the worker writes into files, as rows and as workbooks. What may be exported is casework's. */
export { exportBacklog, failedExports, retryExport } from './backlog.js';
export {
  claimExport,
  createExport,
  dueExports,
  type Export,
  expireExports,
  failExport,
  findExport,
  finishExport,
  type Lease,
  listExports,
  noteProgress,
  waitingExports,
} from './export.js';
export { exportRefusal } from './refusals.js';
export { type Cell, type Sheet, streamWorkbook, textCell, writeWorkbook } from './workbook.js';
