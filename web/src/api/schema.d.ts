export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["Health_healthz"];
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
        /** The database answers, too. */
        get: operations["Health_readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words and lists of a year; without `year`, of the present one. */
        get: operations["Lists_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限推算：哪一天到期，逐日列明 */
        get: operations["Calendar_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某年的节假日、调休上班日和依据 */
        get: operations["Calendar_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账: one line per referral, filtered, sorted, page by page. */
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly what the ledger lists under the same filter, as a workbook. */
        get: operations["Proposals_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理单: everything that is known of one proposal. */
        get: operations["Proposals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The run log, newest first. */
        get: operations["Imports_list"];
        put?: never;
        /** Takes a ledger in (.xlsx or .csv). It is read in the background; ask for the run to see how far it is. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview's rows, page by page. */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes how the file is taken and reads it again. */
        put: operations["Imports_options"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the preview; asking twice is asking once. */
        post: operations["Imports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the whole import back, while nothing was done with its proposals since. */
        post: operations["Imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows with errors as a workbook, each with its reasons, to be corrected and imported again. */
        get: operations["Imports_errorRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有数据的年份 */
        get: operations["Reports_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某年的统计数字与文字 */
        get: operations["Reports_annual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}/lines/{key}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某个数字背后的清单 */
        get: operations["Reports_behindLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}/section.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 第六（二）部分的Word文稿 */
        get: operations["Reports_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}/section.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 第六（二）部分的统计表 */
        get: operations["Reports_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: Record<string, never>;
        KindEntry: {
            /** @description npc or cppcc. */
            body: string;
            /** @description Whether it counts in the total or beside it. */
            counts: string;
            code: string;
            name: string;
        };
        NamedCode: {
            code: string;
            name: string;
        };
        OutcomeClassEntry: {
            code: string;
            name: string;
            definition: string | null;
        };
        DivisionEntry: {
            id: number;
            name: string;
        };
        Lists: {
            bodyName: string;
            /** @description Years that hold referrals, latest first. */
            years: number[];
            kinds: components["schemas"]["KindEntry"][];
            levels: components["schemas"]["NamedCode"][];
            roles: components["schemas"]["NamedCode"][];
            statuses: components["schemas"]["NamedCode"][];
            outcomeClasses: components["schemas"]["OutcomeClassEntry"][];
            divisions: components["schemas"]["DivisionEntry"][];
        };
        CountedDayView: {
            /** @description YYYY-MM-DD. */
            date: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            /** @description Days counted at the end of this day; a day that does not count leaves it as it was. */
            count: number;
        };
        DueReceipt: {
            /** @description YYYY-MM-DD. */
            dueOn: string;
            /** @description The date rests on a year whose notice is not in the calendar. */
            provisional: boolean;
            days: components["schemas"]["CountedDayView"][];
        };
        CalendarNoticeView: {
            /** @description 发文字号, as 国办发明电〔2021〕11号. */
            document: string;
            title: string;
            /** @description 成文日期, YYYY-MM-DD. */
            publishedOn: string | null;
            note: string | null;
        };
        SpecialDay: {
            /** @description YYYY-MM-DD. */
            date: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            kindName: string;
            /** @description The holiday, or the one that the weekend is worked for. */
            name: string;
            /** @description The document that makes the day what it is. */
            source: string;
        };
        CalendarYear: {
            year: number;
            /** @description No notice is in the calendar: by weekday and the holidays of fixed date alone. */
            provisional: boolean;
            /** @description Working days of the year. */
            workdays: number;
            notices: components["schemas"]["CalendarNoticeView"][];
            /** @description Every day that is not a plain weekday or weekend, in order. */
            days: components["schemas"]["SpecialDay"][];
        };
        LightView: {
            /** @enum {string} */
            tone: "none" | "done" | "late" | "overdue" | "near" | "ok";
            words: string;
        };
        LedgerEntry: {
            referralId: number;
            proposalId: number;
            year: number;
            kind: string;
            kindName: string;
            body: string;
            level: string;
            levelName: string;
            session: string | null;
            number: string;
            localNumber: string | null;
            title: string;
            keyItem: boolean;
            leadProposer: string | null;
            proposerGroup: string | null;
            jointCount: number | null;
            role: string;
            roleName: string;
            leadUnits: string[];
            coUnits: string[];
            separateUnits: string[];
            leadDivision: string | null;
            supportDivisions: string[];
            handlerName: string | null;
            referredBy: string | null;
            referredOn: string | null;
            receivedOn: string | null;
            signedOn: string | null;
            /** @description The effective date: the extension, else what was given. */
            dueOn: string | null;
            /** @description 办理期限 as the upper office gave it. */
            givenDueOn: string | null;
            extendedTo: string | null;
            extended: boolean;
            contactForm: string | null;
            contactCount: number | null;
            documentNumber: string | null;
            repliedOn: string | null;
            outcomeClass: string | null;
            workSatisfaction: string | null;
            resultSatisfaction: string | null;
            secondRepliedOn: string | null;
            /** @description 公开属性 in words (全文公开, 摘要公开, 依申请公开 …), or null while nothing is decided. */
            disclosure: string | null;
            withholdingGround: string | null;
            publication: string | null;
            publishedOn: string | null;
            publishedUrl: string | null;
            status: string;
            statusName: string;
            rounds: number;
            remark: string | null;
            light: components["schemas"]["LightView"];
        };
        LedgerPage: {
            total: number;
            /** @description What is listed, in a sentence. */
            rule: string;
            rows: components["schemas"]["LedgerEntry"][];
            nextCursor: string | null;
        };
        HostProposal: {
            id: number;
            number: string;
            title: string;
        };
        ProposerView: {
            position: number;
            /** @description null: joint signers who are only counted. */
            name: string | null;
            counted: number;
            party: string;
            groupName: string | null;
            duty: string | null;
            phone: string | null;
            address: string | null;
        };
        UnitView: {
            name: string;
            /** @enum {string} */
            part: "lead" | "separate" | "co";
            contactName: string | null;
            contactPhone: string | null;
        };
        DueView: {
            /** @description The date that the upper office gave. */
            given: string | null;
            effective: string | null;
            extendedTo: string | null;
        };
        ClockEventView: {
            clock: string;
            round: number;
            event: string;
            eventName: string;
            happenedOn: string | null;
            dueOn: string | null;
            reason: string | null;
        };
        AssignmentView: {
            division: string | null;
            part: string;
            partName: string;
            state: string;
            stateName: string;
            assignedOn: string | null;
            signed: boolean;
            signedOn: string | null;
            handlerName: string | null;
        };
        ContactView: {
            form: string | null;
            times: number;
            heldOn: string | null;
            people: string | null;
            place: string | null;
            note: string | null;
        };
        ReturnRequestView: {
            asked: string;
            reason: string | null;
            suggestedUnit: string | null;
            requestedOn: string | null;
            state: string;
            stateName: string;
            decidedOn: string | null;
        };
        ConsentView: {
            party: string;
            partyName: string;
            answer: string;
            answerName: string;
            reason: string | null;
            source: string;
            sourceName: string;
            answeredOn: string | null;
        };
        ReviewView: {
            result: string;
            resultName: string;
            source: string;
            sourceName: string;
        };
        DecisionView: {
            disclosure: string;
            disclosureName: string;
            width: string | null;
            ground: string | null;
            decidedOn: string | null;
        };
        PublicationView: {
            width: string;
            widthName: string;
            publishedOn: string | null;
            url: string | null;
            withdrawn: boolean;
        };
        ReplyVersionView: {
            ordinal: number;
            title: string | null;
            outcomeClass: string | null;
            documentNumber: string | null;
            issued: boolean;
            /** @description null with `issued`: the source does not say when. */
            issuedOn: string | null;
            consents: components["schemas"]["ConsentView"][];
            review: components["schemas"]["ReviewView"] | null;
            decision: components["schemas"]["DecisionView"] | null;
            publication: components["schemas"]["PublicationView"] | null;
        };
        ReplyView: {
            /** @enum {string} */
            form: "reply" | "opinion";
            formName: string;
            versions: components["schemas"]["ReplyVersionView"][];
        };
        FeedbackView: {
            state: string;
            stateName: string;
            work: string | null;
            result: string | null;
            receivedOn: string | null;
            channel: string | null;
            said: string | null;
        };
        RoundView: {
            ordinal: number;
            cause: string;
            causeName: string;
            openedOn: string | null;
            reply: components["schemas"]["ReplyView"] | null;
            feedback: components["schemas"]["FeedbackView"][];
        };
        ReferralDetail: {
            id: number;
            role: string;
            roleName: string;
            year: number;
            referredOn: string | null;
            receivedOn: string | null;
            /** @description 收到日期 was not stated, the day of 交办 was taken. */
            receivedAssumed: boolean;
            referredBy: string | null;
            remark: string | null;
            /** @enum {string} */
            status: "received" | "split_proposed" | "assigned" | "handling" | "replied" | "concluded" | "returned" | "withdrawn";
            statusName: string;
            light: components["schemas"]["LightView"];
            units: components["schemas"]["UnitView"][];
            due: components["schemas"]["DueView"];
            clockEvents: components["schemas"]["ClockEventView"][];
            assignments: components["schemas"]["AssignmentView"][];
            contacts: components["schemas"]["ContactView"][];
            returnRequests: components["schemas"]["ReturnRequestView"][];
            rounds: components["schemas"]["RoundView"][];
        };
        TimelineEntry: {
            id: number;
            /** @description ISO 8601 instant. */
            at: string;
            actor: string;
            action: string;
            actionName: string;
            sentence: string;
            importRunId: number | null;
            before: Record<string, never>;
            after: Record<string, never>;
        };
        ProposalDetail: {
            id: number;
            kind: string;
            kindName: string;
            body: string;
            level: string;
            levelName: string;
            session: string | null;
            number: string;
            series: string;
            localNumber: string | null;
            year: number;
            title: string;
            summary: string | null;
            bodyText: string | null;
            topic: string | null;
            keyItem: boolean;
            host: components["schemas"]["HostProposal"] | null;
            proposers: components["schemas"]["ProposerView"][];
            referrals: components["schemas"]["ReferralDetail"][];
            timeline: components["schemas"]["TimelineEntry"][];
        };
        ImportColumn: {
            heading: string;
            field: string | null;
            fieldLabel: string | null;
            /** @description remembered, name, part, content or none. */
            how: string;
            sample: string | null;
        };
        ImportField: {
            key: string;
            label: string;
            required: boolean;
        };
        ImportCountsView: {
            rows: number;
            proposals: number;
            referrals: number;
            created: number;
            updated: number;
            unchanged: number;
            duplicates: number;
            conflicts: number;
            errors: number;
            warnings: number;
        };
        ImportFinding: {
            /** @description The sheet's row; 0 for the file as a whole. */
            row: number;
            column: string;
            code: string;
            message: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        ImportProgress: {
            done: number;
            total: number;
        };
        ImportFailure: {
            code: string;
            message: string;
        };
        ImportRunView: {
            id: number;
            /** @enum {string} */
            state: "failed" | "uploaded" | "reading" | "previewed" | "commit_requested" | "committing" | "committed" | "undone";
            stateName: string;
            channel: string;
            actorName: string;
            fileName: string;
            fileSize: number;
            givenYear: number | null;
            consentsOnFile: boolean;
            blankErases: boolean;
            createdAt: string;
            committedAt: string | null;
            undoneAt: string | null;
            sheetName: string | null;
            headerRow: number | null;
            columns: components["schemas"]["ImportColumn"][];
            fields: components["schemas"]["ImportField"][];
            counts: components["schemas"]["ImportCountsView"] | null;
            fileFindings: components["schemas"]["ImportFinding"][];
            /** @description The report years that the rows belong to, earliest first. */
            years: number[];
            /** @description The file publishes without showing every consent: a person may confirm that they are on file. */
            asksForConsents: boolean;
            /** @description Nobody has taken the file up for ten seconds or more: the background worker may not be running. */
            waitsForWorker: boolean;
            progress: components["schemas"]["ImportProgress"];
            failure: components["schemas"]["ImportFailure"] | null;
            canCommit: boolean;
            commitRefusals: string[];
            canUndo: boolean;
            undoRefusals: string[];
        };
        ImportRunList: {
            runs: components["schemas"]["ImportRunView"][];
        };
        ImportChange: {
            field: string;
            label: string;
            old: string | null;
            new: string | null;
        };
        ImportRowView: {
            row: number;
            outcome: string;
            number: string | null;
            title: string | null;
            proposalId: number | null;
            changes: components["schemas"]["ImportChange"][];
            findings: components["schemas"]["ImportFinding"][];
        };
        ImportRowPage: {
            total: number;
            rows: components["schemas"]["ImportRowView"][];
            nextCursor: string | null;
        };
        ImportOptionsBody: {
            /** @description Field by heading; null: the column says nothing. Remembered for files with the same headings. */
            mapping?: {
                [key: string]: unknown;
            };
            year?: number | null;
            consentsOnFile?: boolean;
            blankErases?: boolean;
        };
        ReportYear: {
            year: number;
            /** @description 承办总数 of the year. */
            handled: number;
        };
        ReportYears: {
            years: components["schemas"]["ReportYear"][];
        };
        ReportLine: {
            /** @enum {string} */
            unit: "proposal" | "referral" | "reply";
            /** @enum {string} */
            group: "total" | "roles" | "kinds" | "levels" | "timeliness" | "publication" | "other";
            /** @description Key path: `lead`, `roles.lead`, `kinds.npc_motion`. */
            key: string;
            label: string;
            unitName: string;
            /** @description What is counted, in one sentence. */
            definition: string;
            value: number;
        };
        SentencePiece: {
            line: string | null;
            text: string;
        };
        Offender: {
            proposalId: number;
            number: string;
            title: string;
        };
        IdentityCheck: {
            plus: string[];
            minus: string[];
            offenders: components["schemas"]["Offender"][];
            key: string;
            /** @description 承办总数＝人大议案＋代表建议＋…. */
            sentence: string;
            holds: boolean;
            /** @description The line on the left; its lines on the right are `plus` and, taken off, `minus`. */
            leftLine: string;
            left: number;
            right: number;
        };
        RoleFigures: {
            lead: number;
            sole: number;
            separate: number;
            co: number;
            reference: number;
        };
        LevelFigures: {
            national: number;
            provincial: number;
            municipal: number;
            district: number;
        };
        Figures: {
            /** @description By code of the year's kind list. */
            kinds: {
                [key: string]: number;
            };
            /** @description 承办总数, proposals. */
            handled: number;
            /** @description 主（承）办: the roles that the template folds together. */
            lead: number;
            co: number;
            heldInTwoRoles: number;
            /** @description Referrals of which nothing is issued in the running round. */
            open: number;
            /** @description Referrals whose first round was issued after the effective due date. */
            late: number;
            published: number;
            publishedFull: number;
            publishedSummary: number;
            publishedRedacted: number;
            onRequest: number;
            withheld: number;
            undecided: number;
            noDueDate: number;
            roles: components["schemas"]["RoleFigures"];
            levels: components["schemas"]["LevelFigures"];
        };
        AnnualReport: {
            lines: components["schemas"]["ReportLine"][];
            sentence: components["schemas"]["SentencePiece"][];
            identities: components["schemas"]["IdentityCheck"][];
            year: number;
            figures: components["schemas"]["Figures"];
            /** @description The paragraph as plain text: the sentence's pieces joined. */
            text: string;
            /** @description Whether every identity holds. */
            reconciles: boolean;
            notes: string[];
            /** @description How a referral falls into a year, as it is printed. */
            yearRule: string;
            bodyName: string;
        };
        LineEntry: {
            /** @description The reply, where replies are counted. */
            replyId: number | null;
            session: string | null;
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            /** @enum {string} */
            role: "lead" | "sole" | "separate" | "co" | "reference";
            /** @description Every role in which the proposal counts. */
            roles: ("lead" | "sole" | "separate" | "co" | "reference")[];
            roleNames: string[];
            /** @enum {string} */
            status: "received" | "split_proposed" | "assigned" | "handling" | "replied" | "concluded" | "returned" | "withdrawn";
            referredOn: string | null;
            /** @description The effective due date of the first round. */
            dueOn: string | null;
            /** @description When the first round was first issued. */
            repliedOn: string | null;
            proposalId: number;
            /** @description The referral that makes the unit count; the first one where a proposal counts by several. */
            referralId: number;
            number: string;
            title: string;
            /** @description 市政协十四届一次会议第008号. */
            name: string;
            kind: string;
            kindName: string;
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
    Health_healthz: {
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
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Health_readyz: {
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
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Lists_show: {
        parameters: {
            query: {
                year: string;
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
                    "application/json": components["schemas"]["Lists"];
                };
            };
        };
    };
    Calendar_due: {
        parameters: {
            query: {
                /** @description 5wd, 30d or 3m. */
                window: string;
                /** @description YYYY-MM-DD; day one is the day after. */
                from: string;
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
                    "application/json": components["schemas"]["DueReceipt"];
                };
            };
        };
    };
    Calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                after?: string;
                limit?: number;
                /** @description Part of the title, the number, the lead signer or the document number. */
                q?: string;
                year?: number;
                kind?: string;
                body?: string;
                level?: string;
                role?: string;
                status?: string;
                /** @description Id of the division that leads. */
                division?: number;
                outcomeClass?: string;
                /** @description published, active, on_request, none or undecided. */
                publication?: string;
                /** @description Key of a figure: lists what stands behind it; needs `year`. */
                line?: string;
                sort?: "number" | "dueOn" | "kind" | "title" | "role" | "status" | "referredOn" | "repliedOn" | "division";
                order?: "asc" | "desc";
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
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
        };
    };
    Proposals_export: {
        parameters: {
            query?: {
                /** @description Keys of the columns to write, in order; all without it. */
                columns?: string;
                /** @description Part of the title, the number, the lead signer or the document number. */
                q?: string;
                year?: number;
                kind?: string;
                body?: string;
                level?: string;
                role?: string;
                status?: string;
                /** @description Id of the division that leads. */
                division?: number;
                outcomeClass?: string;
                /** @description published, active, on_request, none or undecided. */
                publication?: string;
                /** @description Key of a figure: lists what stands behind it; needs `year`. */
                line?: string;
                sort?: "number" | "dueOn" | "kind" | "title" | "role" | "status" | "referredOn" | "repliedOn" | "division";
                order?: "asc" | "desc";
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
                content?: never;
            };
        };
    };
    Proposals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
                };
            };
        };
    };
    Imports_list: {
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
                    "application/json": components["schemas"]["ImportRunList"];
                };
            };
        };
    };
    Imports_upload: {
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
                    year?: number;
                    consentsOnFile?: boolean;
                    blankErases?: boolean;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunView"];
                };
            };
        };
    };
    Imports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunView"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                outcome?: "error" | "warning" | "new" | "changed" | "unchanged" | "conflict" | "duplicate";
                /** @description `nextCursor` of the page before. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
        };
    };
    Imports_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportOptionsBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunView"];
                };
            };
        };
    };
    Imports_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunView"];
                };
            };
        };
    };
    Imports_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunView"];
                };
            };
        };
    };
    Imports_errorRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reports_years: {
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
                    "application/json": components["schemas"]["ReportYears"];
                };
            };
        };
    };
    Reports_annual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
        };
    };
    Reports_behindLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineEntry"][];
                };
            };
        };
    };
    Reports_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reports_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
