/** The kernel: money, time, ids, codes, refusals and the transaction handle. It knows no other library and no Nest. */
export {
  type Actor,
  type OnBehalfOf,
  onBehalfOf,
  type Reach,
  ROLES,
  type Role,
  SYSTEM_ACTOR,
  SYSTEM_PERSON_ID,
} from './actor.js';
export type { Backlog, Failure } from './backlog.js';
export { WorkingCalendar, type WorkingDay } from './calendar.js';
export { canonicalJson, sha256 } from './canonical-json.js';
export {
  addDays,
  addYears,
  type Clock,
  type Day,
  endOfDay,
  formatInstant,
  isDay,
  parseDay,
  SettableClock,
  SystemClock,
  shanghaiDay,
  startOfDay,
} from './clock.js';
export { Database, openDatabase, type Statement, type Tx } from './database.js';
export { isId, newId } from './ids.js';
export {
  type Fen,
  formatPercent,
  formatYuan,
  maxFen,
  minFen,
  parsePercent,
  parseYuan,
  type Rate,
  rateOf,
  sumFen,
} from './money.js';
export { newReceipt } from './receipt.js';
export {
  type Citation,
  defineRefusals,
  kernelRefusal,
  type Problem,
  type Refusal,
  type RefusalKind,
  Refused,
  refuseIf,
} from './refusal.js';
export { rolesNamed } from './role-names.js';
export { type BaseSettings, baseSettings, count, readSettings, type SettingsOf } from './settings.js';
export { type StateTable, stateFaults, type TableRow } from './state-table.js';
export { parseUscc, usccCheckCharacter } from './uscc.js';
