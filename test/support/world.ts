/**
 * The world of a story: a database with the catalogue, the demonstration's organisations, people and enterprises, and
 * the real HTTP API in front of it, with a clock that the story sets.
 */
import { SettableClock } from '#kernel';
import { loadCatalogue } from '../../apps/api/load-catalogue.js';
import { DEMO_PASSWORD, seedWorld } from '../../apps/api/demo/seed.js';
import { ENTERPRISES } from '../../apps/api/demo/world.js';
import { type Client, startApi } from './api.js';
import { openTestDatabase } from './database.js';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
  body: any;
  headers: Headers;
}
