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
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员: everybody with roles, division and leave. */
        get: operations["People_list"];
        put?: never;
        /** Adds a person. The first password is in this answer and nowhere else. */
        post: operations["People_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["People_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new first password; every session of the person ends. */
        post: operations["People_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the tasks to another for a period. */
        post: operations["People_setLeave"];
        delete: operations["People_endLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With their names through the years, the present ones first. */
        get: operations["Divisions_list"];
        put?: never;
        post: operations["Divisions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the present name and begins another; the identity stays. */
        post: operations["Divisions_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With their names through the years, the present ones first. */
        get: operations["OutsideUnits_list"];
        put?: never;
        post: operations["OutsideUnits_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-units/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the present name and begins another; the identity stays. */
        post: operations["OutsideUnits_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-units/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutsideUnits_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the person, on whatever machine. */
        post: operations["Auth_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password; all other sessions end. */
        post: operations["Auth_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this is the first visit. */
        get: operations["Setup_needed"];
        put?: never;
        /** Creates the liaison officer and the three officers, and signs the liaison officer in. */
        post: operations["Setup_setUp"];
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
    "/api/lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list in the wording of a year. */
        get: operations["Settings_list"];
        /** Replaces a list from a year on; earlier years keep theirs. */
        put: operations["Settings_replaceList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds in the terms of a year: name, counting, what they owe. */
        get: operations["Settings_kindsOf"];
        /** Replaces all kinds from a year on. */
        put: operations["Settings_replaceKinds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every setting with its value in a year, and what it decides. */
        get: operations["Settings_settingsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets one value from a year on. */
        put: operations["Settings_change"];
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
        /** Registers a proposal from paper, with the referral by which it came. */
        post: operations["Registering_register"];
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
        /** Corrects what was registered. */
        put: operations["Registering_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限怎么算的：一件的所有期限，逐日列明 */
        get: operations["Deadlines_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number to offer for the next item of a session, kind and series. */
        get: operations["Registering_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has this number, and earlier proposals like this one, with how they were answered. */
        get: operations["Registering_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the other bodies of a referral, with their 联系人. */
        put: operations["Registering_units"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form as it was left. */
        get: operations["Desk_draft"];
        /** Saves a form as it stands; what was saved before is replaced. */
        put: operations["Desk_save"];
        post?: never;
        /** After the form was sent, or thrown away. */
        delete: operations["Desk_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own views of the ledger. */
        get: operations["Desk_views"];
        put?: never;
        /** Saves the ledger's filter under a name. */
        post: operations["Desk_saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one of one's own views. */
        delete: operations["Desk_removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前卡点 of everything unfinished, the most urgent first. */
        get: operations["WorkViews_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkViews_workbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 of the signed-in person. */
        get: operations["WorkViews_todo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/suggested-divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggested divisions of many referrals, for 批量分派. */
        get: operations["WorkViews_suggestMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/suggested-division": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkViews_suggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The buttons of a referral for the signed-in person, with every reason where one is grey. */
        get: operations["WorkViews_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Many referrals to the same divisions; what is refused is listed and stops no other. */
        post: operations["SplitCommands_assignMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/approveSplit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_approveSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/rejectSplit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_rejectSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/takeOn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_takeOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitCommands_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/requestReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/returnGranted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_returnGranted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/returnRefused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_returnRefused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/takeBackRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_takeBackRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/changeRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_changeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UpperOffice_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeCommands_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeCommands_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/linkMerged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeCommands_linkMerged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The proposal is referred to us once more. */
        post: operations["OfficeCommands_addReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a division; what it has in hand, and its people, go to the successor. */
        post: operations["Reorganisation_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the next version; what the one before says is copied. */
        post: operations["Drafting_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of all rounds, newest first; drafts only for those who work on it. */
        get: operations["Drafting_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version; an issued one that is not sensitive is readable in the whole body. */
        get: operations["Drafting_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the text as it stands on the page; what another wrote meanwhile is merged, or kept beside it. */
        put: operations["Drafting_saveText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves class, points and 公开属性; `revision` is the view's `factsRevision`. */
        put: operations["Drafting_saveFacts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/set-aside/{revisionId}/taken-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was set aside is in the text by now, or needless. */
        post: operations["Drafting_takenOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, block by block and word by word. */
        get: operations["Drafting_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftTalk_list"];
        put?: never;
        post: operations["DraftTalk_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/comments/{commentId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftTalk_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies to similar proposals, and what was promised last year. */
        get: operations["DraftTalk_earlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftTalk_partsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/parts/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DraftTalk_savePart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/parts/{assignmentId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftTalk_submitPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/submitDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The division hands its draft in. */
        post: operations["Clearance_submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/approveDivision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the division, or who reviews in his place, agrees. */
        post: operations["Clearance_approveDivision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/approveOffice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office has checked the text and 公开属性. */
        post: operations["Clearance_approveOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge agrees before the chief signs. */
        post: operations["Clearance_endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader signs, and decides 公开属性. */
        post: operations["Clearance_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the division; the version stays, its successor is the draft. */
        post: operations["Clearance_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/supervisionReviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督查室 has seen it. */
        post: operations["Clearance_supervisionReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/commands/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head names who reviews in his place. */
        post: operations["Clearance_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the signed-in person (review), or is signed and not sent yet (issue), the most urgent first. */
        get: operations["Issuing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issuing_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the number comes from in a year, and the series that is drawn from. */
        get: operations["Issuing_numbering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each named proposer a copy; an opinion goes to the unit that leads. */
        get: operations["Issuing_listCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-versions/{id}/copies/{copyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Issuing_recordCopy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/cooperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 沟通、外单位会办意见、延期 of a referral; texts only for those who work on it. */
        get: operations["Cooperation_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every opinion that is still missing, the most urgent first. */
        get: operations["Cooperation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/outside-opinions/{opinionId}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办. */
        post: operations["Cooperation_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/extensions/{eventId}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** When the proposer was told of a granted extension. */
        put: operations["Cooperation_told"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上级系统, and what to copy into it. */
        get: operations["Cooperation_platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/platforms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Cooperation_tick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/addContact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperationCommands_addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/askOutsideOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperationCommands_askOutsideOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/receiveOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperationCommands_receiveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/overrideOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperationCommands_overrideOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/requestExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/grantExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/withdrawExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_withdrawExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/pauseClock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clocks_pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/resumeClock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clocks_resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/markDifficult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clocks_markDifficult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/unmarkDifficult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clocks_unmarkDifficult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/correctDates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clocks_correctDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/aftercare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms, reminders, later rounds and promises of a referral, for those who work on it. */
        get: operations["Aftercare_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待反馈, and the other lists of forms. */
        get: operations["Aftercare_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/recordFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aftercare_recordFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/closeWithoutFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Aftercare_closeWithoutFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/feedback-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催交征询意见表. */
        post: operations["Aftercare_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/opinionRejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rework_opinionRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/upperReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rework_upperReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rework_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承诺台账. */
        get: operations["Commitments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook. */
        get: operations["Commitments_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/addCommitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments_addCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/commands/fulfilCommitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments_fulfilCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}/look-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回头看. */
        post: operations["Commitments_lookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The proposer was told what became of it. */
        post: operations["Commitments_told"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Archive_of"];
        put: operations["Archive_archive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/closed-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every year with business: what is open, what is filed, whether it is closed. */
        get: operations["Archive_closings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/closed-years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Archive_close"];
        post?: never;
        delete: operations["Archive_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tasks, newest first. */
        get: operations["BackgroundTasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BackgroundTasks_one"];
        put?: never;
        post?: never;
        /** Cancels what is waited for. */
        delete: operations["BackgroundTasks_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-tasks/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks once more for what failed or was cancelled. */
        post: operations["BackgroundTasks_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/background-tasks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the task has made. */
        get: operations["BackgroundTasks_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/readings/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读取放假安排的文件 */
        post: operations["CalendarChanges_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/readings/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读取粘贴的通知原文 */
        post: operations["CalendarChanges_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/candidates/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 软件包里的候选安排，待人工核对 */
        get: operations["CalendarChanges_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览：哪些日子变化，哪些件的期限移动 */
        post: operations["CalendarChanges_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认修改日历 */
        post: operations["CalendarChanges_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历、规则、年度计划的变更记录 */
        get: operations["DeadlineChanges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-changes/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次变更移动了哪些件的期限 */
        get: operations["DeadlineChanges_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-changes/{id}/undo/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览撤销 */
        post: operations["DeadlineChanges_previewUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一次变更 */
        post: operations["DeadlineChanges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-dates/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某年度计划给定的期限 */
        get: operations["PlanDates_ofYear"];
        put?: never;
        /** 保存某年度计划给定的期限 */
        post: operations["PlanDates_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-dates/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存前先看哪些期限会变 */
        post: operations["PlanDates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 采用过的规则和各地样本 */
        get: operations["RuleSets_show"];
        put?: never;
        /** 采用规则 */
        post: operations["RuleSets_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-rules/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 以某套规则为底，得到可改的各行 */
        get: operations["RuleSets_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用样例试算还没有采用的规则 */
        post: operations["RuleSets_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用前先看哪些期限会变 */
        post: operations["RuleSets_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What falls due on each day, counted. */
        get: operations["Agenda_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list behind the counts of the same days. */
        get: operations["Agenda_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many replies and opinions fall due by division and week. */
        get: operations["Agenda_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own notices, unread first. */
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number at the bell. */
        get: operations["Notices_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one's own as read: those that are named, or all. */
        post: operations["Notices_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒方式. */
        get: operations["Notices_mine"];
        put: operations["Notices_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells whoever the case waits for now. 409 `chased_today` where somebody did so today already. */
        post: operations["Chases_one"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for many; whoever is told of several gets one message. */
        post: operations["Chases_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待确认的上报提醒. */
        get: operations["Chases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leaders are told. */
        post: operations["Chases_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leaders are not told. */
        post: operations["Chases_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提醒阶梯 and 暂停期. */
        get: operations["ReminderRules_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules/ladders/{ladder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the ladder of one clock; `opinion` is the reply's clock where we are 会办. */
        put: operations["ReminderRules_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReminderRules_suppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ReminderRules_resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发送失败: who, by which way, and why; nothing of the business. */
        get: operations["ReminderRules_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends anew what could not be delivered: those that are named, or all. */
        post: operations["ReminderRules_resend"];
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
    "/api/proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly what the ledger lists under the same filter, as a workbook; a long list only in the background. */
        get: operations["LedgerExport_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same workbook as a background task, however long the list is. */
        post: operations["LedgerExport_exportLater"];
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
    "/api/reports/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报: how far each division is, as of a day. */
        get: operations["Weekly_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/weekly.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook. */
        get: operations["Weekly_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务分工表, to be printed. */
        get: operations["Weekly_split"];
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
        Named: {
            id: number;
            name: string;
        };
        LeaveView: {
            deputy: components["schemas"]["Named"];
            fromOn: string;
            toOn: string;
        };
        Person: {
            id: number;
            name: string;
            /** @description Shown to those who keep the accounts. */
            login: string | null;
            roles: ("liaison" | "handler" | "division_head" | "office_head" | "leader" | "publication_reviewer" | "report_author" | "system_admin" | "security_admin" | "auditor")[];
            division: components["schemas"]["Named"] | null;
            /** @enum {string|null} */
            rank: "deputy" | "principal" | null;
            portfolio: components["schemas"]["Named"][];
            active: boolean;
            mustChangePassword: boolean;
            leave: components["schemas"]["LeaveView"] | null;
        };
        PeopleList: {
            people: components["schemas"]["Person"][];
        };
        PersonBody: {
            name: string;
            login?: string | null;
            roles: ("liaison" | "handler" | "division_head" | "office_head" | "leader" | "publication_reviewer" | "report_author" | "system_admin" | "security_admin" | "auditor")[];
            divisionId?: number | null;
            /** @enum {string|null} */
            rank?: "deputy" | "principal" | null;
            portfolio?: number[];
        };
        PersonWithFirstPassword: {
            id: number;
            name: string;
            /** @description Shown to those who keep the accounts. */
            login: string | null;
            roles: ("liaison" | "handler" | "division_head" | "office_head" | "leader" | "publication_reviewer" | "report_author" | "system_admin" | "security_admin" | "auditor")[];
            division: components["schemas"]["Named"] | null;
            /** @enum {string|null} */
            rank: "deputy" | "principal" | null;
            portfolio: components["schemas"]["Named"][];
            active: boolean;
            mustChangePassword: boolean;
            leave: components["schemas"]["LeaveView"] | null;
            /** @description Shown this once; null where the person has no login. */
            firstPassword: string | null;
        };
        PersonChangeBody: {
            name: string;
            login?: string | null;
            roles: ("liaison" | "handler" | "division_head" | "office_head" | "leader" | "publication_reviewer" | "report_author" | "system_admin" | "security_admin" | "auditor")[];
            divisionId?: number | null;
            /** @enum {string|null} */
            rank?: "deputy" | "principal" | null;
            portfolio?: number[];
            active?: boolean;
        };
        FirstPassword: {
            firstPassword: string;
        };
        LeaveBody: {
            deputyId: number;
            fromOn: string;
            toOn: string;
        };
        DatedName: {
            name: string;
            fromOn: string | null;
            toOn: string | null;
        };
        DivisionUnit: {
            /** @description Active persons in it. */
            people: number;
            id: number;
            /** @description The present name, or the last one. */
            name: string;
            /** @description Oldest first. */
            names: components["schemas"]["DatedName"][];
            dissolvedOn: string | null;
            successor: components["schemas"]["Named"] | null;
        };
        DivisionList: {
            divisions: components["schemas"]["DivisionUnit"][];
        };
        UnitBody: {
            name: string;
            fromOn?: string | null;
        };
        RenameBody: {
            name: string;
            fromOn: string;
        };
        Unit: {
            id: number;
            /** @description The present name, or the last one. */
            name: string;
            /** @description Oldest first. */
            names: components["schemas"]["DatedName"][];
            dissolvedOn: string | null;
            successor: components["schemas"]["Named"] | null;
        };
        OutsideUnitList: {
            outsideUnits: components["schemas"]["Unit"][];
        };
        DissolveBody: {
            on: string;
            successorId?: number | null;
        };
        SignInBody: {
            login: string;
            password: string;
        };
        MeNamed: {
            id: number;
            name: string;
        };
        Me: {
            id: number;
            name: string;
            login: string;
            roles: ("liaison" | "handler" | "division_head" | "office_head" | "leader" | "publication_reviewer" | "report_author" | "system_admin" | "security_admin" | "auditor")[];
            division: components["schemas"]["MeNamed"] | null;
            /** @enum {string|null} */
            rank: "deputy" | "principal" | null;
            mustChangePassword: boolean;
            /** @description Those of the person's own roles and of the people he stands in for. */
            permissions: string[];
            standingInFor: components["schemas"]["MeNamed"][];
        };
        Done: Record<string, never>;
        PasswordBody: {
            old: string;
            new: string;
        };
        SetupNeeded: {
            /** @description While nobody has a login. */
            needed: boolean;
        };
        SetupPerson: {
            name: string;
            login: string;
            password: string;
        };
        SetupBody: {
            liaison: components["schemas"]["SetupPerson"];
            systemAdmin: components["schemas"]["SetupPerson"];
            securityAdmin: components["schemas"]["SetupPerson"];
            auditor: components["schemas"]["SetupPerson"];
        };
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
            /** @description So many working days ahead a deadline is near. */
            nearWorkdays: number;
        };
        ListColumns: {
            code: string;
            label: string;
            definition: string;
        };
        ListChoice: {
            code: string;
            name: string;
        };
        ListEntryBody: {
            code: string;
            label: string;
            definition?: string | null;
            position: number;
        };
        KeptList: {
            list: string;
            label: string;
            year: number;
            from: number;
            /** @description null: until it is changed. */
            until: number | null;
            /** @description What the list decides, in a sentence. */
            about: string;
            columns: components["schemas"]["ListColumns"];
            /** @description The only codes that there are; null: the office makes its own. */
            codes: components["schemas"]["ListChoice"][] | null;
            /** @description The only words that there are; null: any. */
            words: string[] | null;
            /** @description The code that has to stand last; null: none. */
            last: string | null;
            /** @description Whether one code may have several words. */
            manyWords: boolean;
            entries: components["schemas"]["ListEntryBody"][];
        };
        ReplaceListBody: {
            entries: components["schemas"]["ListEntryBody"][];
            fromYear: number;
        };
        KindBody: {
            code: string;
            name: string;
            /** @enum {string} */
            body: "npc" | "cppcc";
            /** @description What files write for it, beside the name. */
            words: string[];
            /**
             * @description in: part of the total; beside: 另计.
             * @enum {string}
             */
            counts: "in" | "beside";
            /** @description What our letter is called: 答复函. */
            letter: string;
            owesClass: boolean;
            owesFeedback: boolean;
            owesConsent: boolean;
            position: number;
        };
        KeptKinds: {
            year: number;
            from: number;
            until: number | null;
            kinds: components["schemas"]["KindBody"][];
        };
        ReplaceKindsBody: {
            kinds: components["schemas"]["KindBody"][];
            fromYear: number;
        };
        SettingChoice: {
            value: string;
            name: string;
        };
        KeptSetting: {
            value: (string | number | boolean | (string | Record<string, never>)[]) | null;
            key: string;
            label: string;
            /** @description What it decides, in a sentence. */
            definition: string;
            /**
             * @description How the page offers it.
             * @enum {string}
             */
            sort: "number" | "text" | "names" | "switch" | "choice" | "choices" | "signers";
            choices: components["schemas"]["SettingChoice"][];
            /** @description The years in which that value stands; null: since ever, and without end. */
            fromYear: number | null;
            untilYear: number | null;
            /** @description Whether it is kept by year; what is not holds at once. */
            byYear: boolean;
            /** @description Whether whoever asks may change it, and who may. */
            editable: boolean;
            keeper: string;
        };
        KeptSettings: {
            year: number;
            settings: components["schemas"]["KeptSetting"][];
        };
        ChangeSettingBody: {
            value: (string | number | boolean | (string | Record<string, never>)[]) | null;
            fromYear: number;
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
        KnownYear: {
            year: number;
            /** @description Its notice is in the calendar. */
            official: boolean;
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
            /** @description A holiday of the law itself, not a day off around it. */
            statutory: boolean;
        };
        CalendarYear: {
            year: number;
            /** @description No notice is in the calendar: by weekday and the holidays of fixed date alone. */
            provisional: boolean;
            /** @description Working days of the year. */
            workdays: number;
            notices: components["schemas"]["CalendarNoticeView"][];
            /** @description The years with a notice, and the one after them. */
            years: components["schemas"]["KnownYear"][];
            /** @description Every day that is not a plain weekday or weekend, in order. */
            days: components["schemas"]["SpecialDay"][];
        };
        LightView: {
            /** @enum {string} */
            tone: "none" | "overdue" | "near" | "ok" | "late" | "done" | "paused";
            words: string;
            /** @description The same for a table. */
            short: string;
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
            /** @description The date that counts: of the running round while it is open, else of the first. */
            dueOn: string | null;
            /** @description Where it comes from: 上级给定, 延期, 年度计划 or 规则. */
            dueOrigin: string | null;
            /** @description Working days until it while nothing is sent; negative once it has passed, null where no clock runs. */
            workdaysLeft: number | null;
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
            /** @description Goes up with every change; a command states the one that the page shows. */
            version: number;
            /** @description 当前卡点 in a sentence; null where nothing is waited for. */
            standing: string | null;
        };
        LedgerPage: {
            total: number;
            /** @description What is listed, in a sentence. */
            rule: string;
            rows: components["schemas"]["LedgerEntry"][];
            nextCursor: string | null;
        };
        SessionOf: {
            level: string;
            body: string;
            term: number;
            ordinal: number;
        };
        MergedProposal: {
            id: number;
            kindName: string;
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
            /** @description Contact data from here on: null also for whoever may not see it. */
            duty: string | null;
            phone: string | null;
            address: string | null;
        };
        ActionView: {
            action: string;
            label: string;
            allowed: boolean;
            reasons: string[];
            /** @description What its form has to give, by the rules' names: lateReason where the window for 申请调整 is over. */
            asks: string[];
        };
        UnitView: {
            name: string;
            /** @enum {string} */
            part: "lead" | "separate" | "co";
            /** @description Contact data: null also for whoever may not see it. */
            contactName: string | null;
            contactPhone: string | null;
        };
        DueView: {
            /** @description The date that the upper office gave. */
            given: string | null;
            effective: string | null;
            extendedTo: string | null;
            /** @description Of the running round: rework has a clock of its own. */
            running: string | null;
            /** @description The last day that the law leaves for the reply, and the rule in a sentence; null where it leaves none. */
            capOn: string | null;
            cap: string | null;
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
            /** @description When it was sent back or ended, and why. */
            endedOn: string | null;
            endReason: string | null;
            /** @description Where the division that sent it back would rather see it. */
            suggestedDivision: string | null;
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
            /** @description The role that is asked for, where the role is to change; and its name. */
            suggestedRole: string | null;
            suggestedRoleName: string | null;
            requestedOn: string | null;
            state: string;
            stateName: string;
            decidedOn: string | null;
            /** @description Why it was asked after the window was over. */
            overrideReason: string | null;
            answerReason: string | null;
        };
        SplitProposalView: {
            lead: string | null;
            support: string[];
            instruction: string | null;
            /** @description Decided on the paper 批办单. */
            onPaper: boolean;
            state: string;
            stateName: string;
            proposedOn: string;
            proposedBy: string | null;
            decidedOn: string | null;
            approver: string | null;
            reason: string | null;
        };
        SupervisionView: {
            leader: string;
            note: string | null;
            begunOn: string;
        };
        ReadingView: {
            readOn: string;
            by: string | null;
        };
        RoleChangeView: {
            from: string;
            to: string;
            noticedOn: string;
            reason: string | null;
        };
        WithdrawalView: {
            withdrawnOn: string | null;
            reason: string | null;
            reinstated: boolean;
            reinstatedOn: string | null;
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
            /** @description Goes up with every change; a command states the one that the page shows. */
            version: number;
            /** @description The buttons for the signed-in person. */
            actions: components["schemas"]["ActionView"][];
            /** @description Whether the signed-in person works on it: what is kept from others, forms and parts among it, need not be asked for. */
            worksOn: boolean;
            /** @description 当前卡点 in a sentence; null where nothing is waited for. */
            standing: string | null;
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
            splitProposals: components["schemas"]["SplitProposalView"][];
            supervisions: components["schemas"]["SupervisionView"][];
            readings: components["schemas"]["ReadingView"][];
            roleChanges: components["schemas"]["RoleChangeView"][];
            withdrawals: components["schemas"]["WithdrawalView"][];
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
            /** @description 涉密件: a placeholder without text. */
            sensitive: boolean;
            /** @description Goes up with every correction; a correction states the one that the page shows. */
            version: number;
            /** @description null where it was raised outside a numbered session. */
            sessionOf: components["schemas"]["SessionOf"] | null;
            /** @description Whether the signed-in person sees how proposers and outside units are reached. */
            contactsShown: boolean;
            /** @description The proposal that this one was merged into. */
            host: components["schemas"]["MergedProposal"] | null;
            /** @description Those that were merged into this one. */
            guests: components["schemas"]["MergedProposal"][];
            proposers: components["schemas"]["ProposerView"][];
            referrals: components["schemas"]["ReferralDetail"][];
            timeline: components["schemas"]["TimelineEntry"][];
        };
        ReceiptBaseView: {
            /** @enum {string} */
            base: "received" | "assigned" | "replied" | "referred" | "requested" | "asked" | "sent_back";
            /** @description 交办之日, 收到之日, … */
            words: string;
            /** @description YYYY-MM-DD. */
            on: string;
            weekday: string;
            /** @description It was not stated: another day was taken for it. */
            assumed: boolean;
        };
        ReceiptEventView: {
            /** @description When it was recorded, or for a pause the day from which it holds; null where a ledger did not say. */
            on: string | null;
            words: string;
            /** @description A later event took it back. */
            revoked: boolean;
        };
        ReceiptDayView: {
            /** @description YYYY-MM-DD. */
            date: string;
            weekday: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            kindName: string;
            /** @description Days of the window at the end of this day. */
            count: number;
            /** @description It is one of them. */
            counted: boolean;
            /** @description The clock stood still. */
            paused: boolean;
            /** @description It lies behind the end of the window, on the way to a later date that counts. */
            beyond: boolean;
            /** @description Its year has no notice in the calendar. */
            presumed: boolean;
        };
        ReceiptView: {
            /** @enum {string} */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment";
            clockName: string;
            round: number;
            /** @description The assignment, opinion, request or promise that it speaks of, 0 for the referral itself; and its name. */
            subjectId: number;
            subject: string | null;
            /**
             * @description duty: ours, goes overdue. right: what we may do until then. theirs: what others owe us.
             * @enum {string}
             */
            nature: "duty" | "right" | "theirs";
            /** @enum {string} */
            state: "paused" | "running" | "stopped" | "void";
            stateName: string;
            light: components["schemas"]["LightView"];
            /** @description Whose rules they are; null where no rule applies. */
            place: string | null;
            /** @description Law and article in force on the base day, or place and year. */
            source: string | null;
            /** @description 3个月. */
            window: string | null;
            base: components["schemas"]["ReceiptBaseView"] | null;
            /** @description The rule in a sentence, with what it comes to. */
            sentence: string;
            /** @description Which date counts, where it is not the rule's; and why there is none. */
            counts: string | null;
            dueOn: string | null;
            dueWeekday: string | null;
            /** @enum {string|null} */
            origin: "window" | "extended" | "given" | "batch" | "own" | null;
            /** @description The date by rule as it is written, pauses left out of account. */
            statutoryOn: string | null;
            /** @description The same with the pauses: the end of the days below. */
            ruleOn: string | null;
            /** @description The date that counts is later than the rule's. */
            warning: string | null;
            /** @description The last day that the law leaves for a reply. */
            cap: string | null;
            /** @description What to mind where the last day is not worked. */
            advice: string | null;
            /** @description 暂定, and why. */
            provisional: string | null;
            stoppedOn: string | null;
            events: components["schemas"]["ReceiptEventView"][];
            /** @description Every day from the one after the base. */
            days: components["schemas"]["ReceiptDayView"][];
        };
        ReferralDeadlines: {
            referralId: number;
            role: string;
            roleName: string;
            /** @description Every clock: what is still to come first. */
            receipts: components["schemas"]["ReceiptView"][];
        };
        ProposalDeadlines: {
            proposalId: number;
            year: number;
            kindName: string;
            session: string | null;
            number: string;
            title: string;
            /** @description The day for which the lights are said. */
            today: string;
            referrals: components["schemas"]["ReferralDeadlines"][];
        };
        NextNumber: {
            number: string;
        };
        Similar: {
            id: number;
            number: string;
            session: string | null;
            kindName: string;
            title: string;
            year: number;
            /** @enum {string|null} */
            status: "received" | "split_proposed" | "assigned" | "handling" | "replied" | "concluded" | "returned" | "withdrawn" | null;
            statusName: string | null;
            division: string | null;
            documentNumber: string | null;
            outcomeClass: string | null;
            repliedOn: string | null;
            /** @description 0 to 1: the share of the character pairs that both titles, or title and text, have. */
            score: number;
        };
        SimilarProposals: {
            /** @description The one that has the number already. */
            exact: components["schemas"]["Similar"] | null;
            /** @description The likeliest first, at most eight. */
            similar: components["schemas"]["Similar"][];
        };
        InvolvedUnitBody: {
            name: string;
            /** @enum {string} */
            part: "lead" | "separate" | "co";
            contactName?: string | null;
            contactPhone?: string | null;
        };
        ReferralBody: {
            /** @enum {string} */
            role: "lead" | "sole" | "separate" | "co" | "reference";
            referredOn: string;
            receivedOn?: string | null;
            referredBy?: string | null;
            dueOn?: string | null;
            remark?: string | null;
            units?: components["schemas"]["InvolvedUnitBody"][];
        };
        SessionBody: {
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            /** @enum {string} */
            body: "npc" | "cppcc";
            term: number;
            ordinal: number;
        };
        ProposerBody: {
            name?: string | null;
            /** @description 代表团 or 界别. */
            group?: string | null;
            phone?: string | null;
            /** @description 单位职务. */
            duty?: string | null;
            address?: string | null;
        };
        RegisterBody: {
            referral: components["schemas"]["ReferralBody"];
            kind: string;
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            session?: components["schemas"]["SessionBody"] | null;
            /** @description 届次 as the paper writes it; alone it is enough, and 市两会期间 names no session. */
            sessionWords?: string | null;
            /**
             * @description session or inter (闭会、平时); a prefix of the number wins.
             * @enum {string|null}
             */
            series?: "session" | "inter" | null;
            number: string;
            localNumber?: string | null;
            /** @description May be left out of a classified item only. */
            title?: string | null;
            summary?: string | null;
            text?: string | null;
            /** @description 涉密件: a placeholder without text, which counts like any other. */
            sensitive?: boolean;
            proposers?: components["schemas"]["ProposerBody"][];
            /** @description 联名人数: joint signers beside the lead signer, the named ones among them. */
            jointCount?: number | null;
            topic?: string | null;
            keyItem?: boolean;
        };
        CorrectBody: {
            /** @description `version` of the proposal that the page shows. */
            version: number;
            kind: string;
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            session?: components["schemas"]["SessionBody"] | null;
            /** @description 届次 as the paper writes it; alone it is enough, and 市两会期间 names no session. */
            sessionWords?: string | null;
            /**
             * @description session or inter (闭会、平时); a prefix of the number wins.
             * @enum {string|null}
             */
            series?: "session" | "inter" | null;
            number: string;
            localNumber?: string | null;
            /** @description May be left out of a classified item only. */
            title?: string | null;
            summary?: string | null;
            text?: string | null;
            /** @description 涉密件: a placeholder without text, which counts like any other. */
            sensitive?: boolean;
            proposers?: components["schemas"]["ProposerBody"][];
            /** @description 联名人数: joint signers beside the lead signer, the named ones among them. */
            jointCount?: number | null;
            topic?: string | null;
            keyItem?: boolean;
        };
        UnitsBody: {
            /** @description `version` of the referral that the page shows. */
            version: number;
            units: components["schemas"]["InvolvedUnitBody"][];
        };
        Draft: {
            body: {
                [key: string]: unknown;
            } | null;
            key: string;
            /** @description ISO 8601 instant; null while nothing was saved. */
            savedAt: string | null;
        };
        DraftBody: {
            body: {
                [key: string]: unknown;
            };
        };
        SavedView: {
            id: number;
            name: string;
            /** @description The address's query: year=2026&status=handling. */
            query: string;
        };
        SavedViews: {
            views: components["schemas"]["SavedView"][];
        };
        ViewBody: {
            name: string;
            /** @description The address's query: year=2026&status=handling. */
            query: string;
        };
        StandingRow: {
            referralId: number;
            proposalId: number;
            number: string;
            title: string;
            body: string;
            kindName: string;
            roleName: string;
            light: components["schemas"]["LightView"];
            sentence: string;
            waitingFor: string;
            /** @description null: it is not known since when. */
            waitingWorkdays: number | null;
        };
        StandingList: {
            rows: components["schemas"]["StandingRow"][];
        };
        Counter: {
            key: string;
            label: string;
            /** @description The page of its list where that is not the ledger. */
            page: string | null;
            count: number;
            query: string;
        };
        Cell: {
            count: number;
            query: string;
        };
        BoardDeadlines: {
            open: components["schemas"]["Cell"];
            classes: components["schemas"]["Counter"][];
        };
        BoardCells: {
            to_assign: components["schemas"]["Cell"];
            to_sign: components["schemas"]["Cell"];
            handling: components["schemas"]["Cell"];
            clearing: components["schemas"]["Cell"];
            to_issue: components["schemas"]["Cell"];
            to_feedback: components["schemas"]["Cell"];
            return_pending: components["schemas"]["Cell"];
            concluded: components["schemas"]["Cell"];
            total: components["schemas"]["Cell"];
            overdue: components["schemas"]["Cell"];
        };
        BoardRow: {
            /** @enum {string} */
            group: "npc_lead" | "npc_co" | "cppcc_lead" | "cppcc_co" | "other";
            label: string;
            cells: components["schemas"]["BoardCells"];
        };
        Workbench: {
            year: number;
            counters: components["schemas"]["Counter"][];
            deadlines: components["schemas"]["BoardDeadlines"];
            table: components["schemas"]["BoardRow"][];
        };
        Task: {
            kind: string;
            label: string;
            referralId: number;
            proposalId: number;
            kindName: string;
            number: string;
            roleName: string;
            title: string;
            light: components["schemas"]["LightView"];
            /** @description The command to press; null where the work itself is meant. */
            action: string | null;
            /** @description The version that a step of clearance is about. */
            versionId: number | null;
        };
        TaskList: {
            tasks: components["schemas"]["Task"][];
        };
        NamedDivision: {
            id: number;
            name: string;
        };
        ReferralSuggestion: {
            referralId: number;
            /** @description Referrals with the same number are of one topic, by their titles. */
            topic: number;
            division: components["schemas"]["NamedDivision"] | null;
            /** @description Why, in a sentence; null without a suggestion. */
            because: string | null;
        };
        SuggestionList: {
            suggestions: components["schemas"]["ReferralSuggestion"][];
        };
        DivisionSuggestion: {
            division: components["schemas"]["NamedDivision"] | null;
            /** @description Why, in a sentence; null without a suggestion. */
            because: string | null;
        };
        ReferralActions: {
            version: number;
            actions: components["schemas"]["ActionView"][];
        };
        BulkItem: {
            referralId: number;
            version: number;
        };
        BulkAssignCommand: {
            items: components["schemas"]["BulkItem"][];
            leadDivisionId: number;
            supportDivisionIds?: number[];
            /** @description The leader has approved them on paper, as on a signed 任务分工表. */
            paper?: boolean;
            /** @description The leader named on the paper. */
            approver?: string;
        };
        BulkRefusal: {
            referralId: number;
            number: string;
            title: string;
            reasons: string[];
        };
        BulkOutcome: {
            done: number;
            refused: components["schemas"]["BulkRefusal"][];
        };
        AssignCommand: {
            leadDivisionId: number;
            supportDivisionIds?: number[];
            /** @description 批示. */
            instruction?: string;
            /** @description The leader has approved on paper (批办单): it goes to the divisions at once. */
            paper?: boolean;
            /** @description The leader named on the paper. */
            approver?: string;
            version: number;
        };
        ApproveSplitCommand: {
            instruction?: string;
            /** @description The leader who decided on paper, where the liaison enters it. */
            approver?: string;
            version: number;
        };
        RejectSplitCommand: {
            reason: string;
            approver?: string;
            version: number;
        };
        ReassignCommand: {
            leadDivisionId: number;
            supportDivisionIds?: number[];
            reason?: string;
            version: number;
        };
        TakeOnCommand: {
            handlerId?: number;
            handlerName?: string;
            version: number;
        };
        SendBackCommand: {
            suggestedDivisionId?: number;
            reason?: string;
            version: number;
        };
        RequestReturnCommand: {
            /** @enum {string} */
            asked: "return" | "reassign" | "change_role";
            suggestedUnit?: string;
            /**
             * @description The role that is asked for, where the role is to change.
             * @enum {string}
             */
            role?: "lead" | "sole" | "separate" | "co" | "reference";
            /** @description Why it is asked although the window is over. */
            override?: string;
            reason?: string;
            version: number;
        };
        ReturnAnswerCommand: {
            answeredOn: string;
            /** @enum {string} */
            newRole?: "lead" | "sole" | "separate" | "co" | "reference";
            reason?: string;
            version: number;
        };
        Command: {
            version: number;
        };
        ChangeRoleCommand: {
            version: number;
            /** @enum {string} */
            role: "lead" | "sole" | "separate" | "co" | "reference";
            noticeOn: string;
            reason?: string;
        };
        WithdrawCommand: {
            version: number;
            on: string;
            reason?: string;
        };
        ReinstateCommand: {
            version: number;
            on: string;
        };
        SuperviseCommand: {
            version: number;
            leaderId: number;
            note?: string;
        };
        LinkMergedCommand: {
            version: number;
            hostProposalId: number;
        };
        AddReferralCommand: {
            /** @enum {string} */
            role: "lead" | "sole" | "separate" | "co" | "reference";
            referredOn: string;
            receivedOn?: string;
            dueOn?: string;
            referredBy?: string;
        };
        VersionBody: {
            version: number;
        };
        OutcomeClassView: {
            code: string;
            label: string;
            definition: string | null;
        };
        PointView: {
            /** @enum {string} */
            outcome: "adopted" | "planned" | "not_adopted";
            content: string;
            plannedBy: string | null;
            reason: string | null;
        };
        DelegateView: {
            id: number;
            name: string;
        };
        SetAsideView: {
            id: number;
            by: string;
            at: string;
            body: string;
        };
        StepView: {
            action: string;
            actionName: string;
            by: string;
            on: string;
            comment: string | null;
            /** @description The division's own review was skipped: its head drafted and nobody can stand in. */
            skipped: boolean;
        };
        VersionView: {
            referralId: number;
            proposalId: number;
            number: string;
            title: string;
            /** @description Counts the saves of the text. */
            revision: number;
            /** @description Counts the saves of class, points and 公开属性. */
            factsRevision: number;
            body: string;
            /** @description The scheme in force in the referral's year. */
            outcomeClasses: components["schemas"]["OutcomeClassView"][];
            owesClass: boolean;
            points: components["schemas"]["PointView"][];
            /**
             * @description 公开属性 as the drafter proposes it.
             * @enum {string|null}
             */
            disclosure: "active" | "on_request" | "none" | null;
            /** @enum {string|null} */
            width: "full" | "summary" | "redacted" | null;
            ground: string | null;
            delegate: components["schemas"]["DelegateView"] | null;
            setAside: components["schemas"]["SetAsideView"][];
            actions: components["schemas"]["ActionView"][];
            /** @description Whether the person may write in it now; else every reason why not. */
            mayWrite: boolean;
            writeReasons: string[];
            mayComment: boolean;
            /** @description The version before it, to compare with. */
            previousId: number | null;
            referralVersion: number;
            id: number;
            round: number;
            ordinal: number;
            /** @enum {string} */
            form: "reply" | "opinion";
            formName: string;
            /** @description The state of clearance; `imported` where it came with a ledger. */
            state: string;
            stateName: string;
            /** @description The latest version of the running round. */
            running: boolean;
            outcomeClass: string | null;
            issuedOn: string | null;
            documentNumber: string | null;
            /** @description Whether its text is known here: a ledger brings none. */
            hasText: boolean;
            /** @description Both empty for those who do not work on the referral. */
            authors: string[];
            steps: components["schemas"]["StepView"][];
        };
        VersionSummary: {
            id: number;
            round: number;
            ordinal: number;
            /** @enum {string} */
            form: "reply" | "opinion";
            formName: string;
            /** @description The state of clearance; `imported` where it came with a ledger. */
            state: string;
            stateName: string;
            /** @description The latest version of the running round. */
            running: boolean;
            outcomeClass: string | null;
            issuedOn: string | null;
            documentNumber: string | null;
            /** @description Whether its text is known here: a ledger brings none. */
            hasText: boolean;
            /** @description Both empty for those who do not work on the referral. */
            authors: string[];
            steps: components["schemas"]["StepView"][];
        };
        RunningVersion: {
            id: number;
            /** @description Whether the person may write in it now. */
            mayWrite: boolean;
            actions: components["schemas"]["ActionView"][];
        };
        VersionList: {
            versions: components["schemas"]["VersionSummary"][];
            /** @description Whether the person may begin the next version, and if not, why. */
            start: components["schemas"]["ActionView"];
            /** @description null: none is begun, or the latest is issued. */
            running: components["schemas"]["RunningVersion"] | null;
            /** @description The version of the referral, for the commands. */
            referralVersion: number;
        };
        DraftTextBody: {
            revision: number;
            body: string;
            /** @description The open page, so that what it sent before is known for its own. */
            writer?: string;
        };
        SavedTextView: {
            revision: number;
            /** @description The revision that holds what was sent, as it was sent: from there the page goes on. */
            sent: number;
            body: string;
            /** @description Somebody else's words are in it that the page has not seen. */
            merged: boolean;
            savedAt: string;
        };
        PointBody: {
            /** @enum {string} */
            outcome: "adopted" | "planned" | "not_adopted";
            content: string;
            plannedBy: string | null;
            reason: string | null;
        };
        DraftFactsBody: {
            revision: number;
            outcomeClass: string | null;
            points: components["schemas"]["PointBody"][];
            /** @enum {string|null} */
            disclosure: "active" | "on_request" | "none" | null;
            /** @enum {string|null} */
            width: "full" | "summary" | "redacted" | null;
            ground: string | null;
            delegateId: number | null;
        };
        TakenOver: Record<string, never>;
        DifferencePart: {
            /** @enum {string} */
            kind: "same" | "added" | "removed";
            text: string;
        };
        DifferenceBlock: {
            /** @enum {string} */
            kind: "same" | "added" | "changed" | "removed";
            /** @description As it stands in the later text; for `removed` in the earlier one. */
            html: string;
            /** @description Of a changed paragraph: what was added and removed in it. */
            parts?: components["schemas"]["DifferencePart"][];
        };
        DifferenceView: {
            fromId: number;
            fromName: string;
            blocks: components["schemas"]["DifferenceBlock"][];
        };
        CommentView: {
            id: number;
            quote: string | null;
            content: string;
            by: string | null;
            at: string;
            resolvedBy: string | null;
            resolvedAt: string | null;
        };
        CommentList: {
            comments: components["schemas"]["CommentView"][];
        };
        CommentBody: {
            /** @description The words in the text that it is about. */
            quote?: string;
            content: string;
        };
        EarlierReply: {
            proposalId: number;
            number: string;
            title: string;
            year: number;
            division: string | null;
            documentNumber: string | null;
            outcomeClass: string | null;
            repliedOn: string | null;
            /** @description Empty where only a ledger tells of it. */
            body: string;
        };
        EarlierCommitment: {
            id: number;
            proposalId: number;
            number: string;
            title: string;
            year: number;
            division: string | null;
            content: string;
            dueOn: string | null;
            state: string;
            stateName: string;
            settlement: string | null;
        };
        Earlier: {
            replies: components["schemas"]["EarlierReply"][];
            commitments: components["schemas"]["EarlierCommitment"][];
        };
        PartView: {
            assignmentId: number;
            division: string | null;
            state: string;
            stateName: string;
            /** @description 0 while nothing is written. */
            revision: number;
            body: string;
            savedBy: string | null;
            savedAt: string | null;
            submittedOn: string | null;
            mayWrite: boolean;
            /** @description Why the person may not hand it in now; empty: he may. */
            submitReasons: string[];
        };
        PartList: {
            parts: components["schemas"]["PartView"][];
            referralVersion: number;
        };
        PartTextBody: {
            revision: number;
            body: string;
        };
        SavedPart: {
            revision: number;
            body: string;
            savedAt: string;
        };
        ClearanceCommand: {
            version: number;
            comment?: string;
            /** @description 核稿: 公开属性 was checked. */
            disclosureChecked?: boolean;
            /**
             * @description 签发: 公开属性 as the signer decides it.
             * @enum {string}
             */
            disclosure?: "active" | "on_request" | "none";
            /** @enum {string} */
            width?: "full" | "summary" | "redacted";
            /** @description 不予公开的依据. */
            ground?: string;
            delegateId?: number;
            /** @description 督查室审核日期. */
            reviewedOn?: string;
        };
        ClearanceRow: {
            versionId: number;
            referralId: number;
            proposalId: number;
            /** @description Of the referral: what a command states. */
            version: number;
            number: string;
            title: string;
            body: string;
            roleName: string;
            /** @enum {string} */
            form: "reply" | "opinion";
            formName: string;
            division: string | null;
            /** @description Where it stands. */
            stage: string;
            stageName: string;
            /** @description The step that is the person's, and its name. */
            action: string;
            actionName: string;
            sentence: string;
            light: components["schemas"]["LightView"];
            /** @description Since when it waits. */
            since: string | null;
            /** @description Whether the person may take the step now, and if not, every reason. */
            allowed: boolean;
            reasons: string[];
        };
        ClearanceList: {
            rows: components["schemas"]["ClearanceRow"][];
        };
        IssueCommand: {
            version: number;
            issuedOn: string;
            /** @description As the OA gave it; left out where the number comes from our own series. */
            documentNumber?: string;
            /** @description The number stands on another letter, and shall stand on this one too. */
            confirmDuplicate?: boolean;
        };
        NumberingView: {
            /** @enum {string} */
            source: "series" | "oa";
            /** @description What stands before the year; null where the office has kept no series of this form. */
            prefix: string | null;
        };
        CopyView: {
            id: number;
            addressee: string;
            phone: string | null;
            address: string | null;
            channel: string | null;
            sentOn: string | null;
        };
        CopyList: {
            documentNumber: string | null;
            issuedOn: string | null;
            copies: components["schemas"]["CopyView"][];
        };
        CopySentBody: {
            channel?: string;
            /** @description null: it has not gone out after all. */
            sentOn: string | null;
        };
        ContactRecord: {
            id: number;
            form: string | null;
            times: number;
            heldOn: string | null;
            people: string | null;
            place: string | null;
            note: string | null;
            /** @description Who recorded it; null where a ledger brought it. */
            recordedBy: string | null;
        };
        ChaseRecord: {
            on: string;
            channel: string | null;
            /** @description null also for those who do not work on the referral. */
            note: string | null;
            by: string | null;
        };
        OutsideOpinionView: {
            id: number;
            round: number;
            unitId: number;
            unit: string;
            askedOn: string;
            dueOn: string | null;
            /** @enum {string} */
            state: "received" | "countersigned" | "missing" | "overridden";
            stateName: string;
            light: components["schemas"]["LightView"];
            receivedOn: string | null;
            documentNumber: string | null;
            /** @description null also for those who do not work on the referral. */
            content: string | null;
            overriddenOn: string | null;
            overrideReason: string | null;
            chases: components["schemas"]["ChaseRecord"][];
        };
        ExtensionEventView: {
            id: number;
            /** @description Rework has a clock of its own in every further round. */
            clock: string;
            round: number;
            event: string;
            eventName: string;
            happenedOn: string | null;
            dueOn: string | null;
            reason: string | null;
            /** @description The upper office's answer, and when the proposer was told of it. */
            notice: string | null;
            proposerToldOn: string | null;
            /** @description A later event took it back: it no longer counts. */
            revoked: boolean;
            by: string | null;
        };
        ExtensionView: {
            dueOn: string | null;
            /** @description The date that is asked for and not decided. */
            askedFor: string | null;
            events: components["schemas"]["ExtensionEventView"][];
            /** @description The legal cap in a sentence; null where the law has none. */
            cap: string | null;
            capOn: string | null;
            /** @description Where the date that stands, or that is asked for, lies beyond the cap. */
            warning: string | null;
        };
        CooperationView: {
            referralId: number;
            /** @description Whether the reader works on it: texts are shown only to him. */
            worksOn: boolean;
            /** @description A sentence where a reply is owed and the proposers were never contacted. */
            contactOwed: string | null;
            /** @description Proposers with names of whom no record of a talk speaks; empty where that cannot be told. */
            notSpokenTo: string[];
            contacts: components["schemas"]["ContactRecord"][];
            contactForms: string[];
            /** @description Whether the reply is ours, so that other units can owe us an opinion. */
            takesOpinions: boolean;
            opinions: components["schemas"]["OutsideOpinionView"][];
            mayChase: boolean;
            mayTell: boolean;
            extension: components["schemas"]["ExtensionView"];
        };
        MissingOpinion: {
            opinionId: number;
            referralId: number;
            proposalId: number;
            number: string;
            title: string;
            kindName: string;
            body: string;
            roleName: string;
            divisionId: number | null;
            division: string | null;
            unit: string;
            askedOn: string;
            dueOn: string | null;
            light: components["schemas"]["LightView"];
            chases: number;
            lastChasedOn: string | null;
            mayChase: boolean;
        };
        MissingOpinions: {
            rows: components["schemas"]["MissingOpinion"][];
        };
        ChaseBody: {
            on: string;
            channel?: string;
            note?: string;
        };
        ExtensionToldBody: {
            on: string;
        };
        PlatformView: {
            code: string;
            label: string;
            uploadedOn: string | null;
            recordedBy: string | null;
        };
        CopyField: {
            label: string;
            text: string;
        };
        PlatformSheet: {
            referralId: number;
            platforms: components["schemas"]["PlatformView"][];
            /** @description Whether anything was issued that could be uploaded. */
            issued: boolean;
            mayTick: boolean;
            fields: components["schemas"]["CopyField"][];
        };
        PlatformBody: {
            uploadedOn: string | null;
        };
        AddContactCommand: {
            version: number;
            heldOn: string;
            /** @description A word of the list 沟通形式, or its code. */
            form: string;
            people: string;
            place?: string;
            note?: string;
        };
        AskOpinionCommand: {
            version: number;
            unitId?: number;
            unitName?: string;
            /** @description Left out: by the setting, from today. */
            dueOn?: string;
        };
        ReceiveOpinionCommand: {
            version: number;
            unitId: number;
            receivedOn: string;
            content?: string;
            documentNumber?: string;
            countersigned?: boolean;
        };
        OverrideOpinionCommand: {
            version: number;
            unitId: number;
            reason?: string;
        };
        RequestExtensionCommand: {
            version: number;
            dueOn: string;
            reason?: string;
        };
        GrantExtensionCommand: {
            version: number;
            dueOn: string;
            notice: string;
            /** @description Beyond the legal maximum: who approved it, and why. */
            override?: string;
            proposerToldOn?: string;
        };
        RefuseExtensionCommand: {
            version: number;
            notice: string;
            reason?: string;
        };
        ReasonCommand: {
            version: number;
            reason?: string;
        };
        ClockNoticeCommand: {
            version: number;
            reason?: string;
            on: string;
            notice: string;
        };
        MarkDifficultCommand: {
            version: number;
            reason?: string;
            approval: string;
        };
        CorrectDatesCommand: {
            version: number;
            reason?: string;
            referredOn?: string;
            receivedOn?: string;
            dueOn?: string;
            /** @description None was given: 办理期限 was entered by mistake. */
            withoutDue?: boolean;
        };
        AmendmentView: {
            reason: string;
            openedOn: string;
            settled: boolean;
        };
        FormView: {
            id: number;
            /** @enum {string} */
            state: "received" | "unknown" | "not_returned";
            stateName: string;
            proposer: string | null;
            /** @enum {string|null} */
            work: "satisfied" | "basic" | "dissatisfied" | null;
            workName: string | null;
            /** @enum {string|null} */
            result: "satisfied" | "basic" | "dissatisfied" | null;
            resultName: string | null;
            receivedOn: string | null;
            channel: string | null;
            said: string | null;
            decides: boolean;
            flagged: boolean;
            late: boolean;
            /** @description Recorded wrongly: a later form of the same signer stands in its place. */
            superseded: boolean;
        };
        ReminderView: {
            id: number;
            proposer: string | null;
            on: string;
            channel: string | null;
            note: string | null;
        };
        RoundAftercare: {
            ordinal: number;
            cause: string;
            reason: string | null;
            issuedOn: string | null;
            /** @description Until when the form should come back; null: it is not known when the answer was sent. */
            formDueOn: string | null;
            /** @description Until when a later round is to be answered. */
            reworkDueOn: string | null;
            amendments: components["schemas"]["AmendmentView"][];
            forms: components["schemas"]["FormView"][];
            reminders: components["schemas"]["ReminderView"][];
        };
        SignerView: {
            id: number;
            name: string | null;
            position: number;
        };
        LookBackView: {
            year: number;
            progress: string;
            lookedOn: string;
            by: string | null;
        };
        CommitmentView: {
            id: number;
            content: string;
            division: string | null;
            divisionId: number | null;
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "fulfilled" | "changed";
            stateName: string;
            /** @description Past its day, and neither kept nor changed. */
            overdue: boolean;
            /** @description How it stands to its day while it is followed; what became of it afterwards. */
            light: components["schemas"]["LightView"];
            settledOn: string | null;
            settlement: string | null;
            proposerToldOn: string | null;
            toldChannel: string | null;
            outcomeClass: string | null;
            documentNumber: string | null;
            lookBacks: components["schemas"]["LookBackView"][];
        };
        AftercareView: {
            rounds: components["schemas"]["RoundAftercare"][];
            signers: components["schemas"]["SignerView"][];
            channels: string[];
            commitments: components["schemas"]["CommitmentView"][];
        };
        FeedbackRow: {
            referralId: number;
            proposalId: number;
            kindName: string;
            body: string;
            number: string;
            title: string;
            roleName: string;
            division: string | null;
            leadProposer: string | null;
            round: number;
            issuedOn: string | null;
            formDueOn: string | null;
            light: components["schemas"]["LightView"];
            reminders: number;
            lastRemindedOn: string | null;
            result: string | null;
            work: string | null;
        };
        FeedbackList: {
            rule: string;
            rows: components["schemas"]["FeedbackRow"][];
        };
        RecordFeedbackCommand: {
            version: number;
            /** @description Without it the lead signer's. */
            proposerId?: number;
            /**
             * @description On the work; null: 未表态.
             * @enum {string|null}
             */
            work?: "satisfied" | "basic" | "dissatisfied" | null;
            /**
             * @description On the result.
             * @enum {string|null}
             */
            result?: "satisfied" | "basic" | "dissatisfied" | null;
            receivedOn: string;
            /** @description Of the list feedback_channel, by code or word. */
            channel: string;
            said?: string;
            /** @description Whether this form decides; by default only the lead signer's does. */
            decides?: boolean;
            /** @description Takes the place of the form of the same signer in this round, which was recorded wrongly. */
            corrects?: boolean;
        };
        FeedbackReminder: {
            proposerId?: number;
            on: string;
            channel: string;
            note?: string;
        };
        SentBackCommand: {
            version: number;
            reason?: string;
            on: string;
        };
        CommitmentRow: {
            id: number;
            content: string;
            division: string | null;
            divisionId: number | null;
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "fulfilled" | "changed";
            stateName: string;
            /** @description Past its day, and neither kept nor changed. */
            overdue: boolean;
            /** @description How it stands to its day while it is followed; what became of it afterwards. */
            light: components["schemas"]["LightView"];
            settledOn: string | null;
            settlement: string | null;
            proposerToldOn: string | null;
            toldChannel: string | null;
            outcomeClass: string | null;
            documentNumber: string | null;
            lookBacks: components["schemas"]["LookBackView"][];
            referralId: number;
            proposalId: number;
            year: number;
            kindName: string;
            number: string;
            title: string;
        };
        CommitmentList: {
            /** @description What is listed, in a sentence. */
            rule: string;
            /** @description The year whose 回头看 is due now. */
            lookBackYear: number;
            /** @description Followed promises that have not been looked at in that year. */
            notLookedBack: number;
            years: number[];
            rows: components["schemas"]["CommitmentRow"][];
        };
        AddCommitmentCommand: {
            version: number;
            content: string;
            dueOn?: string;
            /** @description Who keeps it; without it the lead division. */
            divisionId?: number;
        };
        FulfilCommitmentCommand: {
            version: number;
            commitmentId: number;
            /** @enum {string} */
            outcome: "fulfilled" | "changed";
            settlement?: string;
            on: string;
            proposerToldOn?: string;
            channel?: string;
        };
        LookBackBody: {
            year: number;
            progress: string;
        };
        CommitmentToldBody: {
            on: string;
            channel: string;
        };
        ArchiveView: {
            archiveNumber: string | null;
            archivedOn: string | null;
            archivedBy: string | null;
            /** @description Referrals that are not finished. */
            open: number;
            closedYears: number[];
        };
        ArchiveBody: {
            archiveNumber: string;
            on: string;
        };
        YearClosing: {
            year: number;
            proposals: number;
            open: number;
            unarchived: number;
            closedOn: string | null;
            closedBy: string | null;
        };
        YearClosings: {
            years: components["schemas"]["YearClosing"][];
        };
        BackgroundTaskFailure: {
            code: string;
            message: string;
        };
        BackgroundTaskView: {
            /** @enum {string} */
            state: "requested" | "working" | "done" | "failed" | "cancelled";
            id: number;
            kind: string;
            title: string;
            stateName: string;
            done: number;
            total: number;
            /** @description It was asked for ten seconds ago or more, and nobody works on anything. */
            waitsForWorker: boolean;
            failure: components["schemas"]["BackgroundTaskFailure"] | null;
            fileName: string | null;
            fileSize: number | null;
            requestedAt: string;
            finishedAt: string | null;
            /** @description When it is swept away, with its file. */
            expiresAt: string | null;
        };
        BackgroundTaskList: {
            tasks: components["schemas"]["BackgroundTaskView"][];
        };
        ReadNotice: {
            year: number | null;
            document: string;
            title: string;
            publishedOn: string | null;
            note: string | null;
        };
        ReadDay: {
            day: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            name: string | null;
            row: number;
            column: string;
        };
        CalendarFinding: {
            /** @description The row of the file or the line of the text; 0: the whole. */
            row: number;
            column: string;
            code: string;
            message: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        CalendarReading: {
            /** @description Words for where it comes from. */
            origin: string;
            notice: components["schemas"]["ReadNotice"];
            days: components["schemas"]["ReadDay"][];
            findings: components["schemas"]["CalendarFinding"][];
        };
        NoticeTextBody: {
            text: string;
            /** @default null */
            year: number | null;
        };
        NamedDayBody: {
            day: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            /** @default null */
            name: string | null;
            /**
             * @description The row of the file or the line of the text; 0: none.
             * @default 0
             */
            row: number;
            /** @default  */
            column: string;
        };
        CalendarNoticeBody: {
            year: number;
            /** @description 发文字号; '' where there is none. */
            document: string;
            title: string;
            /**
             * @description 成文日期, YYYY-MM-DD.
             * @default null
             */
            publishedOn: string | null;
            /** @default null */
            note: string | null;
            days: components["schemas"]["NamedDayBody"][];
            /** @description `days` is all that the document says; else only the days named change. */
            whole: boolean;
            /** @description The year has its notice already, and is to be corrected. */
            correction: boolean;
        };
        DayState: {
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            kindName: string;
            name: string | null;
        };
        DayDifferenceView: {
            day: string;
            weekday: string;
            before: components["schemas"]["DayState"];
            after: components["schemas"]["DayState"];
        };
        ImpactCounts: {
            /** @description Dates that become another day. */
            moved: number;
            /** @description … of these, clocks that run: somebody has to act by another day. */
            running: number;
            overdue: number;
            relieved: number;
            /** @description Dates that stay and are no longer 暂定. */
            firm: number;
        };
        MovedDate: {
            referralId: number;
            proposalId: number;
            number: string;
            title: string;
            /** @description reply, contact, …; see the domain's clocks. */
            clock: string;
            /** @description 答复, 会办意见, 首次沟通, …. */
            clockName: string;
            round: number;
            /** @description The division that works on it. */
            division: string | null;
            before: string | null;
            after: string | null;
            /** @description The date was 暂定, or is from now on. */
            provisionalBefore: boolean;
            provisionalAfter: boolean;
            /** @description It was answered already: the date changes what is said of it, nobody has to act. */
            done: boolean;
            /**
             * @description overdue: not before, but now. relieved: was overdue, and is no more.
             * @enum {string}
             */
            effect: "provisional" | "overdue" | "gone" | "later" | "relieved" | "earlier" | "firm" | "new";
        };
        Impact: {
            /** @description Names exactly this impact; confirming sends it back. */
            digest: string;
            counts: components["schemas"]["ImpactCounts"];
            moved: components["schemas"]["MovedDate"][];
        };
        CalendarPreview: {
            findings: components["schemas"]["CalendarFinding"][];
            differences: components["schemas"]["DayDifferenceView"][];
            /** @description null: there are errors. */
            impact: components["schemas"]["Impact"] | null;
        };
        ConfirmCalendarBody: {
            year: number;
            /** @description 发文字号; '' where there is none. */
            document: string;
            title: string;
            /**
             * @description 成文日期, YYYY-MM-DD.
             * @default null
             */
            publishedOn: string | null;
            /** @default null */
            note: string | null;
            days: components["schemas"]["NamedDayBody"][];
            /** @description `days` is all that the document says; else only the days named change. */
            whole: boolean;
            /** @description The year has its notice already, and is to be corrected. */
            correction: boolean;
            /** @description From the preview. */
            digest: string;
        };
        ChangeMade: {
            /** @description Of the change in the log. */
            id: number;
        };
        DeadlineChangeView: {
            id: number;
            /** @enum {string} */
            sort: "calendar" | "plan" | "rules";
            title: string;
            /** @description YYYY-MM-DD. */
            on: string;
            by: string | null;
            counts: components["schemas"]["ImpactCounts"];
            /** @description The change that this one takes back. */
            undoes: number | null;
            undoneOn: string | null;
            undoneBy: string | null;
            /** @description It can be taken back: nothing of its sort has come after it. */
            canUndo: boolean;
        };
        DeadlineChangeList: {
            /** @description Newest first. */
            changes: components["schemas"]["DeadlineChangeView"][];
        };
        DeadlineChangeMoves: {
            moved: components["schemas"]["MovedDate"][];
        };
        UndoBody: {
            digest: string;
        };
        KeptPlanLine: {
            /** @description Replies and opinions whose date it is: 办理期限 and 延期 go before it. */
            decides: number;
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            /**
             * @description null: both.
             * @enum {string|null}
             */
            body: "npc" | "cppcc" | null;
            roles: ("lead" | "sole" | "separate" | "co" | "reference")[];
            dueOn: string;
            /** @description Where it stands, as 政办〔2026〕2号. */
            source: string;
        };
        PlanLineBody: {
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            /**
             * @description null: both.
             * @enum {string|null}
             */
            body: "npc" | "cppcc" | null;
            roles: ("lead" | "sole" | "separate" | "co" | "reference")[];
            dueOn: string;
            /** @description Where it stands, as 政办〔2026〕2号. */
            source: string;
        };
        PlanYear: {
            year: number;
            /** @description Names the present state; a change states it. */
            stamp: number;
            /** @description The year is closed: its dates stay. */
            closed: boolean;
            lines: components["schemas"]["KeptPlanLine"][];
            /** @description Last year's lines on the same days of this year, to begin from; their source is to be written. */
            fromLastYear: components["schemas"]["PlanLineBody"][];
        };
        PreviewPlanBody: {
            lines: components["schemas"]["PlanLineBody"][];
            /** @description The `stamp` of the year that the page shows. */
            stamp: number;
        };
        ChangePreview: {
            impact: components["schemas"]["Impact"];
            /** @description Sentences; nothing stands against the change. */
            warnings: string[];
        };
        ApplyPlanBody: {
            lines: components["schemas"]["PlanLineBody"][];
            /** @description The `stamp` of the year that the page shows. */
            stamp: number;
            /** @description Of the impact that was shown. */
            digest: string;
        };
        RuleRowBody: {
            /**
             * @description reply (in the role co: the opinion), return, reassign, contact, internal, outside_opinion, feedback, rework, publication.
             * @enum {string}
             */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment";
            roles: ("lead" | "sole" | "separate" | "co" | "reference")[];
            /** @description null: all. */
            levels: ("national" | "provincial" | "municipal" | "district")[] | null;
            /** @description null: both. */
            bodies: ("npc" | "cppcc")[] | null;
            /** @description Codes; null: all. */
            kinds: string[] | null;
            /** @description Only cases recognised as broad or difficult. */
            difficult: boolean;
            /** @description Only kinds that are answered by a feedback form. */
            owesFeedback: boolean;
            length: number;
            /**
             * @description wd: working days, d: calendar days, m: months.
             * @enum {string}
             */
            unit: "wd" | "d" | "m";
            /**
             * @description The day that is counted from.
             * @enum {string}
             */
            base: "received" | "assigned" | "replied" | "referred" | "requested" | "asked" | "sent_back";
            /** @description Whether an end on a rest day moves to the next working day. */
            rollOver: boolean;
            /** @description 《代表法》, whose article depends on the day; `source` is null then. */
            law: boolean;
            source: string | null;
        };
        AdoptedRules: {
            /**
             * @description null: general, for every level that has none of its own.
             * @enum {string|null}
             */
            level: "national" | "provincial" | "municipal" | "district" | null;
            /** @enum {string} */
            state: "present" | "past" | "future";
            /** @description YYYY-MM-DD; what had ended before is judged without it. */
            adoptedOn: string;
            /** @description It was adopted explicitly also for what was referred before and had not ended. */
            reachesBack: boolean;
            /** @description Who adopted it; null: it was there from the beginning. */
            adoptedBy: string | null;
            /** @description Clocks that are counted by it now. */
            clocks: number;
            id: number;
            place: string;
            /** @description YYYY-MM-DD. */
            fromOn: string;
            note: string | null;
            rows: components["schemas"]["RuleRowBody"][];
        };
        RuleTemplate: {
            id: number;
            place: string;
            /** @description YYYY-MM-DD. */
            fromOn: string;
            note: string | null;
            rows: components["schemas"]["RuleRowBody"][];
        };
        KindOfBody: {
            code: string;
            name: string;
            /** @enum {string} */
            body: "npc" | "cppcc";
        };
        ClockTerms: {
            code: string;
            name: string;
            /** @description What it is called where we give an opinion: 会办意见. */
            coName: string;
            bases: string[];
            roles: string[];
        };
        RuleBook: {
            /** @description Names the present state; a change states it, so that an old page is found out. */
            stamp: number;
            adopted: components["schemas"]["AdoptedRules"][];
            templates: components["schemas"]["RuleTemplate"][];
            kinds: components["schemas"]["KindOfBody"][];
            clocks: components["schemas"]["ClockTerms"][];
            bases: components["schemas"]["NamedCode"][];
        };
        StartRowView: {
            /**
             * @description reply (in the role co: the opinion), return, reassign, contact, internal, outside_opinion, feedback, rework, publication.
             * @enum {string}
             */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment";
            roles: ("lead" | "sole" | "separate" | "co" | "reference")[];
            /** @description null: all. */
            levels: ("national" | "provincial" | "municipal" | "district")[] | null;
            /** @description null: both. */
            bodies: ("npc" | "cppcc")[] | null;
            /** @description Codes; null: all. */
            kinds: string[] | null;
            /** @description Only cases recognised as broad or difficult. */
            difficult: boolean;
            /** @description Only kinds that are answered by a feedback form. */
            owesFeedback: boolean;
            length: number;
            /**
             * @description wd: working days, d: calendar days, m: months.
             * @enum {string}
             */
            unit: "wd" | "d" | "m";
            /**
             * @description The day that is counted from.
             * @enum {string}
             */
            base: "received" | "assigned" | "replied" | "referred" | "requested" | "asked" | "sent_back";
            /** @description Whether an end on a rest day moves to the next working day. */
            rollOver: boolean;
            /** @description 《代表法》, whose article depends on the day; `source` is null then. */
            law: boolean;
            source: string | null;
            takenOver: boolean;
        };
        RuleStartView: {
            place: string;
            note: string;
            rows: components["schemas"]["StartRowView"][];
        };
        RuleSetBody: {
            place: string;
            /**
             * @description Only for what comes from this level; null: general.
             * @enum {string|null}
             */
            level: "national" | "provincial" | "municipal" | "district" | null;
            fromOn: string;
            /** @description Explicitly also for what was referred before and has not ended. */
            reachesBack: boolean;
            note: string | null;
            rows: components["schemas"]["RuleRowBody"][];
        };
        SampleDays: {
            referred?: string | null;
            received?: string | null;
            requested?: string | null;
            assigned?: string | null;
            asked?: string | null;
            replied?: string | null;
            sent_back?: string | null;
        };
        SampleBody: {
            /** @enum {string} */
            level: "national" | "provincial" | "municipal" | "district";
            kind: string;
            /** @enum {string} */
            role: "lead" | "sole" | "separate" | "co" | "reference";
            difficult: boolean;
            days: components["schemas"]["SampleDays"];
        };
        TryRulesBody: {
            rules: components["schemas"]["RuleSetBody"];
            sample: components["schemas"]["SampleBody"];
        };
        TriedClockView: {
            /** @enum {string} */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment";
            clockName: string;
            /** @description YYYY-MM-DD; null: none, and the sentence says why. */
            dueOn: string | null;
            provisional: boolean;
            sentence: string;
            /** @description What to mind where the last day is not worked. */
            advice: string | null;
            /** @description The row of the draft that gave it, from 1 on; null: not by the draft. */
            row: number | null;
            /** @description Whose rules gave it. */
            place: string | null;
            days: components["schemas"]["CountedDayView"][];
        };
        TriedRules: {
            clocks: components["schemas"]["TriedClockView"][];
        };
        PreviewRulesBody: {
            place: string;
            /**
             * @description Only for what comes from this level; null: general.
             * @enum {string|null}
             */
            level: "national" | "provincial" | "municipal" | "district" | null;
            fromOn: string;
            /** @description Explicitly also for what was referred before and has not ended. */
            reachesBack: boolean;
            note: string | null;
            rows: components["schemas"]["RuleRowBody"][];
            /** @description The `stamp` of the rule book that the page shows. */
            stamp: number;
        };
        AdoptRulesBody: {
            place: string;
            /**
             * @description Only for what comes from this level; null: general.
             * @enum {string|null}
             */
            level: "national" | "provincial" | "municipal" | "district" | null;
            fromOn: string;
            /** @description Explicitly also for what was referred before and has not ended. */
            reachesBack: boolean;
            note: string | null;
            rows: components["schemas"]["RuleRowBody"][];
            /** @description The `stamp` of the rule book that the page shows. */
            stamp: number;
            /** @description Of the impact that was shown. */
            digest: string;
        };
        AgendaCount: {
            /** @enum {string} */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment" | "opinion";
            clockName: string;
            count: number;
            /** @enum {string} */
            tone: "none" | "overdue" | "near" | "ok" | "late" | "done" | "paused";
            /** @description What a day that has passed means: 逾期, 未到 of what others owe, 已过 of a right; null before. */
            passed: string | null;
        };
        AgendaDay: {
            /** @description YYYY-MM-DD. */
            date: string;
            /** @enum {string} */
            kind: "workday" | "rest" | "holiday" | "make_up";
            kindName: string;
            /** @description The holiday, or the one that the weekend is worked for. */
            name: string | null;
            /** @description The year's notice is not in the calendar. */
            provisional: boolean;
            total: number;
            counts: components["schemas"]["AgendaCount"][];
        };
        Agenda: {
            from: string;
            to: string;
            today: string;
            total: number;
            /** @description What is counted, in a sentence. */
            rule: string;
            days: components["schemas"]["AgendaDay"][];
        };
        AgendaItem: {
            id: number;
            date: string;
            /** @enum {string} */
            clock: "reply" | "return" | "reassign" | "contact" | "internal" | "outside_opinion" | "feedback" | "rework" | "publication" | "commitment" | "opinion";
            clockName: string;
            referralId: number;
            proposalId: number;
            body: string;
            kindName: string;
            number: string;
            roleName: string;
            title: string;
            division: string | null;
            /** @description The unit that is to answer, where it is another. */
            unit: string | null;
            light: components["schemas"]["LightView"];
        };
        AgendaItems: {
            from: string;
            to: string;
            total: number;
            rule: string;
            items: components["schemas"]["AgendaItem"][];
        };
        LoadWeek: {
            /** @description Monday and Sunday, YYYY-MM-DD. */
            from: string;
            to: string;
            /** @description 6月第3周. */
            name: string;
            /** @description 6月15日至21日. */
            span: string;
            count: number;
            /** @description 会办意见 among them. */
            co: number;
            /** @description More than the office's usual week. */
            heavy: boolean;
            past: boolean;
        };
        LoadRow: {
            /** @description 0: no division yet. */
            divisionId: number;
            division: string;
            /** @description By week, in the order of `weeks`. */
            counts: number[];
            total: number;
        };
        LoadBeside: {
            label: string;
            count: number;
            query: string;
        };
        Load: {
            year: number;
            years: number[];
            sentence: string;
            rule: string;
            /** @description The usual week: the median of what falls due in a week that has any, answered or not; null without one. */
            usual: number | null;
            /** @description Clocks of the agenda that a cell opens. */
            clocks: string;
            weeks: components["schemas"]["LoadWeek"][];
            rows: components["schemas"]["LoadRow"][];
            total: number;
            /** @description What has no day in the table. */
            beside: components["schemas"]["LoadBeside"][];
        };
        NoticeView: {
            id: number;
            /** @enum {string} */
            kind: "chase" | "reminder" | "escalation" | "dates_moved";
            kindName: string;
            /** @description ISO 8601 instant. */
            at: string;
            title: string;
            body: string | null;
            /** @description Who chased, or who confirmed that the leader is told. */
            saidBy: string | null;
            read: boolean;
            /** @description null: it speaks of many, or the reader may see no case any more. */
            referralId: number | null;
            proposalId: number | null;
            /** @description 人大 064 */
            number: string | null;
            subject: string | null;
        };
        NoticeList: {
            unread: number;
            notices: components["schemas"]["NoticeView"][];
        };
        UnreadCount: {
            unread: number;
        };
        NoticesBody: {
            ids?: number[];
        };
        Channels: {
            /** @description Whether the office has set the way up. */
            emailReady: boolean;
            webhookReady: boolean;
            /** @description 企业微信 or 钉钉. */
            webhookName: string;
            /** @description When the digest comes, HH:MM, and when nothing is sent. */
            digestAt: string;
            quietWords: string;
            email: string | null;
            emailOn: boolean;
            webhookUser: string | null;
            webhookOn: boolean;
            /** @description Dates in one letter a day, not one by one. */
            digest: boolean;
        };
        ChannelsBody: {
            email: string | null;
            emailOn: boolean;
            webhookUser: string | null;
            webhookOn: boolean;
            /** @description Dates in one letter a day, not one by one. */
            digest: boolean;
        };
        ReferralChaseBody: {
            note?: string;
            /** @description Somebody chased it today already, and it is to be chased again. */
            again?: boolean;
        };
        ChasedReferral: {
            referralId: number;
            told: string[];
        };
        ChaseRefusal: {
            referralId: number;
            number: string;
            subject: string;
            /** @description chased_today: asked again with `again`, it is. */
            code: string;
            message: string;
        };
        ChaseOutcome: {
            chased: components["schemas"]["ChasedReferral"][];
            refused: components["schemas"]["ChaseRefusal"][];
        };
        BulkChaseBody: {
            note?: string;
            /** @description Somebody chased it today already, and it is to be chased again. */
            again?: boolean;
            referralIds: number[];
        };
        Escalation: {
            /** @description One for each leader. */
            ids: number[];
            leaders: string[];
            title: string;
            /** @description ISO 8601 instant. */
            at: string;
            referralId: number;
            proposalId: number;
            number: string;
            subject: string;
            division: string | null;
        };
        EscalationList: {
            escalations: components["schemas"]["Escalation"][];
        };
        ChosenNotices: {
            ids: number[];
        };
        RungBody: {
            /** @enum {string} */
            moment: "every" | "before" | "after";
            workdays: number;
            /** @enum {string} */
            audience: "liaison" | "handler" | "division_head" | "leader";
        };
        LadderView: {
            ladder: string;
            /** @description 答复, 会办意见 and so on. */
            name: string;
            rungs: components["schemas"]["RungBody"][];
        };
        SuppressionView: {
            id: number;
            fromOn: string;
            toOn: string;
            reason: string;
        };
        ReminderRules: {
            ladders: components["schemas"]["LadderView"][];
            suppressions: components["schemas"]["SuppressionView"][];
            editable: boolean;
        };
        LadderBody: {
            rungs: components["schemas"]["RungBody"][];
        };
        SuppressionBody: {
            fromOn: string;
            toOn: string;
            reason: string;
        };
        DeadDelivery: {
            id: number;
            /** @enum {string} */
            channel: "email" | "webhook";
            channelName: string;
            person: string;
            to: string | null;
            kindName: string;
            attempts: number;
            error: string | null;
            /** @description ISO 8601 instant. */
            at: string;
        };
        DeadDeliveries: {
            /** @description How many are still to go out by themselves, and since when the oldest waits. */
            owed: number;
            deliveries: components["schemas"]["DeadDelivery"][];
        };
        ResendBody: {
            ids?: number[];
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
            state: "undone" | "failed" | "uploaded" | "reading" | "previewed" | "commit_requested" | "committing" | "committed";
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
        LedgerExportQuery: {
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
            /** @description Id of the division that leads; 0: no division yet. */
            division?: number;
            outcomeClass?: string;
            /** @description published, active, on_request, none or undecided. */
            publication?: string;
            /** @description Key of a figure: lists what stands behind it; needs `year`. */
            line?: string;
            /** @description The day that a figure of the weekly sheet (`line=weekly.…`) is of; today without it. */
            on?: string;
            /**
             * @description A column of the 工作台; `any` is all of them, without what was returned or withdrawn.
             * @enum {string}
             */
            column?: "handling" | "concluded" | "to_assign" | "to_sign" | "clearing" | "to_issue" | "to_feedback" | "return_pending" | "any";
            /**
             * @description A row of the 工作台.
             * @enum {string}
             */
            group?: "npc_lead" | "npc_co" | "cppcc_lead" | "cppcc_co" | "other";
            /**
             * @description How the reply stands to its date; `near` as the setting of the office says, `open` whatever still owes one.
             * @enum {string}
             */
            due?: "provisional" | "overdue" | "near" | "late" | "paused" | "today" | "open" | "later" | "undated" | "week" | "on_time";
            /** @description Id of a division that has yet to sign for its part, as lead or in support. */
            toSignBy?: number;
            /**
             * @description Whether the proposal has its 归档号.
             * @enum {string}
             */
            filing?: "archived" | "unarchived";
            /** @enum {string} */
            sort?: "number" | "title" | "kind" | "status" | "role" | "dueOn" | "repliedOn" | "referredOn" | "division";
            /** @enum {string} */
            order?: "asc" | "desc";
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
        WeeklyColumn: {
            key: string;
            label: string;
            definition: string;
        };
        WeeklyNumber: {
            count: number;
            query: string;
        };
        WeeklyRow: {
            divisionId: number | null;
            division: string | null;
            due: components["schemas"]["WeeklyNumber"];
            done: components["schemas"]["WeeklyNumber"];
            overdue: components["schemas"]["WeeklyNumber"];
            dueThisWeek: components["schemas"]["WeeklyNumber"];
            dueNextWeek: components["schemas"]["WeeklyNumber"];
            later: components["schemas"]["WeeklyNumber"];
            noDueDate: components["schemas"]["WeeklyNumber"];
        };
        WeeklyNumbers: {
            due: components["schemas"]["WeeklyNumber"];
            done: components["schemas"]["WeeklyNumber"];
            overdue: components["schemas"]["WeeklyNumber"];
            dueThisWeek: components["schemas"]["WeeklyNumber"];
            dueNextWeek: components["schemas"]["WeeklyNumber"];
            later: components["schemas"]["WeeklyNumber"];
            noDueDate: components["schemas"]["WeeklyNumber"];
        };
        EarlierYear: {
            year: number;
            open: components["schemas"]["WeeklyNumber"];
        };
        WeeklySheet: {
            on: string;
            year: number;
            title: string;
            /** @description What is counted, in a sentence. */
            rule: string;
            columns: components["schemas"]["WeeklyColumn"][];
            rows: components["schemas"]["WeeklyRow"][];
            total: components["schemas"]["WeeklyNumbers"];
            /** @description Earlier years with business still open, latest first. */
            earlier: components["schemas"]["EarlierYear"][];
        };
        SplitRow: {
            referralId: number;
            proposalId: number;
            kindName: string;
            body: string;
            session: string | null;
            number: string;
            localNumber: string | null;
            title: string;
            leadProposer: string | null;
            jointCount: number | null;
            roleName: string;
            leadUnits: string[];
            coUnits: string[];
            separateUnits: string[];
            leadDivision: string | null;
            supportDivisions: string[];
            handlerName: string | null;
            referredOn: string | null;
            dueOn: string | null;
            keyItem: boolean;
            statusName: string;
        };
        SplitSheet: {
            title: string;
            rows: components["schemas"]["SplitRow"][];
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
    People_list: {
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
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
        };
    };
    People_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithFirstPassword"];
                };
            };
        };
    };
    People_change: {
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
                "application/json": components["schemas"]["PersonChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    People_password: {
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
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
        };
    };
    People_setLeave: {
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
                "application/json": components["schemas"]["LeaveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    People_endLeave: {
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
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    Divisions_list: {
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
                    "application/json": components["schemas"]["DivisionList"];
                };
            };
        };
    };
    Divisions_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionUnit"];
                };
            };
        };
    };
    Divisions_rename: {
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
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionUnit"];
                };
            };
        };
    };
    OutsideUnits_list: {
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
                    "application/json": components["schemas"]["OutsideUnitList"];
                };
            };
        };
    };
    OutsideUnits_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    OutsideUnits_rename: {
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
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    OutsideUnits_dissolve: {
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
                "application/json": components["schemas"]["DissolveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    Auth_signIn: {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Auth_me: {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Auth_signOut: {
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
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    Auth_signOutEverywhere: {
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
                    "application/json": components["schemas"]["Done"];
                };
            };
        };
    };
    Auth_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Setup_needed: {
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
                    "application/json": components["schemas"]["SetupNeeded"];
                };
            };
        };
    };
    Setup_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
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
    Settings_list: {
        parameters: {
            query: {
                year: string;
            };
            header?: never;
            path: {
                list: string;
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
                    "application/json": components["schemas"]["KeptList"];
                };
            };
        };
    };
    Settings_replaceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceListBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptList"];
                };
            };
        };
    };
    Settings_kindsOf: {
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
                    "application/json": components["schemas"]["KeptKinds"];
                };
            };
        };
    };
    Settings_replaceKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceKindsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptKinds"];
                };
            };
        };
    };
    Settings_settingsOf: {
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
                    "application/json": components["schemas"]["KeptSettings"];
                };
            };
        };
    };
    Settings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSettings"];
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
                /** @description Id of the division that leads; 0: no division yet. */
                division?: number;
                outcomeClass?: string;
                /** @description published, active, on_request, none or undecided. */
                publication?: string;
                /** @description Key of a figure: lists what stands behind it; needs `year`. */
                line?: string;
                /** @description The day that a figure of the weekly sheet (`line=weekly.…`) is of; today without it. */
                on?: string;
                /** @description A column of the 工作台; `any` is all of them, without what was returned or withdrawn. */
                column?: "handling" | "concluded" | "to_assign" | "to_sign" | "clearing" | "to_issue" | "to_feedback" | "return_pending" | "any";
                /** @description A row of the 工作台. */
                group?: "npc_lead" | "npc_co" | "cppcc_lead" | "cppcc_co" | "other";
                /** @description How the reply stands to its date; `near` as the setting of the office says, `open` whatever still owes one. */
                due?: "provisional" | "overdue" | "near" | "late" | "paused" | "today" | "open" | "later" | "undated" | "week" | "on_time";
                /** @description Id of a division that has yet to sign for its part, as lead or in support. */
                toSignBy?: number;
                /** @description Whether the proposal has its 归档号. */
                filing?: "archived" | "unarchived";
                sort?: "number" | "title" | "kind" | "status" | "role" | "dueOn" | "repliedOn" | "referredOn" | "division";
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
    Registering_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
                };
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
    Registering_correct: {
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
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
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
    Deadlines_of: {
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
                    "application/json": components["schemas"]["ProposalDeadlines"];
                };
            };
        };
    };
    Registering_next: {
        parameters: {
            query?: {
                title?: string;
                kind?: string;
                number?: string;
                /** @description 届次 in words. */
                session?: string;
                level?: "national" | "provincial" | "municipal" | "district";
                series?: "session" | "inter";
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
                    "application/json": components["schemas"]["NextNumber"];
                };
            };
        };
    };
    Registering_similar: {
        parameters: {
            query?: {
                title?: string;
                kind?: string;
                number?: string;
                /** @description 届次 in words. */
                session?: string;
                level?: "national" | "provincial" | "municipal" | "district";
                series?: "session" | "inter";
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
                    "application/json": components["schemas"]["SimilarProposals"];
                };
            };
        };
    };
    Registering_units: {
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
                "application/json": components["schemas"]["UnitsBody"];
            };
        };
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
    Desk_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    Desk_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    Desk_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    Desk_views: {
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
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
        };
    };
    Desk_saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    Desk_removeView: {
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
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
        };
    };
    WorkViews_standing: {
        parameters: {
            query?: {
                /** @description Id of a division that has a part in it. */
                division?: number;
                year?: number;
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
                    "application/json": components["schemas"]["StandingList"];
                };
            };
        };
    };
    WorkViews_workbench: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["Workbench"];
                };
            };
        };
    };
    WorkViews_todo: {
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
                    "application/json": components["schemas"]["TaskList"];
                };
            };
        };
    };
    WorkViews_suggestMany: {
        parameters: {
            query: {
                /** @description Ids of referrals, separated by commas. */
                ids: string;
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
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
        };
    };
    WorkViews_suggestion: {
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
                    "application/json": components["schemas"]["DivisionSuggestion"];
                };
            };
        };
    };
    WorkViews_actions: {
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
                    "application/json": components["schemas"]["ReferralActions"];
                };
            };
        };
    };
    SplitCommands_assignMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssignCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
        };
    };
    SplitCommands_assign: {
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
                "application/json": components["schemas"]["AssignCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    SplitCommands_approveSplit: {
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
                "application/json": components["schemas"]["ApproveSplitCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    SplitCommands_rejectSplit: {
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
                "application/json": components["schemas"]["RejectSplitCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    SplitCommands_reassign: {
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
                "application/json": components["schemas"]["ReassignCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    SplitCommands_takeOn: {
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
                "application/json": components["schemas"]["TakeOnCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    SplitCommands_sendBack: {
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
                "application/json": components["schemas"]["SendBackCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_requestReturn: {
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
                "application/json": components["schemas"]["RequestReturnCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_returnGranted: {
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
                "application/json": components["schemas"]["ReturnAnswerCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_returnRefused: {
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
                "application/json": components["schemas"]["ReturnAnswerCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_takeBackRequest: {
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
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_changeRole: {
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
                "application/json": components["schemas"]["ChangeRoleCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_withdraw: {
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
                "application/json": components["schemas"]["WithdrawCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    UpperOffice_reinstate: {
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
                "application/json": components["schemas"]["ReinstateCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    OfficeCommands_note: {
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
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    OfficeCommands_supervise: {
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
                "application/json": components["schemas"]["SuperviseCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    OfficeCommands_linkMerged: {
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
                "application/json": components["schemas"]["LinkMergedCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    OfficeCommands_addReferral: {
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
                "application/json": components["schemas"]["AddReferralCommand"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
                };
            };
        };
    };
    Reorganisation_dissolve: {
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
                "application/json": components["schemas"]["DissolveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionUnit"];
                };
            };
        };
    };
    Drafting_start: {
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
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Drafting_list: {
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
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    Drafting_one: {
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
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Drafting_saveText: {
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
                "application/json": components["schemas"]["DraftTextBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedTextView"];
                };
            };
        };
    };
    Drafting_saveFacts: {
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
                "application/json": components["schemas"]["DraftFactsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Drafting_takenOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                revisionId: number;
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
                    "application/json": components["schemas"]["TakenOver"];
                };
            };
        };
    };
    Drafting_difference: {
        parameters: {
            query?: {
                /** @description The version to compare with; without it the one before. */
                from?: number;
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
                    "application/json": components["schemas"]["DifferenceView"];
                };
            };
        };
    };
    DraftTalk_list: {
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
                    "application/json": components["schemas"]["CommentList"];
                };
            };
        };
    };
    DraftTalk_add: {
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
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
        };
    };
    DraftTalk_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                commentId: number;
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
                    "application/json": components["schemas"]["CommentList"];
                };
            };
        };
    };
    DraftTalk_earlier: {
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
                    "application/json": components["schemas"]["Earlier"];
                };
            };
        };
    };
    DraftTalk_partsOf: {
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
                    "application/json": components["schemas"]["PartList"];
                };
            };
        };
    };
    DraftTalk_savePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                assignmentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartTextBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPart"];
                };
            };
        };
    };
    DraftTalk_submitPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                assignmentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartList"];
                };
            };
        };
    };
    Clearance_submitDraft: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_approveDivision: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_approveOffice: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_endorse: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_sign: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_sendBack: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_supervisionReviewed: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Clearance_delegate: {
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
                "application/json": components["schemas"]["ClearanceCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Issuing_list: {
        parameters: {
            query: {
                /** @description 待审 or 待发出. */
                stage: "issue" | "review";
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
                    "application/json": components["schemas"]["ClearanceList"];
                };
            };
        };
    };
    Issuing_issue: {
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
                "application/json": components["schemas"]["IssueCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Issuing_numbering: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["NumberingView"];
                };
            };
        };
    };
    Issuing_listCopies: {
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
                    "application/json": components["schemas"]["CopyList"];
                };
            };
        };
    };
    Issuing_recordCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                copyId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopySentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyList"];
                };
            };
        };
    };
    Cooperation_show: {
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
                    "application/json": components["schemas"]["CooperationView"];
                };
            };
        };
    };
    Cooperation_list: {
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
                    "application/json": components["schemas"]["MissingOpinions"];
                };
            };
        };
    };
    Cooperation_chase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                opinionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationView"];
                };
            };
        };
    };
    Cooperation_told: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                eventId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionToldBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationView"];
                };
            };
        };
    };
    Cooperation_platforms: {
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
                    "application/json": components["schemas"]["PlatformSheet"];
                };
            };
        };
    };
    Cooperation_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformSheet"];
                };
            };
        };
    };
    CooperationCommands_addContact: {
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
                "application/json": components["schemas"]["AddContactCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    CooperationCommands_askOutsideOpinion: {
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
                "application/json": components["schemas"]["AskOpinionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    CooperationCommands_receiveOpinion: {
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
                "application/json": components["schemas"]["ReceiveOpinionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    CooperationCommands_overrideOpinion: {
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
                "application/json": components["schemas"]["OverrideOpinionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Extensions_requestExtension: {
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
                "application/json": components["schemas"]["RequestExtensionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Extensions_grantExtension: {
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
                "application/json": components["schemas"]["GrantExtensionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Extensions_refuseExtension: {
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
                "application/json": components["schemas"]["RefuseExtensionCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Extensions_withdrawExtension: {
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
                "application/json": components["schemas"]["ReasonCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Clocks_pauseClock: {
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
                "application/json": components["schemas"]["ClockNoticeCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Clocks_resumeClock: {
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
                "application/json": components["schemas"]["ClockNoticeCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Clocks_markDifficult: {
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
                "application/json": components["schemas"]["MarkDifficultCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Clocks_unmarkDifficult: {
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
                "application/json": components["schemas"]["ReasonCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Clocks_correctDates: {
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
                "application/json": components["schemas"]["CorrectDatesCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Aftercare_of: {
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
                    "application/json": components["schemas"]["AftercareView"];
                };
            };
        };
    };
    Aftercare_list: {
        parameters: {
            query?: {
                state?: "dissatisfied" | "not_returned" | "waiting" | "flagged";
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
                    "application/json": components["schemas"]["FeedbackList"];
                };
            };
        };
    };
    Aftercare_recordFeedback: {
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
                "application/json": components["schemas"]["RecordFeedbackCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Aftercare_closeWithoutFeedback: {
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
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Aftercare_remind: {
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
                "application/json": components["schemas"]["FeedbackReminder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AftercareView"];
                };
            };
        };
    };
    Rework_opinionRejected: {
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
                "application/json": components["schemas"]["SentBackCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Rework_upperReturn: {
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
                "application/json": components["schemas"]["SentBackCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Rework_amend: {
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
                "application/json": components["schemas"]["ReasonCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Commitments_list: {
        parameters: {
            query?: {
                /** @description The year of the referral that the promise belongs to. */
                year?: number;
                state?: "overdue" | "open" | "fulfilled" | "changed";
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
                    "application/json": components["schemas"]["CommitmentList"];
                };
            };
        };
    };
    Commitments_workbook: {
        parameters: {
            query?: {
                /** @description The year of the referral that the promise belongs to. */
                year?: number;
                state?: "overdue" | "open" | "fulfilled" | "changed";
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
    Commitments_addCommitment: {
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
                "application/json": components["schemas"]["AddCommitmentCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Commitments_fulfilCommitment: {
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
                "application/json": components["schemas"]["FulfilCommitmentCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
        };
    };
    Commitments_lookBack: {
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
                "application/json": components["schemas"]["LookBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentList"];
                };
            };
        };
    };
    Commitments_told: {
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
                "application/json": components["schemas"]["CommitmentToldBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentList"];
                };
            };
        };
    };
    Archive_of: {
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
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
        };
    };
    Archive_archive: {
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
                "application/json": components["schemas"]["ArchiveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
        };
    };
    Archive_closings: {
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
                    "application/json": components["schemas"]["YearClosings"];
                };
            };
        };
    };
    Archive_close: {
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
                    "application/json": components["schemas"]["YearClosings"];
                };
            };
        };
    };
    Archive_reopen: {
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
                    "application/json": components["schemas"]["YearClosings"];
                };
            };
        };
    };
    BackgroundTasks_list: {
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
                    "application/json": components["schemas"]["BackgroundTaskList"];
                };
            };
        };
    };
    BackgroundTasks_one: {
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
                    "application/json": components["schemas"]["BackgroundTaskView"];
                };
            };
        };
    };
    BackgroundTasks_cancel: {
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
                    "application/json": components["schemas"]["BackgroundTaskView"];
                };
            };
        };
    };
    BackgroundTasks_again: {
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
                    "application/json": components["schemas"]["BackgroundTaskView"];
                };
            };
        };
    };
    BackgroundTasks_file: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    CalendarChanges_file: {
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
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarReading"];
                };
            };
        };
    };
    CalendarChanges_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeTextBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarReading"];
                };
            };
        };
    };
    CalendarChanges_candidates: {
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
                    "application/json": components["schemas"]["CalendarReading"];
                };
            };
        };
    };
    CalendarChanges_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarNoticeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
        };
    };
    CalendarChanges_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCalendarBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMade"];
                };
            };
        };
    };
    DeadlineChanges_list: {
        parameters: {
            query?: {
                /** @description All of them where it is left out. */
                sort?: "calendar" | "plan" | "rules";
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
                    "application/json": components["schemas"]["DeadlineChangeList"];
                };
            };
        };
    };
    DeadlineChanges_moves: {
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
                    "application/json": components["schemas"]["DeadlineChangeMoves"];
                };
            };
        };
    };
    DeadlineChanges_previewUndo: {
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
                    "application/json": components["schemas"]["Impact"];
                };
            };
        };
    };
    DeadlineChanges_undo: {
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
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMade"];
                };
            };
        };
    };
    PlanDates_ofYear: {
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
                    "application/json": components["schemas"]["PlanYear"];
                };
            };
        };
    };
    PlanDates_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyPlanBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMade"];
                };
            };
        };
    };
    PlanDates_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewPlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
        };
    };
    RuleSets_show: {
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
                    "application/json": components["schemas"]["RuleBook"];
                };
            };
        };
    };
    RuleSets_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptRulesBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMade"];
                };
            };
        };
    };
    RuleSets_start: {
        parameters: {
            query?: {
                level?: "national" | "provincial" | "municipal" | "district";
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
                    "application/json": components["schemas"]["RuleStartView"];
                };
            };
        };
    };
    RuleSets_try: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedRules"];
                };
            };
        };
    };
    RuleSets_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
        };
    };
    Agenda_days: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                /** @description Separated by commas: reply, opinion, rework, contact … Without it all that somebody owes. */
                clocks?: string;
                /** @description Id of the division whose matter it is; 0: no division yet. */
                division?: number;
                /** @description Only what the signed-in person's divisions have a part in. */
                mine?: "true" | "false";
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
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    Agenda_items: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                /** @description Separated by commas: reply, opinion, rework, contact … Without it all that somebody owes. */
                clocks?: string;
                /** @description Id of the division whose matter it is; 0: no division yet. */
                division?: number;
                /** @description Only what the signed-in person's divisions have a part in. */
                mine?: "true" | "false";
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
                    "application/json": components["schemas"]["AgendaItems"];
                };
            };
        };
    };
    Agenda_load: {
        parameters: {
            query?: {
                /** @description The year of the ISO weeks; the present one without it. */
                year?: number;
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
                    "application/json": components["schemas"]["Load"];
                };
            };
        };
    };
    Notices_list: {
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
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
        };
    };
    Notices_unread: {
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
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
        };
    };
    Notices_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
        };
    };
    Notices_mine: {
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
                    "application/json": components["schemas"]["Channels"];
                };
            };
        };
    };
    Notices_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channels"];
                };
            };
        };
    };
    Chases_one: {
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
                "application/json": components["schemas"]["ReferralChaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseOutcome"];
                };
            };
        };
    };
    Chases_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkChaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseOutcome"];
                };
            };
        };
    };
    Chases_list: {
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
                    "application/json": components["schemas"]["EscalationList"];
                };
            };
        };
    };
    Chases_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenNotices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationList"];
                };
            };
        };
    };
    Chases_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenNotices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationList"];
                };
            };
        };
    };
    ReminderRules_all: {
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
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
        };
    };
    ReminderRules_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ladder: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LadderBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
        };
    };
    ReminderRules_suppress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
        };
    };
    ReminderRules_resume: {
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
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
        };
    };
    ReminderRules_deliveries: {
        parameters: {
            query?: {
                state?: "dead";
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
                    "application/json": components["schemas"]["DeadDeliveries"];
                };
            };
        };
    };
    ReminderRules_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadDeliveries"];
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
    LedgerExport_export: {
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
                /** @description Id of the division that leads; 0: no division yet. */
                division?: number;
                outcomeClass?: string;
                /** @description published, active, on_request, none or undecided. */
                publication?: string;
                /** @description Key of a figure: lists what stands behind it; needs `year`. */
                line?: string;
                /** @description The day that a figure of the weekly sheet (`line=weekly.…`) is of; today without it. */
                on?: string;
                /** @description A column of the 工作台; `any` is all of them, without what was returned or withdrawn. */
                column?: "handling" | "concluded" | "to_assign" | "to_sign" | "clearing" | "to_issue" | "to_feedback" | "return_pending" | "any";
                /** @description A row of the 工作台. */
                group?: "npc_lead" | "npc_co" | "cppcc_lead" | "cppcc_co" | "other";
                /** @description How the reply stands to its date; `near` as the setting of the office says, `open` whatever still owes one. */
                due?: "provisional" | "overdue" | "near" | "late" | "paused" | "today" | "open" | "later" | "undated" | "week" | "on_time";
                /** @description Id of a division that has yet to sign for its part, as lead or in support. */
                toSignBy?: number;
                /** @description Whether the proposal has its 归档号. */
                filing?: "archived" | "unarchived";
                sort?: "number" | "title" | "kind" | "status" | "role" | "dueOn" | "repliedOn" | "referredOn" | "division";
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
    LedgerExport_exportLater: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerExportQuery"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundTaskView"];
                };
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
    Weekly_sheet: {
        parameters: {
            query?: {
                on?: string;
                year?: number;
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
                    "application/json": components["schemas"]["WeeklySheet"];
                };
            };
        };
    };
    Weekly_workbook: {
        parameters: {
            query?: {
                on?: string;
                year?: number;
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
    Weekly_split: {
        parameters: {
            query?: {
                year?: number;
                /** @description Ids of referrals, separated by commas; with them the year does not matter. */
                ids?: string;
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
                    "application/json": components["schemas"]["SplitSheet"];
                };
            };
        };
    };
}
