// Generated from the API by `npm run docs:generate`: do not edit.
export interface paths {
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases within your reach, page by page */
        get: operations["applicationsList"];
        put?: never;
        /** Begin a draft under a measure */
        post: operations["applicationsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its facts, evidence and defects */
        get: operations["applicationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save facts of a draft, or of a case returned for correction */
        patch: operations["applicationsSave"];
        trace?: never;
    };
    "/api/v1/applications/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the case, in order */
        get: operations["applicationsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest kept assessment, computed again and compared */
        get: operations["applicationsAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you may do with the case now, and why not the rest */
        get: operations["applicationsActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections against the intended award, for those who decide on it */
        get: operations["applicationsObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets within reach: appropriated, available, encumbered, spent, recovered */
        get: operations["booksBudgets"];
        put?: never;
        /** Appropriate a budget */
        post: operations["booksAppropriate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/budgets/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to a budget or reduce it; what has been awarded cannot be taken away */
        post: operations["booksAdjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/budgets/carry-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry what is left of a year that is over into the next one */
        post: operations["booksCarryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account within reach with its debits, credits and balance */
        get: operations["booksTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journals within reach, newest first */
        get: operations["booksJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/journals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A journal down to each entry, with its case and the event that caused it */
        get: operations["booksJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An enterprise’s present account */
        get: operations["paymentsAccount"];
        put?: never;
        /** Record an account in place of the present one */
        post: operations["paymentsRecordAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank-accounts/{id}/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as a second person, that the account is the enterprise’s own */
        post: operations["paymentsVerifyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/waiting-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many approved cases still wait for an order of your treasury, and for how much */
        get: operations["paymentsWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/payable-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved cases of which something is left to order from your treasury, oldest first */
        get: operations["paymentsPayableCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment orders of your treasury */
        get: operations["paymentsOrders"];
        put?: never;
        /** Make a payment order for each approved case that can be paid, for all that is left of it or a part */
        post: operations["paymentsCreateOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders/{id}/actions/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold an order, with a code and a reason */
        post: operations["paymentsHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders/{id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a held order be paid again */
        post: operations["paymentsResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that is in no batch; the case can get another */
        post: operations["paymentsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders/{id}/actions/declare-not-executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the bank’s letter that it did not carry a sent order out */
        post: operations["paymentsDeclareNotExecuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/orders/{id}/actions/confirm-not-executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as a second person, that the order was not carried out; a new one may be made */
        post: operations["paymentsConfirmNotExecuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refunds within reach: money that is an enterprise’s own, and the order that pays it back */
        get: operations["paymentsRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refund with its cause, its recovery and its order */
        get: operations["paymentsRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/refunds/{id}/actions/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the payment order of a refund */
        post: operations["paymentsOrderRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment batches of your treasury */
        get: operations["paymentsBatches"];
        put?: never;
        /** Make a batch of payable orders */
        post: operations["paymentsMakeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch with its orders */
        get: operations["paymentsBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches/{id}/actions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a batch; another person than its maker */
        post: operations["paymentsRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches/{id}/actions/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a batch apart before it is sent */
        post: operations["paymentsRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches/{id}/actions/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a released batch as handed to the bank; from now on its file can be read */
        post: operations["paymentsSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/batches/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a sent batch for the bank: ISO 20022 pain.001, Excel or CSV; the same each time */
        get: operations["paymentsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/treasury-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account from which your treasury pays */
        get: operations["bankTreasuryAccount"];
        put?: never;
        /** Record your treasury’s account in place of the present one */
        post: operations["bankRecordAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/treasury-account/{id}/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as a second person, your treasury’s account */
        post: operations["bankVerifyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in the bank’s answer (camt.053, camt.054, .xlsx or CSV, 10 MB at most); the same file again changes nothing */
        post: operations["bankImportReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/bank-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file of the bank and what became of its lines */
        get: operations["bankBankReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of the bank that match nothing: the work list */
        get: operations["bankExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/exceptions/{bankReturnId}/{line}/actions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve a line in one of its `ways`; another person than who imported the file */
        post: operations["bankResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/exceptions/{bankReturnId}/{line}/actions/clear-suspense": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear suspended money that the bank has moved back */
        post: operations["bankClearSuspense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recoveries within reach with what is still owed, overdue or not, and what happened to them */
        get: operations["recoveriesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recovery with its repayments, offsets and write-offs */
        get: operations["recoveriesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record money that came back; each treasury gets its cumulative part, and what is too much is refunded */
        post: operations["recoveriesRepay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/offsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to set off a part of a later award of the same enterprise */
        post: operations["recoveriesProposeOffset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/offsets/{offsetId}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an offset, as another person than who proposed it: the award is paid by it */
        post: operations["recoveriesConfirmOffset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/offsets/{offsetId}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a proposed offset */
        post: operations["recoveriesDeclineOffset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to give up what is owed, or a part of it */
        post: operations["recoveriesProposeWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/write-offs/{writeOffId}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a write-off, as another person than who proposed it */
        post: operations["recoveriesApproveWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/recoveries/{id}/write-offs/{writeOffId}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a proposed write-off */
        post: operations["recoveriesDeclineWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry of the case within reach, with its cause and the running balance */
        get: operations["caseStatementStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settlement statements: a district’s own, a town’s closed ones */
        get: operations["settlementsList"];
        put?: never;
        /** Draw up everything between the two that stands in no statement yet */
        post: operations["settlementsMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement with its lines */
        get: operations["settlementsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement as Excel, or as the letter that was written when it was closed */
        get: operations["settlementsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a draft, as a second person: it is frozen and numbered */
        post: operations["settlementsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}/actions/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the money of a closed statement moved */
        post: operations["settlementsSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a draft, or ask for a closed statement to be cancelled */
        post: operations["settlementsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/settlements/{id}/actions/confirm-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as a second person, that a closed statement is cancelled */
        post: operations["settlementsConfirmCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/reapportionments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards that are to be divided anew by what was determined after them */
        get: operations["settlementsReapportionments"];
        put?: never;
        /** Propose that an award is divided as was determined after it, so that it can be settled */
        post: operations["settlementsReapportion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/reapportionments/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a new division, as another person than who proposed it: budgets and debts follow */
        post: operations["settlementsConfirmReapportionment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/reapportionments/{id}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a proposed new division */
        post: operations["settlementsDeclineReapportionment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sharing-determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found out about measures whose sharing another document may govern */
        get: operations["settlementsDeterminations"];
        put?: never;
        /** Record whether another document governs who bears a measure, and how */
        post: operations["settlementsDetermine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sharing-determinations/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures of which nobody has confirmed who bears them: what they owe cannot be settled */
        get: operations["settlementsPending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/sharing-determinations/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what another person recorded */
        post: operations["settlementsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Investigations of your district, newest first */
        get: operations["investigationsInvestigations"];
        put?: never;
        /** Open an investigation; the enterprise’s cases under the document are frozen */
        post: operations["investigationsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One investigation */
        get: operations["investigationsInvestigation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you may do with the proceeding now, and why not the rest */
        get: operations["investigationsSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the investigation after the preliminary check */
        post: operations["investigationsOpenAfterCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the preliminary check: not pursued 不予立案 */
        post: operations["investigationsDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/enter-basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the law on which it stands where the document sanctions nothing */
        post: operations["investigationsEnterBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/confirm-basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the legal basis; the cases are frozen */
        post: operations["investigationsConfirmBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the notice before a decision 事先告知 */
        post: operations["investigationsNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/serve-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the notice reached the enterprise; its days begin */
        post: operations["investigationsServeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/call-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the hearing that the enterprise asked for */
        post: operations["investigationsCallHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/record-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what was said at the hearing */
        post: operations["investigationsRecordHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/submit-for-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the proceeding to the legal check */
        post: operations["investigationsSubmitForCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/pass-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the legal check; a person who neither investigates nor decides */
        post: operations["investigationsPassCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the proceeding back to the investigator */
        post: operations["investigationsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide; another person than the investigator and the checker */
        post: operations["investigationsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/serve-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the decision reached the enterprise: it is in force */
        post: operations["investigationsServeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/bars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bars within reach, newest first */
        get: operations["decisionsBars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposed listings of your district, newest first */
        get: operations["decisionsListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposed listing, as the record that is handed on; its letter is the document */
        get: operations["decisionsListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/record-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an appeal of which an authority or a court told the office */
        post: operations["decisionsRecordAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stay the execution 停止执行: bar and repayment rest */
        post: operations["decisionsStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/end-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the stay: the bar holds, the repayment’s days run on */
        post: operations["decisionsEndStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the decision was upheld */
        post: operations["decisionsUphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the decision: everything is given back */
        post: operations["decisionsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/propose-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a listing 失信信息认定建议 */
        post: operations["decisionsProposeListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/answer-listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or decline the proposed listing; another hand */
        post: operations["decisionsAnswerListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the bar from a day on */
        post: operations["decisionsLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/investigations/{id}/actions/decide-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse the repair 信用修复 */
        post: operations["decisionsDecideRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proceedings against your enterprise, from the service of the notice on */
        get: operations["proceedingsProceedings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proceeding against your enterprise, with your own statements */
        get: operations["proceedingsProceeding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings/{id}/actions/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State your case and defend yourself 陈述申辩 */
        post: operations["proceedingsState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings/{id}/actions/request-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a hearing 听证 */
        post: operations["proceedingsRequestHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings/{id}/actions/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal against the decision 申请复议, within sixty days of its service */
        post: operations["proceedingsAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/proceedings/{id}/actions/ask-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the repair of your credit, once nothing is owed */
        post: operations["proceedingsAskRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports to your district, newest first */
        get: operations["reportsList"];
        put?: never;
        /** Report a false declaration; anybody, with a name or without */
        post: operations["reportsFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/reports/outcomes/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a report, by its receipt; limited like signing in */
        get: operations["reportsOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/reports/{id}/actions/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the report up: a preliminary check begins, or it joins the proceeding that runs */
        post: operations["reportsTakeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcement/reports/{id}/actions/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer that nothing follows from the report, and why */
        post: operations["reportsDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your exports, newest first */
        get: operations["exportsList"];
        put?: never;
        /** Ask for a list as an Excel file; a message tells when it is ready */
        post: operations["exportsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one of your exports is */
        get: operations["exportsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of one of your exports, until it expires */
        get: operations["exportsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/me/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my enterprise may qualify for, by lists, earlier answers and awards */
        get: operations["matchesMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/me/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which guides my enterprise is told when they fit it */
        get: operations["matchesSubscription"];
        /** Choose of which guides my enterprise is told; no list for all, an empty one for none */
        put: operations["matchesChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of an enterprise by its credit code */
        get: operations["matchesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/match-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first: what began each, and how far it is */
        get: operations["matchRunsList"];
        put?: never;
        /** Hold every enterprise against every measure, in the background */
        post: operations["matchRunsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/match-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run is */
        get: operations["matchRunsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For an enterprise what it may qualify for; for an office who may qualify for `measure` and has not applied */
        get: operations["foundMatchesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a draft 提交 */
        post: operations["caseActionsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a case 受理 */
        post: operations["caseActionsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a case for correction 补正, with every defect at once */
        post: operations["caseActionsReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a return and submit again */
        post: operations["caseActionsResubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse at the town 初审通过, recommending an amount */
        post: operations["caseActionsEndorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a case back to the town */
        post: operations["caseActionsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose support 拟支持 with an amount */
        post: operations["caseActionsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve an objection */
        post: operations["caseActionsResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the public notice and send the case back to the district’s review */
        post: operations["caseActionsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what was proposed and commit the money */
        post: operations["caseActionsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse support 不予支持, citing the clause */
        post: operations["caseActionsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask once for a refusal to be reconsidered */
        post: operations["caseActionsReconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/declare-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a conflict of interest 回避: you do not act on the case any more */
        post: operations["caseActionsDeclareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/declare-enterprise-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a conflict with the case’s enterprise: all its cases, those to come too */
        post: operations["caseActionsDeclareEnterpriseConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/order-recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order another official out of the case 责令回避 */
        post: operations["caseActionsOrderRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application back before it is approved */
        post: operations["caseActionsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/bulk/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept cases 受理 */
        post: operations["bulkActionsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/bulk/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse cases at the town 初审通过, each with its amount */
        post: operations["bulkActionsEndorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/bulk/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose support 拟支持 for cases, each with its amount */
        post: operations["bulkActionsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/bulk/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve cases and commit their money: what a budget or cap does not hold is refused alone */
        post: operations["bulkActionsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/bulk/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse support 不予支持 to cases, each with its clause */
        post: operations["bulkActionsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a file */
        post: operations["evidenceHandIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file */
        get: operations["evidenceDownload"];
        put?: never;
        post?: never;
        /** Take a file out of a draft or of a returned case */
        delete: operations["evidenceWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Intended awards on public notice now, or lately */
        get: operations["publicNoticesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/objections/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an objection, by its receipt */
        get: operations["publicNoticesOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice of one case */
        get: operations["publicNoticesNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to an intended award, with a reason */
        post: operations["publicNoticesObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Risk signals of the case; never shown to the enterprise */
        get: operations["signalsSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/signals/{signalId}/actions/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a signal with a reason, once */
        post: operations["signalsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages about the case, the oldest first */
        get: operations["messagesMessages"];
        put?: never;
        /** Write to the other side; it binds nobody, and no period begins or ends with it */
        post: operations["messagesWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers; nothing else is asked */
        get: operations["healthHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database and queue can be reached (503 when not) */
        get: operations["healthReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy documents */
        get: operations["policyListDocuments"];
        put?: never;
        /** Hand in a document’s text and file: checked whole, kept as a draft */
        post: operations["documentsSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: every clause in full, provisions, measures */
        get: operations["policyReadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clauses and measures by words of their text or title, in Chinese or English */
        get: operations["policySearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures, by document, kind of award, or what is open on a day */
        get: operations["policyListMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure: facts (also as JSON Schema), conditions, award, limits, quotes, guides */
        get: operations["policyReadMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/measures/{code}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What answers come to under a measure; nothing is kept */
        post: operations["policyAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What answers come to under every measure; nothing is kept */
        post: operations["policyMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists, newest first */
        get: operations["recognitionsList"];
        put?: never;
        /** Hand in a list (.xlsx or CSV: 统一社会信用代码, 企业名称, 认定日期); the fields before the file */
        post: operations["recognitionsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of lists that are taken, by the local rules */
        get: operations["recognitionsKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list, with the problems of its file */
        get: operations["recognitionsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its lines, and which enterprises registered here they mean */
        get: operations["recognitionsLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists/{id}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the list; another person than who handed it in */
        post: operations["recognitionsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognition-lists/{id}/actions/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard the draft */
        post: operations["recognitionsDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The points that reviewers gave, for the offices */
        get: operations["scoresList"];
        /** Give points for every criterion; those given before stay readable and count no more */
        put: operations["scoresRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/superior-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded of a higher authority’s award for the same thing */
        get: operations["superiorAwardsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/record-superior-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a higher authority’s award with its decision */
        post: operations["superiorAwardsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/answer-superior-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what was recorded, as another person, or withdraw it */
        post: operations["superiorAwardsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a measure to the enterprises on a published list; nobody is offered it twice */
        post: operations["entitlementsOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your enterprise’s offers, or those of your office’s documents, newest first */
        get: operations["entitlementsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer, with what its confirmation says: known facts, declaration, account */
        get: operations["entitlementsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm account and declaration: the case is made and submitted */
        post: operations["entitlementsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the offer */
        post: operations["entitlementsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every document, drafts included */
        get: operations["documentsAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of one document, drafts included */
        get: operations["documentsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its issued text */
        get: operations["documentsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents/{id}/versions/{number}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changes, against the published one before it or another */
        get: operations["documentsDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/documents/{id}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft version that If-Match names; another person than who handed it in */
        post: operations["documentsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of your district that wait for a transitional decision */
        get: operations["documentsOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the rules of a case since it was submitted, and what was decided */
        get: operations["documentsOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/actions/decide-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide which rules hold for the case 新旧规定衔接 */
        post: operations["documentsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/skeletons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the beginning of a catalogue file from an issued text; nothing is kept */
        post: operations["skeletonsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dry runs, newest first, without their results */
        get: operations["dryRunsList"];
        put?: never;
        /** Try a draft of a document or guide on the cases of a period 政策试算 */
        post: operations["dryRunsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/dry-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a dry run is, and what it found */
        get: operations["dryRunsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published guides, each in its newest version */
        get: operations["guidesList"];
        put?: never;
        /** Save a guide as a draft: a new code, or the next version of a known one */
        post: operations["guidesSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every guide, drafts included, for the catalogue’s people */
        get: operations["guidesListVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest published version of a guide */
        get: operations["guidesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a guide, draft or published, for the catalogue’s people */
        get: operations["guidesReadVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{code}/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changes, against the published one before it or another */
        get: operations["guidesDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest published version of a guide as PDF; the same bytes each time */
        get: operations["guidesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{code}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft version that If-Match names; another person than its editor */
        post: operations["guidesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last day of a period of working days */
        get: operations["calendarPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What binds me, or the deadlines of a case, the next due first */
        get: operations["deadlinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Absences of your office, for a district of its towns too; newest first */
        get: operations["absencesList"];
        put?: never;
        /** Record that you, or somebody whose office you supervise, will be away */
        post: operations["absencesRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an absence that has not begun, or end one that runs */
        post: operations["absencesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My notifications, newest first, and how many are unread */
        get: operations["notificationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/actions/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read */
        post: operations["notificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/actions/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all of them as read */
        post: operations["notificationsReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails in one state, newest first: whose, how often tried, and what the mail server said */
        get: operations["mailsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the record, newest first, by person or subject */
        get: operations["auditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the hash chain of the record holds */
        get: operations["auditVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a copy by its number and code; limited like signing in */
        get: operations["lettersCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of a case or of a proceeding */
        get: operations["lettersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}/actions/record-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the letter reached its addressee; the office that issued it */
        post: operations["lettersRecordService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter with what it says */
        get: operations["lettersOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter as PDF; the same bytes each time */
        get: operations["lettersFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every figure of the case from the quote to the ledger entry; for its offices and the auditor */
        get: operations["explanationRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/explanation/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as PDF; the same bytes as long as nothing happens to the case */
        get: operations["explanationFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How budgets are used: what each month or measure changed, per treasury, fund and group of measures */
        get: operations["statisticsBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards by the day of approval: count, amount, mean, and what each level bears */
        get: operations["statisticsAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refusals by clause, and what returns for correction named */
        get: operations["statisticsReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days that finished cases spent at each stage, held against the local rule */
        get: operations["statisticsStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards as their public notices said them, with the day of approval */
        get: operations["openDataAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy documents in force */
        get: operations["openDataDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the documents in force promise, each with its clause and its sentence */
        get: operations["openDataMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The municipality, its districts and their towns, by name */
        get: operations["organisationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations, with how many people have an open account there */
        get: operations["peopleOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, by a part of the name, organisation or role */
        get: operations["peopleList"];
        put?: never;
        /** Open an account, for somebody of an organisation, of an enterprise, or of neither */
        post: operations["peopleCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["peopleRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name or the roles of somebody else */
        patch: operations["peopleChange"];
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut an account; its sessions end at once */
        post: operations["peopleDeactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a shut account again */
        post: operations["peopleReactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the lock after wrong passwords */
        post: operations["peopleUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give another password; the sessions end, a lock is lifted */
        post: operations["peopleReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/link-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody sign in by the identity provider; the password and the sessions stay */
        post: operations["peopleLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}/actions/unlink-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; sessions that were opened by it go on */
        post: operations["peopleUnlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/enterprise-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The industries and sizes that an enterprise may be of */
        get: operations["enterprisesClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enterprises, each with its industry and size of today */
        get: operations["enterprisesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/enterprises/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enterprise, with everything that was recorded of its industry and size */
        get: operations["enterprisesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/enterprises/{uscc}/actions/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the industry or size of an enterprise from a day on, with the reason */
        post: operations["enterprisesClassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For every kind of background work: how many wait, run and failed, and since when */
        get: operations["jobsJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was given up and not tried again: the newest hundred, with the reason */
        get: operations["jobsFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{kind}/{id}/actions/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a failed mail, export, dry run or match run be tried again */
        post: operations["jobsRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; sets the refresh cookie */
        post: operations["authSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next access token for the refresh cookie, which is used up and replaced */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session; its access token is worth nothing from now on */
        post: operations["authSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["authMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your address for e-mail or your language */
        patch: operations["meChangeContact"];
        trace?: never;
    };
    "/api/v1/auth/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of message, and whether it goes to you by e-mail */
        get: operations["mePreferences"];
        /** Choose which kinds of messages go to you by e-mail; binding ones cannot be switched off */
        put: operations["meSavePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your enterprise as the register has it: name, sites, industry and size */
        get: operations["myEnterpriseRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways in which people sign in here */
        get: operations["oidcMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to the identity provider to sign in */
        get: operations["oidcStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from the identity provider; opens the session and sets the refresh cookie */
        get: operations["oidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your views of lists */
        get: operations["savedViewsList"];
        put?: never;
        /** Keep a view of a list; what had its name before is replaced */
        post: operations["savedViewsSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a view */
        delete: operations["savedViewsForget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AffectedCase: {
            id: string;
            number: string | null;
            measure: string;
            title: {
                zh: string;
                en: string;
            };
            /** @enum {string} */
            state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
            frozen: boolean;
            amount: string | null;
            paid: string | null;
            effect: ("recover" | "revoke") | null;
        };
        AliveBody: {
            /** @enum {string} */
            status: "alive";
        };
        /** @enum {string} */
        AmountKind: "at-most" | "exact" | "none" | "open";
        AmountStep: {
            rule: components["schemas"]["StepRule"];
            detail: components["schemas"]["Text"];
            amount: string;
            clause: string | null;
            quote: string | null;
        };
        Assessment: {
            measure: string;
            document: {
                id: string;
                number: string;
                version: number;
            };
            guide: {
                code: string;
                version: number;
            } | null;
            on: string;
            outcome: components["schemas"]["Outcome"];
            conditions: components["schemas"]["ConditionTrace"][];
            amount: components["schemas"]["AwardAmount"];
            limits: components["schemas"]["LimitTrace"][];
            shares: {
                treasury: components["schemas"]["Treasury"];
                amount: string;
            }[];
            sharing: components["schemas"]["SharingTrace"] | null;
            missing: string[];
        };
        /** @enum {string} */
        AuditAction: "contact-changed" | "document-published" | "dry-run-asked" | "enterprise-classified" | "entitlements-offered" | "evidence-downloaded" | "exported" | "guide-published" | "identity-linked" | "identity-unlinked" | "job-retried" | "locked-out" | "password-reset" | "person-changed" | "person-created" | "person-disabled" | "person-enabled" | "person-unlocked" | "recognition-list-discarded" | "recognition-list-published" | "roles-changed" | "sign-in-failed" | "signed-in" | "signed-out" | "token-reused";
        Award: {
            /** @enum {string} */
            kind: "exact";
            amount: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "rate";
            of: components["schemas"]["RateBase"];
            rate: string;
            /** @enum {string} */
            bound: "at-most" | "exact";
            cap?: string;
            capQuote?: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "at-most";
            ceiling: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "sum-of-heads";
            heads: {
                fact: string;
                label: components["schemas"]["Text"];
            }[];
            cap: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "match";
            of: {
                fact: string;
            };
            quote: string;
        } | {
            /** @enum {string} */
            kind: "set-by-guide";
            quote: string;
        } | {
            /** @enum {string} */
            kind: "none";
            quote: string;
        };
        AwardAmount: {
            kind: components["schemas"]["AmountKind"];
            value: string | null;
            /** @enum {string} */
            currency: "CNY";
            steps: components["schemas"]["AmountStep"][];
        };
        BarListed: {
            decisionId: string;
            enterpriseId: string;
            enterpriseName: string;
            documentId: string;
            liftedOn: string | null;
            stayed: boolean;
            voided: boolean;
            id: string;
            fromDay: string;
            citation: components["schemas"]["Citation"];
        };
        /** @enum {string} */
        BatchState: "confirmed" | "made" | "recalled" | "released" | "sent";
        BookedBudget: {
            journalId: string;
            organisation: string;
            fund: string;
            fiscalYear: number;
            measureGroup: string;
            amount: string;
        };
        BulkResult: {
            /** Format: uuid */
            id: string;
            /** @description Whether the action was done on this case */
            ok: boolean;
            /** @description The case’s version after the action */
            version?: number;
            /**
             * @description The case’s state after the action
             * @example approved
             */
            state?: string;
            /** @description Why this case was refused, as the single action would say it */
            refusal?: components["schemas"]["Problem"];
        };
        BulkResults: {
            /** @description One for each case, in the order of their ids */
            results: components["schemas"]["BulkResult"][];
        };
        CatalogueSource: {
            clause: string;
            quote: string;
        };
        ChainVerification: {
            intact: boolean;
            seals: number;
            entries: number;
            unsealed: number;
            head: string | null;
            brokenAt: number | null;
        };
        Check: {
            name: string;
            zh: string;
            en: string;
            expected: string;
            found: string;
            holds: boolean;
        };
        Citation: {
            documentId: string;
            documentNumber: string;
            clause: string;
            quote: string;
        };
        Clause: {
            id: string;
            path: string[];
            heading: string;
            label: string;
            text: string;
            responsibleUnits: string[];
        };
        /** @enum {string} */
        CommitmentStatus: "clawed_back" | "live" | "paid" | "revoked";
        Comparison: {
            cost: {
                first: string;
                second: string;
            };
            higherInFirst: {
                cases: number;
                by: string;
            };
            higherInSecond: {
                cases: number;
                by: string;
            };
            same: number;
            undetermined: number;
        };
        Condition: {
            id: string;
            expression: string;
            quote: string;
            message: components["schemas"]["Text"];
        };
        ConditionTrace: {
            id: string;
            /** @enum {string} */
            outcome: "met" | "undetermined" | "unmet";
            expression: string;
            clause: string;
            quote: string;
            message: components["schemas"]["Text"];
            factsUsed: {
                [key: string]: components["schemas"]["FactJson"];
            };
            missing: string[];
        };
        Criterion: {
            id: string;
            label: components["schemas"]["Text"];
            most: number;
        };
        DaysInForce: {
            from: string;
            to: string | null;
        };
        DeadlineView: {
            id: string;
            /** @enum {string} */
            kind: "accept" | "appeal" | "capital-paid-in" | "correction" | "district-review" | "document-expiry" | "entitlement-answer" | "guide-window" | "investigation" | "legal-check" | "payment" | "preliminary-check" | "public-notice" | "reconsideration" | "repayment" | "service" | "statement-and-defence" | "town-review" | "window-closing";
            /** @enum {string} */
            state: "cancelled" | "met" | "passed" | "paused" | "running";
            startedOn: string;
            dueOn: string;
            provisional: boolean;
            binding: boolean;
            workingDaysLeft: number | null;
            overdue: boolean;
            late: boolean;
            responsible: components["schemas"]["Responsible"];
            applicationId: string | null;
            caseNumber: string | null;
            subject: string | null;
        };
        Decision: {
            id: string;
            outcome: components["schemas"]["EnforcementOutcome"];
            facts: string;
            reason: string;
            citation: components["schemas"]["Citation"] | null;
            legalBasis: string | null;
            decidedBy: string;
        };
        Declaration: {
            statement: string;
            signedBy: string;
            signedAt: string;
        };
        DeclaredFact: {
            name: string;
            label: {
                zh: string;
                en: string;
            };
            value: unknown;
            evidence: components["schemas"]["ProvingFile"][];
            from: components["schemas"]["Source"][];
        };
        DocumentChange: {
            /** @enum {string} */
            part: "clause" | "header" | "measure" | "provision";
            of: string;
            at: string;
            /** @enum {string} */
            kind: "added" | "changed" | "removed";
            before: unknown;
            after: unknown;
        };
        DocumentVersion: {
            id: string;
            version: number;
            document: components["schemas"]["PolicyDocument"];
            sourceText: string;
            /** @enum {string} */
            status: "draft" | "published";
            sha256: string;
        };
        DraftName: {
            documentId: string;
            version: number;
        } | {
            guide: {
                code: string;
                version: number;
            };
        };
        /** @enum {string} */
        Duty: "decision" | "investigation" | "legal-check" | "review";
        /** @enum {string} */
        EnforcementOutcome: "cleared" | "sanctioned";
        EvidenceRequirement: {
            code: string;
            label: components["schemas"]["Text"];
            required: boolean;
            /** @enum {boolean} */
            local: true;
        };
        ExplainedJournal: {
            id: string;
            kind: string;
            day: string;
            reference: string;
            postings: {
                office: components["schemas"]["Office"];
                account: string;
                zh: string;
                en: string;
                counterpart: components["schemas"]["Office"];
                fiscalYear: number;
                amount: string;
            }[];
            from: components["schemas"]["Source"][];
        };
        ExplanationText: {
            zh: string;
            en: string;
        };
        /** @enum {string} */
        ExportState: "expired" | "failed" | "queued" | "ready" | "running";
        ExternalIdentity: {
            issuer: string;
            subject: string;
        };
        Fact: {
            name: string;
            type: components["schemas"]["FactType"];
            /** @enum {string} */
            currency?: "CNY" | "USD";
            label: components["schemas"]["Text"];
            help: components["schemas"]["Text"];
            required: boolean;
            choices?: {
                value: string;
                label: components["schemas"]["Text"];
            }[];
            evidence?: string;
        };
        FactJson: boolean | string | number;
        /** @enum {string} */
        FactType: "boolean" | "choice" | "date" | "integer" | "money" | "percentage" | "text";
        Facts: {
            [key: string]: unknown;
        };
        Figure: {
            clauseId: string | null;
            words: string;
            comparison: components["schemas"]["SkeletonComparison"] | null;
            quote: string;
            /** @enum {boolean} */
            reviewed: false;
            kind: components["schemas"]["FigureKind"];
            value: string;
            unit: string | null;
        };
        /** @enum {string} */
        FigureKind: "count" | "date" | "document-number" | "duration" | "money" | "number" | "percentage" | "percentage-points" | "ratio";
        Guide: {
            code: string;
            version: number;
            documentId: string;
            organisation: string;
            year: number;
            title: components["schemas"]["Text"];
            window: {
                from: string;
                to: string;
            };
            budget?: string;
            contact?: string;
            text?: string[];
            measures: components["schemas"]["GuideMeasure"][];
        };
        GuideMeasure: {
            measure: string;
            rate?: string;
            amount?: string;
            ceiling?: string;
            matchRatio?: string;
            heads?: components["schemas"]["HeadCeiling"][];
            evidence?: components["schemas"]["EvidenceRequirement"][];
            scoring?: components["schemas"]["Scoring"];
        };
        HeadCeiling: {
            fact: string;
            ceiling: string;
        };
        JsonSchema: {
            [key: string]: unknown;
        };
        KernelProblem: {
            at: string;
            zh: string;
            en: string;
        };
        KnownFact: {
            fact: string;
            value: boolean | string;
            source: {
                issuer: string;
                kind: string;
                recognisedOn: string;
                listId: string;
                line: number;
                document: string;
            };
        };
        LetterContent: {
            facts: {
                zh: string;
                en: string;
                value: string;
            }[];
            paragraphs: {
                zh: string;
                en?: string;
            }[];
            citations: components["schemas"]["Citation"][];
            table?: components["schemas"]["LetterTable"];
            rights?: {
                zh: string;
                en?: string;
            }[];
        };
        LetterTable: {
            columns: {
                zh: string;
                en: string;
                /** @enum {string} */
                align?: "right";
            }[];
            rows: string[][];
            total?: string[];
        };
        Limit: {
            /** @enum {string} */
            kind: "once";
            quote: string;
        } | {
            /** @enum {string} */
            kind: "per-year";
            key: string;
            amount: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "per-project";
            key: string;
            amount: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "lifetime";
            amount: string;
            quote: string;
        } | {
            /** @enum {string} */
            kind: "years";
            key: string;
            count: number;
            quote: string;
        };
        LimitTrace: {
            /** @enum {string} */
            kind: "lifetime" | "once" | "per-project" | "per-year" | "years";
            key: string | null;
            keyValue: boolean | string | number | null;
            /** @enum {string} */
            unit: "CNY" | "award" | "year";
            cap: string;
            used: string | null;
            remaining: string | null;
            quote: string;
        };
        LinePlace: {
            bankReturnId: string;
            line: number;
        };
        ListKind: {
            code: string;
            name: {
                zh: string;
                en: string;
            };
            offers: string[];
        };
        ListedEnterprise: {
            enterpriseId: string | null;
            line: number;
            uscc: string;
            name: string;
            recognisedOn: string;
        };
        MailView: {
            id: string;
            username: string;
            /** @enum {string} */
            state: "failed" | "sent" | "skipped" | "waiting";
            attempts: number;
            lastError: string | null;
            createdAt: string;
            nextAt: string | null;
        };
        Measure: {
            code: string;
            clause: string;
            title: components["schemas"]["Text"];
            quote: string;
            applicant: components["schemas"]["Text"];
            /** @enum {string} */
            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
            facts: components["schemas"]["Fact"][];
            conditions: components["schemas"]["Condition"][];
            award: components["schemas"]["Award"];
            limits: components["schemas"]["Limit"][];
            sharingUnknown?: boolean;
            evidence: components["schemas"]["EvidenceRequirement"][];
            milestones?: components["schemas"]["Milestone"][];
        };
        /** @enum {string} */
        MessageSide: "enterprise" | "office";
        Milestone: {
            /** @enum {string} */
            kind: "capital-paid-in";
            from: string;
            years: number;
            until: string;
            /** @enum {boolean} */
            local: true;
        };
        MyPreferences: {
            emailReaches: boolean;
            kinds: components["schemas"]["Preference"][];
        };
        NotificationView: {
            id: string;
            /** @enum {string} */
            kind: "award-rest-released" | "bar-lifted" | "case-accepted" | "case-approved" | "case-disbursed" | "case-endorsed" | "case-lapsed" | "case-message" | "case-objected" | "case-proposed" | "case-reconsidered" | "case-rejected" | "case-rejected-again" | "case-reopened" | "case-restored" | "case-resubmitted" | "case-returned" | "case-revoked" | "case-sent-back" | "case-submitted" | "case-withdrawn" | "case-without-officer" | "cover-begins" | "deadline-ahead" | "deadline-due" | "deadline-escalated" | "deadline-overdue" | "decision-appealed" | "decision-revoked" | "decision-served" | "decision-stayed" | "decision-upheld" | "digest" | "dry-run-failed" | "dry-run-ready" | "enterprise-stated" | "entitlement-lapsed" | "entitlement-offered" | "export-failed" | "export-ready" | "guide-amended" | "guide-fits" | "hearing-called" | "listing-proposed" | "notice-ended" | "notice-served" | "order-returned" | "payment-made" | "payment-returned" | "proceeding-cleared" | "recovery-cancelled" | "recovery-offset" | "recovery-ordered" | "recovery-over-paid" | "recovery-repaid" | "repair-asked" | "repair-granted" | "repair-refused" | "report-received" | "rules-changed" | "stay-ended";
            title: components["schemas"]["Wording"];
            body: components["schemas"]["Wording"];
            applicationId: string | null;
            createdAt: string;
            readAt: string | null;
        };
        /** @enum {string} */
        OfferState: "confirmed" | "declined" | "excluded" | "lapsed" | "offered";
        OffersMade: {
            offered: number;
            excluded: number;
            before: number;
            dueOn: string | null;
            listId: string;
            measure: string;
        };
        Office: {
            organisation: string;
            nameZh: string;
            nameEn: string;
        } | null;
        /** @enum {string} */
        OffsetState: "confirmed" | "declined" | "proposed";
        OidcMethod: {
            /**
             * @description What people call the identity provider
             * @example 统一身份认证
             */
            name: string;
            /**
             * @description Open it as a page, with `to`
             * @example /api/v1/auth/oidc/start
             */
            startPath: string;
        };
        OpenAward: {
            number: string;
            enterpriseName: string;
            documentId: string;
            documentNumber: string;
            measure: string;
            measureTitle: {
                zh: string;
                en: string;
            };
            amount: string;
            publishedOn: string;
            approvedOn: string | null;
        };
        OpenedInvestigation: {
            stateName: {
                /** @enum {string} */
                zh: "初步核查";
                /** @enum {string} */
                en: "preliminary check";
            } | {
                /** @enum {string} */
                zh: "不予立案";
                /** @enum {string} */
                en: "not pursued";
            } | {
                /** @enum {string} */
                zh: "调查中";
                /** @enum {string} */
                en: "under investigation";
            } | {
                /** @enum {string} */
                zh: "已告知";
                /** @enum {string} */
                en: "notified";
            } | {
                /** @enum {string} */
                zh: "听证";
                /** @enum {string} */
                en: "hearing called";
            } | {
                /** @enum {string} */
                zh: "法制审核";
                /** @enum {string} */
                en: "legal check";
            } | {
                /** @enum {string} */
                zh: "审核通过";
                /** @enum {string} */
                en: "legally checked";
            } | {
                /** @enum {string} */
                zh: "已决定";
                /** @enum {string} */
                en: "decided";
            } | {
                /** @enum {string} */
                zh: "已生效";
                /** @enum {string} */
                en: "in force";
            } | {
                /** @enum {string} */
                zh: "复议或诉讼中";
                /** @enum {string} */
                en: "under appeal";
            } | {
                /** @enum {string} */
                zh: "停止执行";
                /** @enum {string} */
                en: "execution stayed";
            } | {
                /** @enum {string} */
                zh: "决定已撤销";
                /** @enum {string} */
                en: "decision revoked";
            } | {
                /** @enum {string} */
                zh: "终止";
                /** @enum {string} */
                en: "cleared";
            };
            openedAt: string;
            id: string;
            number: string;
            documentId: string;
            enterpriseName: string;
            dayFound: string | null;
            basis: string;
            openedBy: string;
            noticeLetterId: string | null;
            decisionLetterId: string | null;
            decisionServedOn: string | null;
            basisEnteredBy: string | null;
            basisConfirmedBy: string | null;
            version: number;
            /** @enum {string} */
            state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
            organisationId: string;
            enterpriseId: string;
            acts: {
                personId: string;
                duty: components["schemas"]["Duty"];
            }[];
            conflicts: string[];
            needsBasis: boolean;
            legalBasis: string | null;
            basisConfirmed: boolean;
            noticeServedOn: string | null;
            defenceUntil: string | null;
            hearingRequested: boolean;
            hearingOn: string | null;
            hearingHeld: boolean;
            appealUntil: string | null;
            barred: boolean;
            owing: boolean;
            repairAsked: boolean;
            listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
            frozen: string[];
        };
        OrderResult: {
            applicationId: string;
            order: {
                enterpriseId: string;
                amount: string;
                id: string;
                reference: string;
                commitmentId: string | null;
                refundId: string | null;
                applicationId: string;
                treasuryId: string;
                instalment: number;
                /** @enum {string} */
                method: "bank" | "offset";
                payeeName: string | null;
                payeeAccount: string | null;
                payeeBank: string | null;
                state: components["schemas"]["OrderState"];
                holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                holdReason: string | null;
                paidOn: string | null;
                returnedOn: string | null;
                returnCause: ("bank" | "not-executed") | null;
                version: number;
            } | null;
            refusal: components["schemas"]["Refusal"] | null;
        };
        /** @enum {string} */
        OrderState: "batched" | "cancelled" | "held" | "paid" | "payable" | "released" | "returned";
        OrderedRecovery: {
            id: string;
            applicationId: string;
            amount: string;
            dueOn: string;
        };
        Organisation: {
            id: string;
            code: string;
            kind: components["schemas"]["OrganisationKind"];
            parentId: string | null;
            nameZh: string;
            nameEn: string;
        };
        /** @enum {string} */
        OrganisationKind: "district" | "municipality" | "town";
        /** @enum {string} */
        Outcome: "no" | "undetermined" | "yes";
        OutsideText: {
            /** @enum {string} */
            where: "after" | "before" | "between";
            text: string;
        };
        PayableCase: {
            number: string;
            id: string;
            measure: string;
            enterpriseId: string;
            enterpriseName: string;
            awarded: string;
            left: string;
        };
        /** @enum {string} */
        Paying: "district-first" | "each-its-own";
        PeriodBody: {
            /** Format: date */
            from: string;
            workingDays: number;
            /**
             * Format: date
             * @description The last day of the period
             * @example 2026-10-10
             */
            dueOn: string;
            /** @description Holidays of a year that it reaches are not announced yet: the day may move */
            provisional: boolean;
        };
        Place: {
            start: number;
            end: number;
        };
        Points: {
            [key: string]: number;
        };
        PolicyDocument: {
            id: string;
            number: string;
            title: components["schemas"]["Text"];
            issuers: string[];
            issuedOn: string;
            inForce: {
                from: string;
                to: string | null;
                derived: boolean;
                quote: string;
            };
            source: string;
            local: {
                jurisdiction: string;
                stages: components["schemas"]["Stage"][];
                casePrefix: string;
                publicNotice: boolean;
                sharing?: components["schemas"]["Share"][];
            };
            provisions: components["schemas"]["Provision"][];
            clauses: components["schemas"]["Clause"][];
            measures: components["schemas"]["Measure"][];
        };
        Preference: {
            /** @enum {string} */
            kind: "award-rest-released" | "bar-lifted" | "case-accepted" | "case-approved" | "case-disbursed" | "case-endorsed" | "case-lapsed" | "case-message" | "case-objected" | "case-proposed" | "case-reconsidered" | "case-rejected" | "case-rejected-again" | "case-reopened" | "case-restored" | "case-resubmitted" | "case-returned" | "case-revoked" | "case-sent-back" | "case-submitted" | "case-withdrawn" | "case-without-officer" | "cover-begins" | "deadline-ahead" | "deadline-due" | "deadline-escalated" | "deadline-overdue" | "decision-appealed" | "decision-revoked" | "decision-served" | "decision-stayed" | "decision-upheld" | "digest" | "dry-run-failed" | "dry-run-ready" | "enterprise-stated" | "entitlement-lapsed" | "entitlement-offered" | "export-failed" | "export-ready" | "guide-amended" | "guide-fits" | "hearing-called" | "listing-proposed" | "notice-ended" | "notice-served" | "order-returned" | "payment-made" | "payment-returned" | "proceeding-cleared" | "recovery-cancelled" | "recovery-offset" | "recovery-ordered" | "recovery-over-paid" | "recovery-repaid" | "repair-asked" | "repair-granted" | "repair-refused" | "report-received" | "rules-changed" | "stay-ended";
            name: components["schemas"]["Wording"];
            binding: boolean;
            /** @enum {boolean} */
            inApp: true;
            email: boolean;
        };
        PresentedAbsence: {
            id: string;
            person: {
                username: string;
                name: string;
            };
            cover: {
                username: string;
                name: string;
            };
            from: string;
            to: string;
            cancelled: boolean;
        };
        PresentedAccount: {
            lockedUntil: string | null;
            id: string;
            name: string;
            enterprise: {
                id: string;
                uscc: string;
                name: string;
            } | null;
            version: number;
            active: boolean;
            identities: components["schemas"]["ExternalIdentity"][];
            username: string;
            /** @enum {string} */
            locale: "en" | "zh";
            email: string | null;
            roles: ("administrator" | "auditor" | "catalogue-editor" | "catalogue-publisher" | "district-approver" | "district-reviewer" | "enforcement-decider" | "enforcement-investigator" | "enterprise-applicant" | "finance-checker" | "finance-maker" | "town-clerk" | "town-finance" | "town-reviewer")[];
            organisation: {
                id: string;
                code: string;
                kind: components["schemas"]["OrganisationKind"];
                nameZh: string;
                nameEn: string;
            } | null;
        };
        PresentedBacklog: {
            kind: string;
            oldestWaitingSeconds: number;
            waiting: number;
            running: number;
            failed: number;
        };
        PresentedCase: {
            id: string;
            number: string | null;
            measure: string;
            document: {
                id: string;
                version: number;
            };
            guide: {
                code: string;
                version: number;
            } | null;
            enterpriseId: string;
            districtId: string;
            townId: string | null;
            state: string;
            frozen: boolean;
            version: number;
            recommendedAmount: string | null;
            proposedAmount: string | null;
            awardedAmount: string | null;
            submittedAt: string | null;
            noticeEndsOn: string | null;
            dueOn: string | null;
        };
        PresentedEvent: {
            id: string;
            reason: string | null;
            seq: number;
            from: ("appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed") | null;
            /** @enum {string} */
            to: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            step: "appeal" | "ask-repair" | "call-hearing" | "clear" | "confirm-basis" | "confirm-listing" | "decide" | "decline-listing" | "drop" | "end-stay" | "enter-basis" | "grant-repair" | "lift" | "notify" | "open" | "pass-check" | "propose-listing" | "record-appeal" | "record-hearing" | "refuse-repair" | "request-hearing" | "revoke" | "send-back" | "serve-decision" | "serve-notice" | "state" | "stay" | "submit-for-check" | "uphold";
            duty: ("decision" | "investigation" | "legal-check" | "review") | null;
            at: string;
            person: {
                id: string;
                name: string;
            };
        };
        PresentedEvidence: {
            id: string;
            requirement: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            invoiceNumbers: string[];
            uploadedAt: string;
            withdrawnAt: string | null;
        };
        PresentedFailure: {
            kind: string;
            at: string;
            id: string;
            reason: string;
        };
        PresentedLetter: {
            id: string;
            number: string;
            checkCode: string;
            /** @enum {string} */
            kind: "acceptance-notice" | "award-decision" | "clearance-notice" | "correction-notice" | "enforcement-decision" | "hearing-notice" | "lifting-decision" | "listing-proposal" | "offset-notice" | "payment-notice" | "penalty-notice" | "reconsideration-decision" | "recovery-decision" | "refusal-decision" | "repair-decision" | "revocation-decision" | "settlement-statement" | "stay-notice" | "upholding-notice" | "write-off-notice";
            title: {
                zh: string;
                en: string;
            };
            issuedBy: string;
            addressee: string;
            applicationId: string | null;
            issuedAt: string;
            servedOn: string | null;
            serviceMethod: string | null;
        };
        PresentedScores: {
            scoring: components["schemas"]["Scoring"] | null;
            counts: string | null;
            items: {
                id: string;
                guide: {
                    code: string;
                    version: number;
                };
                points: components["schemas"]["Points"];
                total: number;
                scoredBy: string;
                scoredAt: string;
            }[];
        };
        PresentedTreasuryAccount: {
            id: string;
            accountName: string;
            accountNumber: string;
            bankName: string;
            verified: boolean;
        };
        Problem: {
            /** @example urn:huiqi:problem:stale */
            type: string;
            /** @description The kind of problem, in words */
            title: string;
            /** @example 412 */
            status: number;
            /**
             * @description Stable code for programs
             * @example stale
             */
            code: string;
            /** @description A sentence that a person can act on, by Accept-Language in zh (default) or en */
            detail: string;
            /** @description Values that stand in the sentence */
            params: {
                [key: string]: unknown;
            };
            /** @description The clause that refuses */
            citation?: components["schemas"]["ProblemCitation"];
            /** @description Each thing that is wrong with the input */
            problems?: components["schemas"]["ProblemPlace"][];
            /** @description Of an unexpected error: the id under which the log has it */
            id?: string;
        };
        ProblemCitation: {
            /**
             * @description Id of the policy document
             * @example sj-2025-8
             */
            documentId: string;
            /**
             * @description 文号
             * @example 沪松经规〔2025〕8号
             */
            documentNumber: string;
            /**
             * @description 条款
             * @example 第六条
             */
            clause: string;
            /** @description The words that the refusal stands on, verbatim */
            quote: string;
        };
        ProblemPlace: {
            /**
             * @description JSON pointer into the body, name of a parameter, or name of a fact
             * @example /facts
             */
            at: string;
            /** @description What is wrong there */
            detail: string;
        };
        ProposedClause: {
            id: string;
            path: string[];
            heading: string;
            label: string;
            text: string;
            responsibleUnits: string[];
            /** @enum {boolean} */
            reviewed: false;
        };
        ProvingFile: {
            requirement: string;
            fileName: string;
            sha256: string;
            uploadedAt: string;
            withdrawnAt: string | null;
        };
        Provision: {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "sharing";
            shares: components["schemas"]["Share"][];
            exceptGovernedBy: {
                number: string;
                title: string;
            }[];
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "sanction";
            /** @enum {string} */
            trigger: "false-declaration";
            effects: ("bar-from-discovery" | "propose-listing" | "recover")[];
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "repeal";
            number: string;
            title: string;
            from: string;
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "interpretation";
            authority: string;
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "new-rules-prevail";
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "superior-matching";
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "renamed-recognition";
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "higher-not-both";
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "yearly-guide";
        } | {
            clause: string;
            quote: string;
            appliesTo: "document" | string[];
            /** @enum {string} */
            kind: "funding";
        };
        PublicNotice: {
            id: string;
            number: string;
            enterpriseName: string;
            documentId: string;
            measure: string;
            measureTitle: {
                zh: string;
                en: string;
            };
            amount: string;
            publishedOn: string;
            endsOn: string;
        };
        RateBase: {
            fact: string;
        } | {
            increase: {
                current: string;
                prior: string;
            };
        };
        ReadyBody: {
            /** @enum {string} */
            status: "ready" | "not-ready";
            /** @description PostgreSQL answers */
            database: boolean;
            /** @description The queue answers: Redis where it is set, PostgreSQL otherwise */
            queue: boolean;
            /** @description For how long the oldest unsent reminder has been late, in seconds; far above 60 no worker is at work */
            lateReminderSeconds: number | null;
            /** @description For how long the oldest unsent e-mail has been waiting, in seconds; where it grows, the mail server takes none */
            waitingMailSeconds: number | null;
        };
        Reason: {
            /** @enum {string} */
            kind: "amount" | "condition" | "limit" | "missing-fact" | "no-measure" | "open-figure";
            code: string;
            /** @enum {string} */
            of: "as-was" | "draft";
            clause: string | null;
            quote: string | null;
            message: components["schemas"]["Text"] | null;
        };
        RecognitionProblem: {
            line: number;
            value: string;
            zh: string;
            en: string;
        };
        /** @enum {string} */
        RecoveryState: "cancelled" | "open" | "settled";
        /** @enum {string} */
        RefundCause: "decision-revoked" | "over-payment";
        Refusal: {
            code: string;
            kind: components["schemas"]["RefusalKind"];
            params: {
                [key: string]: string | number;
            };
            zh: string;
            en: string;
            citation?: components["schemas"]["Citation"];
            problems?: components["schemas"]["KernelProblem"][];
        };
        /** @enum {string} */
        RefusalKind: "conflict" | "forbidden" | "invalid" | "not-found" | "precondition-required" | "rule" | "stale" | "too-large" | "too-many" | "unauthenticated";
        RepaymentAnswer: {
            amount: string;
            repaid: string;
            writtenOff: string;
            owed: string;
            daysOverdue: number;
            shares: {
                amount: string;
                treasuryId: string;
                /** @enum {string} */
                role: "district" | "town";
            }[];
            repayments: {
                amount: string;
                over: string;
                id: string;
                receivedOn: string;
                bankReference: string;
                offsetId: string | null;
            }[];
            offsets: {
                amount: string;
                id: string;
                applicationId: string;
                basis: string;
                state: components["schemas"]["OffsetState"];
            }[];
            writeOffs: {
                amount: string;
                id: string;
                reason: string;
                document: string;
                state: components["schemas"]["WriteOffState"];
            }[];
            id: string;
            applicationId: string;
            caseNumber: string;
            enterpriseId: string;
            commitmentId: string;
            decisionId: string;
            treasuryId: string;
            books: {
                fund: string;
                fiscalYear: number;
                measureGroup: string;
            };
            orderedOn: string;
            dueOn: string;
            state: components["schemas"]["RecoveryState"];
            cancelledOn: string | null;
            stayed: boolean;
            portions: {
                /** @enum {string} */
                role: "district" | "town";
                amount: string;
            }[];
            over: string;
            refundId: string | null;
        };
        Resolved: {
            /** @enum {string} */
            resolution: "assign-to-order" | "bank-corrected" | "close" | "enter-by-hand" | "not-a-payment" | "not-ours" | "pay-again" | "suspense";
            outcome: string | null;
            order: {
                enterpriseId: string;
                amount: string;
                id: string;
                reference: string;
                commitmentId: string | null;
                refundId: string | null;
                applicationId: string;
                treasuryId: string;
                instalment: number;
                /** @enum {string} */
                method: "bank" | "offset";
                payeeName: string | null;
                payeeAccount: string | null;
                payeeBank: string | null;
                state: components["schemas"]["OrderState"];
                holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                holdReason: string | null;
                paidOn: string | null;
                returnedOn: string | null;
                returnCause: ("bank" | "not-executed") | null;
                version: number;
            } | null;
            bankReturnId: string;
            line: number;
        };
        Responsible: {
            organisationId: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "catalogue-editor" | "catalogue-publisher" | "district-approver" | "district-reviewer" | "enforcement-decider" | "enforcement-investigator" | "enterprise-applicant" | "finance-checker" | "finance-maker" | "town-clerk" | "town-finance" | "town-reviewer";
        } | {
            enterpriseId: string;
            organisationId: string;
        };
        RevokedDecision: {
            restored: {
                id: string;
                /** @enum {string} */
                state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
            }[];
            refunded: string;
            stateName: {
                /** @enum {string} */
                zh: "初步核查";
                /** @enum {string} */
                en: "preliminary check";
            } | {
                /** @enum {string} */
                zh: "不予立案";
                /** @enum {string} */
                en: "not pursued";
            } | {
                /** @enum {string} */
                zh: "调查中";
                /** @enum {string} */
                en: "under investigation";
            } | {
                /** @enum {string} */
                zh: "已告知";
                /** @enum {string} */
                en: "notified";
            } | {
                /** @enum {string} */
                zh: "听证";
                /** @enum {string} */
                en: "hearing called";
            } | {
                /** @enum {string} */
                zh: "法制审核";
                /** @enum {string} */
                en: "legal check";
            } | {
                /** @enum {string} */
                zh: "审核通过";
                /** @enum {string} */
                en: "legally checked";
            } | {
                /** @enum {string} */
                zh: "已决定";
                /** @enum {string} */
                en: "decided";
            } | {
                /** @enum {string} */
                zh: "已生效";
                /** @enum {string} */
                en: "in force";
            } | {
                /** @enum {string} */
                zh: "复议或诉讼中";
                /** @enum {string} */
                en: "under appeal";
            } | {
                /** @enum {string} */
                zh: "停止执行";
                /** @enum {string} */
                en: "execution stayed";
            } | {
                /** @enum {string} */
                zh: "决定已撤销";
                /** @enum {string} */
                en: "decision revoked";
            } | {
                /** @enum {string} */
                zh: "终止";
                /** @enum {string} */
                en: "cleared";
            };
            openedAt: string;
            id: string;
            number: string;
            documentId: string;
            enterpriseName: string;
            dayFound: string | null;
            basis: string;
            openedBy: string;
            noticeLetterId: string | null;
            decisionLetterId: string | null;
            decisionServedOn: string | null;
            basisEnteredBy: string | null;
            basisConfirmedBy: string | null;
            version: number;
            /** @enum {string} */
            state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
            organisationId: string;
            enterpriseId: string;
            acts: {
                personId: string;
                duty: components["schemas"]["Duty"];
            }[];
            conflicts: string[];
            needsBasis: boolean;
            legalBasis: string | null;
            basisConfirmed: boolean;
            noticeServedOn: string | null;
            defenceUntil: string | null;
            hearingRequested: boolean;
            hearingOn: string | null;
            hearingHeld: boolean;
            appealUntil: string | null;
            barred: boolean;
            owing: boolean;
            repairAsked: boolean;
            listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
        };
        Sanctions: {
            bar: boolean;
            revoke: boolean;
            recover: boolean;
            list: boolean;
            citation: components["schemas"]["Citation"] | null;
        };
        SavedDocument: {
            id: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "published";
            isNew: boolean;
            changes: components["schemas"]["DocumentChange"][];
        };
        SavedView: {
            id: string;
            /** @enum {string} */
            list: "applications";
            name: string;
            query: {
                [key: string]: string;
            };
        };
        Scoring: {
            criteria: components["schemas"]["Criterion"][];
            passMark: number;
            /** @enum {boolean} */
            local: true;
        };
        ServedDecision: {
            decisionId: string;
            barFrom: string | null;
            stateName: {
                /** @enum {string} */
                zh: "初步核查";
                /** @enum {string} */
                en: "preliminary check";
            } | {
                /** @enum {string} */
                zh: "不予立案";
                /** @enum {string} */
                en: "not pursued";
            } | {
                /** @enum {string} */
                zh: "调查中";
                /** @enum {string} */
                en: "under investigation";
            } | {
                /** @enum {string} */
                zh: "已告知";
                /** @enum {string} */
                en: "notified";
            } | {
                /** @enum {string} */
                zh: "听证";
                /** @enum {string} */
                en: "hearing called";
            } | {
                /** @enum {string} */
                zh: "法制审核";
                /** @enum {string} */
                en: "legal check";
            } | {
                /** @enum {string} */
                zh: "审核通过";
                /** @enum {string} */
                en: "legally checked";
            } | {
                /** @enum {string} */
                zh: "已决定";
                /** @enum {string} */
                en: "decided";
            } | {
                /** @enum {string} */
                zh: "已生效";
                /** @enum {string} */
                en: "in force";
            } | {
                /** @enum {string} */
                zh: "复议或诉讼中";
                /** @enum {string} */
                en: "under appeal";
            } | {
                /** @enum {string} */
                zh: "停止执行";
                /** @enum {string} */
                en: "execution stayed";
            } | {
                /** @enum {string} */
                zh: "决定已撤销";
                /** @enum {string} */
                en: "decision revoked";
            } | {
                /** @enum {string} */
                zh: "终止";
                /** @enum {string} */
                en: "cleared";
            };
            openedAt: string;
            id: string;
            number: string;
            documentId: string;
            enterpriseName: string;
            dayFound: string | null;
            basis: string;
            openedBy: string;
            noticeLetterId: string | null;
            decisionLetterId: string | null;
            decisionServedOn: string | null;
            basisEnteredBy: string | null;
            basisConfirmedBy: string | null;
            version: number;
            /** @enum {string} */
            state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
            organisationId: string;
            enterpriseId: string;
            acts: {
                personId: string;
                duty: components["schemas"]["Duty"];
            }[];
            conflicts: string[];
            needsBasis: boolean;
            legalBasis: string | null;
            basisConfirmed: boolean;
            noticeServedOn: string | null;
            defenceUntil: string | null;
            hearingRequested: boolean;
            hearingOn: string | null;
            hearingHeld: boolean;
            appealUntil: string | null;
            barred: boolean;
            owing: boolean;
            repairAsked: boolean;
            listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
            revoked: string[];
            recoveries: components["schemas"]["OrderedRecovery"][];
        };
        /** @enum {string} */
        ServiceMethod: "in-person" | "portal" | "post" | "public-announcement";
        /** @enum {string} */
        SettlementState: "cancelled" | "closed" | "draft" | "settled";
        Share: {
            /** @enum {string} */
            treasury: "district" | "town";
            parts: number;
        };
        SharingRule: {
            shares: components["schemas"]["Share"][];
            local: boolean;
            unknown: boolean;
            exceptGovernedBy: {
                number: string;
                title: string;
            }[];
            source: components["schemas"]["CatalogueSource"] | null;
        };
        SharingTrace: {
            local: boolean;
            unknown: boolean;
            exceptGovernedBy: {
                number: string;
                title: string;
            }[];
            clause: string | null;
            quote: string | null;
        };
        SignInMethodsBody: {
            /** @description Whether people sign in by user name and password: always */
            password: boolean;
            /** @description The identity provider; null where none is set */
            oidc: components["schemas"]["OidcMethod"] | null;
        };
        SignedInBody: {
            /** @description Send it as `Authorization: Bearer …` */
            accessToken: string;
            /**
             * @description Seconds until the access token has to be refreshed
             * @example 600
             */
            expiresIn: number;
            user: components["schemas"]["UserBody"];
        };
        Skeleton: {
            id: string;
            clauses: components["schemas"]["ProposedClause"][];
            figures: components["schemas"]["Figure"][];
            outside: components["schemas"]["OutsideText"][];
            doubtful: {
                line: number;
                text: string;
            }[];
            /** @enum {boolean} */
            reviewed: false;
            number: {
                value: string;
                quote: string;
            } | null;
            title: {
                value: string;
                quote: string;
            } | null;
            issuers: {
                value: string;
                quote: string;
            }[];
            issuedOn: {
                value: string;
                quote: string;
            } | null;
            inForce: {
                from: string;
                to: string | null;
                derived: boolean;
                quote: string;
            } | null;
        };
        SkeletonComparison: {
            /** @enum {string} */
            bound: "at-least" | "at-most" | "less-than" | "more-than";
            inclusive: boolean;
            words: string;
        };
        Source: {
            documentNumber: string;
            clause: string;
            quote: string;
        } | {
            /** @enum {boolean} */
            local: true;
            rule: components["schemas"]["ExplanationText"];
        } | {
            guide: {
                code: string;
                version: number;
            };
            parameter: string;
            value: string;
        } | {
            fact: string;
            revision: number;
        } | {
            determination: string;
            found: {
                sourceNumber: string;
                sourceTitle: string;
                finding: string;
            } | null;
        } | {
            event: number;
            action: string;
        } | {
            journal: string;
        };
        StaffedOrganisation: {
            people: number;
            id: string;
            code: string;
            kind: components["schemas"]["OrganisationKind"];
            parentId: string | null;
            nameZh: string;
            nameEn: string;
        };
        /** @enum {string} */
        Stage: "district" | "town";
        StageFigures: {
            stage: string;
            /** @enum {string} */
            whose: "enterprise" | "office" | "public";
            count: number;
            median: number;
            ninetiethPercentile: number;
            most: number;
            ruleDays: number | null;
            withinRule: number | null;
            percentWithinRule: string | null;
        };
        /** @enum {string} */
        StepRule: "base" | "cap" | "ceiling" | "fixed-amount" | "guide-amount" | "guide-ceiling" | "guide-head" | "guide-rate" | "head" | "increase" | "limit-lifetime" | "limit-per-project" | "limit-per-year" | "match" | "rate" | "round-down" | "sum";
        SuperiorDecision: {
            number: string;
            title: string;
            issuedOn: string;
        };
        Text: {
            zh: string;
            en: string;
        };
        Totals: {
            cases: number;
            asWas: string;
            draft: string;
        };
        /** @enum {string} */
        Treasury: "district" | "town";
        UserBody: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            /** @enum {string} */
            locale: "zh" | "en";
            /** @description Where messages go by e-mail; null: nowhere */
            email: string | null;
            roles: ("enterprise-applicant" | "town-clerk" | "town-reviewer" | "town-finance" | "district-reviewer" | "district-approver" | "finance-maker" | "finance-checker" | "enforcement-investigator" | "enforcement-decider" | "catalogue-editor" | "catalogue-publisher" | "auditor" | "administrator")[];
            organisation: components["schemas"]["UserOrganisation"] | null;
            enterprise: components["schemas"]["UserEnterprise"] | null;
        };
        UserEnterprise: {
            /** Format: uuid */
            id: string;
            /** @description 统一社会信用代码 */
            uscc: string;
            name: string;
        };
        UserOrganisation: {
            /** Format: uuid */
            id: string;
            /** @example sj-jiuting */
            code: string;
            /** @enum {string} */
            kind: "municipality" | "district" | "town";
            /** @example 九亭镇 */
            nameZh: string;
            /** @example Jiuting Town */
            nameEn: string;
        };
        Wording: {
            zh: string;
            en: string;
        };
        /** @enum {string} */
        WriteOffState: "approved" | "declined" | "proposed";
        NewApplicationBody: {
            /** @example sj-2025-8.foreign-capital */
            measure: string;
            /**
             * @description Answers by the facts’ names: money "6000000.00", dates "2026-03-01"
             * @example {
             *       "foreignContribution": "6000000.00",
             *       "registeredOn": "2026-03-01"
             *     }
             */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description Code of the site that applies, where the enterprise has several
             * @example sj-jiuting
             */
            site?: string;
        };
        FactsBody: {
            /**
             * @description Answers by the facts’ names: money "6000000.00", dates "2026-03-01"; null takes an answer back
             * @example {
             *       "foreignContribution": "6000000.00",
             *       "registeredOn": "2026-03-01"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
        };
        BudgetBody: {
            /**
             * @description Code of the office: your own district, or one of its towns
             * @example sj-jiuting
             */
            organisation?: string;
            /**
             * @description The fund: unless an office keeps several, the id of the document
             * @example sj-2025-8
             */
            fund: string;
            /** @example 2026 */
            fiscalYear: number;
            /**
             * @description A group of measures with a budget of its own; without it, the fund as a whole
             * @example talent
             */
            measureGroup?: string;
            /**
             * @description The document on which it stands
             * @example 松财预〔2026〕12号
             */
            reference: string;
            /**
             * @description Yuan
             * @example 1000000.00
             */
            amount: string;
        };
        AdjustmentBody: {
            /**
             * @description Code of the office: your own district, or one of its towns
             * @example sj-jiuting
             */
            organisation?: string;
            /**
             * @description The fund: unless an office keeps several, the id of the document
             * @example sj-2025-8
             */
            fund: string;
            /** @example 2026 */
            fiscalYear: number;
            /**
             * @description A group of measures with a budget of its own; without it, the fund as a whole
             * @example talent
             */
            measureGroup?: string;
            /**
             * @description The document on which it stands
             * @example 松财预〔2026〕12号
             */
            reference: string;
            /**
             * @description Yuan: below zero where the budget is reduced
             * @example -50000.00
             */
            amount: string;
        };
        CarryOverBody: {
            /**
             * @description Code of the office: your own district, or one of its towns
             * @example sj-jiuting
             */
            organisation?: string;
            /**
             * @description The fund: unless an office keeps several, the id of the document
             * @example sj-2025-8
             */
            fund: string;
            /** @example 2026 */
            fiscalYear: number;
            /**
             * @description A group of measures with a budget of its own; without it, the fund as a whole
             * @example talent
             */
            measureGroup?: string;
            /**
             * @description The document on which it stands
             * @example 松财预〔2026〕12号
             */
            reference: string;
            /**
             * @description Yuan; without it, all that is still available
             * @example 50000.00
             */
            amount?: string;
        };
        AccountBody: {
            /** @description The name; unchanged where it is left out */
            name?: string;
            /** @description Exactly these roles from now on */
            roles?: ("enterprise-applicant" | "town-clerk" | "town-reviewer" | "town-finance" | "district-reviewer" | "district-approver" | "finance-maker" | "finance-checker" | "enforcement-investigator" | "enforcement-decider" | "catalogue-editor" | "catalogue-publisher" | "auditor" | "administrator")[];
        };
        VerifyAccountBody: {
            /** @description Whose account */
            enterpriseId: string;
        };
        OrderItem: {
            /** @description An approved case */
            applicationId: string;
            /**
             * @description Yuan, where the measure is paid in instalments; without it, all that is left
             * @example 60000.00
             */
            amount?: string;
        };
        OrdersBody: {
            /** @description Approved cases, each to be paid in full, 500 at most */
            applicationIds?: string[];
            /** @description Instead: cases with the part to be paid now, 500 at most */
            items?: components["schemas"]["OrderItem"][];
        };
        HoldBody: {
            /** @enum {string} */
            code: "account-doubt" | "objection" | "court-order" | "budget-timing" | "other";
            reason: string;
        };
        NotExecutedBody: {
            /** @description Number or date of the bank’s letter */
            bankLetter: string;
        };
        BatchBody: {
            /** @description Payable orders, 500 at most */
            orderIds: string[];
        };
        TreasuryAccountBody: {
            /** @example 上海市松江区财政局 */
            accountName: string;
            /** @example 310015000000000099 */
            accountNumber: string;
            /** @example 演示银行上海分行 */
            bankName: string;
        };
        ResolutionBody: {
            /**
             * @description One of the line’s `ways`
             * @enum {string}
             */
            resolution: "not-ours" | "assign-to-order" | "bank-corrected" | "suspense" | "pay-again" | "close" | "enter-by-hand" | "not-a-payment";
            reason: string;
            /** @description assign-to-order, enter-by-hand: the order’s reference */
            reference?: string;
            /** @description bank-corrected: the correcting movement; enter-by-hand: the movement itself */
            bankReference?: string;
            /** @description enter-by-hand: yuan */
            amount?: string;
            /** @description enter-by-hand: the payee’s account */
            account?: string;
            /** @description enter-by-hand: the day of the movement */
            day?: string;
            /**
             * @description enter-by-hand
             * @enum {string}
             */
            status?: "paid" | "returned";
        };
        ClearingBody: {
            /** @description The bank’s reference of the movement by which the money came back */
            bankReference: string;
        };
        RepaymentBody: {
            /**
             * @description Yuan
             * @example 50000.01
             */
            amount: string;
            /**
             * @description The day on which the money stood on the treasury’s account
             * @example 2026-11-03
             */
            receivedOn: string;
            /** @description The bank’s reference of the movement; one movement repays once */
            bankReference: string;
        };
        OffsetBody: {
            /** @description The later award’s case: approved, of the same enterprise */
            applicationId: string;
            /**
             * @description Yuan: at most what is owed and what of that award is under no order
             * @example 1000.00
             */
            amount: string;
            /** @description By what one may be set off against the other; the enterprise reads it */
            basis: string;
        };
        WriteOffBody: {
            /**
             * @description Yuan; all that is owed unless told
             * @example 1000.00
             */
            amount?: string;
            /** @description Why it is not going to come */
            reason: string;
            /**
             * @description The number of the paper that allows it
             * @example 松财〔2026〕45号
             */
            document: string;
        };
        SettlementBody: {
            /**
             * @description Code of the town
             * @example sj-jiuting
             */
            town: string;
            /** @example 2026-04-01 */
            periodFrom: string;
            /**
             * @description Last day, which must be over
             * @example 2026-06-30
             */
            periodTo: string;
            /**
             * @description Without it, all funds of the two
             * @example sj-2025-8
             */
            fund?: string;
        };
        SettledBody: {
            /**
             * @description Day on which the money stood on the account of whoever got it
             * @example 2026-07-10
             */
            settledOn: string;
            /** @description The bank’s own reference of the movement */
            bankReference: string;
        };
        CancelSettlementBody: {
            reason: string;
        };
        ReapportionmentBody: {
            /** @description The case whose award is divided anew */
            applicationId: string;
        };
        DeterminationBody: {
            /** @example sj-2025-8.aeo */
            measure: string;
            /** @description Whether the other document governs who bears awards of the measure */
            governed: boolean;
            /**
             * @description Where it governs: the district’s part of the whole
             * @example 6
             */
            districtParts?: number;
            /**
             * @description Where it governs: the town’s part of the whole
             * @example 4
             */
            townParts?: number;
            /** @example 沪松府〔2022〕147号 */
            sourceNumber: string;
            /** @example 关于进一步明确松江区产业扶持资金分担比例的通知 */
            sourceTitle: string;
            /** @description What the document says of the clause, or where it is silent about it */
            finding: string;
        };
        InvestigationBody: {
            /** @description The enterprise, by the id that its cases show */
            enterpriseId: string;
            /**
             * @description The document under which the declaration was made
             * @example sj-2025-8
             */
            documentId: string;
            /**
             * @description The day on which it was found; a bar counts from it
             * @example 2026-11-02
             */
            dayFound: string;
            /** @description What was found, and how */
            basis: string;
        };
        OpeningBody: {
            /** @description What is said, or why */
            reason: string;
            /**
             * @description The day on which it was found; a bar counts from it
             * @example 2026-11-02
             */
            dayFound: string;
        };
        StatementBody: {
            /** @description What is said, or why */
            reason: string;
        };
        NoticeBody: {
            /** @description The facts as found so far */
            facts: string;
        };
        ServiceBody: {
            /**
             * @description The day on which the letter reached its addressee
             * @example 2026-06-11
             */
            servedOn: string;
            /** @enum {string} */
            method: "portal" | "post" | "in-person" | "public-announcement";
        };
        HearingBody: {
            /**
             * @description The day of the hearing; seven days ahead at least
             * @example 2026-06-25
             */
            on: string;
            place: string;
        };
        DecisionBody: {
            /** @enum {string} */
            outcome: "sanctioned" | "cleared";
            /** @description What was established */
            facts: string;
            /** @description Why it leads to this outcome */
            reason: string;
        };
        ListingAnswerBody: {
            /** @description What is said, or why */
            reason: string;
            /** @description Confirmed, it is handed on; otherwise it is declined */
            confirmed: boolean;
        };
        LiftingBody: {
            /** @description What is said, or why */
            reason: string;
            /** @description The first day on which the bar no longer holds; today at the earliest */
            on: string;
        };
        RepairBody: {
            /** @description What is said, or why */
            reason: string;
            granted: boolean;
        };
        ReportBody: {
            /**
             * @description The document under which the declaration was made
             * @example sj-2025-8
             */
            documentId: string;
            /** @description The enterprise, as you know it */
            enterpriseName: string;
            /** @description What you report */
            text: string;
            /** @description Your name; a report is heard without one too */
            name?: string;
            /** @description How you can be reached */
            contact?: string;
        };
        TakeUpBody: {
            /** @description The enterprise that the report means */
            enterpriseId: string;
        };
        ExportBody: {
            /**
             * @description Which list
             * @example applications
             */
            kind: string;
            /**
             * @description The list’s filters, as text
             * @example {
             *       "state": "approved"
             *     }
             */
            filter?: {
                [key: string]: string;
            };
            /**
             * @default zh
             * @enum {string}
             */
            language: "zh" | "en";
        };
        SubscriptionBody: {
            /** @description Codes of measures; left out for all of them, empty for none */
            measures?: string[];
        };
        DeclarationBody: {
            /**
             * @description That everything stated and handed in is true
             * @example true
             */
            accepted: boolean;
        };
        SubmitBody: {
            declaration?: components["schemas"]["DeclarationBody"];
        };
        OptionalReasonBody: {
            reason?: string;
        };
        DefectBody: {
            /** @enum {string} */
            kind: "fact" | "evidence";
            /**
             * @description Name of the fact, or code of the evidence
             * @example paidInOn
             */
            target: string;
            /** @description What is to be corrected */
            message: string;
        };
        ReturnBody: {
            defects: components["schemas"]["DefectBody"][];
            reason?: string;
        };
        ResubmitBody: {
            declaration?: components["schemas"]["DeclarationBody"];
            /** @description Explanations by the defects’ ids */
            explanations?: {
                [key: string]: string;
            };
        };
        EndorseBody: {
            reason: string;
            /**
             * @description Yuan
             * @example 180000.00
             */
            recommendedAmount: string;
        };
        ReasonBody: {
            reason: string;
        };
        SuperiorDecisionBody: {
            /**
             * @description 文号
             * @example 沪商外资〔2026〕12号
             */
            number: string;
            title: string;
            /** @example 2026-05-20 */
            issuedOn: string;
        };
        ProposeBody: {
            reason?: string;
            /**
             * @description Yuan
             * @example 180000.00
             */
            amount: string;
            /**
             * @description A rate below the policy’s
             * @example 2.5%
             */
            rate?: string;
            /** @description The superior decision that sets a figure which the policy leaves open */
            decision?: components["schemas"]["SuperiorDecisionBody"];
            /** @description Yuan that the district would grant alone, where only the higher of two is granted and none is computed */
            candidate?: string;
        };
        ResolveBody: {
            reason: string;
            objectionId: string;
            upheld: boolean;
        };
        RejectBody: {
            reason: string;
            /**
             * @description Id or label of the clause that stands against it
             * @example 6
             */
            clause: string;
            /** @description The words of the clause that decide; the whole clause without them */
            quote?: string;
        };
        RecusalBody: {
            reason: string;
            /** @description Who is to leave the case: an official of its district or town */
            personId: string;
        };
        CaseItem: {
            /** Format: uuid */
            id: string;
            /**
             * @description The version of the case that you saw, as If-Match says it for one case
             * @example 5
             */
            version: number;
        };
        BulkAcceptBody: {
            /** @description Each case once */
            items: components["schemas"]["CaseItem"][];
        };
        EndorseItem: {
            /** Format: uuid */
            id: string;
            /**
             * @description The version of the case that you saw, as If-Match says it for one case
             * @example 5
             */
            version: number;
            reason: string;
            /**
             * @description Yuan
             * @example 180000.00
             */
            recommendedAmount: string;
        };
        BulkEndorseBody: {
            /** @description Each case once */
            items: components["schemas"]["EndorseItem"][];
        };
        ProposeItem: {
            /** Format: uuid */
            id: string;
            /**
             * @description The version of the case that you saw, as If-Match says it for one case
             * @example 5
             */
            version: number;
            reason?: string;
            /**
             * @description Yuan
             * @example 180000.00
             */
            amount: string;
            /**
             * @description A rate below the policy’s
             * @example 2.5%
             */
            rate?: string;
            /** @description The superior decision that sets a figure which the policy leaves open */
            decision?: components["schemas"]["SuperiorDecisionBody"];
            /** @description Yuan that the district would grant alone, where only the higher of two is granted and none is computed */
            candidate?: string;
        };
        BulkProposeBody: {
            /** @description Each case once */
            items: components["schemas"]["ProposeItem"][];
        };
        ApproveItem: {
            /** Format: uuid */
            id: string;
            /**
             * @description The version of the case that you saw, as If-Match says it for one case
             * @example 5
             */
            version: number;
            reason?: string;
        };
        BulkApproveBody: {
            /** @description Each case once */
            items: components["schemas"]["ApproveItem"][];
        };
        RejectItem: {
            /** Format: uuid */
            id: string;
            /**
             * @description The version of the case that you saw, as If-Match says it for one case
             * @example 5
             */
            version: number;
            reason: string;
            /**
             * @description Id or label of the clause that stands against it
             * @example 6
             */
            clause: string;
            /** @description The words of the clause that decide; the whole clause without them */
            quote?: string;
        };
        BulkRejectBody: {
            /** @description Each case once */
            items: components["schemas"]["RejectItem"][];
        };
        ObjectionBody: {
            reason: string;
            /** @description Who objects */
            name: string;
            /** @description Where the answer reaches them; not published */
            contact: string;
        };
        AnswerSignalBody: {
            reason: string;
            /**
             * @description Nothing is left to do, or somebody else is to look into it
             * @enum {string}
             */
            verdict: "explained" | "follow-up";
        };
        MessageBody: {
            /** @description Plain text */
            text: string;
        };
        AssessmentBody: {
            /**
             * @description Answers by the names of the facts; money in yuan as a decimal string
             * @example {
             *       "foreignContribution": "6000000.00",
             *       "paidInAmount": "6000000.00"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day on which it is asked; today when left out
             */
            on?: string;
            /** @description The enterprise whose earlier awards count; needs a sign-in that may see them */
            uscc?: string;
        };
        MatchBody: {
            /**
             * @description Answers by the names of the facts; money in yuan as a decimal string
             * @example {
             *       "foreignContribution": "6000000.00",
             *       "paidInAmount": "6000000.00"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day on which it is asked; today when left out
             */
            on?: string;
            /** @description The enterprise whose earlier awards count; needs a sign-in that may see them */
            uscc?: string;
            /**
             * @description Code of the organisation that handles cases
             * @example songjiang
             */
            jurisdiction?: string;
        };
        Object: Record<string, never>;
        ScoresBody: {
            /**
             * @description Whole points by the id of their criterion
             * @example {
             *       "innovation": 40,
             *       "prospects": 20
             *     }
             */
            points: {
                [key: string]: number;
            };
        };
        SuperiorAwardBody: {
            /**
             * @description Yuan
             * @example 3000000.00
             */
            amount: string;
            /**
             * @description Number of the superior decision
             * @example 沪商〔2026〕12号
             */
            number: string;
            title: string;
            /** @example 2026-03-02 */
            issuedOn: string;
            /** @description Whether the enterprise has the money already */
            paid: boolean;
        };
        SuperiorAwardAnswerBody: {
            superiorAwardId: string;
            /** @description Confirmed, it counts; otherwise it is withdrawn */
            confirmed: boolean;
        };
        EntitlementsBody: {
            /** @description A published list of the kind that the local rules name for the measure */
            listId: string;
            /** @example qp-2024-4.aeo */
            measure: string;
        };
        ConfirmOfferBody: {
            declaration?: components["schemas"]["DeclarationBody"];
            /** @description The account to which it is to be paid: the `account` of the offer */
            accountId: string;
            /**
             * @description Code of the site, where the enterprise has several
             * @example qp-xujing
             */
            site?: string;
        };
        DocumentBody: {
            /**
             * @description The id that the file names
             * @example sj-2026-1
             */
            id: string;
            /** @description The catalogue file, YAML or JSON */
            content: string;
            /** @description The issued text, verbatim */
            sourceText: string;
        };
        TransitionalDecisionBody: {
            /** @description Which change is decided on */
            ruleChangeId: string;
            /**
             * @description The case keeps its rules, or the new ones hold
             * @enum {string}
             */
            decision: "keep" | "new-rules";
            reason: string;
        };
        SkeletonBody: {
            /**
             * @description Id of the document to be: district, year, number
             * @example qp-2024-1
             */
            id: string;
            /** @description The issued text, verbatim */
            text: string;
        };
        GuideVersionBody: {
            /** @example songjiang-2026-foreign-capital */
            code: string;
            /** @example 2 */
            version: number;
        };
        DraftBody: {
            /**
             * @description Id of a document
             * @example sj-2025-8
             */
            documentId?: string;
            /**
             * @description The document’s version
             * @example 2
             */
            version?: number;
            /** @description A version of a guide, instead of a document */
            guide?: components["schemas"]["GuideVersionBody"];
        };
        DryRunBody: {
            /** @description What is tried */
            subject: components["schemas"]["DraftBody"];
            /** @description Another draft, to compare with */
            against?: components["schemas"]["DraftBody"];
            /**
             * @description First day of submission
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description Last day of submission
             * @example 2026-12-31
             */
            to: string;
            /**
             * @description Codes of districts; all unless it is said
             * @example [
             *       "songjiang"
             *     ]
             */
            districts?: string[];
            /**
             * @description Earlier measures with their counterparts in the draft, where the slug is not the same
             * @example {
             *       "sj-2025-8.aeo": "sj-2027-1.aeo-enterprise"
             *     }
             */
            measures?: {
                [key: string]: string;
            };
        };
        GuideBody: {
            /** @example songjiang-2026-foreign-capital */
            code: string;
            /** @example sj-2025-8 */
            documentId: string;
            /**
             * @description Code of the issuing organisation
             * @example songjiang
             */
            organisation: string;
            /** @example 2026 */
            year: number;
            title: {
                zh?: string;
                en?: string;
            };
            /** @description First and last instant of submission, RFC 3339, both inclusive */
            window: {
                /** Format: date-time */
                from?: string;
                /** Format: date-time */
                to?: string;
            };
            /**
             * @description The year’s budget in yuan, for information only
             * @example 20000000.00
             */
            budget?: string;
            /**
             * @description Whom to ask
             * @example 区商务委外资科 021-12345678
             */
            contact?: string;
            /** @description The words of the notice, a paragraph each */
            text?: string[];
            /** @description Measures with what the guide sets for them: rate, amount, ceiling, matchRatio, heads, evidence, scoring */
            measures: {
                [key: string]: unknown;
            }[];
        };
        AbsenceBody: {
            /**
             * @description The first day, today or later
             * @example 2026-06-08
             */
            from: string;
            /**
             * @description The last day, included
             * @example 2026-06-12
             */
            to: string;
            /** @description User name of who stands in: somebody of the same office with every role of the person */
            cover: string;
            /** @description User name of who is away; yourself unless told. For supervisors of the office */
            person?: string;
        };
        NewAccountBody: {
            /**
             * @description What the person signs in with; kept in lower case
             * @example sj-clerk-2
             */
            username: string;
            name: string;
            /**
             * @description Code of the organisation in which the person works
             * @example sj-jiuting
             */
            organisation?: string;
            /** @description Credit code of the enterprise for which the person applies */
            uscc?: string;
            /** @description May be empty: such a person signs in and sees nothing */
            roles: ("enterprise-applicant" | "town-clerk" | "town-reviewer" | "town-finance" | "district-reviewer" | "district-approver" | "finance-maker" | "finance-checker" | "enforcement-investigator" | "enforcement-decider" | "catalogue-editor" | "catalogue-publisher" | "auditor" | "administrator")[];
            /**
             * @description The language of what is written to them
             * @default zh
             * @enum {string}
             */
            locale: "zh" | "en";
            /** @example name@example.com */
            email?: string;
            /** @description The first password, which the administrator hands over */
            password: string;
        };
        PasswordBody: {
            /** @description The new password, which the administrator hands over */
            password: string;
        };
        LinkIdentityBody: {
            /**
             * @description What the identity provider calls the person (`sub`), to the letter
             * @example 4f7c1f0e-7d1b-4a57-9a53-0d6ed9e3d1a2
             */
            subject: string;
        };
        UnlinkIdentityBody: {
            /**
             * @description The provider, as the account shows it
             * @example https://id.example.org/realms/city
             */
            issuer: string;
            /** @description Why; it stands in the audit record */
            reason: string;
        };
        ClassificationBody: {
            /**
             * @description Letter of the section in GB/T 4754; left out, it stays what it was
             * @enum {string}
             */
            industry?: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
            /**
             * @description By 统计上大中小微型企业划分办法; left out, it stays what it was
             * @enum {string}
             */
            size?: "large" | "medium" | "small" | "micro";
            /**
             * @description The first day on which it holds
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description Why, e.g. on which document it stands
             * @example 据统计部门2026年名录
             */
            reason: string;
        };
        SignInBody: {
            /** @example sj-town-clerk */
            username: string;
            /** Format: password */
            password: string;
        };
        ContactBody: {
            /**
             * @description An empty text takes the address away: no e-mail any more
             * @example name@example.com
             */
            email?: string;
            /**
             * @description The language of what is written to you
             * @enum {string}
             */
            locale?: "zh" | "en";
        };
        ChoiceBody: {
            /** @example case-accepted */
            kind: string;
            /** @description Whether messages of this kind go by e-mail too */
            email: boolean;
        };
        PreferencesBody: {
            /** @description Kinds that are not named stay as they are */
            kinds: components["schemas"]["ChoiceBody"][];
        };
        SavedViewBody: {
            /** @enum {string} */
            list: "applications";
            /**
             * @description Without blanks at its ends
             * @example 本周到期
             */
            name: string;
            /**
             * @description The list’s filters, as text
             * @example {
             *       "state": "public_notice"
             *     }
             */
            query: {
                [key: string]: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    applicationsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: ("draft" | "submitted" | "town_review" | "district_review" | "returned" | "public_notice" | "approved" | "disbursed" | "recovery" | "clawed_back" | "rejected" | "withdrawn" | "lapsed" | "revoked")[];
                measure?: string;
                /** @description Code of a town */
                town?: string;
                /** @description Only cases whose next move is due before this day */
                dueBefore?: string;
                /** @description A whole case number or credit code, or the beginning of an enterprise’s name */
                q?: string;
                /** @description Only what you can take forward, what is due first at the front */
                queue?: "mine";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string | null;
                            measure: string;
                            documentId: string;
                            enterprise: {
                                id: string;
                                name: string;
                                uscc: string;
                            };
                            districtId: string;
                            townId: string | null;
                            /** @enum {string} */
                            state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            frozen: boolean;
                            version: number;
                            recommendedAmount: string | null;
                            proposedAmount: string | null;
                            awardedAmount: string | null;
                            submittedAt: string | null;
                            dueOn: string | null;
                            workingDaysLeft: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplicationBody"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Text"];
                        documentNumber: string;
                        asked: {
                            facts: components["schemas"]["Fact"][];
                            evidence: components["schemas"]["EvidenceRequirement"][];
                        };
                        enterprise: {
                            id: string;
                            uscc: string;
                            name: string;
                        } | null;
                        town: {
                            code: string;
                            nameZh: string;
                            nameEn: string;
                        } | null;
                        district: {
                            code: string;
                            nameZh: string;
                            nameEn: string;
                        } | null;
                        facts: components["schemas"]["Facts"];
                        submittedFacts: components["schemas"]["Facts"] | null;
                        revision: number;
                        earlier: {
                            revision: number;
                            facts: components["schemas"]["Facts"];
                        }[];
                        known: components["schemas"]["KnownFact"][];
                        declaration: components["schemas"]["Declaration"] | null;
                        toDeclare: string;
                        evidence: components["schemas"]["PresentedEvidence"][];
                        defects: {
                            answeredAt: string | null;
                            id: string;
                            answer: string | null;
                            /** @enum {string} */
                            kind: "evidence" | "fact";
                            target: string;
                            message: string;
                        }[];
                        createdAt: string;
                        updatedAt: string;
                        id: string;
                        number: string | null;
                        measure: string;
                        document: {
                            id: string;
                            version: number;
                        };
                        guide: {
                            code: string;
                            version: number;
                        } | null;
                        enterpriseId: string;
                        districtId: string;
                        townId: string | null;
                        state: string;
                        frozen: boolean;
                        version: number;
                        recommendedAmount: string | null;
                        proposedAmount: string | null;
                        awardedAmount: string | null;
                        submittedAt: string | null;
                        noticeEndsOn: string | null;
                        dueOn: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsSave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsBody"];
            };
        };
        responses: {
            /** @description The case with all its facts and the assessment of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string | null;
                        measure: string;
                        document: {
                            id: string;
                            version: number;
                        };
                        guide: {
                            code: string;
                            version: number;
                        } | null;
                        enterpriseId: string;
                        districtId: string;
                        townId: string | null;
                        state: string;
                        frozen: boolean;
                        version: number;
                        recommendedAmount: string | null;
                        proposedAmount: string | null;
                        awardedAmount: string | null;
                        submittedAt: string | null;
                        noticeEndsOn: string | null;
                        dueOn: string | null;
                        facts: {
                            [key: string]: unknown;
                        };
                        assessment: components["schemas"]["Assessment"];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: the events, each with its hash; `intact`: whether the chain of hashes is whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reason: string | null;
                            person: {
                                id: string;
                                name: string;
                            } | null;
                            at: string;
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            action: "accept" | "approve" | "create" | "decide-rules" | "declare-conflict" | "endorse" | "freeze" | "lapse" | "message" | "object" | "order-recovery" | "order-recusal" | "pay" | "payment-returned" | "propose" | "reconsider" | "reject" | "reopen" | "repaid" | "resolve" | "restore" | "resubmit" | "return" | "revoke" | "score" | "send-back" | "submit" | "superior-award" | "unfreeze" | "withdraw";
                            from: ("approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn") | null;
                            /** @enum {string} */
                            to: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            stage: ("district-approval" | "district-review" | "enforcement" | "finance" | "town") | null;
                            citation: components["schemas"]["Citation"] | null;
                            documentVersion: number;
                            data: {
                                [key: string]: unknown;
                            };
                            previousHash: string | null;
                            hash: string;
                        }[];
                        intact: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment; `reproducible` says whether the same bytes came out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measure: string;
                        document: {
                            id: string;
                            number: string;
                            version: number;
                        };
                        guide: {
                            code: string;
                            version: number;
                        } | null;
                        on: string;
                        outcome: components["schemas"]["Outcome"];
                        conditions: components["schemas"]["ConditionTrace"][];
                        amount: components["schemas"]["AwardAmount"];
                        limits: components["schemas"]["LimitTrace"][];
                        shares: {
                            treasury: components["schemas"]["Treasury"];
                            amount: string;
                        }[];
                        sharing: components["schemas"]["SharingTrace"] | null;
                        missing: string[];
                        computedAt: string;
                        reproducible: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: every action, `allowed` or with its refusal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        items: {
                            /** @enum {string} */
                            action: "accept" | "approve" | "endorse" | "lapse" | "object" | "order-recovery" | "pay" | "payment-returned" | "propose" | "reconsider" | "reject" | "reopen" | "repaid" | "resolve" | "restore" | "resubmit" | "return" | "revoke" | "send-back" | "submit" | "withdraw";
                            name: {
                                /** @enum {string} */
                                zh: "提交";
                                /** @enum {string} */
                                en: "submit";
                            } | {
                                /** @enum {string} */
                                zh: "受理";
                                /** @enum {string} */
                                en: "accept";
                            } | {
                                /** @enum {string} */
                                zh: "退回补正";
                                /** @enum {string} */
                                en: "return for correction";
                            } | {
                                /** @enum {string} */
                                zh: "重新提交";
                                /** @enum {string} */
                                en: "resubmit";
                            } | {
                                /** @enum {string} */
                                zh: "初审通过";
                                /** @enum {string} */
                                en: "endorse";
                            } | {
                                /** @enum {string} */
                                zh: "退回初审";
                                /** @enum {string} */
                                en: "send back";
                            } | {
                                /** @enum {string} */
                                zh: "拟支持";
                                /** @enum {string} */
                                en: "propose";
                            } | {
                                /** @enum {string} */
                                zh: "提出异议";
                                /** @enum {string} */
                                en: "object";
                            } | {
                                /** @enum {string} */
                                zh: "处理异议";
                                /** @enum {string} */
                                en: "resolve an objection";
                            } | {
                                /** @enum {string} */
                                zh: "退回复审";
                                /** @enum {string} */
                                en: "send back from the public notice";
                            } | {
                                /** @enum {string} */
                                zh: "批准";
                                /** @enum {string} */
                                en: "approve";
                            } | {
                                /** @enum {string} */
                                zh: "确认拨付";
                                /** @enum {string} */
                                en: "confirm payment";
                            } | {
                                /** @enum {string} */
                                zh: "银行退款";
                                /** @enum {string} */
                                en: "payment returned";
                            } | {
                                /** @enum {string} */
                                zh: "不予支持";
                                /** @enum {string} */
                                en: "reject";
                            } | {
                                /** @enum {string} */
                                zh: "申请复核";
                                /** @enum {string} */
                                en: "ask for reconsideration";
                            } | {
                                /** @enum {string} */
                                zh: "撤回";
                                /** @enum {string} */
                                en: "withdraw";
                            } | {
                                /** @enum {string} */
                                zh: "逾期失效";
                                /** @enum {string} */
                                en: "lapse";
                            } | {
                                /** @enum {string} */
                                zh: "撤销";
                                /** @enum {string} */
                                en: "revoke";
                            } | {
                                /** @enum {string} */
                                zh: "恢复";
                                /** @enum {string} */
                                en: "restore";
                            } | {
                                /** @enum {string} */
                                zh: "责令退还";
                                /** @enum {string} */
                                en: "order recovery";
                            } | {
                                /** @enum {string} */
                                zh: "确认退清";
                                /** @enum {string} */
                                en: "confirm full repayment";
                            };
                            allowed: boolean;
                            refusal: {
                                citation?: components["schemas"]["Citation"];
                                code: string;
                                zh: string;
                                en: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicationsObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: the objections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            raisedAt: string;
                            resolvedAt: string | null;
                            id: string;
                            name: string;
                            contact: string;
                            reason: string;
                            resolvedBy: string | null;
                            upheld: boolean | null;
                            resolution: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksBudgets: {
        parameters: {
            query?: {
                fund?: string;
                fiscalYear?: number;
                /** @description Up to and including this day; without it, as the books stand */
                asOf?: string;
                /** @description A group of measures with a budget of its own; without it, all groups */
                measureGroup?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, and `totals` of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            appropriated: string;
                            available: string;
                            encumbered: string;
                            spent: string;
                            recovered: string;
                            fundName: {
                                zh: string;
                                en: string;
                            } | null;
                            groupName: {
                                zh: string;
                                en: string;
                            } | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            organisation?: string;
                            nameZh?: string;
                            nameEn?: string;
                            treasuryId: string;
                        }[];
                        totals: {
                            appropriated: string;
                            available: string;
                            encumbered: string;
                            spent: string;
                            recovered: string;
                        };
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksAppropriate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetBody"];
            };
        };
        responses: {
            /** @description The journal that books it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedBudget"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksAdjust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentBody"];
            };
        };
        responses: {
            /** @description The journal that books it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedBudget"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverBody"];
            };
        };
        responses: {
            /** @description The journal that books it, in both years */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        journalId: string;
                        organisation: string;
                        fund: string;
                        fiscalYear: number;
                        measureGroup: string;
                        amount: string;
                        toYear: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksTrialBalance: {
        parameters: {
            query?: {
                fund?: string;
                fiscalYear?: number;
                /** @description Up to and including this day; without it, as the books stand */
                asOf?: string;
                /** @description A group of measures with a budget of its own; without it, all groups */
                measureGroup?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `totals` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            debit: string;
                            credit: string;
                            balance: string;
                            treasuryId: string;
                            organisation: string | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            /** @enum {string} */
                            kind: "authority" | "available" | "cash" | "due-from-district" | "due-from-town" | "due-to-district" | "due-to-town" | "encumbered" | "expense" | "recovered" | "recovered-prior-year" | "recovery-pending" | "recovery-receivable" | "refund-payable" | "spent" | "suspense";
                            /** @enum {string} */
                            zh: "可用预算" | "国库资金" | "已承诺未支付" | "已支出预算" | "已追回以前年度款" | "已追回款" | "应付区级款" | "应付街镇款" | "应收区级款" | "应收街镇款" | "应追回款" | "应退企业款" | "待收追回款" | "扶持支出" | "暂付待查款" | "预算指标";
                            /** @enum {string} */
                            en: "Awarded and not yet paid" | "Budget as appropriated" | "Budget still to be awarded" | "Budget used by payments" | "Cash; below zero by what this system has paid out on balance" | "Grants borne by this treasury" | "In a district's book: what it owes the town" | "In a district's book: what the town owes for its shares" | "In a town's book: what it owes the district" | "In a town's book: what the district owes it" | "Money that the bank moved and nobody can assign yet" | "Paid back in a later year" | "Paid back within the fiscal year of the award" | "What enterprises paid too much, or must get back" | "What enterprises still have to pay back" | "Whose the money will be once it is paid back";
                            /** @enum {string} */
                            normal: "credit" | "debit";
                            counterpart: string | null;
                        }[];
                        totals: {
                            debit: string;
                            credit: string;
                            balance: string;
                        };
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksJournals: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                fund?: string;
                fiscalYear?: number;
                applicationId?: string;
                kind?: "appropriation" | "adjustment" | "carry-over" | "commitment" | "release" | "reapportionment" | "payment" | "payment-returned" | "recovery-ordered" | "repayment" | "over-payment" | "write-off" | "recovery-cancelled" | "repayment-undone" | "refund" | "settlement" | "suspense" | "reversal";
                /** @description A group of measures with a budget of its own; without it, all groups */
                measureGroup?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            total: string;
                            id: string;
                            /** @enum {string} */
                            kind: "adjustment" | "appropriation" | "carry-over" | "commitment" | "over-payment" | "payment" | "payment-returned" | "reapportionment" | "recovery-cancelled" | "recovery-ordered" | "refund" | "release" | "repayment" | "repayment-undone" | "reversal" | "settlement" | "suspense" | "write-off";
                            day: string;
                            reference: string;
                            applicationId: string | null;
                            eventId: string | null;
                            memo: string | null;
                            reverses: string | null;
                            reversedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    booksJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal; in `entries` positive amounts are debits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case: null;
                        event: null;
                        entries: {
                            amount: string;
                            treasuryId: string;
                            organisation: string | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            /** @enum {string} */
                            kind: "authority" | "available" | "cash" | "due-from-district" | "due-from-town" | "due-to-district" | "due-to-town" | "encumbered" | "expense" | "recovered" | "recovered-prior-year" | "recovery-pending" | "recovery-receivable" | "refund-payable" | "spent" | "suspense";
                            /** @enum {string} */
                            zh: "可用预算" | "国库资金" | "已承诺未支付" | "已支出预算" | "已追回以前年度款" | "已追回款" | "应付区级款" | "应付街镇款" | "应收区级款" | "应收街镇款" | "应追回款" | "应退企业款" | "待收追回款" | "扶持支出" | "暂付待查款" | "预算指标";
                            /** @enum {string} */
                            en: "Awarded and not yet paid" | "Budget as appropriated" | "Budget still to be awarded" | "Budget used by payments" | "Cash; below zero by what this system has paid out on balance" | "Grants borne by this treasury" | "In a district's book: what it owes the town" | "In a district's book: what the town owes for its shares" | "In a town's book: what it owes the district" | "In a town's book: what the district owes it" | "Money that the bank moved and nobody can assign yet" | "Paid back in a later year" | "Paid back within the fiscal year of the award" | "What enterprises paid too much, or must get back" | "What enterprises still have to pay back" | "Whose the money will be once it is paid back";
                            /** @enum {string} */
                            normal: "credit" | "debit";
                            counterpart: string | null;
                        }[];
                        at: string;
                        total: string;
                        id: string;
                        /** @enum {string} */
                        kind: "adjustment" | "appropriation" | "carry-over" | "commitment" | "over-payment" | "payment" | "payment-returned" | "reapportionment" | "recovery-cancelled" | "recovery-ordered" | "refund" | "release" | "repayment" | "repayment-undone" | "reversal" | "settlement" | "suspense" | "write-off";
                        day: string;
                        reference: string;
                        applicationId: string | null;
                        eventId: string | null;
                        memo: string | null;
                        reverses: string | null;
                        reversedBy: string | null;
                    } | {
                        case: {
                            id: string;
                            number: string | null;
                            enterpriseId: string;
                            measure: string;
                            /** @enum {string} */
                            state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                        };
                        event: {
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            action: "accept" | "approve" | "create" | "decide-rules" | "declare-conflict" | "endorse" | "freeze" | "lapse" | "message" | "object" | "order-recovery" | "order-recusal" | "pay" | "payment-returned" | "propose" | "reconsider" | "reject" | "reopen" | "repaid" | "resolve" | "restore" | "resubmit" | "return" | "revoke" | "score" | "send-back" | "submit" | "superior-award" | "unfreeze" | "withdraw";
                            from: ("approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn") | null;
                            /** @enum {string} */
                            to: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            personId: string;
                            at: string;
                            reason: string | null;
                            citation: components["schemas"]["Citation"] | null;
                        } | null;
                        entries: {
                            amount: string;
                            treasuryId: string;
                            organisation: string | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            /** @enum {string} */
                            kind: "authority" | "available" | "cash" | "due-from-district" | "due-from-town" | "due-to-district" | "due-to-town" | "encumbered" | "expense" | "recovered" | "recovered-prior-year" | "recovery-pending" | "recovery-receivable" | "refund-payable" | "spent" | "suspense";
                            /** @enum {string} */
                            zh: "可用预算" | "国库资金" | "已承诺未支付" | "已支出预算" | "已追回以前年度款" | "已追回款" | "应付区级款" | "应付街镇款" | "应收区级款" | "应收街镇款" | "应追回款" | "应退企业款" | "待收追回款" | "扶持支出" | "暂付待查款" | "预算指标";
                            /** @enum {string} */
                            en: "Awarded and not yet paid" | "Budget as appropriated" | "Budget still to be awarded" | "Budget used by payments" | "Cash; below zero by what this system has paid out on balance" | "Grants borne by this treasury" | "In a district's book: what it owes the town" | "In a district's book: what the town owes for its shares" | "In a town's book: what it owes the district" | "In a town's book: what the district owes it" | "Money that the bank moved and nobody can assign yet" | "Paid back in a later year" | "Paid back within the fiscal year of the award" | "What enterprises paid too much, or must get back" | "What enterprises still have to pay back" | "Whose the money will be once it is paid back";
                            /** @enum {string} */
                            normal: "credit" | "debit";
                            counterpart: string | null;
                        }[];
                        at: string;
                        total: string;
                        id: string;
                        /** @enum {string} */
                        kind: "adjustment" | "appropriation" | "carry-over" | "commitment" | "over-payment" | "payment" | "payment-returned" | "reapportionment" | "recovery-cancelled" | "recovery-ordered" | "refund" | "release" | "repayment" | "repayment-undone" | "reversal" | "settlement" | "suspense" | "write-off";
                        day: string;
                        reference: string;
                        applicationId: string | null;
                        eventId: string | null;
                        memo: string | null;
                        reverses: string | null;
                        reversedBy: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsAccount: {
        parameters: {
            query?: {
                /** @description Whose account; an enterprise need not say */
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account and whether it is verified */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        enterpriseId: string;
                        enterpriseName: string;
                        accountName: string;
                        accountNumber: string;
                        bankName: string;
                        verified: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsRecordAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description The account, not verified yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        enterpriseId: string;
                        enterpriseName: string;
                        accountName: string;
                        accountNumber: string;
                        bankName: string;
                        verified: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsVerifyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAccountBody"];
            };
        };
        responses: {
            /** @description The verified account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        enterpriseId: string;
                        enterpriseName: string;
                        accountName: string;
                        accountNumber: string;
                        bankName: string;
                        verified: boolean;
                        reordered: {
                            cancelled: string;
                            reference: string;
                        }[];
                        stopped: string[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `count`, and `left` in yuan; frozen cases are not among them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        left: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsPayableCases: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, each with `awarded` and `left` in yuan, and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayableCase"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsOrders: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "payable" | "batched" | "released" | "paid" | "returned" | "held" | "cancelled";
                /** @description The whole reference, as on the bank’s paper */
                reference?: string;
                applicationId?: string;
                /** @description Only those that were sent and that the bank has not answered in time */
                unanswered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            caseNumber: string;
                            measure: string;
                            id: string;
                            reference: string;
                            commitmentId: string | null;
                            refundId: string | null;
                            applicationId: string;
                            enterpriseId: string;
                            treasuryId: string;
                            instalment: number;
                            /** @enum {string} */
                            method: "bank" | "offset";
                            payeeName: string | null;
                            payeeAccount: string | null;
                            payeeBank: string | null;
                            state: components["schemas"]["OrderState"];
                            holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                            holdReason: string | null;
                            paidOn: string | null;
                            returnedOn: string | null;
                            returnCause: ("bank" | "not-executed") | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsCreateOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersBody"];
            };
        };
        responses: {
            /** @description `results`: for each case its order or its refusal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["OrderResult"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsDeclareNotExecuted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotExecutedBody"];
            };
        };
        responses: {
            /** @description The order, unchanged until a second person confirms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsConfirmNotExecuted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, returned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsRefunds: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description `open` until the bank has paid it */
                state?: "open" | "paid";
                applicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            createdAt: string;
                            caseNumber: string;
                            order: {
                                id: string;
                                reference: string;
                                state: components["schemas"]["OrderState"];
                            } | null;
                            id: string;
                            applicationId: string;
                            recoveryId: string;
                            enterpriseId: string;
                            treasuryId: string;
                            books: {
                                fund: string;
                                fiscalYear: number;
                                measureGroup: string;
                            };
                            cause: components["schemas"]["RefundCause"];
                            /** @enum {string} */
                            state: "open" | "paid";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        createdAt: string;
                        caseNumber: string;
                        order: {
                            id: string;
                            reference: string;
                            state: components["schemas"]["OrderState"];
                        } | null;
                        id: string;
                        applicationId: string;
                        recoveryId: string;
                        enterpriseId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        cause: components["schemas"]["RefundCause"];
                        /** @enum {string} */
                        state: "open" | "paid";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsOrderRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterpriseId: string;
                        amount: string;
                        id: string;
                        reference: string;
                        commitmentId: string | null;
                        refundId: string | null;
                        applicationId: string;
                        treasuryId: string;
                        instalment: number;
                        /** @enum {string} */
                        method: "bank" | "offset";
                        payeeName: string | null;
                        payeeAccount: string | null;
                        payeeBank: string | null;
                        state: components["schemas"]["OrderState"];
                        holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                        holdReason: string | null;
                        paidOn: string | null;
                        returnedOn: string | null;
                        returnCause: ("bank" | "not-executed") | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsBatches: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "made" | "released" | "sent" | "confirmed" | "recalled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            madeAt: string;
                            releasedAt: string | null;
                            sentAt: string | null;
                            total: string;
                            id: string;
                            number: string;
                            treasuryId: string;
                            state: components["schemas"]["BatchState"];
                            madeBy: string;
                            releasedBy: string | null;
                            sentBy: string | null;
                            orderCount: number;
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsMakeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchBody"];
            };
        };
        responses: {
            /** @description The batch */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        madeAt: string;
                        releasedAt: string | null;
                        sentAt: string | null;
                        total: string;
                        id: string;
                        number: string;
                        treasuryId: string;
                        state: components["schemas"]["BatchState"];
                        madeBy: string;
                        releasedBy: string | null;
                        sentBy: string | null;
                        orderCount: number;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        madeAt: string;
                        releasedAt: string | null;
                        sentAt: string | null;
                        total: string;
                        id: string;
                        number: string;
                        treasuryId: string;
                        state: components["schemas"]["BatchState"];
                        madeBy: string;
                        releasedBy: string | null;
                        sentBy: string | null;
                        orderCount: number;
                        version: number;
                        orders: {
                            enterpriseId: string;
                            amount: string;
                            id: string;
                            reference: string;
                            commitmentId: string | null;
                            refundId: string | null;
                            applicationId: string;
                            treasuryId: string;
                            instalment: number;
                            /** @enum {string} */
                            method: "bank" | "offset";
                            payeeName: string | null;
                            payeeAccount: string | null;
                            payeeBank: string | null;
                            state: components["schemas"]["OrderState"];
                            holdCode: ("account-doubt" | "budget-timing" | "court-order" | "objection" | "other") | null;
                            holdReason: string | null;
                            paidOn: string | null;
                            returnedOn: string | null;
                            returnCause: ("bank" | "not-executed") | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        madeAt: string;
                        releasedAt: string | null;
                        sentAt: string | null;
                        total: string;
                        id: string;
                        number: string;
                        treasuryId: string;
                        state: components["schemas"]["BatchState"];
                        madeBy: string;
                        releasedBy: string | null;
                        sentBy: string | null;
                        orderCount: number;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsRecall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        madeAt: string;
                        releasedAt: string | null;
                        sentAt: string | null;
                        total: string;
                        id: string;
                        number: string;
                        treasuryId: string;
                        state: components["schemas"]["BatchState"];
                        madeBy: string;
                        releasedBy: string | null;
                        sentBy: string | null;
                        orderCount: number;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        madeAt: string;
                        releasedAt: string | null;
                        sentAt: string | null;
                        total: string;
                        id: string;
                        number: string;
                        treasuryId: string;
                        state: components["schemas"]["BatchState"];
                        madeBy: string;
                        releasedBy: string | null;
                        sentBy: string | null;
                        orderCount: number;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paymentsFile: {
        parameters: {
            query?: {
                format?: "pain.001" | "xlsx" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankTreasuryAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account and whether it is verified */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedTreasuryAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankRecordAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreasuryAccountBody"];
            };
        };
        responses: {
            /** @description The account, not verified yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedTreasuryAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankVerifyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verified account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedTreasuryAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankImportReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description How many lines were confirmed, and how many wait as exceptions */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        treasuryId: string;
                        fileName: string;
                        sha256: string;
                        lineCount: number;
                        outcomes: {
                            returned?: number;
                            confirmed?: number;
                            "already-confirmed"?: number;
                            "already-returned"?: number;
                            "returned-after-payment"?: number;
                            "paid-twice"?: number;
                            contradicts?: number;
                            "unknown-reference"?: number;
                            "wrong-amount"?: number;
                            "wrong-account"?: number;
                            "not-released"?: number;
                            "not-bookable"?: number;
                            unreadable?: number;
                        };
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankBankReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts by outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        treasuryId: string;
                        fileName: string;
                        sha256: string;
                        lineCount: number;
                        outcomes: {
                            returned?: number;
                            confirmed?: number;
                            "already-confirmed"?: number;
                            "already-returned"?: number;
                            "returned-after-payment"?: number;
                            "paid-twice"?: number;
                            contradicts?: number;
                            "unknown-reference"?: number;
                            "wrong-amount"?: number;
                            "wrong-account"?: number;
                            "not-released"?: number;
                            "not-bookable"?: number;
                            unreadable?: number;
                        };
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankExceptions: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Of one file only */
                bankReturnId?: string;
                kind?: "confirmed" | "already-confirmed" | "returned" | "already-returned" | "returned-after-payment" | "paid-twice" | "contradicts" | "unknown-reference" | "wrong-amount" | "wrong-account" | "not-released" | "not-bookable" | "unreadable";
                state?: "open" | "resolved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string | null;
                            ways: ("assign-to-order" | "bank-corrected" | "close" | "enter-by-hand" | "not-a-payment" | "not-ours" | "pay-again" | "suspense")[];
                            bankReturnId: string;
                            line: number;
                            reference: string | null;
                            account: string | null;
                            day: string | null;
                            /** @enum {string} */
                            outcome: "already-confirmed" | "already-returned" | "confirmed" | "contradicts" | "not-bookable" | "not-released" | "paid-twice" | "returned" | "returned-after-payment" | "unknown-reference" | "unreadable" | "wrong-account" | "wrong-amount";
                            orderId: string | null;
                            status: ("paid" | "returned") | null;
                            bankReference: string | null;
                            resolution: ("assign-to-order" | "bank-corrected" | "close" | "enter-by-hand" | "not-a-payment" | "not-ours" | "pay-again" | "suspense") | null;
                            resolutionReason: string | null;
                            correctedBy: string | null;
                            newOrder: string | null;
                            clearedBy: string | null;
                            raw: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankResolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankReturnId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            /** @description The outcome of what was entered, or the order that pays again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolved"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankClearSuspense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankReturnId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearingBody"];
            };
        };
        responses: {
            /** @description The line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePlace"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "open" | "settled" | "cancelled";
                /** @description `true` for those whose last day has passed */
                overdue?: "true" | "false";
                applicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            repaid: string;
                            writtenOff: string;
                            owed: string;
                            daysOverdue: number;
                            shares: {
                                amount: string;
                                treasuryId: string;
                                /** @enum {string} */
                                role: "district" | "town";
                            }[];
                            repayments: {
                                amount: string;
                                over: string;
                                id: string;
                                receivedOn: string;
                                bankReference: string;
                                offsetId: string | null;
                            }[];
                            offsets: {
                                amount: string;
                                id: string;
                                applicationId: string;
                                basis: string;
                                state: components["schemas"]["OffsetState"];
                            }[];
                            writeOffs: {
                                amount: string;
                                id: string;
                                reason: string;
                                document: string;
                                state: components["schemas"]["WriteOffState"];
                            }[];
                            id: string;
                            applicationId: string;
                            caseNumber: string;
                            enterpriseId: string;
                            commitmentId: string;
                            decisionId: string;
                            treasuryId: string;
                            books: {
                                fund: string;
                                fiscalYear: number;
                                measureGroup: string;
                            };
                            orderedOn: string;
                            dueOn: string;
                            state: components["schemas"]["RecoveryState"];
                            cancelledOn: string | null;
                            stayed: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesRepay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepaymentBody"];
            };
        };
        responses: {
            /** @description The recovery as it stands now, the parts of this repayment, and what was over */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepaymentAnswer"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesProposeOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OffsetBody"];
            };
        };
        responses: {
            /** @description The recovery with the proposal, and `offsetId` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                        offsetId: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesConfirmOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offsetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesDeclineOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offsetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesProposeWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffBody"];
            };
        };
        responses: {
            /** @description The recovery with the proposal, and `writeOffId` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                        writeOffId: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesApproveWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                writeOffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoveriesDeclineWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                writeOffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        repaid: string;
                        writtenOff: string;
                        owed: string;
                        daysOverdue: number;
                        shares: {
                            amount: string;
                            treasuryId: string;
                            /** @enum {string} */
                            role: "district" | "town";
                        }[];
                        repayments: {
                            amount: string;
                            over: string;
                            id: string;
                            receivedOn: string;
                            bankReference: string;
                            offsetId: string | null;
                        }[];
                        offsets: {
                            amount: string;
                            id: string;
                            applicationId: string;
                            basis: string;
                            state: components["schemas"]["OffsetState"];
                        }[];
                        writeOffs: {
                            amount: string;
                            id: string;
                            reason: string;
                            document: string;
                            state: components["schemas"]["WriteOffState"];
                        }[];
                        id: string;
                        applicationId: string;
                        caseNumber: string;
                        enterpriseId: string;
                        commitmentId: string;
                        decisionId: string;
                        treasuryId: string;
                        books: {
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                        };
                        orderedOn: string;
                        dueOn: string;
                        state: components["schemas"]["RecoveryState"];
                        cancelledOn: string | null;
                        stayed: boolean;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseStatementStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `number` and `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string | null;
                        items: {
                            /** @enum {string} */
                            kind: "adjustment" | "appropriation" | "carry-over" | "commitment" | "over-payment" | "payment" | "payment-returned" | "reapportionment" | "recovery-cancelled" | "recovery-ordered" | "refund" | "release" | "repayment" | "repayment-undone" | "reversal" | "settlement" | "suspense" | "write-off";
                            /** @enum {string} */
                            account: "authority" | "available" | "cash" | "due-from-district" | "due-from-town" | "due-to-district" | "due-to-town" | "encumbered" | "expense" | "recovered" | "recovered-prior-year" | "recovery-pending" | "recovery-receivable" | "refund-payable" | "spent" | "suspense";
                            amount: string;
                            balance: string;
                            treasuryId: string;
                            organisation: string | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            /** @enum {string} */
                            zh: "可用预算" | "国库资金" | "已承诺未支付" | "已支出预算" | "已追回以前年度款" | "已追回款" | "应付区级款" | "应付街镇款" | "应收区级款" | "应收街镇款" | "应追回款" | "应退企业款" | "待收追回款" | "扶持支出" | "暂付待查款" | "预算指标";
                            /** @enum {string} */
                            en: "Awarded and not yet paid" | "Budget as appropriated" | "Budget still to be awarded" | "Budget used by payments" | "Cash; below zero by what this system has paid out on balance" | "Grants borne by this treasury" | "In a district's book: what it owes the town" | "In a district's book: what the town owes for its shares" | "In a town's book: what it owes the district" | "In a town's book: what the district owes it" | "Money that the bank moved and nobody can assign yet" | "Paid back in a later year" | "Paid back within the fiscal year of the award" | "What enterprises paid too much, or must get back" | "What enterprises still have to pay back" | "Whose the money will be once it is paid back";
                            /** @enum {string} */
                            normal: "credit" | "debit";
                            counterpart: string | null;
                            action: ("" | "accept" | "approve" | "create" | "decide-rules" | "declare-conflict" | "endorse" | "freeze" | "lapse" | "message" | "object" | "order-recovery" | "order-recusal" | "pay" | "payment-returned" | "propose" | "reconsider" | "reject" | "reopen" | "repaid" | "resolve" | "restore" | "resubmit" | "return" | "revoke" | "score" | "send-back" | "submit" | "superior-award" | "unfreeze" | "withdraw") | null;
                            journalId: string;
                            day: string;
                            reference: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "draft" | "closed" | "settled" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            opening: string;
                            closing: string;
                            due: string;
                            madeAt: string;
                            closedAt: string | null;
                            id: string;
                            number: string | null;
                            districtId: string;
                            townId: string;
                            districtTreasuryId: string;
                            townTreasuryId: string;
                            fund: string | null;
                            periodFrom: string;
                            periodTo: string;
                            state: components["schemas"]["SettlementState"];
                            version: number;
                            madeBy: string;
                            closedBy: string | null;
                            contentHash: string | null;
                            settledOn: string | null;
                            bankReference: string | null;
                            cancelAskedBy: string | null;
                            cancelReason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsMake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementBody"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            amount: string;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            journalId: string;
                            entryLine: number;
                            day: string;
                            /** @enum {string} */
                            kind: "adjustment" | "appropriation" | "carry-over" | "commitment" | "over-payment" | "payment" | "payment-returned" | "reapportionment" | "recovery-cancelled" | "recovery-ordered" | "refund" | "release" | "repayment" | "repayment-undone" | "reversal" | "settlement" | "suspense" | "write-off";
                            reference: string;
                            applicationId: string | null;
                            caseNumber: string | null;
                            measure: string | null;
                            /** @enum {string} */
                            account: "due-from-town" | "due-to-town";
                        }[];
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsFile: {
        parameters: {
            query: {
                format: "xlsx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsClose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettledBody"];
            };
        };
        responses: {
            /** @description The settled statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSettlementBody"];
            };
        };
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsConfirmCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opening: string;
                        closing: string;
                        due: string;
                        madeAt: string;
                        closedAt: string | null;
                        id: string;
                        number: string | null;
                        districtId: string;
                        townId: string;
                        districtTreasuryId: string;
                        townTreasuryId: string;
                        fund: string | null;
                        periodFrom: string;
                        periodTo: string;
                        state: components["schemas"]["SettlementState"];
                        version: number;
                        madeBy: string;
                        closedBy: string | null;
                        contentHash: string | null;
                        settledOn: string | null;
                        bankReference: string | null;
                        cancelAskedBy: string | null;
                        cancelReason: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsReapportionments: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "proposed" | "confirmed" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            district: string;
                            town: string;
                            proposedAt: string;
                            decidedAt: string | null;
                            id: string;
                            commitmentId: string;
                            applicationId: string;
                            caseNumber: string;
                            determinationId: string;
                            /** @enum {string} */
                            state: "confirmed" | "declined" | "proposed";
                            proposedBy: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsReapportion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReapportionmentBody"];
            };
        };
        responses: {
            /** @description The proposal, with what each would bear */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        district: string;
                        town: string;
                        proposedAt: string;
                        decidedAt: string | null;
                        id: string;
                        commitmentId: string;
                        applicationId: string;
                        caseNumber: string;
                        determinationId: string;
                        /** @enum {string} */
                        state: "confirmed" | "declined" | "proposed";
                        proposedBy: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsConfirmReapportionment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        district: string;
                        town: string;
                        proposedAt: string;
                        decidedAt: string | null;
                        id: string;
                        commitmentId: string;
                        applicationId: string;
                        caseNumber: string;
                        determinationId: string;
                        /** @enum {string} */
                        state: "confirmed" | "declined" | "proposed";
                        proposedBy: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsDeclineReapportionment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, declined */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        district: string;
                        town: string;
                        proposedAt: string;
                        decidedAt: string | null;
                        id: string;
                        commitmentId: string;
                        applicationId: string;
                        caseNumber: string;
                        determinationId: string;
                        /** @enum {string} */
                        state: "confirmed" | "declined" | "proposed";
                        proposedBy: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsDeterminations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            recordedAt: string;
                            confirmedAt: string | null;
                            id: string;
                            districtId: string;
                            measure: string;
                            governed: boolean;
                            districtParts: number | null;
                            townParts: number | null;
                            sourceNumber: string;
                            sourceTitle: string;
                            finding: string;
                            recordedBy: string;
                            confirmedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsDetermine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationBody"];
            };
        };
        responses: {
            /** @description The determination, which counts once a second person has confirmed it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recordedAt: string;
                        confirmedAt: string | null;
                        id: string;
                        districtId: string;
                        measure: string;
                        governed: boolean;
                        districtParts: number | null;
                        townParts: number | null;
                        sourceNumber: string;
                        sourceTitle: string;
                        finding: string;
                        recordedBy: string;
                        confirmedBy: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            organisation: string;
                            measure: string;
                            title: components["schemas"]["Text"];
                            documentNumber: string;
                            clause: string;
                            governedBy: {
                                number: string;
                                title: string;
                            }[];
                            recorded: {
                                recordedAt: string;
                                confirmedAt: string | null;
                                id: string;
                                districtId: string;
                                measure: string;
                                governed: boolean;
                                districtParts: number | null;
                                townParts: number | null;
                                sourceNumber: string;
                                sourceTitle: string;
                                finding: string;
                                recordedBy: string;
                                confirmedBy: string | null;
                            } | null;
                            unsettled: {
                                entries: number;
                                amount: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlementsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The determination */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recordedAt: string;
                        confirmedAt: string | null;
                        id: string;
                        districtId: string;
                        measure: string;
                        governed: boolean;
                        districtParts: number | null;
                        townParts: number | null;
                        sourceNumber: string;
                        sourceTitle: string;
                        finding: string;
                        recordedBy: string;
                        confirmedBy: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsInvestigations: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "preliminary-check" | "not-pursued" | "investigating" | "notified" | "hearing" | "legal-check" | "checked" | "decided" | "in-force" | "appealed" | "stayed" | "revoked" | "cleared";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            stateName: {
                                /** @enum {string} */
                                zh: "初步核查";
                                /** @enum {string} */
                                en: "preliminary check";
                            } | {
                                /** @enum {string} */
                                zh: "不予立案";
                                /** @enum {string} */
                                en: "not pursued";
                            } | {
                                /** @enum {string} */
                                zh: "调查中";
                                /** @enum {string} */
                                en: "under investigation";
                            } | {
                                /** @enum {string} */
                                zh: "已告知";
                                /** @enum {string} */
                                en: "notified";
                            } | {
                                /** @enum {string} */
                                zh: "听证";
                                /** @enum {string} */
                                en: "hearing called";
                            } | {
                                /** @enum {string} */
                                zh: "法制审核";
                                /** @enum {string} */
                                en: "legal check";
                            } | {
                                /** @enum {string} */
                                zh: "审核通过";
                                /** @enum {string} */
                                en: "legally checked";
                            } | {
                                /** @enum {string} */
                                zh: "已决定";
                                /** @enum {string} */
                                en: "decided";
                            } | {
                                /** @enum {string} */
                                zh: "已生效";
                                /** @enum {string} */
                                en: "in force";
                            } | {
                                /** @enum {string} */
                                zh: "复议或诉讼中";
                                /** @enum {string} */
                                en: "under appeal";
                            } | {
                                /** @enum {string} */
                                zh: "停止执行";
                                /** @enum {string} */
                                en: "execution stayed";
                            } | {
                                /** @enum {string} */
                                zh: "决定已撤销";
                                /** @enum {string} */
                                en: "decision revoked";
                            } | {
                                /** @enum {string} */
                                zh: "终止";
                                /** @enum {string} */
                                en: "cleared";
                            };
                            openedAt: string;
                            id: string;
                            number: string;
                            documentId: string;
                            enterpriseName: string;
                            dayFound: string | null;
                            basis: string;
                            openedBy: string;
                            noticeLetterId: string | null;
                            decisionLetterId: string | null;
                            decisionServedOn: string | null;
                            basisEnteredBy: string | null;
                            basisConfirmedBy: string | null;
                            version: number;
                            /** @enum {string} */
                            state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                            organisationId: string;
                            enterpriseId: string;
                            acts: {
                                personId: string;
                                duty: components["schemas"]["Duty"];
                            }[];
                            conflicts: string[];
                            needsBasis: boolean;
                            legalBasis: string | null;
                            basisConfirmed: boolean;
                            noticeServedOn: string | null;
                            defenceUntil: string | null;
                            hearingRequested: boolean;
                            hearingOn: string | null;
                            hearingHeld: boolean;
                            appealUntil: string | null;
                            barred: boolean;
                            owing: boolean;
                            repairAsked: boolean;
                            listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                            due: components["schemas"]["DeadlineView"] | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvestigationBody"];
            };
        };
        responses: {
            /** @description The investigation, and the cases that it froze */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvestigation"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsInvestigation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The investigation; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                        deadlines: components["schemas"]["DeadlineView"][];
                        cases: components["schemas"]["AffectedCase"][];
                        sanctions: components["schemas"]["Sanctions"];
                        decision: components["schemas"]["Decision"] | null;
                        recoveries: {
                            amount: string;
                            repaid: string;
                            writtenOff: string;
                            owed: string;
                            daysOverdue: number;
                            shares: {
                                amount: string;
                                treasuryId: string;
                                /** @enum {string} */
                                role: "district" | "town";
                            }[];
                            repayments: {
                                amount: string;
                                over: string;
                                id: string;
                                receivedOn: string;
                                bankReference: string;
                                offsetId: string | null;
                            }[];
                            offsets: {
                                amount: string;
                                id: string;
                                applicationId: string;
                                basis: string;
                                state: components["schemas"]["OffsetState"];
                            }[];
                            writeOffs: {
                                amount: string;
                                id: string;
                                reason: string;
                                document: string;
                                state: components["schemas"]["WriteOffState"];
                            }[];
                            id: string;
                            applicationId: string;
                            caseNumber: string;
                            enterpriseId: string;
                            commitmentId: string;
                            decisionId: string;
                            treasuryId: string;
                            books: {
                                fund: string;
                                fiscalYear: number;
                                measureGroup: string;
                            };
                            orderedOn: string;
                            dueOn: string;
                            state: components["schemas"]["RecoveryState"];
                            cancelledOn: string | null;
                            stayed: boolean;
                        }[];
                        events: components["schemas"]["PresentedEvent"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        items: {
                            step: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            allowed: boolean;
                            refusal: components["schemas"]["Refusal"] | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsOpenAfterCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningBody"];
            };
        };
        responses: {
            /** @description The proceeding and the cases that it froze; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvestigation"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsEnterBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsConfirmBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proceeding and the cases that it froze; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvestigation"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsNotify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsServeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsCallHearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsRecordHearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsSubmitForCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsPassCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsSendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description The proceeding; a sanction has its effects when it is served; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigationsServeDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            /** @description The proceeding and what followed: bar, revoked cases, recoveries; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServedDecision"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsBars: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                enterpriseId?: string;
                documentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BarListed"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsListings: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "proposed" | "confirmed" | "declined" | "repaired" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            stateName: {
                                /** @enum {string} */
                                zh: "已提出";
                                /** @enum {string} */
                                en: "proposed";
                            } | {
                                /** @enum {string} */
                                zh: "已确认";
                                /** @enum {string} */
                                en: "confirmed";
                            } | {
                                /** @enum {string} */
                                zh: "不予确认";
                                /** @enum {string} */
                                en: "declined";
                            } | {
                                /** @enum {string} */
                                zh: "已修复";
                                /** @enum {string} */
                                en: "repaired";
                            } | {
                                /** @enum {string} */
                                zh: "已撤回";
                                /** @enum {string} */
                                en: "withdrawn";
                            };
                            proposedAt: string;
                            id: string;
                            investigationId: string;
                            decisionId: string;
                            organisationId: string;
                            enterpriseId: string;
                            enterpriseName: string;
                            uscc: string;
                            reason: string;
                            /** @enum {string} */
                            state: "confirmed" | "declined" | "proposed" | "repaired" | "withdrawn";
                            proposedBy: string;
                            decidedBy: string | null;
                            letterId: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "已提出";
                            /** @enum {string} */
                            en: "proposed";
                        } | {
                            /** @enum {string} */
                            zh: "已确认";
                            /** @enum {string} */
                            en: "confirmed";
                        } | {
                            /** @enum {string} */
                            zh: "不予确认";
                            /** @enum {string} */
                            en: "declined";
                        } | {
                            /** @enum {string} */
                            zh: "已修复";
                            /** @enum {string} */
                            en: "repaired";
                        } | {
                            /** @enum {string} */
                            zh: "已撤回";
                            /** @enum {string} */
                            en: "withdrawn";
                        };
                        proposedAt: string;
                        id: string;
                        investigationId: string;
                        decisionId: string;
                        organisationId: string;
                        enterpriseId: string;
                        enterpriseName: string;
                        uscc: string;
                        reason: string;
                        /** @enum {string} */
                        state: "confirmed" | "declined" | "proposed" | "repaired" | "withdrawn";
                        proposedBy: string;
                        decidedBy: string | null;
                        letterId: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsRecordAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsStay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsEndStay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsUphold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding, the cases as they are now, and what is paid back; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedDecision"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsProposeListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsAnswerListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingAnswerBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsLift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftingBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionsDecideRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsProceedings: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            appealUntil: string | null;
                            barred: boolean;
                            owing: boolean;
                            repairAsked: boolean;
                            noticeServedOn: string | null;
                            defenceUntil: string | null;
                            hearingRequested: boolean;
                            hearingOn: string | null;
                            hearingHeld: boolean;
                            decisionServedOn: string | null;
                            id: string;
                            number: string;
                            documentId: string;
                            dayFound: string | null;
                            /** @enum {string} */
                            state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                            stateName: {
                                /** @enum {string} */
                                zh: "初步核查";
                                /** @enum {string} */
                                en: "preliminary check";
                            } | {
                                /** @enum {string} */
                                zh: "不予立案";
                                /** @enum {string} */
                                en: "not pursued";
                            } | {
                                /** @enum {string} */
                                zh: "调查中";
                                /** @enum {string} */
                                en: "under investigation";
                            } | {
                                /** @enum {string} */
                                zh: "已告知";
                                /** @enum {string} */
                                en: "notified";
                            } | {
                                /** @enum {string} */
                                zh: "听证";
                                /** @enum {string} */
                                en: "hearing called";
                            } | {
                                /** @enum {string} */
                                zh: "法制审核";
                                /** @enum {string} */
                                en: "legal check";
                            } | {
                                /** @enum {string} */
                                zh: "审核通过";
                                /** @enum {string} */
                                en: "legally checked";
                            } | {
                                /** @enum {string} */
                                zh: "已决定";
                                /** @enum {string} */
                                en: "decided";
                            } | {
                                /** @enum {string} */
                                zh: "已生效";
                                /** @enum {string} */
                                en: "in force";
                            } | {
                                /** @enum {string} */
                                zh: "复议或诉讼中";
                                /** @enum {string} */
                                en: "under appeal";
                            } | {
                                /** @enum {string} */
                                zh: "停止执行";
                                /** @enum {string} */
                                en: "execution stayed";
                            } | {
                                /** @enum {string} */
                                zh: "决定已撤销";
                                /** @enum {string} */
                                en: "decision revoked";
                            } | {
                                /** @enum {string} */
                                zh: "终止";
                                /** @enum {string} */
                                en: "cleared";
                            };
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsProceeding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        decisionServedOn: string | null;
                        id: string;
                        number: string;
                        documentId: string;
                        dayFound: string | null;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        version: number;
                        statements: {
                            at: string;
                            text: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        decisionServedOn: string | null;
                        id: string;
                        number: string;
                        documentId: string;
                        dayFound: string | null;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsRequestHearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        decisionServedOn: string | null;
                        id: string;
                        number: string;
                        documentId: string;
                        dayFound: string | null;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        decisionServedOn: string | null;
                        id: string;
                        number: string;
                        documentId: string;
                        dayFound: string | null;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proceedingsAskRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The proceeding; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        decisionServedOn: string | null;
                        id: string;
                        number: string;
                        documentId: string;
                        dayFound: string | null;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "received" | "checking" | "investigated" | "not-pursued";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            stateName: {
                                /** @enum {string} */
                                zh: "已收到";
                                /** @enum {string} */
                                en: "received";
                            } | {
                                /** @enum {string} */
                                zh: "核查中";
                                /** @enum {string} */
                                en: "being checked";
                            } | {
                                /** @enum {string} */
                                zh: "已立案";
                                /** @enum {string} */
                                en: "led to an investigation";
                            } | {
                                /** @enum {string} */
                                zh: "不予立案";
                                /** @enum {string} */
                                en: "not pursued";
                            };
                            reportedAt: string;
                            id: string;
                            organisationId: string;
                            documentId: string;
                            enterpriseName: string;
                            text: string;
                            reporterName: string | null;
                            contact: string | null;
                            /** @enum {string} */
                            state: "checking" | "investigated" | "not-pursued" | "received";
                            investigationId: string | null;
                            answer: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description The receipt, by which the outcome can be asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state, and the reason where it is not pursued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "checking" | "investigated" | "not-pursued" | "received";
                        stateName: {
                            /** @enum {string} */
                            zh: "已收到";
                            /** @enum {string} */
                            en: "received";
                        } | {
                            /** @enum {string} */
                            zh: "核查中";
                            /** @enum {string} */
                            en: "being checked";
                        } | {
                            /** @enum {string} */
                            zh: "已立案";
                            /** @enum {string} */
                            en: "led to an investigation";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        };
                        answer: string | null;
                        reportedAt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsTakeUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpBody"];
            };
        };
        responses: {
            /** @description The proceeding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stateName: {
                            /** @enum {string} */
                            zh: "初步核查";
                            /** @enum {string} */
                            en: "preliminary check";
                        } | {
                            /** @enum {string} */
                            zh: "不予立案";
                            /** @enum {string} */
                            en: "not pursued";
                        } | {
                            /** @enum {string} */
                            zh: "调查中";
                            /** @enum {string} */
                            en: "under investigation";
                        } | {
                            /** @enum {string} */
                            zh: "已告知";
                            /** @enum {string} */
                            en: "notified";
                        } | {
                            /** @enum {string} */
                            zh: "听证";
                            /** @enum {string} */
                            en: "hearing called";
                        } | {
                            /** @enum {string} */
                            zh: "法制审核";
                            /** @enum {string} */
                            en: "legal check";
                        } | {
                            /** @enum {string} */
                            zh: "审核通过";
                            /** @enum {string} */
                            en: "legally checked";
                        } | {
                            /** @enum {string} */
                            zh: "已决定";
                            /** @enum {string} */
                            en: "decided";
                        } | {
                            /** @enum {string} */
                            zh: "已生效";
                            /** @enum {string} */
                            en: "in force";
                        } | {
                            /** @enum {string} */
                            zh: "复议或诉讼中";
                            /** @enum {string} */
                            en: "under appeal";
                        } | {
                            /** @enum {string} */
                            zh: "停止执行";
                            /** @enum {string} */
                            en: "execution stayed";
                        } | {
                            /** @enum {string} */
                            zh: "决定已撤销";
                            /** @enum {string} */
                            en: "decision revoked";
                        } | {
                            /** @enum {string} */
                            zh: "终止";
                            /** @enum {string} */
                            en: "cleared";
                        };
                        openedAt: string;
                        id: string;
                        number: string;
                        documentId: string;
                        enterpriseName: string;
                        dayFound: string | null;
                        basis: string;
                        openedBy: string;
                        noticeLetterId: string | null;
                        decisionLetterId: string | null;
                        decisionServedOn: string | null;
                        basisEnteredBy: string | null;
                        basisConfirmedBy: string | null;
                        version: number;
                        /** @enum {string} */
                        state: "appealed" | "checked" | "cleared" | "decided" | "hearing" | "in-force" | "investigating" | "legal-check" | "not-pursued" | "notified" | "preliminary-check" | "revoked" | "stayed";
                        organisationId: string;
                        enterpriseId: string;
                        acts: {
                            personId: string;
                            duty: components["schemas"]["Duty"];
                        }[];
                        conflicts: string[];
                        needsBasis: boolean;
                        legalBasis: string | null;
                        basisConfirmed: boolean;
                        noticeServedOn: string | null;
                        defenceUntil: string | null;
                        hearingRequested: boolean;
                        hearingOn: string | null;
                        hearingHeld: boolean;
                        appealUntil: string | null;
                        barred: boolean;
                        owing: boolean;
                        repairAsked: boolean;
                        listing: ("confirmed" | "declined" | "proposed" | "repaired" | "withdrawn") | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsDismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description The report’s state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "checking" | "investigated" | "not-pursued" | "received";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            requestedAt: string;
                            sizeBytes: number | null;
                            id: string;
                            kind: string;
                            filter: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            language: "en" | "zh";
                            state: components["schemas"]["ExportState"];
                            rowsDone: number;
                            failure: string | null;
                            fileName: string | null;
                            sha256: string | null;
                            expiresOn: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            /** @description The export’s id */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        /** @enum {string} */
                        state: "queued";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state and the rows written so far */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requestedAt: string;
                        sizeBytes: number | null;
                        id: string;
                        kind: string;
                        filter: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        language: "en" | "zh";
                        state: components["schemas"]["ExportState"];
                        rowsDone: number;
                        failure: string | null;
                        fileName: string | null;
                        sha256: string | null;
                        expiresOn: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesMine: {
        parameters: {
            query?: {
                /** @description Also the measures that refuse the enterprise */
                all?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: outcome, amount, what is missing, when it is open, the case there is; `barred`: documents, with why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answersOf: string | null;
                            outcome: components["schemas"]["Outcome"];
                            amount: {
                                kind: components["schemas"]["AmountKind"];
                                value: string | null;
                            };
                            missing: {
                                fact: string;
                                label: components["schemas"]["Text"] | null;
                            }[];
                            opening: {
                                /** @enum {string} */
                                state: "closed" | "later" | "open";
                                from: string | null;
                                by: string | null;
                                guide: {
                                    code: string;
                                    version: number;
                                } | null;
                            };
                            application: {
                                id: string;
                                /** @enum {string} */
                                state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            } | null;
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            applicant: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                        }[];
                        barred: {
                            documentId: string;
                            documentNumber: string;
                            code: string;
                            reason: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `all`, or the chosen `measures` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: boolean;
                        measures: string[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionBody"];
            };
        };
        responses: {
            /** @description The choice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: boolean;
                        measures: string[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesOne: {
        parameters: {
            query?: {
                /** @description Also the measures that refuse the enterprise */
                all?: "true" | "false";
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: outcome, amount, what is missing, when it is open, the case there is; `barred`: documents, with why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answersOf: string | null;
                            outcome: components["schemas"]["Outcome"];
                            amount: {
                                kind: components["schemas"]["AmountKind"];
                                value: string | null;
                            };
                            missing: {
                                fact: string;
                                label: components["schemas"]["Text"] | null;
                            }[];
                            opening: {
                                /** @enum {string} */
                                state: "closed" | "later" | "open";
                                from: string | null;
                                by: string | null;
                                guide: {
                                    code: string;
                                    version: number;
                                } | null;
                            };
                            application: {
                                id: string;
                                /** @enum {string} */
                                state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            } | null;
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            applicant: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                        }[];
                        barred: {
                            documentId: string;
                            documentNumber: string;
                            code: string;
                            reason: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchRunsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            requestedAt: string;
                            startedAt: string | null;
                            finishedAt: string | null;
                            id: string;
                            /** @enum {string} */
                            cause: "asked" | "day-begun" | "document-published" | "guide-published" | "list-published" | "window-opened";
                            /** @enum {string} */
                            state: "done" | "failed" | "queued" | "running";
                            enterprises: number | null;
                            enterprisesDone: number;
                            failure: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchRunsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run that waits; one that waited already is not doubled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requestedAt: string;
                        startedAt: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @enum {string} */
                        cause: "asked" | "day-begun" | "document-published" | "guide-published" | "list-published" | "window-opened";
                        /** @enum {string} */
                        state: "done" | "failed" | "queued" | "running";
                        enterprises: number | null;
                        enterprisesDone: number;
                        failure: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchRunsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `state`, `enterprises` of which `enterprisesDone` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requestedAt: string;
                        startedAt: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @enum {string} */
                        cause: "asked" | "day-begun" | "document-published" | "guide-published" | "list-published" | "window-opened";
                        /** @enum {string} */
                        state: "done" | "failed" | "queued" | "running";
                        enterprises: number | null;
                        enterprisesDone: number;
                        failure: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    foundMatchesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description One measure alone; an official has to name it */
                measure?: string;
                /** @description `yes`: eligible by all that is known */
                outcome?: "yes" | "undetermined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, best first: outcome, amount, what is missing and by when, `runId` and `computedAt`; and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            enterprise: {
                                id: string;
                                uscc: string;
                                name: string;
                            };
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                            code: string;
                            amount: {
                                kind: components["schemas"]["AmountKind"];
                                value: string | null;
                            };
                            title: components["schemas"]["Text"];
                            application: {
                                id: string;
                                /** @enum {string} */
                                state: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            } | null;
                            documentId: string;
                            computedAt: string;
                            clause: string;
                            outcome: components["schemas"]["Outcome"];
                            missing: {
                                fact: string;
                                label: components["schemas"]["Text"] | null;
                            }[];
                            documentNumber: string;
                            opening: {
                                /** @enum {string} */
                                state: "closed" | "later" | "open";
                                from: string | null;
                                by: string | null;
                                guide: {
                                    code: string;
                                    version: number;
                                } | null;
                            };
                            applicant: components["schemas"]["Text"];
                            runId: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsAccept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsResubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsEndorse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorseBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsSendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsPropose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsResolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsReopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsReconsider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsDeclareConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description The case after the declaration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsDeclareEnterpriseConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description The case after the declaration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsOrderRecusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalBody"];
            };
        };
        responses: {
            /** @description The case after the order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseActionsWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonBody"];
            };
        };
        responses: {
            /** @description The case after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkActionsAccept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAcceptBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkActionsEndorse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEndorseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkActionsPropose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkProposeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkActionsApprove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkApproveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkActionsReject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRejectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceHandIn: {
        parameters: {
            query: {
                /** @description Code of the evidence that the file answers */
                requirement: string;
                /** @description Numbers of the invoices that the file shows, separated by commas */
                invoiceNumbers?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The evidence with its SHA-256, and the case’s new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requirement: string;
                        fileName: string;
                        mediaType: string;
                        sizeBytes: number;
                        sha256: string;
                        invoiceNumbers: string[];
                        uploadedAt: string;
                        withdrawnAt: string | null;
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case’s new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicNoticesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Those that run now, or those that ended lately */
                state?: "open" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicNotice"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicNoticesOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is resolved, and how; nothing of who raised it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        raisedAt: string;
                        resolvedAt: string | null;
                        number: string;
                        upheld: boolean | null;
                        resolution: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicNoticesNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice as it was published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicNoticesObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            /** @description The receipt, by which the outcome can be asked; the award waits until then */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        objectionId: string;
                        receipt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signalsSignals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "contradicting-facts" | "same-account" | "same-evidence" | "same-invoice" | "same-item-elsewhere";
                            name: {
                                /** @enum {string} */
                                zh: "与其他企业收款账户相同";
                                /** @enum {string} */
                                en: "the same bank account as another enterprise";
                            } | {
                                /** @enum {string} */
                                zh: "与其他案件材料相同";
                                /** @enum {string} */
                                en: "the same evidence as in another case";
                            } | {
                                /** @enum {string} */
                                zh: "与其他案件发票号相同";
                                /** @enum {string} */
                                en: "the same invoice number as in another case";
                            } | {
                                /** @enum {string} */
                                zh: "同一事项在其他区申报";
                                /** @enum {string} */
                                en: "the same item claimed in another district";
                            } | {
                                /** @enum {string} */
                                zh: "与以往申报内容不一致";
                                /** @enum {string} */
                                en: "facts that contradict another case";
                            };
                            otherId: string | null;
                            foundAt: string;
                            answeredAt: string | null;
                            id: string;
                            detail: {
                                [key: string]: unknown;
                            };
                            verdict: ("explained" | "follow-up") | null;
                            answer: string | null;
                            answeredBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signalsAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                signalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSignalBody"];
            };
        };
        responses: {
            /** @description The signal’s id and the verdict */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        verdict: "explained" | "follow-up";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messagesMessages: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            sentAt: string;
                            id: string;
                            side: components["schemas"]["MessageSide"];
                            author: {
                                id: string;
                                name: string;
                            };
                            text: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messagesWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description The message’s id and side */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        side: components["schemas"]["MessageSide"];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliveBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyListDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: number, title, issuers, days in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            number: string;
                            title: components["schemas"]["Text"];
                            issuers: string[];
                            issuedOn: string;
                            inForce: {
                                from: string;
                                to: string | null;
                                derived: boolean;
                                quote: string;
                            };
                            clauses: number;
                            measures: number;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsSave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentBody"];
            };
        };
        responses: {
            /** @description The draft’s version, and what it changes against the newest published one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDocument"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyReadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; what stands under `local` is no policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        measures: {
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            applicant: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                        }[];
                        id: string;
                        number: string;
                        title: components["schemas"]["Text"];
                        issuers: string[];
                        issuedOn: string;
                        inForce: {
                            from: string;
                            to: string | null;
                            derived: boolean;
                            quote: string;
                        };
                        local: {
                            jurisdiction: string;
                            stages: components["schemas"]["Stage"][];
                            casePrefix: string;
                            publicNotice: boolean;
                            sharing?: components["schemas"]["Share"][];
                        };
                        provisions: components["schemas"]["Provision"][];
                        clauses: components["schemas"]["Clause"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policySearch: {
        parameters: {
            query: {
                /** @description Words apart by spaces; what is found has all of them */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: each clause found, the words around the first place, and its measures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            documentId: string;
                            number: string;
                            title: components["schemas"]["Text"];
                            clause: {
                                id: string;
                                label: string;
                                heading: string;
                            };
                            snippet: string;
                            matches: components["schemas"]["Place"][];
                            measures: {
                                code: string;
                                title: components["schemas"]["Text"];
                                documentId: string;
                                documentNumber: string;
                                clause: string;
                                /** @enum {string} */
                                subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                                applicant: components["schemas"]["Text"];
                                /** @enum {string} */
                                kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                            }[];
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyListMeasures: {
        parameters: {
            query?: {
                /** @description Id of a document */
                document?: string;
                /** @description How the award is computed */
                kind?: "exact" | "rate" | "at-most" | "sum-of-heads" | "match" | "set-by-guide" | "none";
                /** @description Only what could be applied for on that day */
                openOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: code, title, document, clause, kind of award */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            applicant: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyReadMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentVersion: number;
                        inForce: {
                            from: string;
                            to: string | null;
                        };
                        clauseHeading: string;
                        clauseText: string;
                        responsibleUnits: string[];
                        quote: string;
                        facts: components["schemas"]["Fact"][];
                        factsSchema: components["schemas"]["JsonSchema"];
                        conditions: components["schemas"]["Condition"][];
                        award: components["schemas"]["Award"];
                        limits: components["schemas"]["Limit"][];
                        sharing: components["schemas"]["SharingRule"] | null;
                        evidence: components["schemas"]["EvidenceRequirement"][];
                        guides: {
                            parameters: components["schemas"]["GuideMeasure"];
                            code: string;
                            version: number;
                            documentId: string;
                            organisation: string;
                            year: number;
                            title: components["schemas"]["Text"];
                            window: {
                                from: string;
                                to: string;
                            };
                            budget?: string;
                            contact?: string;
                            text?: string[];
                        }[];
                        code: string;
                        title: components["schemas"]["Text"];
                        documentId: string;
                        documentNumber: string;
                        clause: string;
                        /** @enum {string} */
                        subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                        applicant: components["schemas"]["Text"];
                        /** @enum {string} */
                        kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyAssess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentBody"];
            };
        };
        responses: {
            /** @description Eligible yes, no or undetermined, by condition; the amount with its steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyMatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchBody"];
            };
        };
        responses: {
            /** @description `items`: each measure with outcome, estimated amount, and what is missing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            outcome: components["schemas"]["Outcome"];
                            amount: {
                                kind: components["schemas"]["AmountKind"];
                                value: string | null;
                            };
                            missing: string[];
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            subject: "bonded-zone" | "finance" | "foreign-investment" | "foreign-trade" | "going-global" | "headquarters" | "other" | "promotion" | "service-trade";
                            applicant: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            importedAt: string;
                            id: string;
                            kind: string;
                            title: string;
                            issuer: string;
                            document: string;
                            fileName: string;
                            sha256: string;
                            problems: components["schemas"]["RecognitionProblem"][];
                            /** @enum {string} */
                            status: "discarded" | "draft" | "published";
                            importedBy: string;
                            decidedBy: string | null;
                            lines: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    kind: string;
                    title: string;
                    issuer: string;
                    document: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The draft, with every line that was not taken and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        kind: string;
                        title: string;
                        issuer: string;
                        document: string;
                        fileName: string;
                        sha256: string;
                        problems: components["schemas"]["RecognitionProblem"][];
                        /** @enum {string} */
                        status: "discarded" | "draft" | "published";
                        importedBy: string;
                        decidedBy: string | null;
                        lines: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: each with its names and the measures that are offered by it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListKind"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        kind: string;
                        title: string;
                        issuer: string;
                        document: string;
                        fileName: string;
                        sha256: string;
                        problems: components["schemas"]["RecognitionProblem"][];
                        /** @enum {string} */
                        status: "discarded" | "draft" | "published";
                        importedBy: string;
                        decidedBy: string | null;
                        lines: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsLines: {
        parameters: {
            query?: {
                /** @description The line after which to go on: `nextCursor` */
                cursor?: number;
                limit?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedEnterprise"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, which counts from now on, and the `matchRun` that looks for whom it makes eligible */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        kind: string;
                        title: string;
                        issuer: string;
                        document: string;
                        fileName: string;
                        sha256: string;
                        problems: components["schemas"]["RecognitionProblem"][];
                        /** @enum {string} */
                        status: "discarded" | "draft" | "published";
                        importedBy: string;
                        decidedBy: string | null;
                        lines: number;
                        matchRun: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recognitionsDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importedAt: string;
                        id: string;
                        kind: string;
                        title: string;
                        issuer: string;
                        document: string;
                        fileName: string;
                        sha256: string;
                        problems: components["schemas"]["RecognitionProblem"][];
                        /** @enum {string} */
                        status: "discarded" | "draft" | "published";
                        importedBy: string;
                        decidedBy: string | null;
                        lines: number;
                        matchRun: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoresList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `scoring` that the guide asks for, `items` newest first, and which of them `counts` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedScores"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoresRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoresBody"];
            };
        };
        responses: {
            /** @description `scoring` that the guide asks for, `items` newest first, and which of them `counts`; the version of the case is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scoring: components["schemas"]["Scoring"] | null;
                        counts: string | null;
                        items: {
                            id: string;
                            guide: {
                                code: string;
                                version: number;
                            };
                            points: components["schemas"]["Points"];
                            total: number;
                            scoredBy: string;
                            scoredAt: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    superiorAwardsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            recordedAt: string;
                            id: string;
                            applicationId: string;
                            number: string;
                            title: string;
                            issuedOn: string;
                            paid: boolean;
                            /** @enum {string} */
                            state: "confirmed" | "recorded" | "withdrawn";
                            recordedBy: string;
                            decidedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    superiorAwardsRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperiorAwardBody"];
            };
        };
        responses: {
            /** @description `items`; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            recordedAt: string;
                            id: string;
                            applicationId: string;
                            number: string;
                            title: string;
                            issuedOn: string;
                            paid: boolean;
                            /** @enum {string} */
                            state: "confirmed" | "recorded" | "withdrawn";
                            recordedBy: string;
                            decidedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    superiorAwardsAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperiorAwardAnswerBody"];
            };
        };
        responses: {
            /** @description `items`; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            recordedAt: string;
                            id: string;
                            applicationId: string;
                            number: string;
                            title: string;
                            issuedOn: string;
                            paid: boolean;
                            /** @enum {string} */
                            state: "confirmed" | "recorded" | "withdrawn";
                            recordedBy: string;
                            decidedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entitlementsOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementsBody"];
            };
        };
        responses: {
            /** @description How many were offered it, left out, and reached before; the last day of the answers */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffersMade"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entitlementsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                state?: "offered" | "confirmed" | "declined" | "lapsed" | "excluded";
                measure?: string;
                /** @description The list by which it was offered */
                listId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor`; who was left out is there too, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            enterprise: {
                                id: string;
                                name: string;
                                uscc: string;
                            };
                            madeAt: string;
                            answeredAt: string | null;
                            id: string;
                            number: string | null;
                            listId: string;
                            line: number;
                            measure: string;
                            districtId: string;
                            state: components["schemas"]["OfferState"];
                            excludedBecause: ("applied" | "barred" | "limit" | "no-site" | "not-eligible" | "under-investigation") | null;
                            dueOn: string | null;
                            applicationId: string | null;
                            accountId: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entitlementsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Text"];
                        known: components["schemas"]["KnownFact"][];
                        declaration: string;
                        account: {
                            id: string;
                            enterpriseId: string;
                            enterpriseName: string;
                            accountName: string;
                            accountNumber: string;
                            bankName: string;
                            verified: boolean;
                        } | null;
                        enterprise: {
                            id: string;
                            name: string;
                            uscc: string;
                        };
                        madeAt: string;
                        answeredAt: string | null;
                        id: string;
                        number: string | null;
                        listId: string;
                        line: number;
                        measure: string;
                        districtId: string;
                        state: components["schemas"]["OfferState"];
                        excludedBecause: ("applied" | "barred" | "limit" | "no-site" | "not-eligible" | "under-investigation") | null;
                        dueOn: string | null;
                        applicationId: string | null;
                        accountId: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entitlementsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOfferBody"];
            };
        };
        responses: {
            /** @description The offer, with its `applicationId` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterprise: {
                            id: string;
                            name: string;
                            uscc: string;
                        };
                        madeAt: string;
                        answeredAt: string | null;
                        id: string;
                        number: string | null;
                        listId: string;
                        line: number;
                        measure: string;
                        districtId: string;
                        state: components["schemas"]["OfferState"];
                        excludedBecause: ("applied" | "barred" | "limit" | "no-site" | "not-eligible" | "under-investigation") | null;
                        dueOn: string | null;
                        applicationId: string | null;
                        accountId: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entitlementsDecline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterprise: {
                            id: string;
                            name: string;
                            uscc: string;
                        };
                        madeAt: string;
                        answeredAt: string | null;
                        id: string;
                        number: string | null;
                        listId: string;
                        line: number;
                        measure: string;
                        districtId: string;
                        state: components["schemas"]["OfferState"];
                        excludedBecause: ("applied" | "barred" | "limit" | "no-site" | "not-eligible" | "under-investigation") | null;
                        dueOn: string | null;
                        applicationId: string | null;
                        accountId: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            loadedAt: string;
                            publishedAt: string | null;
                            id: string;
                            version: number;
                            number: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            inForce: {
                                from: string;
                                to: string | null;
                            };
                            /** @enum {string} */
                            status: "draft" | "published";
                            loadedBy: string | null;
                            publishedBy: string | null;
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            loadedAt: string;
                            publishedAt: string | null;
                            id: string;
                            version: number;
                            number: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            inForce: {
                                from: string;
                                to: string | null;
                            };
                            /** @enum {string} */
                            status: "draft" | "published";
                            loadedBy: string | null;
                            publishedBy: string | null;
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as data, the text, and their SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersion"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsDiff: {
        parameters: {
            query?: {
                /** @description The version to compare with; the published one before it unless it is said */
                against?: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: each change with its place, before and after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number | null;
                        to: number;
                        items: components["schemas"]["DocumentChange"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, how many cases in flight wait for a transitional decision, and the `matchRun` that looks for whom it fits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {string} */
                        status: "published";
                        casesToDecide: number;
                        matchRun: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsOpen: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            foundAt: string;
                            decidedAt: string | null;
                            id: string;
                            applicationId: string;
                            /** @enum {string} */
                            cause: "repealed" | "superseded";
                            fromVersion: number;
                            toVersion: number | null;
                            repealedBy: string | null;
                            decision: ("keep" | "new-rules") | null;
                            reason: string | null;
                            decidedBy: string | null;
                            number: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            foundAt: string;
                            decidedAt: string | null;
                            id: string;
                            applicationId: string;
                            /** @enum {string} */
                            cause: "repealed" | "superseded";
                            fromVersion: number;
                            toVersion: number | null;
                            repealedBy: string | null;
                            decision: ("keep" | "new-rules") | null;
                            reason: string | null;
                            decidedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentsDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionalDecisionBody"];
            };
        };
        responses: {
            /** @description The case; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCase"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skeletonsPropose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkeletonBody"];
            };
        };
        responses: {
            /** @description `skeleton`: number, title, issuers, dates, clauses and figures with their quotes, all `reviewed: false`; `yaml`: the file, which does not load while a mark is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        skeleton: components["schemas"]["Skeleton"];
                        yaml: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dryRunsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            requestedAt: string;
                            finishedAt: string | null;
                            id: string;
                            subject: components["schemas"]["DraftName"];
                            against: {
                                documentId: string;
                                version: number;
                            } | {
                                guide: {
                                    code: string;
                                    version: number;
                                };
                            } | null;
                            counterparts: {
                                [key: string]: string;
                            };
                            from: string;
                            to: string;
                            districtIds: string[] | null;
                            requestedBy: string;
                            /** @enum {string} */
                            state: "failed" | "queued" | "ready" | "running";
                            casesDone: number;
                            casesAll: number | null;
                            failure: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dryRunsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunBody"];
            };
        };
        responses: {
            /** @description The dry run’s id */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "queued";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dryRunsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state, the cases done of all, and the result once it is ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: {
                            drafts: {
                                treasuries: {
                                    role: components["schemas"]["Treasury"];
                                    organisationId: string | null;
                                    month: string;
                                    asWas: string;
                                    draft: string;
                                    code: string | null;
                                    nameZh: string | null;
                                    nameEn: string | null;
                                }[];
                                towns: {
                                    organisationId: string | null;
                                    asWas: string;
                                    draft: string;
                                    shareOfDraft: string | null;
                                    code: string | null;
                                    nameZh: string | null;
                                    nameEn: string | null;
                                }[];
                                cost: components["schemas"]["Totals"];
                                most: {
                                    asWas: string;
                                    draft: string;
                                };
                                changes: {
                                    undetermined: components["schemas"]["Totals"];
                                    unchanged: components["schemas"]["Totals"];
                                    winner: components["schemas"]["Totals"];
                                    loser: components["schemas"]["Totals"];
                                    "newly-eligible": components["schemas"]["Totals"];
                                    "no-longer-eligible": components["schemas"]["Totals"];
                                };
                                reasons: {
                                    cases: number;
                                    asWas: string;
                                    draft: string;
                                    /** @enum {string} */
                                    kind: "amount" | "condition" | "limit" | "missing-fact" | "no-measure" | "open-figure";
                                    code: string;
                                    /** @enum {string} */
                                    of: "as-was" | "draft";
                                    clause: string | null;
                                    quote: string | null;
                                    message: components["schemas"]["Text"] | null;
                                    measure: string;
                                    /** @enum {string} */
                                    change: "loser" | "newly-eligible" | "no-longer-eligible" | "unchanged" | "undetermined" | "winner";
                                }[];
                                ceilings: {
                                    measure: string;
                                    code: string;
                                    quote: string | null;
                                    asWas: number;
                                    draft: number;
                                }[];
                                pending: {
                                    cases: number;
                                    asWas: string;
                                    draft: string;
                                    undetermined: number;
                                    changed: number;
                                };
                                largest: {
                                    applicationId: string;
                                    measure: string;
                                    /** @enum {string} */
                                    change: "loser" | "newly-eligible" | "no-longer-eligible" | "unchanged" | "undetermined" | "winner";
                                    asWas: string;
                                    draft: string;
                                    reason: components["schemas"]["Reason"];
                                }[];
                            }[];
                            cases: number;
                            comparison: components["schemas"]["Comparison"] | null;
                        } | null;
                        requestedAt: string;
                        finishedAt: string | null;
                        id: string;
                        subject: components["schemas"]["DraftName"];
                        against: {
                            documentId: string;
                            version: number;
                        } | {
                            guide: {
                                code: string;
                                version: number;
                            };
                        } | null;
                        counterparts: {
                            [key: string]: string;
                        };
                        from: string;
                        to: string;
                        districtIds: string[] | null;
                        requestedBy: string;
                        /** @enum {string} */
                        state: "failed" | "queued" | "ready" | "running";
                        casesDone: number;
                        casesAll: number | null;
                        failure: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesList: {
        parameters: {
            query?: {
                /** @description Id of a document */
                document?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: the guides */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Guide"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesSave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideBody"];
            };
        };
        responses: {
            /** @description The draft with its version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                        documentId: string;
                        organisation: string;
                        year: number;
                        title: components["schemas"]["Text"];
                        window: {
                            from: string;
                            to: string;
                        };
                        budget?: string;
                        contact?: string;
                        text?: string[];
                        measures: components["schemas"]["GuideMeasure"][];
                        /** @enum {string} */
                        status: "draft";
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesListVersions: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            status: "draft" | "published";
                            createdBy: string;
                            createdAt: string;
                            publishedBy: string | null;
                            publishedAt: string | null;
                            code: string;
                            version: number;
                            documentId: string;
                            organisation: string;
                            year: number;
                            title: components["schemas"]["Text"];
                            window: {
                                from: string;
                                to: string;
                            };
                            budget?: string;
                            contact?: string;
                            text?: string[];
                            measures: components["schemas"]["GuideMeasure"][];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesReadVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide with who wrote and who published it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "draft" | "published";
                        createdBy: string;
                        createdAt: string;
                        publishedBy: string | null;
                        publishedAt: string | null;
                        code: string;
                        version: number;
                        documentId: string;
                        organisation: string;
                        year: number;
                        title: components["schemas"]["Text"];
                        window: {
                            from: string;
                            to: string;
                        };
                        budget?: string;
                        contact?: string;
                        text?: string[];
                        measures: components["schemas"]["GuideMeasure"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesDifferences: {
        parameters: {
            query?: {
                /** @description The version to compare with; the published one before it unless it is said */
                from?: number;
            };
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`: each change with its place, before and after; `from` and `to` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number | null;
                        to: number;
                        items: components["schemas"]["DocumentChange"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidesPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide as it binds from now on, and the `matchRun` that looks for whom it fits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                        documentId: string;
                        organisation: string;
                        year: number;
                        title: components["schemas"]["Text"];
                        window: {
                            from: string;
                            to: string;
                        };
                        budget?: string;
                        contact?: string;
                        text?: string[];
                        measures: components["schemas"]["GuideMeasure"][];
                        /** @enum {string} */
                        status: "published";
                        matchRun: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calendarPeriod: {
        parameters: {
            query: {
                /** @description The day that starts the period; it is not counted itself */
                from: string;
                /** @description Working days */
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlinesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Of one case, also those that have ended; otherwise what binds who asks */
                application?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadlineView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    absencesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PresentedAbsence"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    absencesRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            /** @description The absence: `id`, `person`, `cover`, `from`, `to`, `cancelled` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAbsence"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    absencesCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAbsence"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationsList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description `true` for what is unread only */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, `nextCursor` and `unread` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                        items: components["schemas"]["NotificationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationsReadAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `marked`: how many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        marked: number;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mailsList: {
        parameters: {
            query: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description `failed`: refused for good, or given up */
                state: "waiting" | "sent" | "failed" | "skipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description Who acted */
                person?: string;
                /** @description What it was done to: its kind and its id */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            person: string | null;
                            id: string;
                            personId: string | null;
                            action: components["schemas"]["AuditAction"];
                            subjectKind: string | null;
                            subjectId: string | null;
                            data: {
                                [key: string]: unknown;
                            };
                            ip: string | null;
                            sealNumber: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `intact`, the newest hash as `head`, and `brokenAt`, the first seal that does not hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVerification"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lettersCheck: {
        parameters: {
            query: {
                /** @description As it stands on the letter */
                number: string;
                /** @description The check code in the letter’s footer: 12 hexadecimal digits */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the letter is; 404 for a wrong number and for a wrong code alike */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        valid: true;
                        /** @enum {string} */
                        kind: "acceptance-notice" | "award-decision" | "clearance-notice" | "correction-notice" | "enforcement-decision" | "hearing-notice" | "lifting-decision" | "listing-proposal" | "offset-notice" | "payment-notice" | "penalty-notice" | "reconsideration-decision" | "recovery-decision" | "refusal-decision" | "repair-decision" | "revocation-decision" | "settlement-statement" | "stay-notice" | "upholding-notice" | "write-off-notice";
                        title: {
                            zh: string;
                            en: string;
                        };
                        issuedBy: string;
                        issuedOn: string;
                        addresseeMasked: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lettersList: {
        parameters: {
            query?: {
                /** @description The case whose letters are asked for; this or the proceeding */
                applicationId?: string;
                /** @description The proceeding whose letters are asked for */
                investigationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, in the order in which they were issued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PresentedLetter"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lettersRecordService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            /** @description The day and the way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        servedOn: string;
                        method: components["schemas"]["ServiceMethod"];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lettersOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        checkCode: string;
                        /** @enum {string} */
                        kind: "acceptance-notice" | "award-decision" | "clearance-notice" | "correction-notice" | "enforcement-decision" | "hearing-notice" | "lifting-decision" | "listing-proposal" | "offset-notice" | "payment-notice" | "penalty-notice" | "reconsideration-decision" | "recovery-decision" | "refusal-decision" | "repair-decision" | "revocation-decision" | "settlement-statement" | "stay-notice" | "upholding-notice" | "write-off-notice";
                        title: {
                            zh: string;
                            en: string;
                        };
                        issuedBy: string;
                        addressee: string;
                        applicationId: string | null;
                        issuedAt: string;
                        servedOn: string | null;
                        serviceMethod: string | null;
                        content: components["schemas"]["LetterContent"];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lettersFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explanationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pinned versions, facts with evidence, conditions, award steps, limits, decisions, shares, journals and events; each figure with `from`; `assessments[].recomputed` and `checks` say what was proved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        books: "every-book" | "own-book";
                        checks: components["schemas"]["Check"][];
                        events: {
                            at: string;
                            person: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            seq: number;
                            /** @enum {string} */
                            action: "accept" | "approve" | "create" | "decide-rules" | "declare-conflict" | "endorse" | "freeze" | "lapse" | "message" | "object" | "order-recovery" | "order-recusal" | "pay" | "payment-returned" | "propose" | "reconsider" | "reject" | "reopen" | "repaid" | "resolve" | "restore" | "resubmit" | "return" | "revoke" | "score" | "send-back" | "submit" | "superior-award" | "unfreeze" | "withdraw";
                            from: ("approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn") | null;
                            /** @enum {string} */
                            to: "approved" | "clawed_back" | "disbursed" | "district_review" | "draft" | "lapsed" | "public_notice" | "recovery" | "rejected" | "returned" | "revoked" | "submitted" | "town_review" | "withdrawn";
                            stage: ("district-approval" | "district-review" | "enforcement" | "finance" | "town") | null;
                            reason: string | null;
                            citation: components["schemas"]["Citation"] | null;
                            documentVersion: number;
                            data: {
                                [key: string]: unknown;
                            };
                            previousHash: string | null;
                            hash: string;
                        }[];
                        commitments: {
                            committedWith: {
                                sharing: {
                                    district: number;
                                    town: number;
                                    from: components["schemas"]["Source"][];
                                };
                                shares: {
                                    /** @enum {string} */
                                    role: "district" | "town";
                                    treasuryId: string;
                                    office: {
                                        organisation: string;
                                        nameZh: string;
                                        nameEn: string;
                                    } | null;
                                    amount: string;
                                    from: ({
                                        documentNumber: string;
                                        clause: string;
                                        quote: string;
                                    } | {
                                        /** @enum {boolean} */
                                        local: true;
                                        rule: components["schemas"]["ExplanationText"];
                                    } | {
                                        guide: {
                                            code: string;
                                            version: number;
                                        };
                                        parameter: string;
                                        value: string;
                                    } | {
                                        fact: string;
                                        revision: number;
                                    } | {
                                        determination: string;
                                        found: {
                                            sourceNumber: string;
                                            sourceTitle: string;
                                            finding: string;
                                        } | null;
                                    } | {
                                        event: number;
                                        action: string;
                                    } | {
                                        journal: string;
                                    } | {
                                        /** @enum {boolean} */
                                        local: true;
                                        rule: {
                                            /** @enum {string} */
                                            zh: "不能均分的一分由区级承担。";
                                            /** @enum {string} */
                                            en: "A fen that cannot be divided falls to the district.";
                                        };
                                    })[];
                                }[];
                            } | null;
                            sharing: {
                                district: number;
                                town: number;
                                from: components["schemas"]["Source"][];
                            };
                            shares: {
                                /** @enum {string} */
                                role: "district" | "town";
                                treasuryId: string;
                                office: {
                                    organisation: string;
                                    nameZh: string;
                                    nameEn: string;
                                } | null;
                                amount: string;
                                from: ({
                                    documentNumber: string;
                                    clause: string;
                                    quote: string;
                                } | {
                                    /** @enum {boolean} */
                                    local: true;
                                    rule: components["schemas"]["ExplanationText"];
                                } | {
                                    guide: {
                                        code: string;
                                        version: number;
                                    };
                                    parameter: string;
                                    value: string;
                                } | {
                                    fact: string;
                                    revision: number;
                                } | {
                                    determination: string;
                                    found: {
                                        sourceNumber: string;
                                        sourceTitle: string;
                                        finding: string;
                                    } | null;
                                } | {
                                    event: number;
                                    action: string;
                                } | {
                                    journal: string;
                                } | {
                                    /** @enum {boolean} */
                                    local: true;
                                    rule: {
                                        /** @enum {string} */
                                        zh: "不能均分的一分由区级承担。";
                                        /** @enum {string} */
                                        en: "A fen that cannot be divided falls to the district.";
                                    };
                                })[];
                            }[];
                            committedAt: string;
                            from: {
                                journal: string;
                            }[];
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            amount: string;
                            released: string;
                            status: components["schemas"]["CommitmentStatus"];
                            paying: components["schemas"]["Paying"];
                        }[];
                        orders: {
                            reference: string;
                            pays: string;
                            instalment: number;
                            office: {
                                organisation: string;
                                nameZh: string;
                                nameEn: string;
                            } | null;
                            amount: string;
                            /** @enum {string} */
                            method: "bank" | "offset";
                            state: components["schemas"]["OrderState"];
                            paidOn: string | null;
                            returnedOn: string | null;
                            from: {
                                journal: string;
                            }[];
                        }[];
                        recoveries: {
                            amount: string;
                            orderedOn: string;
                            dueOn: string;
                            state: components["schemas"]["RecoveryState"];
                            repaid: string;
                            writtenOff: string;
                            owed: string;
                            shares: {
                                /** @enum {string} */
                                role: "district" | "town";
                                office: {
                                    organisation: string;
                                    nameZh: string;
                                    nameEn: string;
                                } | null;
                                amount: string;
                            }[];
                            repayments: {
                                amount: string;
                                over: string;
                                receivedOn: string;
                                reference: string;
                                /** @enum {string} */
                                method: "bank" | "offset";
                                from: {
                                    journal: string;
                                }[];
                            }[];
                            writeOffs: {
                                amount: string;
                                reason: string;
                                document: string;
                                from: {
                                    journal: string;
                                }[];
                            }[];
                            from: {
                                event: number;
                                action: string;
                            }[];
                        }[];
                        journals: components["schemas"]["ExplainedJournal"][];
                        case: {
                            id: string;
                            number: string | null;
                            state: string;
                            frozen: boolean;
                            measure: {
                                code: string;
                                title: components["schemas"]["Text"];
                            };
                            enterprise: {
                                id: string;
                                uscc: string;
                                name: string;
                            } | null;
                            town: {
                                code: string;
                                nameZh: string;
                                nameEn: string;
                            } | null;
                            district: {
                                code: string;
                                nameZh: string;
                                nameEn: string;
                            } | null;
                            submittedAt: string | null;
                        };
                        policy: {
                            document: {
                                id: string;
                                version: number;
                                number: string;
                                title: components["schemas"]["Text"];
                                inForce: {
                                    from: string;
                                    to: string | null;
                                    derived: boolean;
                                    quote: string;
                                };
                                sha256: string;
                                sourceTextSha256: string;
                            };
                            guide: {
                                code: string;
                                version: number;
                                title: components["schemas"]["Text"];
                                organisation: string;
                                window: {
                                    from: string;
                                    to: string;
                                };
                                parameters: components["schemas"]["GuideMeasure"] | null;
                                publishedAt: string | null;
                                sha256: string;
                            } | null;
                        };
                        facts: {
                            items: components["schemas"]["DeclaredFact"][];
                            otherEvidence: components["schemas"]["ProvingFile"][];
                            revision: number;
                            declaration: components["schemas"]["Declaration"] | null;
                        };
                        assessment: {
                            action: string;
                            computedAt: string;
                            on: string;
                            revision: number;
                            outcome: components["schemas"]["Outcome"];
                            sha256: string;
                            conditions: {
                                words: components["schemas"]["Text"];
                                values: {
                                    [key: string]: components["schemas"]["FactJson"];
                                };
                                from: components["schemas"]["Source"][];
                                id: string;
                                /** @enum {string} */
                                outcome: "met" | "undetermined" | "unmet";
                                expression: string;
                                missing: string[];
                            }[];
                            amount: {
                                steps: {
                                    from: components["schemas"]["Source"][];
                                    rule: components["schemas"]["StepRule"];
                                    detail: components["schemas"]["Text"];
                                    amount: string;
                                }[];
                                kind: components["schemas"]["AmountKind"];
                                value: string | null;
                                /** @enum {string} */
                                currency: "CNY";
                            };
                            limits: {
                                counted: {
                                    applicationId: string;
                                    number: string | null;
                                    amount: string;
                                    keyValue: string | null;
                                }[];
                                countedAmount: string;
                                from: components["schemas"]["Source"][];
                                /** @enum {string} */
                                kind: "lifetime" | "once" | "per-project" | "per-year" | "years";
                                key: string | null;
                                keyValue: boolean | string | number | null;
                                /** @enum {string} */
                                unit: "CNY" | "award" | "year";
                                cap: string;
                                used: string | null;
                                remaining: string | null;
                            }[];
                            missing: string[];
                        } | null;
                        assessments: {
                            action: string;
                            computedAt: string;
                            sha256: string;
                            recomputed: string;
                        }[];
                        recommendation: {
                            reason: string | null;
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            from: {
                                event: number;
                                action: string;
                            }[];
                            amount: string;
                        } | null;
                        proposal: {
                            reason: string | null;
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            from: {
                                event: number;
                                action: string;
                            }[];
                            amount: string;
                            rate: string | null;
                            decision: components["schemas"]["SuperiorDecision"] | null;
                        } | null;
                        approval: {
                            reason: string | null;
                            by: {
                                id: string;
                                name: string;
                            };
                            at: string;
                            from: {
                                event: number;
                                action: string;
                            }[];
                            amount: string;
                        } | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explanationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsBudget: {
        parameters: {
            query: {
                /** @description As JSON, or as an Excel workbook */
                format?: "json" | "xlsx";
                /** @description Fiscal year */
                year: number;
                by?: "month" | "measure";
                /** @description Code of the fund; without it, all */
                fund?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `year`, `by`, `computedAt`, `items`, which add up to the budgets, and `totals` of all of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        /** @enum {string} */
                        by: "measure" | "month";
                        computedAt: string;
                        items: {
                            appropriated: string;
                            available: string;
                            encumbered: string;
                            spent: string;
                            recovered: string;
                            key: string | null;
                            fundName: {
                                zh: string;
                                en: string;
                            } | null;
                            groupName: {
                                zh: string;
                                en: string;
                            } | null;
                            fund: string;
                            fiscalYear: number;
                            measureGroup: string;
                            organisation?: string;
                            nameZh?: string;
                            nameEn?: string;
                        }[];
                        totals: {
                            appropriated: string;
                            available: string;
                            encumbered: string;
                            spent: string;
                            recovered: string;
                            key: string | null;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsAwards: {
        parameters: {
            query: {
                /** @description As JSON, or as an Excel workbook */
                format?: "json" | "xlsx";
                /** @description First day */
                from: string;
                /** @description Last day, included */
                to: string;
                by: "measure" | "town" | "month" | "industry" | "size";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `from`, `to`, `computedAt`, `items` and `total` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        by: "industry" | "measure" | "month" | "size" | "town";
                        items: {
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            amount: string;
                            mean: string;
                            districtShare: string;
                            townShare: string;
                            key: string | null;
                            count: number;
                        }[];
                        total: {
                            count: number;
                            amount: string;
                            districtShare: string;
                            townShare: string;
                        };
                        from: string;
                        to: string;
                        computedAt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsReasons: {
        parameters: {
            query: {
                /** @description As JSON, or as an Excel workbook */
                format?: "json" | "xlsx";
                /** @description First day */
                from: string;
                /** @description Last day, included */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `from`, `to`, `computedAt`, `refusals` and `defects` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: {
                            documentId: string;
                            clause: string | null;
                            count: number;
                        }[];
                        defects: {
                            measure: string;
                            /** @enum {string} */
                            kind: "evidence" | "fact";
                            target: string;
                            count: number;
                        }[];
                        from: string;
                        to: string;
                        computedAt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statisticsStages: {
        parameters: {
            query: {
                /** @description As JSON, or as an Excel workbook */
                format?: "json" | "xlsx";
                /** @description First day */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Code of the measure; without it, all */
                measure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `from`, `to`, `measure`, `computedAt`, and `items` in the order of the stages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measure: string | null;
                        items: components["schemas"]["StageFigures"][];
                        from: string;
                        to: string;
                        computedAt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDataAwards: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description A page as JSON, or all of it as CSV */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `generatedAt`, `items`, `nextCursor` and `licence`; as CSV all of them, UTF-8 with a mark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        licence: string | null;
                        items: components["schemas"]["OpenAward"][];
                        nextCursor: string | null;
                        generatedAt: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDataDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `generatedAt`, `items` and `licence` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        licence: string | null;
                        generatedAt: string;
                        items: {
                            id: string;
                            version: number;
                            number: string;
                            title: components["schemas"]["Text"];
                            issuers: string[];
                            issuedOn: string;
                            inForce: components["schemas"]["DaysInForce"];
                            quote: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDataMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `generatedAt`, `items` and `licence` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        licence: string | null;
                        generatedAt: string;
                        items: {
                            code: string;
                            title: components["schemas"]["Text"];
                            documentId: string;
                            documentNumber: string;
                            clause: string;
                            /** @enum {string} */
                            kind: "at-most" | "exact" | "match" | "none" | "rate" | "set-by-guide" | "sum-of-heads";
                            quote: string;
                            inForce: components["schemas"]["DaysInForce"];
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`; `parentId` makes the tree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`; `parentId` makes the tree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StaffedOrganisation"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description A part of the user name or the name */
                q?: string;
                /** @description Code of an organisation */
                organisation?: string;
                role?: "enterprise-applicant" | "town-clerk" | "town-reviewer" | "town-finance" | "district-reviewer" | "district-approver" | "finance-maker" | "finance-checker" | "enforcement-investigator" | "enforcement-decider" | "catalogue-editor" | "catalogue-publisher" | "auditor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PresentedAccount"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountBody"];
            };
        };
        responses: {
            /** @description The account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account; its version is the ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleDeactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleReactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleUnlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIdentityBody"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleUnlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkIdentityBody"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedAccount"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterprisesClasses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `industries` and `sizes`, each by its code and in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        industries: {
                            /** @enum {string} */
                            code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                            zh: string;
                            en: string;
                        }[];
                        sizes: {
                            /** @enum {string} */
                            code: "large" | "medium" | "micro" | "small";
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterprisesList: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description The `nextCursor` of the page before */
                cursor?: string;
                /** @description A whole credit code, or a part of the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items` and `nextCursor` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            industry: {
                                /** @enum {string} */
                                code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                                zh: string;
                                en: string;
                            } | null;
                            size: {
                                /** @enum {string} */
                                code: "large" | "medium" | "micro" | "small";
                                zh: string;
                                en: string;
                            } | null;
                            id: string;
                            uscc: string;
                            name: string;
                            nameEn: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterprisesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise; in `classifications` the newest day first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        classifications: {
                            recordedAt: string;
                            recordedBy: string | null;
                            reason: string | null;
                            industry: {
                                /** @enum {string} */
                                code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                                zh: string;
                                en: string;
                            } | null;
                            size: {
                                /** @enum {string} */
                                code: "large" | "medium" | "micro" | "small";
                                zh: string;
                                en: string;
                            } | null;
                            id: string;
                            fromDay: string;
                        }[];
                        industry: {
                            /** @enum {string} */
                            code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                            zh: string;
                            en: string;
                        } | null;
                        size: {
                            /** @enum {string} */
                            code: "large" | "medium" | "micro" | "small";
                            zh: string;
                            en: string;
                        } | null;
                        id: string;
                        uscc: string;
                        name: string;
                        nameEn: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterprisesClassify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassificationBody"];
            };
        };
        responses: {
            /** @description The enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        classifications: {
                            recordedAt: string;
                            recordedBy: string | null;
                            reason: string | null;
                            industry: {
                                /** @enum {string} */
                                code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                                zh: string;
                                en: string;
                            } | null;
                            size: {
                                /** @enum {string} */
                                code: "large" | "medium" | "micro" | "small";
                                zh: string;
                                en: string;
                            } | null;
                            id: string;
                            fromDay: string;
                        }[];
                        industry: {
                            /** @enum {string} */
                            code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                            zh: string;
                            en: string;
                        } | null;
                        size: {
                            /** @enum {string} */
                            code: "large" | "medium" | "micro" | "small";
                            zh: string;
                            en: string;
                        } | null;
                        id: string;
                        uscc: string;
                        name: string;
                        nameEn: string | null;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, one for each kind; ages in seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PresentedBacklog"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsFailures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`; the reason is a code, or a mail server’s words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PresentedFailure"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind, and the id of what is tried now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        id: string;
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meChangeContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `emailReaches`: whether you have an address and the system sends e-mail; `kinds`, each with `name`, `binding` (cannot be switched off), `inApp` (always true) and `email` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPreferences"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meSavePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description All kinds, as `GET` answers them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPreferences"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myEnterpriseRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise; industry and size are null where nobody recorded them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        industry: {
                            /** @enum {string} */
                            code: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T";
                            zh: string;
                            en: string;
                        } | null;
                        size: {
                            /** @enum {string} */
                            code: "large" | "medium" | "micro" | "small";
                            zh: string;
                            en: string;
                        } | null;
                        uscc: string;
                        name: string;
                        nameEn: string | null;
                        sites: {
                            code: string;
                            nameZh: string;
                            nameEn: string;
                        }[];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oidcMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethodsBody"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oidcStart: {
        parameters: {
            query?: {
                /** @description The path to come back to, of this server */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider; to the sign-in page when it does not answer */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oidcCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the sign-in page, which leads on to `to`; with `problem` when nobody is let in: oidc-stale, oidc-cancelled, oidc-failed, oidc-unavailable, identity-unknown, account-disabled, account-locked */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedViewsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `items`, those of every list, in the order in which they were first kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedViewsSave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewBody"];
            };
        };
        responses: {
            /** @description The view */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedViewsForget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whatever is refused, with a sentence that a person can act on */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
