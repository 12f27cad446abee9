import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { House } from '#casework';
import { AbsencesController } from './absences/absences.controller.js';
import { EnterprisesController } from './admin/enterprises.controller.js';
import { JobsController } from './admin/jobs.controller.js';
import { OrganisationsController } from './admin/organisations.controller.js';
import { PeopleController } from './admin/people.controller.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { BulkActionsController } from './applications/bulk.controller.js';
import { CaseActionsController } from './applications/case-actions.controller.js';
import { EvidenceController } from './applications/evidence.controller.js';
import { MessagesController } from './applications/messages.controller.js';
import { PublicNoticesController } from './applications/public-notices.controller.js';
import { ScoresController } from './applications/scores.controller.js';
import { SignalsController } from './applications/signals.controller.js';
import { SuperiorAwardsController } from './applications/superior-awards.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { AuthModule } from './auth/auth.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { DryRunsController } from './dryrun/dry-runs.controller.js';
import { DecisionsController } from './enforcement/decisions.controller.js';
import { InvestigationsController } from './enforcement/investigations.controller.js';
import { ProceedingsController } from './enforcement/proceedings.controller.js';
import { ReportsController } from './enforcement/reports.controller.js';
import { EntitlementsController } from './entitlements/entitlements.controller.js';
import { ExplanationController } from './explanation/explanation.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { BankController } from './finance/bank.controller.js';
import { BooksController } from './finance/books.controller.js';
import { CaseStatementController } from './finance/case-statement.controller.js';
import { PaymentsController } from './finance/payments.controller.js';
import { RecoveriesController } from './finance/recoveries.controller.js';
import { SettlementsController } from './finance/settlements.controller.js';
import { GuidesController } from './guides/guides.controller.js';
import { HealthController } from './health/health.controller.js';
import { Queue } from './health/queue.js';
import { BodyHeadersInterceptor } from './http/body-headers.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validationPipe } from './http/validation.js';
import { LettersController } from './letters/letters.controller.js';
import { FoundMatchesController } from './matching/found-matches.controller.js';
import { MatchRunsController } from './matching/match-runs.controller.js';
import { MatchesController } from './matching/matches.controller.js';
import { MailsController } from './notifications/mails.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OpenDataController } from './opendata/open-data.controller.js';
import { Metrics } from './platform/metrics.js';
import { DocumentsController } from './policy/documents.controller.js';
import { PolicyController } from './policy/policy.controller.js';
import { SkeletonsController } from './policy/skeletons.controller.js';
import { RecognitionsController } from './recognitions/recognitions.controller.js';
import type { ApiSettings } from './settings.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { HOUSE, SETTINGS } from './tokens.js';

/** What everything else in the application is given: the settings and the house. */
@Module({})
class HouseModule {
  static of(settings: ApiSettings, house: House): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: HOUSE, useValue: house },
    ];
    return { module: HouseModule, global: true, providers, exports: providers };
  }
}

/** The application: its controllers, and what stands in front of and behind each of them. */
@Module({})
export class AppModule {
  static of(settings: ApiSettings, house: House): DynamicModule {
    return {
      module: AppModule,
      imports: [HouseModule.of(settings, house), AuthModule],
      controllers: [
        ApplicationsController,
        BooksController,
        PaymentsController,
        BankController,
        RecoveriesController,
        CaseStatementController,
        SettlementsController,
        InvestigationsController,
        DecisionsController,
        ProceedingsController,
        ReportsController,
        ExportsController,
        MatchesController,
        MatchRunsController,
        FoundMatchesController,
        CaseActionsController,
        BulkActionsController,
        EvidenceController,
        PublicNoticesController,
        SignalsController,
        MessagesController,
        HealthController,
        PolicyController,
        RecognitionsController,
        ScoresController,
        SuperiorAwardsController,
        EntitlementsController,
        DocumentsController,
        SkeletonsController,
        DryRunsController,
        GuidesController,
        CalendarController,
        DeadlinesController,
        AbsencesController,
        NotificationsController,
        MailsController,
        AuditController,
        LettersController,
        ExplanationController,
        StatisticsController,
        OpenDataController,
        OrganisationsController,
        PeopleController,
        EnterprisesController,
        JobsController,
      ],
      providers: [
        Queue,
        Metrics,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: BodyHeadersInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
    };
  }
}
