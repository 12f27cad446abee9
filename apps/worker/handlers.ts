/** What each kind of job does: one verb of casework, on the system's behalf. */
import {
  beginCover,
  type House,
  lapse,
  lapseOffer,
  perform,
  runDryRun,
  runExport,
  runMatches,
  sendDigest,
  sendMail,
  sendReminder,
} from '#casework';
import { SYSTEM_ACTOR } from '#kernel';
import type { Handlers } from './queue.js';

export function workerHandlers(house: House): Handlers {
  return {
    'send-reminder': async (id) => {
      const sent = await perform(house, SYSTEM_ACTOR, sendReminder, { id });
      if (!sent) return 'nothing to do';
      return sent.told === 0 ? 'sent, but nobody holds the post' : `told ${sent.told}`;
    },
    lapse: async (id) => {
      const { state } = await perform(house, SYSTEM_ACTOR, lapse, { id });
      return state;
    },
    'send-digest': async (day) => {
      const sent = await perform(house, SYSTEM_ACTOR, sendDigest, { day });
      return sent ? `told ${sent.told}` : 'nothing to do';
    },
    'begin-cover': async (id) => {
      const begun = await perform(house, SYSTEM_ACTOR, beginCover, { id });
      return begun ? `told ${begun.told}` : 'nothing to do';
    },
    'lapse-offer': async (id) => {
      const { state } = await perform(house, SYSTEM_ACTOR, lapseOffer, { id });
      return state;
    },
    'run-export': (id) => runExport(house, id),
    'run-dry-run': (id) => runDryRun(house, id),
    'run-matches': (id) => runMatches(house, id),
    'send-mail': async (id) => (await sendMail(house, id)) ?? 'nothing to do',
  };
}
