/** What the rest of the house may use of the migrations. */
export { migrations } from './all.js';
export { migrateDatabase, prepareDatabase } from './prepare.js';
