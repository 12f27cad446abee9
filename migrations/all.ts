/** The database's shape, in order. A migration that has landed is never edited; a change is a new one. */
import { Foundation0000000000001 } from './0001-foundation.js';
import { Policy0000000000002 } from './0002-policy.js';
import { Cases0000000000003 } from './0003-cases.js';
import { Ledger0000000000004 } from './0004-ledger.js';
import { Treasury0000000000005 } from './0005-treasury.js';
import { Enforcement0000000000006 } from './0006-enforcement.js';
import { Deadlines0000000000007 } from './0007-deadlines.js';
import { Api0000000000008 } from './0008-api.js';
import { Audit0000000000009 } from './0009-audit.js';
import { Books0000000000010 } from './0010-books.js';
import { Refunds0000000000011 } from './0011-refunds.js';
import { Recoveries0000000000012 } from './0012-recoveries.js';
import { Payments0000000000013 } from './0013-payments.js';
import { Settlement0000000000014 } from './0014-settlement.js';
import { Letters0000000000015 } from './0015-letters.js';
import { HeldDeadlines0000000000016 } from './0016-held-deadlines.js';
import { Review0000000000019 } from './0019-review.js';
import { Exports0000000000020 } from './0020-exports.js';
import { UnreadableLines0000000000021 } from './0021-unreadable-lines.js';
import { Proceedings0000000000022 } from './0022-proceedings.js';
import { Mail0000000000023 } from './0023-mail.js';
import { Absences0000000000024 } from './0024-absences.js';
import { PartPaid0000000000026 } from './0026-part-paid.js';
import { LaterLife0000000000027 } from './0027-later-life.js';
import { Bulk0000000000028 } from './0028-bulk.js';
import { RuleChanges0000000000029 } from './0029-rule-changes.js';
import { Recognitions0000000000030 } from './0030-recognitions.js';
import { Reapportionments0000000000031 } from './0031-reapportionments.js';
import { SuperiorAwards0000000000032 } from './0032-superior-awards.js';
import { DryRuns0000000000033 } from './0033-dry-runs.js';
import { Guides0000000000034 } from './0034-guides.js';
import { Offers0000000000035 } from './0035-offers.js';
import { Matches0000000000036 } from './0036-matches.js';
import { EnterpriseIndustry0000000000037 } from './0037-enterprise-industry.js';
import { GuideScoring0000000000038 } from './0038-guide-scoring.js';
import { MatchRuns0000000000039 } from './0039-match-runs.js';
import { Administration0000000000040 } from './0040-administration.js';
import { MessagesAndRetries0000000000041 } from './0041-messages-and-retries.js';
import { ExternalIdentities0000000000042 } from './0042-external-identities.js';
import { SavedViews0000000000043 } from './0043-saved-views.js';
import { Figures0000000000044 } from './0044-figures.js';

export const migrations = [
  Foundation0000000000001,
  Policy0000000000002,
  Cases0000000000003,
  Ledger0000000000004,
  Treasury0000000000005,
  Enforcement0000000000006,
  Deadlines0000000000007,
  Api0000000000008,
  Audit0000000000009,
  Books0000000000010,
  Refunds0000000000011,
  Recoveries0000000000012,
  Payments0000000000013,
  Settlement0000000000014,
  Letters0000000000015,
  HeldDeadlines0000000000016,
  Review0000000000019,
  Exports0000000000020,
  UnreadableLines0000000000021,
  Proceedings0000000000022,
  Mail0000000000023,
  Absences0000000000024,
  PartPaid0000000000026,
  LaterLife0000000000027,
  Bulk0000000000028,
  RuleChanges0000000000029,
  Recognitions0000000000030,
  Reapportionments0000000000031,
  SuperiorAwards0000000000032,
  DryRuns0000000000033,
  Guides0000000000034,
  Offers0000000000035,
  Matches0000000000036,
  EnterpriseIndustry0000000000037,
  GuideScoring0000000000038,
  MatchRuns0000000000039,
  Administration0000000000040,
  MessagesAndRetries0000000000041,
  ExternalIdentities0000000000042,
  SavedViews0000000000043,
  Figures0000000000044,
];
