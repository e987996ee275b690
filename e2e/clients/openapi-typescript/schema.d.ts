export interface paths {
    "/api/v1/auth/callback/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back: sets the session cookie, and redirects */
        get: operations["receiveProviderSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; every other session ends, and this one gets a new token */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session and its user, or null */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of signed tokens (RFC 7517) */
        get: operations["getSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your sessions, on every device */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a link to choose a new password */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with the mailed token; every session ends */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the mailed link leads: redirects with the token, for a page to ask for the new password */
        get: operations["openPasswordReset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all your sessions but this one */
        post: operations["revokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one of your sessions, named by its id */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/revoke-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all your sessions */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/send-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail the verification link again */
        post: operations["sendVerificationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways to sign in beside the password: an OpenID Connect provider, or null */
        get: operations["listSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in: a session cookie, and its token for clients without cookies */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the OpenID Connect provider of the shop: where the browser goes for it
         * @description The browser that asks is the one that must return: it gets a cookie, good for five minutes. Where the account has a second factor, it returns with `secondFactor=required`, and a code is sent as after a password.
         */
        post: operations["openProviderSignIn"];
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
        /** End the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register; a link to verify the address is mailed, or that there is an account already */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange the session for a signed token, good for 15 minutes */
        get: operations["getAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in without a second factor again */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a secret for an authenticator app, and recovery codes; in force once a code was sent to verify-totp */
        post: operations["createSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get new recovery codes; the former ones end */
        post: operations["replaceRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a recovery code
         * @description Needs the cookie that the response to the first step has set, good for ten minutes.
         */
        post: operations["verifyRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a code of the app; in a session, show that a new app works: then every other session ends
         * @description Needs the cookie that the response to the first step has set, good for ten minutes.
         */
        post: operations["verifyAppCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change name or image */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the mailed link leads: a page that asks for the password and posts it here */
        get: operations["showEmailVerification"];
        put?: never;
        /**
         * Verify the address with the mailed token, and choose the password
         * @description As JSON. The form of the page has the token in the URL, and is answered by a redirect.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new cart for a guest, the cart they are filling for a customer */
        post: operations["openCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cart at today’s prices and stock */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/discount-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the discount codes of a cart; its totals say whether each applies */
        put: operations["updateCartDiscountCodes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put units in the cart */
        post: operations["addCartItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a line out; it is named by its id or its variant’s */
        delete: operations["removeCartItem"];
        options?: never;
        head?: never;
        /** Change how many; the line is named by its id or its variant’s */
        patch: operations["updateCartItem"];
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All categories */
        get: operations["listCategories"];
        put?: never;
        /** Create a category */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One category */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /**
         * Delete a category that has no products and no categories in it
         * @description Archived products do not count; they are in no category afterwards.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /** Change a category */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/api/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All countries: how addresses are written there, and whether the shop delivers
         * @deprecated
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has ordered, by email address; those who ordered last come first
         * @description Accounts that have ordered nothing are not among them: administrators list accounts with GET /users.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has ordered, with their addresses and what staff wrote about their orders
         * @description Their orders are listed by GET /orders with their email address.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discounts, latest first */
        get: operations["listDiscounts"];
        put?: never;
        /** Add a discount */
        post: operations["createDiscount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One discount */
        get: operations["getDiscount"];
        /** Replace a discount; needs If-Match. Orders keep what they were given. */
        put: operations["replaceDiscount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices and credit notes of all orders, newest first */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture
         * @description The body is the file: JPEG, PNG, WebP or AVIF of at most 5 MiB and 25 million pixels. It is stored anew as WebP of at most 2,000 pixels a side, without EXIF, and in narrower sizes. The same file again has the same address.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock of all variants, newest product first
         * @description Archived products, and variants that were taken off, are left out.
         */
        get: operations["listInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is there of a variant */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say when stock of a variant is low */
        patch: operations["updateInventory"];
        trace?: never;
    };
    "/api/v1/inventory/{variantId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book received units or correct a count; with an Idempotency-Key, once */
        post: operations["adjustStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/{variantId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a stock, newest first */
        get: operations["listStockMovements"];
        put?: never;
        post?: never;
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
        /** List notifications, newest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/previews/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An email as it was sent, as a page */
        get: operations["showNotificationPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a notification with its content */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address that shows an email as it was sent, once, for 60 seconds
         * @description A frame cannot send a token: the address is a secret of its own.
         */
        post: operations["createNotificationPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a notification once more */
        post: operations["resendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that services could not handle, of all services
         * @description Each is replayed or discarded at its service.
         */
        get: operations["listAllDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last responses with a status of 500 and more
         * @description Of the gateway that answers, since it was started.
         */
        get: operations["listRecentErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every replica of every service, and how it is
         * @description Of the gateways it tells of the one that answers.
         */
        get: operations["getFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/book-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What in the books of this service does not add up
         * @description Examines the next records, a page at each request, and returns what differs; an empty page says nothing about the next one. What has changed in the last ten minutes may be under way, and is left out. `npm run audit:books` reads all pages of all services.
         */
        get: operations["listNotificationServiceBookDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be handled, newest first */
        get: operations["listNotificationServiceDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/dead-letters/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One such event, whole */
        get: operations["getNotificationServiceDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/dead-letters/{eventId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the event up
         * @description It stays in the list of those discarded, with who did it and why.
         */
        post: operations["discardNotificationServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/dead-letters/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle the event again
         * @description It is due at once, with as many attempts as a new one. Asked again it changes nothing.
         */
        post: operations["replayNotificationServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background jobs of this service with their last run
         * @description Of the replica that answers, since it started. A job that is woken starts before `nextStartAt`; while it runs, `nextStartAt` is null.
         */
        get: operations["listNotificationServiceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/orders/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service knows of an order’s life
         * @description From its own records, oldest first. The whole story is at `/api/v1/orders/{id}/story`.
         */
        get: operations["getNotificationServiceOrderStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/notification-service/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How events leave and arrive */
        get: operations["getNotificationServiceOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/book-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What in the books of this service does not add up
         * @description Examines the next records, a page at each request, and returns what differs; an empty page says nothing about the next one. What has changed in the last ten minutes may be under way, and is left out. `npm run audit:books` reads all pages of all services.
         */
        get: operations["listOrderServiceBookDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be handled, newest first */
        get: operations["listOrderServiceDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/dead-letters/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One such event, whole */
        get: operations["getOrderServiceDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/dead-letters/{eventId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the event up
         * @description It stays in the list of those discarded, with who did it and why.
         */
        post: operations["discardOrderServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/dead-letters/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle the event again
         * @description It is due at once, with as many attempts as a new one. Asked again it changes nothing.
         */
        post: operations["replayOrderServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background jobs of this service with their last run
         * @description Of the replica that answers, since it started. A job that is woken starts before `nextStartAt`; while it runs, `nextStartAt` is null.
         */
        get: operations["listOrderServiceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/orders/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service knows of an order’s life
         * @description From its own records, oldest first. The whole story is at `/api/v1/orders/{id}/story`.
         */
        get: operations["getOrderServiceOrderStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/order-service/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How events leave and arrive */
        get: operations["getOrderServiceOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/book-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What in the books of this service does not add up
         * @description Examines the next records, a page at each request, and returns what differs; an empty page says nothing about the next one. What has changed in the last ten minutes may be under way, and is left out. `npm run audit:books` reads all pages of all services.
         */
        get: operations["listProductServiceBookDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be handled, newest first */
        get: operations["listProductServiceDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/dead-letters/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One such event, whole */
        get: operations["getProductServiceDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/dead-letters/{eventId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the event up
         * @description It stays in the list of those discarded, with who did it and why.
         */
        post: operations["discardProductServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/dead-letters/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle the event again
         * @description It is due at once, with as many attempts as a new one. Asked again it changes nothing.
         */
        post: operations["replayProductServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background jobs of this service with their last run
         * @description Of the replica that answers, since it started. A job that is woken starts before `nextStartAt`; while it runs, `nextStartAt` is null.
         */
        get: operations["listProductServiceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/orders/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service knows of an order’s life
         * @description From its own records, oldest first. The whole story is at `/api/v1/orders/{id}/story`.
         */
        get: operations["getProductServiceOrderStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/product-service/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How events leave and arrive */
        get: operations["getProductServiceOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to each service in the last five minutes
         * @description Of the gateway that answers, in steps of ten seconds: how many, how many failed, how long they took.
         */
        get: operations["getTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/book-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What in the books of this service does not add up
         * @description Examines the next records, a page at each request, and returns what differs; an empty page says nothing about the next one. What has changed in the last ten minutes may be under way, and is left out. `npm run audit:books` reads all pages of all services.
         */
        get: operations["listUserServiceBookDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be handled, newest first */
        get: operations["listUserServiceDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/dead-letters/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One such event, whole */
        get: operations["getUserServiceDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/dead-letters/{eventId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the event up
         * @description It stays in the list of those discarded, with who did it and why.
         */
        post: operations["discardUserServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/dead-letters/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle the event again
         * @description It is due at once, with as many attempts as a new one. Asked again it changes nothing.
         */
        post: operations["replayUserServiceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Background jobs of this service with their last run
         * @description Of the replica that answers, since it started. A job that is woken starts before `nextStartAt`; while it runs, `nextStartAt` is null.
         */
        get: operations["listUserServiceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/orders/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service knows of an order’s life
         * @description From its own records, oldest first. The whole story is at `/api/v1/orders/{id}/story`.
         */
        get: operations["getUserServiceOrderStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/user-service/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How events leave and arrive */
        get: operations["getUserServiceOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your orders; all of them for staff */
        get: operations["listOrders"];
        put?: never;
        /** Order and pay */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/access-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the link of an order mailed once more
         * @description The response is the same whether there is such an order or not.
         */
        post: operations["requestOrderLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over the orders that were placed as a guest with the address of the account
         * @description At most 50 at once, newest first; again where `hasMore` says so.
         */
        post: operations["claimOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders as a CSV file, oldest first
         * @description The filters are those of the list. A file has at most 50000 orders; where more match, it is refused. A cell that a spreadsheet would run as a formula begins with an apostrophe.
         */
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sold in a period */
        get: operations["getOrderFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the token of an order’s link for one that is good for half an hour
         * @description The response also sets it as a cookie, with which the browser may read the order.
         */
        post: operations["openOrderAccess"];
        /** End every link and session of an order */
        delete: operations["revokeOrderAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/access-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End every link and session of an order, and mail its customer a new link */
        post: operations["reissueOrderLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that has not been shipped */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a part of an order before it is shipped
         * @description The customer pays so much less, or gets it back. Where nothing else is left and nothing was shipped, the order is cancelled.
         */
        post: operations["cancelOrderItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invoices and credit notes of an order, as they were issued */
        get: operations["listOrderDocuments"];
        put?: never;
        /** Issue the invoice and credit notes of an order that was shipped before the shop issued documents */
        post: operations["createOrderDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice or a credit note, as it was issued */
        get: operations["getOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/documents/{documentId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a PDF */
        get: operations["getOrderDocumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/documents/{documentId}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an electronic invoice: UBL 2.1 by EN 16931 */
        get: operations["getOrderDocumentXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The order, now and after each change, as server-sent events
         * @description Each event is named `order`; its data is the order as `GET /api/v1/orders/{id}` returns it, its id the version. A client that connects again with `Last-Event-ID` is sent the order only where it has changed. The stream ends after ten minutes at most, or when the service restarts: then connect again after `retry` milliseconds.
         */
        get: operations["watchOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the order, oldest first */
        get: operations["listOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, held, captured and refunded of an order, oldest first */
        get: operations["getOrderLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What staff wrote about the order, oldest first
         * @description An order has at most 100 notes: they are one page.
         */
        get: operations["listOrderNotes"];
        put?: never;
        /** Write a note about the order, for staff alone */
        post: operations["addOrderNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay an order whose payment was declined or left */
        post: operations["payOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payments/{paymentId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the money of a payment that the shop takes itself, such as a bank transfer */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back, whole or in part
         * @description 202 while the payment provider has not said that it refunded; it is finished in the background.
         */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The returns of an order, oldest first */
        get: operations["listOrderReturns"];
        put?: never;
        /** Ask to send units back; staff approve or refuse it */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/returns/{returnId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a return that has not come in */
        post: operations["cancelReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture the payment and ship the order, whole or in part
         * @description 202 while the payment provider has not said that it captured; the parcel is shipped as soon as it does. While parcels are to follow, the order is `partially_shipped`.
         */
        post: operations["shipOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments/{shipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct the carrier or the tracking of a parcel */
        patch: operations["changeShipment"];
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments/{shipmentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a parcel that is not delivered
         * @description Its units are to be shipped again. What was captured stays captured.
         */
        post: operations["cancelShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments/{shipmentId}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a parcel as delivered */
        post: operations["deliverShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order’s whole story
         * @description What every service has recorded of the order: steps, payments, stock, events sent and handled, deliveries, in order of time.
         */
        get: operations["getOrderStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a consumer may withdraw from, and until when */
        get: operations["getWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first step of a withdrawal: the statement to be confirmed; nothing is saved */
        post: operations["createWithdrawalStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/withdrawals/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step: withdraws from the contract, and mails a receipt with the time */
        post: operations["confirmWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an order can be paid */
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/sandbox/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a payment of the sandbox with its client secret, as the page of a shop does */
        post: operations["confirmSandboxPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/sandbox/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of the sandbox bank */
        get: operations["getSandboxPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/sandbox/{paymentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve at the sandbox bank */
        post: operations["approveSandboxPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/sandbox/{paymentId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline at the sandbox bank */
        post: operations["declineSandboxPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/webhooks/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Webhook of the sandbox provider: a payment changed */
        post: operations["receiveSandboxWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Webhook of Stripe: a payment changed, or was disputed */
        post: operations["receiveStripeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browse and search products */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All products as a Shopify product file */
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a Shopify product file
         * @description Products are matched by Handle. A product is imported whole or not at all; the same file again changes nothing. A small file (256 KiB, 200 rows) is imported at once, and the response is its report; for a larger one the response is 202, and `Location` says where its progress and report are.
         */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports in the background */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what became of its rows */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an import before its next product
         * @description What is imported stays. An import that has ended is refused with 409.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product, by id or slug */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /** Archive a product */
        delete: operations["archiveProduct"];
        options?: never;
        head?: never;
        /** Change a product; needs If-Match */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/v1/products/{idOrSlug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products like this one */
        get: operations["listRelatedProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key a browser subscribes with (`applicationServerKey`) */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your browsers */
        get: operations["listPushSubscriptions"];
        put?: never;
        /** Subscribe this browser to push notices */
        post: operations["createPushSubscription"];
        /** Unsubscribe the browser with this endpoint */
        delete: operations["deletePushSubscriptionByEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unsubscribe one of your browsers */
        delete: operations["deletePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of which the payment providers’ books were compared with the ledger, newest first */
        get: operations["listReconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns, newest first */
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One return */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a return: the customer may send it */
        post: operations["approveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what came back: which units are refunded, and which are for sale again
         * @description Where no unit is accepted, the return is refused.
         */
        post: operations["inspectReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the parcel came in */
        post: operations["receiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund the accepted units with their tax, and a part of shipping
         * @description The refund is in the order, under `refundId`. It restocks what the inspection says.
         */
        post: operations["refundReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a return; the customer is told why */
        post: operations["refuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the sample products, their stock and their categories; again, nothing is removed */
        delete: operations["removeSampleData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an order can be sent, and what that costs */
        get: operations["listShippingMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store: its name, address, language, time zone, currency, markets, and what customers agree to and may send back */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what placing an order requires, and the ways to pay that staff handle */
        get: operations["getCheckoutSettings"];
        /** Replace what placing an order requires, and the ways to pay that staff handle; needs If-Match */
        put: operations["replaceCheckoutSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/checkout/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of what placing an order requires, and the ways to pay that staff handle, latest first */
        get: operations["listCheckoutSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/checkout/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of what placing an order requires, and the ways to pay that staff handle, such as an order names */
        get: operations["getCheckoutSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how invoices and credit notes are issued and numbered */
        get: operations["getDocumentSettings"];
        /** Replace how invoices and credit notes are issued and numbered; needs If-Match */
        put: operations["replaceDocumentSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/documents/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of how invoices and credit notes are issued and numbered, latest first */
        get: operations["listDocumentSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/documents/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of how invoices and credit notes are issued and numbered, such as an order names */
        get: operations["getDocumentSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read imprint, terms and privacy policy */
        get: operations["getLegalTexts"];
        /** Replace imprint, terms and privacy policy; needs If-Match */
        put: operations["replaceLegalTexts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/legal-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imprint, terms and privacy policy, in a language, or where there is none in it, in another */
        get: operations["getPublicLegalTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/legal/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of imprint, terms and privacy policy, latest first */
        get: operations["listLegalTextsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/legal/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of imprint, terms and privacy policy, such as an order names */
        get: operations["getLegalTextsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the profile and markets of the store */
        get: operations["getStoreProfile"];
        /** Replace the profile and markets of the store; needs If-Match */
        put: operations["replaceStoreProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/profile/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of the profile and markets of the store, latest first */
        get: operations["listStoreProfileVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/profile/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the profile and markets of the store, such as an order names */
        get: operations["getStoreProfileVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how long customers may withdraw and return */
        get: operations["getReturnSettings"];
        /** Replace how long customers may withdraw and return; needs If-Match */
        put: operations["replaceReturnSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/returns/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of how long customers may withdraw and return, latest first */
        get: operations["listReturnSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/returns/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of how long customers may withdraw and return, such as an order names */
        get: operations["getReturnSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read shipping zones, methods and their rates */
        get: operations["getShippingSettings"];
        /** Replace shipping zones, methods and their rates; needs If-Match */
        put: operations["replaceShippingSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/shipping/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of shipping zones, methods and their rates, latest first */
        get: operations["listShippingSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/shipping/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of shipping zones, methods and their rates, such as an order names */
        get: operations["getShippingSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/tax": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read tax rates and how tax is computed */
        get: operations["getTaxSettings"];
        /** Replace tax rates and how tax is computed; needs If-Match */
        put: operations["replaceTaxSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/tax/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 changes of tax rates and how tax is computed, latest first */
        get: operations["listTaxSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/tax/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of tax rates and how tax is computed, such as an order names */
        get: operations["getTaxSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff and admins, with what they may do */
        get: operations["listTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member of the staff: the account becomes a customer’s
         * @description You remove only members with no permission that you lack yourself. Their tokens are refused at once.
         */
        delete: operations["removeTeamMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/{userId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a member of the staff may do
         * @description You give and take only what you have yourself. Tokens that name the former permissions are refused at once; the member stays signed in.
         */
        put: operations["replaceTeamPermissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts, newest first */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/email-change-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or stop a change of address, with the token of a mailed link */
        post: operations["confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account you are signed in to */
        get: operations["getMyProfile"];
        put?: never;
        post?: never;
        /** Erase your account for good; needs a sign-in of the last ten minutes */
        delete: operations["deleteMyAccount"];
        options?: never;
        head?: never;
        /** Change your name */
        patch: operations["updateMyProfile"];
        trace?: never;
    };
    "/api/v1/users/me/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, failed ones and changes of your account, newest first */
        get: operations["listMyActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your addresses, oldest first */
        get: operations["listAddresses"];
        put?: never;
        /** Keep an address, 20 at most */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your addresses */
        get: operations["getAddress"];
        /** Replace an address */
        put: operations["replaceAddress"];
        post?: never;
        /** Remove an address */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The change of your address that waits for its two mailboxes, or null */
        get: operations["getMyEmailChange"];
        put?: never;
        /**
         * Ask both mailboxes whether your account may change to another address
         * @description It is changed once the links to both addresses were confirmed, within 24 hours.
         */
        post: operations["changeMyEmail"];
        /** Keep your address: the mailed links end */
        delete: operations["cancelMyEmailChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that the shop holds of you, as one file
         * @description What every service holds of you, without secrets: of each list the newest 500 entries.
         */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export/notification-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What notification-service holds of you: a part of the whole export */
        get: operations["exportMyDataOfNotificationService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export/order-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What order-service holds of you: a part of the whole export */
        get: operations["exportMyDataOfOrderService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/export/user-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What user-service holds of you: a part of the whole export */
        get: operations["exportMyDataOfUserService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which messages you are sent, by event and channel */
        get: operations["getNotificationPreferences"];
        /** Choose which messages you are sent */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /** Erase the account of another user for good */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, failed ones and changes of an account, newest first */
        get: operations["listUserActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What administrators did to an account, newest first */
        get: operations["listUserAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ban a user: their sessions end, and they cannot sign in */
        put: operations["banUser"];
        post?: never;
        /** Lift a ban */
        delete: operations["liftUserBan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that the shop holds of a user, as one file
         * @description The same as the user gets: for a request that came by mail or on paper.
         */
        get: operations["exportUserData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/export/notification-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What notification-service holds of a user: a part of the whole export */
        get: operations["exportUserDataOfNotificationService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/export/order-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What order-service holds of a user: a part of the whole export */
        get: operations["exportUserDataOfOrderService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/export/user-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What user-service holds of a user: a part of the whole export */
        get: operations["exportUserDataOfUserService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the role of another user */
        put: operations["changeUserRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a user who lost app and recovery codes sign in with the password alone; they are told by mail */
        delete: operations["removeUserSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign another user out everywhere; they can sign in again */
        delete: operations["revokeUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries to a webhook endpoint, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts of a webhook delivery, newest first */
        get: operations["listWebhookAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook delivery that has ended once more, with the same `webhook-id` */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /** Add a webhook endpoint. Its secret is shown this once. */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook endpoint */
        get: operations["getWebhookEndpoint"];
        /** Replace a webhook endpoint; needs If-Match. Enabled again, it is sent what waits for it. */
        put: operations["replaceWebhookEndpoint"];
        post?: never;
        /** Remove a webhook endpoint with its deliveries */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook endpoint a new secret; needs If-Match. The former one signs as well for a day. */
        post: operations["createWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message of the type `webhook.test` */
        post: operations["createWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that webhooks carry */
        get: operations["listWebhookEventTypes"];
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
        /** AccessToken */
        AccessToken: {
            /** @description A JWT that the API takes as Authorization: Bearer */
            token: string;
        };
        /** Account */
        Account: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            emailVerified: boolean;
            image: string | null;
            role: components["schemas"]["Role"];
            /** @description What staff are allowed to do; all of it for an admin */
            permissions: components["schemas"]["Permission"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            bannedAt: string | null;
            banReason: string | null;
        };
        /** AccountPage */
        AccountPage: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
        };
        /** ActivityEntry */
        ActivityEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            action: "signed_in" | "sign_in_failed" | "session_ended" | "address_verified" | "password_reset_requested" | "password_reset" | "password_changed" | "email_change_requested" | "email_changed" | "second_factor_asked" | "second_factor_failed" | "second_factor_enabled" | "second_factor_disabled" | "recovery_code_used" | "recovery_codes_replaced" | "provider_connected";
            sessionId: string | null;
            ipAddress: string | null;
            userAgent: string | null;
            /** Format: date-time */
            occurredAt: string;
        };
        /** ActivityPage */
        ActivityPage: {
            items: components["schemas"]["ActivityEntry"][];
            nextCursor: null;
        };
        /** Address */
        Address: {
            name: string;
            line1: string;
            line2?: string;
            city?: string;
            region?: string;
            postalCode?: string;
            country: string;
            phone?: string;
        };
        /** AddressField */
        AddressField: {
            /** @enum {string} */
            name: "line1" | "city" | "region" | "postalCode";
            label: string;
            /** @description A region is not required where the city is given */
            isRequired: boolean;
        };
        /** AddressVerified */
        AddressVerified: {
            status: boolean;
            /** @description Whether it was confirmed before: then the password did not change */
            wasVerified: boolean;
        };
        /** AllDeadLetters */
        AllDeadLetters: {
            /** @description Last failed first: up to 100 of each service */
            items: components["schemas"]["ServiceDeadLetter"][];
            /** @description Services that have more of them: ask these alone */
            more: ("user-service" | "product-service" | "order-service" | "notification-service")[];
            /** @description Services that did not answer: theirs are not in the list */
            missing: ("user-service" | "product-service" | "order-service" | "notification-service")[];
        };
        /** AppCode */
        AppCode: {
            /** @description What the app shows; each is taken once */
            code: string;
        };
        /** AppliedDiscount */
        AppliedDiscount: {
            discountId: string;
            title: string;
            /** @description Null for a discount that applies by itself */
            code: string | null;
            amount: components["schemas"]["Money"];
        };
        /** AuditEntry */
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            action: "role_changed" | "permissions_changed" | "banned" | "ban_lifted" | "sessions_ended" | "second_factor_removed" | "erased";
            details: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            actorId: string;
            actorEmail: string;
            /** Format: date-time */
            occurredAt: string;
        };
        /** AuditPage */
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: null;
        };
        /** AuthError */
        AuthError: {
            /** @description Stable: what programs compare */
            code: string;
            message: string;
        };
        /** AvailableFacet */
        AvailableFacet: {
            count: number;
        };
        /** BackgroundJob */
        BackgroundJob: {
            name: string;
            /** @description The pause between two rounds, in milliseconds */
            everyMs: number;
            isRunning: boolean;
            lastStartedAt: string | null;
            lastDurationMs: number | null;
            lastOutcome: ("succeeded" | "failed") | null;
            nextStartAt: string | null;
        };
        /** BackgroundJobs */
        BackgroundJobs: {
            items: components["schemas"]["BackgroundJob"][];
        };
        /** Ban */
        Ban: {
            reason: string;
        };
        /** BankAccount */
        BankAccount: {
            holder: string;
            /** @description IBAN, or the account number where there is none */
            account: string;
            bic: string | null;
            bankName: string | null;
        };
        /** BestSeller */
        BestSeller: {
            variantId: string;
            productId: string;
            sku: string;
            title: string;
            variantTitle: string;
            imageUrl: string | null;
            units: number;
            /** @description After discounts, tax included */
            revenue: components["schemas"]["Money"];
        };
        /** BookDifference */
        BookDifference: {
            /** @description What does not add up, in words */
            kind: string;
            /** @description Where, with ids and numbers */
            detail: string;
        };
        /** BookDifferences */
        BookDifferences: {
            /** @description Which of the books this page is of: `events`, `orders`, `documents`, `stock` */
            check: string;
            items: components["schemas"]["BookDifference"][];
            nextCursor: string | null;
        };
        /** BrowserSubscription */
        BrowserSubscription: {
            endpoint: string;
            expirationTime?: number | null;
            keys: components["schemas"]["PushKeys"];
        };
        /** CancelledUnits */
        CancelledUnits: {
            /** @description The id of an item, unique within its order */
            itemId: string;
            quantity: number;
            amount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
        };
        /** Cart */
        Cart: {
            id: string;
            status: components["schemas"]["CartStatus"];
            orderId: string | null;
            /** @description What an order of this cart may give as `cartVersion`: it is refused once the cart has changed */
            version: number;
            items: components["schemas"]["CartItem"][];
            changes: components["schemas"]["CartChange"][];
            subtotal: components["schemas"]["Money"];
            discountCodes: string[];
            totals: components["schemas"]["CartTotals"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * CartChange
         * @description What is no longer as the customer last saw it; listed until they change the line
         */
        CartChange: {
            variantId: string;
            /** @enum {string} */
            kind: "price-changed";
            from: components["schemas"]["Money"];
            to: components["schemas"]["Money"];
        } | {
            variantId: string;
            /** @enum {string} */
            kind: "unavailable" | "quantity-reduced";
            from: number;
            to: number;
        };
        /** CartDiscountCodes */
        CartDiscountCodes: {
            codes: string[];
        };
        /** CartItem */
        CartItem: {
            id: string;
            variantId: string;
            productId: string | null;
            sku: string | null;
            slug: string | null;
            title: string;
            variantTitle: string;
            imageUrl: string | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            lineTotal: components["schemas"]["Money"];
            /** @description A line that is not available stays listed and is not part of the totals */
            isAvailable: boolean;
            /** @description Units that the line could have, at most as many as a line may hold; 0 where it is not available */
            availableQuantity: number;
            requiresShipping: boolean;
            taxable: boolean;
        };
        /** CartItemChanges */
        CartItemChanges: {
            quantity: number;
        };
        /** CartItemTotals */
        CartItemTotals: {
            variantId: string;
            unitPrice: components["schemas"]["Money"];
            discounts: components["schemas"]["AppliedDiscount"][];
            taxLines: components["schemas"]["TaxLine"][];
            /** @description After discounts, tax included */
            total: components["schemas"]["Money"];
        };
        /**
         * CartStatus
         * @enum {string}
         */
        CartStatus: "active" | "ordered" | "merged";
        /** CartTotals */
        CartTotals: {
            subtotal: components["schemas"]["Money"];
            /** @description Of all items and of shipping together */
            discount: components["schemas"]["Money"];
            /** @description Before its discounts */
            shipping: components["schemas"]["Money"];
            /** @description Contained in the other amounts where `pricesIncludeTax`, else added to them */
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            /** @description Whether the buyer owes the tax */
            isReverseCharge: boolean;
            vatCheck: components["schemas"]["VatCheck"] | null;
            items: components["schemas"]["CartItemTotals"][];
            shippingLine: components["schemas"]["ShippingLine"] | null;
            codes: components["schemas"]["DiscountCodeOutcome"][];
        };
        /** Category */
        Category: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            parentId: string | null;
            position: number;
            /** @description Plain text */
            description: string;
            image: components["schemas"]["CategoryImage"] | null;
            /** @description From the top of the tree to the category itself */
            path: components["schemas"]["CategoryReference"][];
            /** @description Published products in it and in the categories below */
            productCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** CategoryChanges */
        CategoryChanges: {
            title?: string;
            slug?: string;
            parentId?: string | null;
            position?: number;
            /** @description Plain text */
            description?: string;
            image?: components["schemas"]["NewCategoryImage"] | null;
        };
        /** CategoryFacet */
        CategoryFacet: {
            slug: string;
            title: string;
            count: number;
        };
        /** CategoryImage */
        CategoryImage: {
            url: string;
            alt: string;
        };
        /** CategoryPage */
        CategoryPage: {
            items: components["schemas"]["Category"][];
            nextCursor: null;
        };
        /** CategoryReference */
        CategoryReference: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
        };
        /** CheckoutSettings */
        CheckoutSettings: {
            termsVersion: string | null;
            marketingTextVersion?: string | null;
            bankAccount: components["schemas"]["BankAccount"] | null;
            manualMethods: components["schemas"]["ManualPaymentMethod"][];
        };
        /** ClaimedOrders */
        ClaimedOrders: {
            claimed: number;
            hasMore: boolean;
        };
        /** CodeAccepted */
        CodeAccepted: {
            token: string;
            user: components["schemas"]["SessionUser"];
        };
        /**
         * ConfirmAction
         * @description The page of the shop confirms the payment with the client library of the provider and this secret
         */
        ConfirmAction: {
            /** @enum {string} */
            type: "confirm";
            clientSecret: string;
        };
        /** Consent */
        Consent: {
            kind: components["schemas"]["ConsentKind"];
            textVersion: string;
            isGranted: boolean;
            source: string;
            /** Format: date-time */
            at: string;
        };
        /**
         * ConsentKind
         * @enum {string}
         */
        ConsentKind: "terms" | "marketing";
        /** Country */
        Country: {
            /** @description ISO 3166-1 alpha-2 */
            code: string;
            name: string;
            /** @description Whether an order can go there */
            isDelivered: boolean;
            /** @description What an address there has, beside name, line2 and phone */
            fields: components["schemas"]["AddressField"][];
            postalCodePattern: string | null;
            postalCodeExample: string | null;
        };
        /** CountryPage */
        CountryPage: {
            items: components["schemas"]["Country"][];
            nextCursor: string | null;
        };
        /** CurrentSession */
        CurrentSession: {
            session: components["schemas"]["Session"];
            user: components["schemas"]["SessionUser"];
            /** @description Whether the user is one of staff who may do nothing else before; other routes respond with 403 then */
            mustSetUpSecondFactor: boolean;
        };
        /** Customer */
        Customer: {
            /**
             * Format: uuid
             * @description That of their first order; the id of any of their orders finds them
             */
            id: string;
            email: string;
            accountId: string | null;
            /** @description Placed, also those that were cancelled or never paid */
            orders: number;
            /** @description What was taken for their orders, less what was given back */
            spent: components["schemas"]["Money"];
            /** Format: date-time */
            firstOrderAt: string;
            lastOrder: components["schemas"]["CustomerLastOrder"];
        };
        /** CustomerDetail */
        CustomerDetail: {
            /**
             * Format: uuid
             * @description That of their first order; the id of any of their orders finds them
             */
            id: string;
            email: string;
            accountId: string | null;
            /** @description Placed, also those that were cancelled or never paid */
            orders: number;
            /** @description What was taken for their orders, less what was given back */
            spent: components["schemas"]["Money"];
            /** Format: date-time */
            firstOrderAt: string;
            lastOrder: components["schemas"]["CustomerLastOrder"];
            /** @description Of their last 100 orders, newest first, each once; at most 20 */
            addresses: components["schemas"]["Address"][];
            /** @description What staff wrote about their orders, newest first; at most 100 */
            notes: components["schemas"]["CustomerNote"][];
        };
        /**
         * CustomerKind
         * @enum {string}
         */
        CustomerKind: "account" | "guest";
        /** CustomerLastOrder */
        CustomerLastOrder: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Whom it is shipped to */
            name: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** CustomerNote */
        CustomerNote: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string;
            text: string;
            by: components["schemas"]["CustomerNoteAuthor"];
            /** Format: date-time */
            createdAt: string;
        };
        /** CustomerNoteAuthor */
        CustomerNoteAuthor: {
            id: string;
        };
        /** CustomerPage */
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            nextCursor: string | null;
        };
        /** DeadLetter */
        DeadLetter: {
            /** Format: uuid */
            eventId: string;
            type: string;
            /** @description Id of what the event happened to, such as an order */
            subject: string;
            correlationId: string;
            status: components["schemas"]["DeadLetterStatus"];
            /** @description All of them, those before a replay included */
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            receivedAt: string;
            failedAt: string | null;
            nextAttemptAt: string | null;
            replayedAt: string | null;
            replayedBy: string | null;
            discardedAt: string | null;
            discardedBy: string | null;
            discardReason: string | null;
        };
        /** DeadLetterDetail */
        DeadLetterDetail: {
            /** Format: uuid */
            eventId: string;
            type: string;
            /** @description Id of what the event happened to, such as an order */
            subject: string;
            correlationId: string;
            status: components["schemas"]["DeadLetterStatus"];
            /** @description All of them, those before a replay included */
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            receivedAt: string;
            failedAt: string | null;
            nextAttemptAt: string | null;
            replayedAt: string | null;
            replayedBy: string | null;
            discardedAt: string | null;
            discardedBy: string | null;
            discardReason: string | null;
            event: {
                [key: string]: unknown;
            } | null;
        };
        /** DeadLetterDiscard */
        DeadLetterDiscard: {
            /** @description Kept with the event */
            reason: string;
        };
        /** DeadLetterPage */
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            nextCursor: string | null;
        };
        /**
         * DeadLetterStatus
         * @enum {string}
         */
        DeadLetterStatus: "handled" | "retrying" | "parked" | "discarded";
        /**
         * DifferenceKind
         * @description `missing-here`: only the provider’s books have it. `missing-there`: only the ledger has it. `amount-differs`: both have the payment, with other amounts.
         * @enum {string}
         */
        DifferenceKind: "missing-here" | "missing-there" | "amount-differs";
        /** Discount */
        Discount: {
            /** Format: uuid */
            id: string;
            /** @description As customers see it */
            title: string;
            /**
             * @description Null: the discount applies by itself
             * @default null
             */
            code: string | null;
            value: components["schemas"]["DiscountValue"];
            /**
             * @description Products it is for; with no products and no categories it is for all
             * @default []
             */
            productIds: string[];
            /**
             * @description Categories it is for, beside the products
             * @default []
             */
            categoryIds: string[];
            /**
             * @description What the goods it is for must cost together, before discounts
             * @default null
             */
            minimumSubtotalMinor: number | null;
            /** @default false */
            isFirstOrderOnly: boolean;
            /**
             * @description Whether it may apply together with others that may. Of all such together and each that stands alone, what reduces the most applies.
             * @default false
             */
            isCombinable: boolean;
            /** @default null */
            startsAt: string | null;
            /** @default null */
            endsAt: string | null;
            /**
             * @description How many orders may use it
             * @default null
             */
            usageLimit: number | null;
            /**
             * @description How many orders of a customer may use it; guests are known by their email
             * @default null
             */
            usageLimitPerCustomer: number | null;
            /** @default true */
            isActive: boolean;
            /** @description By orders that were not cancelled; counted where it has a limit */
            timesUsed: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** DiscountCodeOutcome */
        DiscountCodeOutcome: {
            code: string;
            isApplied: boolean;
            reason: components["schemas"]["DiscountIneligibleReason"] | null;
        };
        /**
         * DiscountIneligibleReason
         * @enum {string}
         */
        DiscountIneligibleReason: "unknown" | "inactive" | "not-started" | "ended" | "used-up" | "used-up-by-customer" | "first-order-only" | "no-qualifying-items" | "minimum-not-reached" | "not-combinable";
        /** DiscountPage */
        DiscountPage: {
            items: components["schemas"]["Discount"][];
            nextCursor: string | null;
        };
        /** DiscountValue */
        DiscountValue: {
            /** @enum {string} */
            type: "percent";
            /**
             * @description A decimal of at most three places, such as `19` or `8.875`
             * @example 19
             */
            percent: string;
        } | {
            /** @enum {string} */
            type: "amount";
            amountMinor: number;
        } | {
            /** @enum {string} */
            type: "free-shipping";
        } | {
            /** @enum {string} */
            type: "buy-x-get-y";
            buyQuantity: number;
            getQuantity: number;
            /**
             * @description A decimal of at most three places, such as `19` or `8.875`
             * @example 19
             */
            percent: string;
        };
        /** Dispute */
        Dispute: {
            id: string;
            status: string;
            reason: string;
            amount: components["schemas"]["Money"];
            evidenceDueBy: string | null;
        };
        /** Document */
        Document: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description Without a gap in its series */
            number: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string;
            /** Format: date-time */
            orderedAt: string;
            /** @description The day of the order in the time zone of the store */
            orderedOn: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description The day in the time zone of the store: `2026-11-27` */
            issuedOn: string;
            /** @description BCP 47, of the store */
            language: string;
            currency: string;
            seller: components["schemas"]["DocumentSeller"];
            buyer: components["schemas"]["DocumentBuyer"];
            /** @description Whether `unitPrice` and `discount` of a line contain the tax */
            pricesIncludeTax: boolean;
            /** @description The buyer owes the tax (article 196 of Directive 2006/112/EC) */
            isReverseCharge: boolean;
            lines: components["schemas"]["DocumentLine"][];
            shipping: components["schemas"]["DocumentShipping"] | null;
            /** @description A line for each rate */
            taxLines: components["schemas"]["TaxLine"][];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description The numbers of the invoices that a credit note corrects, or of the credit note that an invoice cancels */
            corrects: string[];
            reason: string | null;
        };
        /** DocumentBuyer */
        DocumentBuyer: {
            email: string;
            billingAddress: components["schemas"]["Address"];
            shippingAddress: components["schemas"]["Address"];
            vatId: string | null;
        };
        /**
         * DocumentKind
         * @enum {string}
         */
        DocumentKind: "invoice" | "credit-note";
        /** DocumentLine */
        DocumentLine: {
            itemId: string;
            sku: string;
            title: string;
            variantTitle: string;
            /** @description 0 where a part of what units cost is given back */
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            discount: components["schemas"]["Money"] | null;
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
        };
        /** DocumentPage */
        DocumentPage: {
            items: components["schemas"]["Document"][];
            nextCursor: string | null;
        };
        /** DocumentSeller */
        DocumentSeller: {
            name: string;
            legalName: string | null;
            address: components["schemas"]["Address"] | null;
            email: string | null;
            phone: string | null;
            vatId: string | null;
        };
        /** DocumentSettings */
        DocumentSettings: {
            /**
             * @description One invoice for an order at its first shipment, or one for each shipment
             * @enum {string}
             */
            invoicePer: "order" | "shipment";
            /**
             * @description Whether numbers begin anew each year, in the time zone of the store
             * @enum {string}
             */
            numbersRestart: "never" | "yearly";
            /** @description Before the number of an invoice: letters, `-` and `/` */
            invoicePrefix: string;
            /** @description Before the number of a credit note */
            creditNotePrefix: string;
        };
        /** DocumentShipping */
        DocumentShipping: {
            name: string;
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
        };
        /** Done */
        Done: {
            status: boolean;
        };
        /** EmailChange */
        EmailChange: {
            /** @description The new address */
            email: string;
            /** @description Whether the link to the current address was followed */
            isConfirmedByCurrent: boolean;
            /** @description Whether the link to the new address was followed */
            isConfirmedByNew: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** EmailChangeAnswer */
        EmailChangeAnswer: {
            token: string;
            /** @enum {string} */
            answer: "confirm" | "stop";
        };
        /** EmailChangeOutcome */
        EmailChangeOutcome: {
            /**
             * @description `waiting` for the other mailbox
             * @enum {string}
             */
            outcome: "waiting" | "changed" | "stopped";
        };
        /** EmailChangeRequest */
        EmailChangeRequest: {
            /** Format: email */
            email: string;
            /** @description The page that the mailed links lead to, with `?token=`: a path, or a URL of this shop. Needed where `PAGE_LINKS` is off */
            page?: string;
        };
        /** EmailContent */
        EmailContent: {
            subject: string;
            text: string;
            html: string;
        };
        /** EmailVerification */
        EmailVerification: {
            token?: string;
            /** @description The password of the account, chosen now */
            password: string;
            name?: string & unknown;
        };
        /** EventFlow */
        EventFlow: {
            outbox: {
                /** @description Events that the bus does not have yet */
                pending: number;
                /** @description 0 where none waits */
                oldestPendingSeconds: number;
                lastPublishedAt: string | null;
            };
            inbox: {
                /** @description Events whose handler failed and is tried again */
                retrying: number;
                /** @description Dead letters: events that wait for staff */
                parked: number;
            };
        };
        /**
         * ExpectedDelivery
         * @description Days, by the shipping method as it was when the order was placed; null where nothing is coming
         */
        ExpectedDelivery: {
            /** Format: date */
            earliest: string;
            /** Format: date */
            latest: string;
        };
        /** ExportedList */
        ExportedList: {
            items: unknown[];
            /** @description false: there are more than the newest 500 */
            isComplete: boolean;
        };
        /**
         * FigureUnit
         * @enum {string}
         */
        FigureUnit: "hour" | "day" | "week";
        /** Fleet */
        Fleet: {
            services: components["schemas"]["FleetService"][];
        };
        /** FleetService */
        FleetService: {
            service: string;
            replicas: components["schemas"]["Replica"][];
        };
        /** HistoryActor */
        HistoryActor: {
            role: string;
            id: string | null;
        };
        /** ImageSize */
        ImageSize: {
            url: string;
            /** @description In pixels */
            width: number;
        };
        /** Import */
        Import: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ImportStatus"];
            progress: components["schemas"]["ImportProgress"];
            totals: components["schemas"]["ImportTotals"];
            /** @description How the file was read, where that is worth knowing */
            notes: string[];
            error: string | null;
            requestedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        /**
         * ImportOutcome
         * @enum {string}
         */
        ImportOutcome: "created" | "updated" | "unchanged" | "failed";
        /** ImportPage */
        ImportPage: {
            items: components["schemas"]["Import"][];
            nextCursor: string | null;
        };
        /**
         * ImportProgress
         * @description Of the file
         */
        ImportProgress: {
            rowsDone: number;
            rowsTotal: number;
            productsDone: number;
            productsTotal: number;
        };
        /** ImportReport */
        ImportReport: {
            totals: components["schemas"]["ImportTotals"];
            /** @description How the file was read, where that is worth knowing */
            notes: string[];
            rows: components["schemas"]["ImportRow"][];
        };
        /** ImportRow */
        ImportRow: {
            /** @description As a spreadsheet counts: the header is row 1 */
            row: number;
            handle: string;
            outcome: components["schemas"]["ImportOutcome"];
            error?: string;
            note?: string;
        };
        /**
         * ImportStatus
         * @enum {string}
         */
        ImportStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        /**
         * ImportTotals
         * @description Products, by what became of them; and rows
         */
        ImportTotals: {
            rows: number;
            products: number;
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
        };
        /** ImportWithRows */
        ImportWithRows: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ImportStatus"];
            progress: components["schemas"]["ImportProgress"];
            totals: components["schemas"]["ImportTotals"];
            /** @description How the file was read, where that is worth knowing */
            notes: string[];
            error: string | null;
            requestedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            rows: components["schemas"]["ImportRow"][];
            nextCursor: string | null;
        };
        /** InspectedLine */
        InspectedLine: {
            /** @description The id of an item of the order */
            itemId: string;
            /** @description Units that are refunded */
            accepted: number;
            condition: components["schemas"]["ItemCondition"];
            /** @description Units that go back on sale */
            restock: number;
        };
        /** Inventory */
        Inventory: {
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            sku: string | null;
            title: string;
            /** @description On the shelf, units that are sold and not shipped included */
            onHand: number;
            /** @description Held for orders that are not paid yet */
            reserved: number;
            /** @description Paid and not yet shipped */
            committed: number;
            /** @description onHand − reserved − committed; below 0 where more was sold than is there, as allowBackorder permits */
            available: number;
            /** @description false: stock does not limit the sale, and orders do not change onHand */
            trackInventory: boolean;
            /** @description true: more may be sold than is available */
            allowBackorder: boolean;
            /** @description Available units at which stock counts as low */
            lowThreshold: number;
            isLow: boolean;
        };
        /** InventoryChanges */
        InventoryChanges: {
            lowThreshold: number | null;
        };
        /** InventoryItem */
        InventoryItem: {
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            sku: string | null;
            title: string;
            /** @description On the shelf, units that are sold and not shipped included */
            onHand: number;
            /** @description Held for orders that are not paid yet */
            reserved: number;
            /** @description Paid and not yet shipped */
            committed: number;
            /** @description onHand − reserved − committed; below 0 where more was sold than is there, as allowBackorder permits */
            available: number;
            /** @description false: stock does not limit the sale, and orders do not change onHand */
            trackInventory: boolean;
            /** @description true: more may be sold than is available */
            allowBackorder: boolean;
            /** @description Available units at which stock counts as low */
            lowThreshold: number;
            isLow: boolean;
            /** @description Of the product */
            slug: string;
            /** @description Of the variant, in the order of the options of the product */
            optionValues: string[];
            imageUrl: string | null;
            /** @description Whether its product is active or unlisted */
            isOnSale: boolean;
        };
        /** InventoryItemPage */
        InventoryItemPage: {
            items: components["schemas"]["InventoryItem"][];
            nextCursor: string | null;
        };
        /**
         * ItemCondition
         * @enum {string}
         */
        ItemCondition: "new" | "opened" | "used" | "damaged" | "missing";
        /** ItemQuantity */
        ItemQuantity: {
            itemId: string;
            quantity: number;
        };
        /** ItemUnits */
        ItemUnits: {
            /** @description The id of an item, unique within its order */
            itemId: string;
            quantity: number;
        };
        /** KnownPassword */
        KnownPassword: {
            password: string;
        };
        /**
         * Language
         * @enum {string}
         */
        Language: "de" | "en";
        /**
         * LedgerAccount
         * @description `receivable`: what the customer owes. `sales`, `tax`: what they bought. `held` against `holds`: authorised. `provider`: money that the provider took. `refunds`: given back of what was sold.
         * @enum {string}
         */
        LedgerAccount: "receivable" | "sales" | "tax" | "held" | "holds" | "provider" | "refunds";
        /** LedgerBalance */
        LedgerBalance: {
            account: components["schemas"]["LedgerAccount"];
            balanceMinor: number;
            currency: string;
        };
        /** LedgerEntry */
        LedgerEntry: {
            id: number;
            reason: components["schemas"]["LedgerReason"];
            debit: components["schemas"]["LedgerAccount"];
            credit: components["schemas"]["LedgerAccount"];
            amount: components["schemas"]["Money"];
            itemId: string | null;
            reference: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * LedgerReason
         * @enum {string}
         */
        LedgerReason: "ordered" | "cancelled" | "authorized" | "released" | "captured" | "refunded";
        /** LegalText */
        LegalText: {
            language: components["schemas"]["Language"];
            text: string;
        };
        /** LegalTexts */
        LegalTexts: {
            /** @description Beside name, address and VAT id of the profile: who manages it, where it is registered */
            imprint: components["schemas"]["TextsByLanguage"];
            /** @description Of the version that is `termsVersion` of the checkout settings */
            terms: components["schemas"]["TextsByLanguage"];
            privacy: components["schemas"]["TextsByLanguage"];
        };
        /** ManualPaymentMethod */
        ManualPaymentMethod: {
            /** @enum {string} */
            id: "bank-transfer" | "cash-on-delivery" | "invoice";
            name: string;
            instructions: string | null;
            /** @description Where orders may go that are paid this way; empty: everywhere */
            countries: string[];
            cancelAfterDays: number | null;
            remindAfterDays?: number | null;
        };
        /** Market */
        Market: {
            id: string;
            name: string;
            /** @description A market without countries is that of every country that no other market names. Other countries are not sold to. */
            countries: string[];
            /** @description Whether the prices of the catalogue contain the tax there; else it is added to them */
            pricesIncludeTax: boolean;
            /**
             * @description What becomes of an order to a place without a tax rate: it is refused, or it is charged no tax and its lines say `not-collected`
             * @enum {string}
             */
            missingTaxRate: "refuse" | "untaxed";
        };
        /**
         * Money
         * @example {
         *       "amountMinor": 2500,
         *       "currency": "USD"
         *     }
         */
        Money: {
            amountMinor: number;
            currency: string;
        };
        /**
         * MovementKind
         * @description `refund-reversal`: a refund that the customer’s bank refused later
         * @enum {string}
         */
        MovementKind: "capture" | "refund" | "refund-reversal";
        /** NewAddress */
        NewAddress: {
            name: string;
            line1: string;
            line2?: string;
            city?: string;
            region?: string;
            postalCode?: string;
            country: string;
            phone?: string;
            /** @description true makes this the default; false leaves the default alone */
            isDefault?: boolean;
        };
        /** NewCancellation */
        NewCancellation: {
            /** @description Everything that is left to be shipped when left out */
            lines?: components["schemas"]["ItemQuantity"][];
            reason?: string;
        };
        /** NewCart */
        NewCart: {
            /** Format: uuid */
            mergeCartId?: string;
            /** @description Put into the cart, all or none of them */
            items?: components["schemas"]["NewCartItem"][];
        };
        /** NewCartItem */
        NewCartItem: {
            /** Format: uuid */
            variantId: string;
            quantity: number;
        };
        /** NewCategory */
        NewCategory: {
            title: string;
            slug?: string;
            parentId?: string | null;
            position?: number;
            /** @description Plain text */
            description?: string;
            image?: components["schemas"]["NewCategoryImage"] | null;
        };
        /** NewCategoryImage */
        NewCategoryImage: {
            url: string;
            alt?: string;
        };
        /** NewConsent */
        NewConsent: {
            kind: components["schemas"]["ConsentKind"];
            /**
             * @description Of the text that was shown
             * @example 2026-11
             */
            textVersion: string;
            /** @description False: the customer was asked and did not agree */
            isGranted: boolean;
            /** @description Where they were asked, such as `checkout-page`; `api` without it */
            source?: string;
        };
        /** NewDiscount */
        NewDiscount: {
            /** @description As customers see it */
            title: string;
            /**
             * @description Null: the discount applies by itself
             * @default null
             */
            code: string | null;
            value: components["schemas"]["DiscountValue"];
            /**
             * @description Products it is for; with no products and no categories it is for all
             * @default []
             */
            productIds: string[];
            /**
             * @description Categories it is for, beside the products
             * @default []
             */
            categoryIds: string[];
            /**
             * @description What the goods it is for must cost together, before discounts
             * @default null
             */
            minimumSubtotalMinor: number | null;
            /** @default false */
            isFirstOrderOnly: boolean;
            /**
             * @description Whether it may apply together with others that may. Of all such together and each that stands alone, what reduces the most applies.
             * @default false
             */
            isCombinable: boolean;
            /** @default null */
            startsAt: string | null;
            /** @default null */
            endsAt: string | null;
            /**
             * @description How many orders may use it
             * @default null
             */
            usageLimit: number | null;
            /**
             * @description How many orders of a customer may use it; guests are known by their email
             * @default null
             */
            usageLimitPerCustomer: number | null;
            /** @default true */
            isActive: boolean;
        };
        /** NewNotificationPreference */
        NewNotificationPreference: {
            event: string;
            channel: components["schemas"]["NotificationChannel"];
            isEnabled: boolean;
        };
        /** NewNotificationPreferences */
        NewNotificationPreferences: {
            /** @description What is not named is sent */
            preferences: components["schemas"]["NewNotificationPreference"][];
        };
        /**
         * NewOrder
         * @description Give either items or cartId. A customer’s email is that of the account unless another is given.
         */
        NewOrder: {
            items?: components["schemas"]["NewOrderItem"][];
            /** Format: uuid */
            cartId?: string;
            /** @description The version of the cart that the customer saw: 409 `cart-changed` once it is another */
            cartVersion?: number;
            /** @description The total that the customer saw. The order is refused with 409 `price-changed` where it costs more, and charged less where it costs less. Without it, an order of a cart is compared with what the cart last showed. */
            expectedTotal?: components["schemas"]["Money"];
            /** Format: email */
            email?: string;
            shippingAddress: components["schemas"]["Address"];
            billingAddress?: components["schemas"]["Address"];
            shippingMethod: string;
            /** @description Besides those of the cart. The order is refused where one does not apply. */
            discountCodes?: string[];
            /** @description Of a business in the EU: it may owe the tax itself */
            vatId?: string;
            /** @description For the parcel, such as a greeting */
            note?: string;
            /** @description Kept with the order. `terms` is required where the store has a `termsVersion`. */
            consents?: components["schemas"]["NewConsent"][];
            /** @description In which the customer is written to: emails and documents. Without it, that of the store. */
            locale?: components["schemas"]["Language"];
            payment: components["schemas"]["PaymentInput"];
            /** @description Where the browser returns to from the payment provider: of an origin in `RETURN_URL_ORIGINS`. `{orderId}` in it becomes the id of the order. Without it, the order itself. */
            returnUrl?: string;
        };
        /** NewOrderItem */
        NewOrderItem: {
            /** Format: uuid */
            variantId: string;
            quantity: number;
        };
        /** NewOrderNote */
        NewOrderNote: {
            text: string;
        };
        /** NewPayment */
        NewPayment: {
            payment: components["schemas"]["PaymentInput"];
            /** @description Where the browser returns to from the payment provider: of an origin in `RETURN_URL_ORIGINS`. `{orderId}` in it becomes the id of the order. Without it, the order itself. */
            returnUrl?: string;
        };
        /** NewProduct */
        NewProduct: {
            /** @description Made of the title where absent */
            slug?: string;
            title: string;
            /** @description Plain text */
            description?: string;
            /** @description HTML, sanitised when it is saved; counts where both forms are given, and the plain text is made from it */
            descriptionHtml?: string;
            vendor?: string;
            categoryId?: string | null;
            tags?: string[];
            /** @enum {string} */
            status?: "draft" | "active" | "unlisted" | "archived";
            /** @description Names only: the values are those of the variants */
            options?: components["schemas"]["NewProductOption"][];
            /** @description In the order shown */
            images?: components["schemas"]["NewProductImage"][];
            variants: components["schemas"]["NewVariant"][];
        };
        /** NewProductImage */
        NewProductImage: {
            url: string;
            alt?: string;
        };
        /** NewProductOption */
        NewProductOption: {
            name: string;
        };
        /** NewRefund */
        NewRefund: {
            /** @description The whole remaining amount when left out, and neither lines nor shipping are given. Where each parcel is captured, it is of what has left, and of shipping */
            amount?: components["schemas"]["RefundAmount"];
            /** @description Units of items, refunded at what they cost after discounts, with their tax. Instead of an amount */
            lines?: components["schemas"]["ItemQuantity"][];
            /** @description What of shipping is refunded besides the lines */
            shipping?: components["schemas"]["RefundAmount"];
            reason: string;
            /** @description Units that came back and are for sale again. Only shipped units come back: the refund keeps those of them that had left */
            restock?: components["schemas"]["RestockInput"][];
        };
        /** NewReturn */
        NewReturn: {
            lines: components["schemas"]["NewReturnLine"][];
            comment?: string;
        };
        /** NewReturnLine */
        NewReturnLine: {
            /** @description The id of an item of the order */
            itemId: string;
            quantity: number;
            reason: components["schemas"]["ReturnReason"];
        };
        /** NewShipment */
        NewShipment: {
            carrier?: string;
            trackingNumber?: string;
            trackingUrl?: string;
            /** @description What is in the parcel: everything that is left of the order when left out */
            lines?: components["schemas"]["ItemQuantity"][];
        };
        /** NewVariant */
        NewVariant: {
            sku?: string | null;
            barcode?: string | null;
            optionValues?: string[];
            price: components["schemas"]["Price"];
            compareAtPrice?: components["schemas"]["Price"] | null;
            weightGrams?: number;
            imageUrl?: string | null;
            /** @description true where absent. false: stock does not limit the sale, and orders do not change it */
            trackInventory?: boolean;
            /** @description false where absent. true: more may be sold than is available */
            allowBackorder?: boolean;
            /** @description true where absent. An order of variants with false alone costs no shipping */
            requiresShipping?: boolean;
            /** @description true where absent. false: no tax is charged on it */
            taxable?: boolean;
            taxClass?: components["schemas"]["TaxClass"];
            /** @description Units received with the new variant */
            stock?: number;
        };
        /** NewWithdrawal */
        NewWithdrawal: {
            /** @description Everything that may be withdrawn from when left out */
            lines?: components["schemas"]["ItemQuantity"][];
        };
        /**
         * NextAction
         * @description Where the customer authenticates with their bank
         */
        NextAction: {
            /** @enum {string} */
            type: "redirect";
            url: string;
        };
        /** Notification */
        Notification: {
            /** Format: uuid */
            id: string;
            eventId: string;
            eventType: string;
            /** @description Id of what the event happened to, such as an order */
            eventSubject: string;
            correlationId: string;
            channel: components["schemas"]["NotificationChannel"];
            /** @description An email address, or the id of a push subscription */
            recipient: string;
            title: string;
            status: components["schemas"]["NotificationStatus"];
            attempts: number;
            nextAttemptAt: string | null;
            lastError: string | null;
            providerMessageId: string | null;
            resendOf: string | null;
            requestedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            canResend: boolean;
        };
        /**
         * NotificationChannel
         * @enum {string}
         */
        NotificationChannel: "email" | "push";
        /** NotificationDetail */
        NotificationDetail: {
            /** Format: uuid */
            id: string;
            eventId: string;
            eventType: string;
            /** @description Id of what the event happened to, such as an order */
            eventSubject: string;
            correlationId: string;
            channel: components["schemas"]["NotificationChannel"];
            /** @description An email address, or the id of a push subscription */
            recipient: string;
            title: string;
            status: components["schemas"]["NotificationStatus"];
            attempts: number;
            nextAttemptAt: string | null;
            lastError: string | null;
            providerMessageId: string | null;
            resendOf: string | null;
            requestedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            canResend: boolean;
            content: (components["schemas"]["EmailContent"] | components["schemas"]["PushContent"]) | null;
        };
        /** NotificationPage */
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
        };
        /** NotificationPreference */
        NotificationPreference: {
            event: string;
            channel: components["schemas"]["NotificationChannel"];
            isEnabled: boolean;
        };
        /** NotificationPreferences */
        NotificationPreferences: {
            /** @description Everything that can be chosen. All other messages are always sent. */
            preferences: components["schemas"]["NotificationPreference"][];
        };
        /** NotificationPreview */
        NotificationPreview: {
            /** @description Shows the email once, without a sign-in */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /**
         * NotificationStatus
         * @enum {string}
         */
        NotificationStatus: "queued" | "sending" | "sent" | "failed" | "dead" | "suppressed";
        /** OptionFacet */
        OptionFacet: {
            name: string;
            values: components["schemas"]["OptionValueFacet"][];
        };
        /** OptionValueFacet */
        OptionValueFacet: {
            value: string;
            count: number;
        };
        /** Order */
        Order: {
            id: string;
            number: string;
            status: components["schemas"]["OrderStatus"];
            customerId: string | null;
            email: string;
            items: components["schemas"]["OrderItem"][];
            subtotal: components["schemas"]["Money"];
            /** @description Of all items and of shipping together */
            discount: components["schemas"]["Money"];
            /** @description Before its discounts */
            shipping: components["schemas"]["Money"];
            /** @description Contained in the other amounts where `pricesIncludeTax`, else added to them */
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingLine: components["schemas"]["ShippingLine"] | null;
            /** @description The tax of the whole order, a line for each rate */
            taxLines: components["schemas"]["TaxLine"][];
            vatId: string | null;
            /** @description Whether the buyer owes the tax */
            isReverseCharge: boolean;
            vatCheck: components["schemas"]["VatCheck"] | null;
            note: string | null;
            /** @description What the customer agreed to when they ordered */
            consents: components["schemas"]["Consent"][];
            locale: string | null;
            refunded: components["schemas"]["Money"];
            shippingAddress: components["schemas"]["Address"];
            billingAddress: components["schemas"]["Address"] | null;
            shippingMethod: string;
            payment: components["schemas"]["Payment"];
            shipments: components["schemas"]["Shipment"][];
            expectedDelivery: components["schemas"]["ExpectedDelivery"] | null;
            refunds: components["schemas"]["Refund"][];
            /** @description What the parts cost that were cancelled: the customer pays so much less */
            cancelled: components["schemas"]["Money"];
            /** @description Parts that were cancelled before they were shipped */
            cancellations: components["schemas"]["PartCancellation"][];
            cancellationReason: string | null;
            stockLostAt: string | null;
            payableUntil: string | null;
            nextAction: components["schemas"]["NextAction"] | null | components["schemas"]["ConfirmAction"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            links: components["schemas"]["OrderLinks"];
        };
        /** OrderAccess */
        OrderAccess: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** OrderAccessRequest */
        OrderAccessRequest: {
            accessToken?: string;
        };
        /** OrderCancellation */
        OrderCancellation: {
            reason?: string;
        };
        /** OrderFigures */
        OrderFigures: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            by: components["schemas"]["FigureUnit"];
            /** @description Of the store: its hours, days and weeks, which begin on Monday */
            timeZone: string;
            /** @description Placed in the time and paid, or with a payment that is held; not cancelled */
            orders: number;
            /** @description What these orders cost with shipping and tax, without what was cancelled in part */
            revenue: components["schemas"]["Money"];
            units: number;
            /** @description Payments that were declined */
            declined: number;
            /** @description Refunds that were given in the time, of whichever orders */
            refunded: components["schemas"]["Money"];
            average: components["schemas"]["Money"] | null;
            /** @description Oldest first, those without orders too; the first may begin before `from`, and counts from there */
            steps: components["schemas"]["OrderFiguresStep"][];
            /** @description The ten variants of which most units were sold */
            bestSellers: components["schemas"]["BestSeller"][];
        };
        /** OrderFiguresStep */
        OrderFiguresStep: {
            /** Format: date-time */
            startsAt: string;
            /** @description Placed in the time and paid, or with a payment that is held; not cancelled */
            orders: number;
            /** @description What these orders cost with shipping and tax, without what was cancelled in part */
            revenue: components["schemas"]["Money"];
            units: number;
            /** @description Payments that were declined */
            declined: number;
            /** @description Refunds that were given in the time, of whichever orders */
            refunded: components["schemas"]["Money"];
        };
        /** OrderHistoryEntry */
        OrderHistoryEntry: {
            status: components["schemas"]["OrderStatus"];
            what: string;
            detail: string | null;
            by: components["schemas"]["HistoryActor"];
            /** Format: date-time */
            at: string;
        };
        /** OrderHistoryEntryPage */
        OrderHistoryEntryPage: {
            items: components["schemas"]["OrderHistoryEntry"][];
            nextCursor: string | null;
        };
        /** OrderItem */
        OrderItem: {
            /** @description The id of an item, unique within its order */
            id: string;
            variantId: string;
            productId: string;
            slug: string | null;
            sku: string;
            title: string;
            variantTitle: string;
            imageUrl: string | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            lineTotal: components["schemas"]["Money"];
            requiresShipping: boolean;
            taxable: boolean;
            discounts: components["schemas"]["AppliedDiscount"][];
            taxLines: components["schemas"]["TaxLine"][];
            total: components["schemas"]["Money"] | null;
            /** @description Units that have left */
            shippedQuantity: number;
            /** @description Units cancelled before they were shipped */
            cancelledQuantity: number;
        };
        /** OrderLedger */
        OrderLedger: {
            items: components["schemas"]["LedgerEntry"][];
            nextCursor: string | null;
            /** @description Debits less credits of each account, of all entries: together they are 0 */
            balances: components["schemas"]["LedgerBalance"][];
        };
        /** OrderLinkRequest */
        OrderLinkRequest: {
            number: string;
            /** Format: email */
            email: string;
        };
        /** OrderLinks */
        OrderLinks: {
            self: string;
            history: string;
        };
        /** OrderNote */
        OrderNote: {
            /** Format: uuid */
            id: string;
            text: string;
            by: components["schemas"]["OrderNoteAuthor"];
            /** Format: date-time */
            createdAt: string;
        };
        /** OrderNoteAuthor */
        OrderNoteAuthor: {
            id: string;
        };
        /** OrderNotePage */
        OrderNotePage: {
            items: components["schemas"]["OrderNote"][];
            nextCursor: string | null;
        };
        /** OrderPage */
        OrderPage: {
            items: components["schemas"]["Order"][];
            nextCursor: string | null;
            /** @description Orders that match; with `counts=true` */
            total?: number;
            statusCounts?: components["schemas"]["OrderStatusCounts"];
        };
        /**
         * OrderStatus
         * @enum {string}
         */
        OrderStatus: "pending" | "payment_failed" | "confirmed" | "partially_shipped" | "shipped" | "refunded" | "cancelled";
        /**
         * OrderStatusCounts
         * @description Orders of each status that match all filters but `status`; with `counts=true`
         */
        OrderStatusCounts: {
            pending: number;
            payment_failed: number;
            confirmed: number;
            partially_shipped: number;
            shipped: number;
            refunded: number;
            cancelled: number;
        };
        /** OrderStory */
        OrderStory: {
            orderId: string;
            items: components["schemas"]["StoryEntry"][];
            /** @description Services that did not answer: what they know is not in the story */
            missing: ("user-service" | "product-service" | "order-service" | "notification-service")[];
        };
        /** PartCancellation */
        PartCancellation: {
            id: string;
            lines: components["schemas"]["CancelledUnits"][];
            /** @description What the units cost, with their share of discounts and tax */
            amount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            reason: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** PasswordChange */
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        /** PasswordChanged */
        PasswordChanged: {
            token: string;
            user: components["schemas"]["SessionUser"];
        };
        /** PasswordReset */
        PasswordReset: {
            token?: string;
            newPassword: string;
        };
        /** PasswordResetRequest */
        PasswordResetRequest: {
            /** Format: email */
            email: string;
            /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
            redirectTo?: string;
        };
        /** PayeeAccount */
        PayeeAccount: {
            holder: string;
            account: string;
            bic: string | null;
            bankName: string | null;
        };
        /** Payment */
        Payment: {
            id: string;
            attempt: number;
            status: components["schemas"]["PaymentStatus"];
            amount: components["schemas"]["Money"];
            /** @description What of it was captured */
            captured: components["schemas"]["Money"];
            open: components["schemas"]["Money"] | null;
            paymentMethod: string;
            paymentMethodName: string | null;
            declineCode: string | null;
            provider: string;
            expiresAt: string | null;
            instructions: components["schemas"]["PaymentInstructions"] | null;
            /** @description What the customer’s bank has disputed */
            disputes: components["schemas"]["Dispute"][];
            /** @description What staff recorded of the money, oldest first */
            receipts: components["schemas"]["Receipt"][];
        };
        /** PaymentInput */
        PaymentInput: {
            paymentMethod: string;
        };
        /**
         * PaymentInstructions
         * @description How it is paid where the shop takes the money itself; paid once `status` is `captured`
         */
        PaymentInstructions: {
            name: string;
            text: string | null;
            bankAccount: components["schemas"]["PayeeAccount"] | null;
            cancelAfterDays: number | null;
        };
        /** PaymentMethod */
        PaymentMethod: {
            /** @description Sent as `payment.paymentMethod` */
            id: string;
            provider: string;
            name: string;
            description: string;
            kind: components["schemas"]["PaymentMethodKind"];
            /** @description What a page needs of the provider, such as `publishableKey`. None of it is secret. */
            publicDetails: {
                [key: string]: string;
            };
        };
        /**
         * PaymentMethodKind
         * @enum {string}
         */
        PaymentMethodKind: "card" | "automatic" | "bank-transfer" | "cash-on-delivery" | "invoice";
        /** PaymentMethodPage */
        PaymentMethodPage: {
            items: components["schemas"]["PaymentMethod"][];
            nextCursor: string | null;
        };
        /**
         * PaymentStatus
         * @enum {string}
         */
        PaymentStatus: "authorizing" | "requires_action" | "authorized" | "declined" | "capturing" | "captured" | "voiding" | "voided";
        /** PendingEmailChange */
        PendingEmailChange: {
            change: components["schemas"]["EmailChange"] | null;
        };
        /**
         * Permission
         * @enum {string}
         */
        Permission: "orders" | "refunds" | "catalogue" | "settings" | "operations" | "team";
        /** PermissionsChange */
        PermissionsChange: {
            /** @description Everything the member may do; those left out are taken */
            permissions: components["schemas"]["Permission"][];
        };
        /** PersonalData */
        PersonalData: {
            /** @description By the name of the service: lists by name, each with the newest entries and whether these are all */
            services: {
                [key: string]: unknown;
            };
            /** @description Services that did not answer: what they hold is not in the export. Repeat it later */
            missing: ("user-service" | "order-service" | "notification-service")[];
        };
        /** PersonalDataPart */
        PersonalDataPart: {
            lists: {
                [key: string]: components["schemas"]["ExportedList"];
            };
        };
        /** PlacedOrder */
        PlacedOrder: {
            id: string;
            number: string;
            status: components["schemas"]["OrderStatus"];
            customerId: string | null;
            email: string;
            items: components["schemas"]["OrderItem"][];
            subtotal: components["schemas"]["Money"];
            /** @description Of all items and of shipping together */
            discount: components["schemas"]["Money"];
            /** @description Before its discounts */
            shipping: components["schemas"]["Money"];
            /** @description Contained in the other amounts where `pricesIncludeTax`, else added to them */
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingLine: components["schemas"]["ShippingLine"] | null;
            /** @description The tax of the whole order, a line for each rate */
            taxLines: components["schemas"]["TaxLine"][];
            vatId: string | null;
            /** @description Whether the buyer owes the tax */
            isReverseCharge: boolean;
            vatCheck: components["schemas"]["VatCheck"] | null;
            note: string | null;
            /** @description What the customer agreed to when they ordered */
            consents: components["schemas"]["Consent"][];
            locale: string | null;
            refunded: components["schemas"]["Money"];
            shippingAddress: components["schemas"]["Address"];
            billingAddress: components["schemas"]["Address"] | null;
            shippingMethod: string;
            payment: components["schemas"]["Payment"];
            shipments: components["schemas"]["Shipment"][];
            expectedDelivery: components["schemas"]["ExpectedDelivery"] | null;
            refunds: components["schemas"]["Refund"][];
            /** @description What the parts cost that were cancelled: the customer pays so much less */
            cancelled: components["schemas"]["Money"];
            /** @description Parts that were cancelled before they were shipped */
            cancellations: components["schemas"]["PartCancellation"][];
            cancellationReason: string | null;
            stockLostAt: string | null;
            payableUntil: string | null;
            nextAction: components["schemas"]["NextAction"] | null | components["schemas"]["ConfirmAction"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            links: components["schemas"]["OrderLinks"];
            accessToken: string;
        };
        /** Price */
        Price: {
            amountMinor: number;
            currency: string;
        };
        /** PriceFacet */
        PriceFacet: {
            fromMinor: number;
            toMinor: number | null;
            count: number;
        };
        /**
         * Problem
         * @description RFC 9457 problem details. Some have further members, such as the `orderId` of a declined payment.
         * @example {
         *       "type": "urn:storefleet:problem:cart-not-found",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": "There is no such cart",
         *       "code": "cart-not-found",
         *       "instance": "/api/v1/carts/01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11",
         *       "correlationId": "01993f0f-2c1d-7b6a-8e4f-5a6b7c8d9e0f"
         *     }
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Stable: what programs compare */
            code: string;
            /** @description The path that was asked for */
            instance?: string;
            correlationId: string;
            errors?: {
                field: string;
                message: string;
            }[];
        };
        /** Product */
        Product: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            vendor: string;
            /** @enum {string} */
            status: "draft" | "active" | "unlisted" | "archived";
            category: components["schemas"]["CategoryReference"] | null;
            tags: string[];
            options: components["schemas"]["ProductOption"][];
            minPrice: components["schemas"]["Money"];
            maxPrice: components["schemas"]["Money"];
            isAvailable: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Plain text */
            description: string;
            /** @description The same as sanitised HTML */
            descriptionHtml: string;
            images: components["schemas"]["ProductImage"][];
            variants: components["schemas"]["Variant"][];
        };
        /** ProductChanges */
        ProductChanges: {
            /** @description Made of the title where absent */
            slug?: string;
            title?: string;
            /** @description Plain text */
            description?: string;
            /** @description HTML, sanitised when it is saved; counts where both forms are given, and the plain text is made from it */
            descriptionHtml?: string;
            vendor?: string;
            categoryId?: string | null;
            tags?: string[];
            /** @enum {string} */
            status?: "draft" | "active" | "unlisted" | "archived";
            /** @description Names only: the values are those of the variants */
            options?: components["schemas"]["NewProductOption"][];
            /** @description In the order shown */
            images?: components["schemas"]["NewProductImage"][];
            /** @description All variants: one with an id is changed, one without is added, one that is left out is removed */
            variants?: components["schemas"]["VariantChanges"][];
        };
        /** ProductFacets */
        ProductFacets: {
            category?: components["schemas"]["CategoryFacet"][];
            option?: components["schemas"]["OptionFacet"][];
            price?: components["schemas"]["PriceFacet"][];
            /** @description The 100 with the most products */
            vendor?: components["schemas"]["OptionValueFacet"][];
            /** @description The 100 with the most products */
            tag?: components["schemas"]["OptionValueFacet"][];
            available?: components["schemas"]["AvailableFacet"];
        };
        /** ProductImage */
        ProductImage: {
            url: string;
            alt: string;
            position: number;
            width: number | null;
            height: number | null;
            /** @description The narrowest first, for `srcset`; empty where the picture was not uploaded here */
            sizes: components["schemas"]["ImageSize"][];
        };
        /** ProductOption */
        ProductOption: {
            name: string;
            values: string[];
        };
        /** ProductPage */
        ProductPage: {
            items: components["schemas"]["ProductSummary"][];
            nextCursor: string | null;
            correctedQuery: string | null;
            facets?: components["schemas"]["ProductFacets"];
            /** @description Length of the whole list, where facets are asked for; counted up to 10,000 */
            total?: number;
            /** @description false: there are more than `total` */
            isTotalExact?: boolean;
        };
        /** ProductSummary */
        ProductSummary: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            vendor: string;
            /** @enum {string} */
            status: "draft" | "active" | "unlisted" | "archived";
            category: components["schemas"]["CategoryReference"] | null;
            tags: string[];
            options: components["schemas"]["ProductOption"][];
            minPrice: components["schemas"]["Money"];
            maxPrice: components["schemas"]["Money"];
            isAvailable: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            image: components["schemas"]["ProductThumbnail"] | null;
            /** @description The first two */
            images: components["schemas"]["ProductThumbnail"][];
            compareAtPrice: components["schemas"]["Money"] | null;
            priorPrice: components["schemas"]["Money"] | null;
            /**
             * @description `low`: everything that can be ordered is at its low-stock threshold or below
             * @enum {string}
             */
            availability: "in_stock" | "low" | "sold_out";
        };
        /** ProductThumbnail */
        ProductThumbnail: {
            url: string;
            alt: string;
            width: number | null;
            height: number | null;
            /** @description The narrowest first, for `srcset`; empty where the picture was not uploaded here */
            sizes: components["schemas"]["ImageSize"][];
        };
        /** Profile */
        Profile: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            emailVerified: boolean;
            image: string | null;
            role: components["schemas"]["Role"];
            /** @description What staff are allowed to do; all of it for an admin */
            permissions: components["schemas"]["Permission"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** ProfileChanges */
        ProfileChanges: {
            name?: string & unknown;
        };
        /** ProviderSignIn */
        ProviderSignIn: {
            /** @enum {string} */
            provider: "oidc";
            /** @description Where the browser leads in the end: a path, or a URL of this shop */
            callbackURL: string;
            /** @description The same where it fails; gets `error` with a code */
            errorCallbackURL?: string;
        };
        /** ProviderSignInStarted */
        ProviderSignInStarted: {
            /** @description The page of the provider, for the browser to open */
            url: string;
            /** @enum {boolean} */
            redirect: true;
        };
        /** PublicLegalTexts */
        PublicLegalTexts: {
            imprint: components["schemas"]["LegalText"] | null;
            terms: components["schemas"]["LegalText"] | null;
            privacy: components["schemas"]["LegalText"] | null;
        };
        /** PushContent */
        PushContent: {
            title: string;
            body: string;
            url: string;
        };
        /** PushKey */
        PushKey: {
            publicKey: string;
        };
        /** PushKeys */
        PushKeys: {
            p256dh: string;
            auth: string;
        };
        /** PushSubscription */
        PushSubscription: {
            /** Format: uuid */
            id: string;
            endpoint: string;
            expiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** PushSubscriptionPage */
        PushSubscriptionPage: {
            items: components["schemas"]["PushSubscription"][];
            nextCursor: null;
        };
        /** QueuedImport */
        QueuedImport: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ImportStatus"];
        };
        /** Receipt */
        Receipt: {
            amount: components["schemas"]["Money"];
            reference: string | null;
            /** Format: date */
            receivedOn: string;
        };
        /** ReceivedMoney */
        ReceivedMoney: {
            /** @description The whole open amount, or with `isPart` a part of it */
            amount: components["schemas"]["Money"];
            /** @description true: the money may be less than what is open, and the rest stays open */
            isPart?: boolean;
            reference?: string | null;
            /**
             * Format: date
             * @description The day on which the money came, in the store’s time zone
             */
            receivedOn: string;
        };
        /** RecentError */
        RecentError: {
            /** Format: date-time */
            at: string;
            method: string;
            /** @description Without the query */
            path: string;
            /** @description The service that was asked */
            service: string;
            status: number;
            durationMs: number;
            /** @description Log lines and traces have the same */
            correlationId: string;
        };
        /** RecentErrors */
        RecentErrors: {
            /** @description Newest first, at most 500 */
            items: components["schemas"]["RecentError"][];
        };
        /** Reconciliation */
        Reconciliation: {
            /** Format: uuid */
            id: string;
            provider: string;
            /** @description In the time zone of the store: `2026-11-27` */
            day: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            status: components["schemas"]["ReconciliationStatus"];
            comparedAt: string | null;
            differenceCount: number;
            /** @description The first 100 */
            differences: components["schemas"]["ReconciliationDifference"][];
        };
        /** ReconciliationDifference */
        ReconciliationDifference: {
            /** Format: uuid */
            id: string;
            difference: components["schemas"]["DifferenceKind"];
            kind: components["schemas"]["MovementKind"];
            paymentReference: string | null;
            paymentId: string | null;
            orderId: string | null;
            /** @description What the ledger has and the provider’s books do not */
            ours: components["schemas"]["Money"];
            /** @description What the provider’s books have and the ledger does not */
            theirs: components["schemas"]["Money"];
            /** Format: date-time */
            foundAt: string;
            resolvedAt: string | null;
        };
        /** ReconciliationPage */
        ReconciliationPage: {
            items: components["schemas"]["Reconciliation"][];
            nextCursor: string | null;
        };
        /**
         * ReconciliationStatus
         * @description `reading`: the day is not over, or the provider’s books are not read to their end
         * @enum {string}
         */
        ReconciliationStatus: "reading" | "compared";
        /** RecoveryCode */
        RecoveryCode: {
            /** @description Such as h4k2m-9xqrt; each is taken once */
            code: string;
        };
        /** RecoveryCodes */
        RecoveryCodes: {
            status: boolean;
            /** @description Ten codes, shown this once */
            backupCodes: string[];
        };
        /** Refund */
        Refund: {
            id: string;
            status: components["schemas"]["RefundStatus"];
            amount: components["schemas"]["Money"];
            reason: string;
            restock: components["schemas"]["RestockedItem"][];
            /** @description What of each item; empty in refunds of early releases */
            lines: components["schemas"]["RefundLine"][];
            shipping: components["schemas"]["RefundShipping"] | null;
            /** @description What of the refund is tax, a line for each rate */
            taxLines: components["schemas"]["TaxLine"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** RefundAmount */
        RefundAmount: {
            amountMinor: number;
            currency: string;
        };
        /** RefundLine */
        RefundLine: {
            /** @description The id of an item, unique within its order */
            itemId: string;
            variantId: string;
            sku: string;
            title: string;
            variantTitle: string;
            /** @description Units; 0 where only a part of what they cost is refunded */
            quantity: number;
            /** @description With its share of discounts and tax */
            amount: components["schemas"]["Money"];
            /** @description What of the amount is tax */
            taxLines: components["schemas"]["TaxLine"][];
        };
        /**
         * RefundShipping
         * @description What of shipping
         */
        RefundShipping: {
            amount: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
        };
        /**
         * RefundStatus
         * @enum {string}
         */
        RefundStatus: "refunding" | "refunded" | "failed";
        /** RelatedProducts */
        RelatedProducts: {
            items: components["schemas"]["ProductSummary"][];
            nextCursor: null;
        };
        /** Replica */
        Replica: {
            /** @description Host and port */
            address: string;
            /**
             * @description `degraded` serves, and what it causes waits; `down` does not answer, or cannot serve
             * @enum {string}
             */
            status: "ready" | "degraded" | "draining" | "down";
            /** @description What it needs, and whether that answers it */
            checks: {
                [key: string]: string;
            };
            version: string | null;
            revision: string | null;
            startedAt: string | null;
            downSince: string | null;
        };
        /** RestockInput */
        RestockInput: {
            /** Format: uuid */
            variantId: string;
            quantity: number;
        };
        /** RestockedItem */
        RestockedItem: {
            variantId: string;
            quantity: number;
        };
        /** Return */
        Return: {
            id: string;
            orderId: string;
            number: string;
            kind: components["schemas"]["ReturnKind"];
            status: components["schemas"]["ReturnStatus"];
            lines: components["schemas"]["ReturnLine"][];
            comment: string | null;
            note: string | null;
            refundId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** ReturnInspection */
        ReturnInspection: {
            /** @description Each item of the return once */
            lines: components["schemas"]["InspectedLine"][];
            note?: string;
        };
        /**
         * ReturnKind
         * @enum {string}
         */
        ReturnKind: "return" | "withdrawal";
        /** ReturnLine */
        ReturnLine: {
            itemId: string;
            variantId: string;
            sku: string;
            title: string;
            variantTitle: string;
            quantity: number;
            reason: components["schemas"]["ReturnReason"];
            accepted: number | null;
            condition: components["schemas"]["ItemCondition"] | null;
            restock: number;
        };
        /**
         * ReturnNote
         * @description What the customer is told
         */
        ReturnNote: {
            note?: string;
        };
        /** ReturnPage */
        ReturnPage: {
            items: components["schemas"]["Return"][];
            nextCursor: string | null;
        };
        /**
         * ReturnReason
         * @enum {string}
         */
        ReturnReason: "withdrawal" | "damaged" | "defective" | "wrong-item" | "not-as-described" | "wrong-size" | "arrived-late" | "no-longer-wanted" | "other";
        /** ReturnRefund */
        ReturnRefund: {
            shipping?: components["schemas"]["ReturnShipping"];
        };
        /** ReturnRefusal */
        ReturnRefusal: {
            reason: string;
        };
        /** ReturnSettings */
        ReturnSettings: {
            withdrawalDays: number | null;
            /** @description After so many days a parcel counts as delivered whose delivery is not known */
            deliveryDays: number;
            returnDays: number | null;
        };
        /**
         * ReturnShipping
         * @description What of shipping is refunded. When left out, everything that is left of it where the customer keeps nothing of the order, else nothing
         */
        ReturnShipping: {
            amountMinor: number;
            currency: string;
        };
        /**
         * ReturnStatus
         * @enum {string}
         */
        ReturnStatus: "requested" | "approved" | "refused" | "cancelled" | "received" | "inspected" | "refunded";
        /**
         * Role
         * @enum {string}
         */
        Role: "customer" | "staff" | "admin";
        /** RoleChange */
        RoleChange: {
            role: components["schemas"]["Role"];
        };
        /** SampleDataRemoval */
        SampleDataRemoval: {
            /** @description With their variants and stock */
            deleted: components["schemas"]["SampleProduct"][];
            /** @description They were ordered: orders and stock movements name them */
            archived: components["schemas"]["SampleProduct"][];
            /** @description They have another title than they came with: they are your own now */
            kept: components["schemas"]["SampleProduct"][];
            /** @description Categories that came with the sample data and are empty */
            deletedCategories: number;
        };
        /** SampleProduct */
        SampleProduct: {
            /** Format: uuid */
            id: string;
            slug: string;
        };
        /** SandboxConfirmation */
        SandboxConfirmation: {
            clientSecret: string;
            /**
             * @description False: the bank declines
             * @default true
             */
            isApproved: boolean;
        };
        /** SandboxConfirmed */
        SandboxConfirmed: {
            orderId: string;
            status: string;
        };
        /** SavedAddress */
        SavedAddress: {
            /** Format: uuid */
            id: string;
            name: string;
            line1: string;
            line2?: string;
            city?: string;
            region?: string;
            postalCode?: string;
            country: string;
            phone?: string;
            isDefault: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** SavedAddressPage */
        SavedAddressPage: {
            items: components["schemas"]["SavedAddress"][];
            nextCursor: null;
        };
        /** SecondFactorSecret */
        SecondFactorSecret: {
            /** @enum {string} */
            method: "totp";
            /** @description For the app, mostly as a QR code: otpauth://totp/… with the secret. Shown this once */
            totpURI: string;
            /** @description Ten codes, shown this once */
            backupCodes: string[];
        };
        /** SecondStep */
        SecondStep: {
            /** @enum {boolean} */
            twoFactorRedirect: true;
            /** @description totp */
            twoFactorMethods: string[];
        };
        /** ServiceDeadLetter */
        ServiceDeadLetter: {
            /**
             * @description The service that could not handle the event
             * @enum {string}
             */
            service: "user-service" | "product-service" | "order-service" | "notification-service";
            /** Format: uuid */
            eventId: string;
            type: string;
            /** @description Id of what the event happened to, such as an order */
            subject: string;
            correlationId: string;
            status: string;
            attempts: number;
            lastError: string | null;
            failedAt: string | null;
        };
        /** ServiceOrderStory */
        ServiceOrderStory: {
            items: components["schemas"]["StoryEntry"][];
        };
        /** ServiceTraffic */
        ServiceTraffic: {
            service: string;
            /** @description The last 5 minutes, oldest first */
            steps: components["schemas"]["TrafficStep"][];
        };
        /** Session */
        Session: {
            /** Format: uuid */
            id: string;
            /** @description The same id: what revoke-session takes. The token itself is never shown again */
            token: string;
            /** Format: uuid */
            userId: string;
            ipAddress: string;
            userAgent: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** SessionChoice */
        SessionChoice: {
            /** @description The id of the session, as it is listed */
            token: string;
        };
        /** SessionUser */
        SessionUser: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            image: string | null;
            emailVerified: boolean;
            /** @description Whether a sign-in asks for a code */
            twoFactorEnabled: boolean;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** SettingsChange */
        SettingsChange: {
            version: number;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["SettingsChangeActor"];
        };
        /** SettingsChangeActor */
        SettingsChangeActor: {
            role: string;
            id: string | null;
        };
        /** SettingsChangePage */
        SettingsChangePage: {
            items: components["schemas"]["SettingsChange"][];
            nextCursor: null;
        };
        /** Shipment */
        Shipment: {
            id: string;
            status: components["schemas"]["ShipmentStatus"];
            carrier: string | null;
            trackingNumber: string | null;
            trackingUrl: string | null;
            /** @description What is in the parcel */
            lines: components["schemas"]["ItemUnits"][];
            /** Format: date-time */
            createdAt: string;
            shippedAt: string | null;
            deliveredAt: string | null;
            cancelledAt: string | null;
        };
        /** ShipmentCancellation */
        ShipmentCancellation: {
            reason?: string;
        };
        /** ShipmentChange */
        ShipmentChange: {
            carrier?: string | null;
            trackingNumber?: string | null;
            trackingUrl?: string | null;
        };
        /** ShipmentDelivery */
        ShipmentDelivery: {
            /**
             * Format: date-time
             * @description Now when left out
             */
            deliveredAt?: string;
        };
        /**
         * ShipmentStatus
         * @enum {string}
         */
        ShipmentStatus: "preparing" | "shipped" | "abandoned";
        /** ShippingLine */
        ShippingLine: {
            method: string;
            name: string;
            /** @enum {string} */
            kind: "delivery" | "pickup";
            price: components["schemas"]["Money"];
            discounts: components["schemas"]["AppliedDiscount"][];
            taxLines: components["schemas"]["TaxLine"][];
            total: components["schemas"]["Money"];
        };
        /** ShippingMethod */
        ShippingMethod: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "delivery" | "pickup";
            /** @description Before discounts; tax is part of it where the prices of the country include tax */
            price: components["schemas"]["Money"];
            minDays: number;
            maxDays: number;
        };
        /** ShippingMethodPage */
        ShippingMethodPage: {
            items: components["schemas"]["ShippingMethod"][];
            nextCursor: string | null;
        };
        /** ShippingMethodSettings */
        ShippingMethodSettings: {
            /** @description Lower-case letters, digits and dashes */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "delivery" | "pickup";
            /**
             * @description What chooses the rate: the subtotal after discounts in minor units, or the weight in grams
             * @enum {string}
             */
            pricedBy: "subtotal" | "weight";
            /** @description The last whose `from` is reached counts. The first must begin at 0. */
            rates: components["schemas"]["ShippingRate"][];
            freeFromMinor: number | null;
            minDays: number;
            maxDays: number;
            /** @description `goods`: as the goods that it brings, in proportion to what they cost */
            taxClass: "goods" | components["schemas"]["TaxClass"];
        };
        /** ShippingPlace */
        ShippingPlace: {
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            regions: string[];
        };
        /** ShippingRate */
        ShippingRate: {
            from: number;
            priceMinor: number;
        };
        /** ShippingSettings */
        ShippingSettings: {
            zones: components["schemas"]["ShippingZone"][];
        };
        /** ShippingZone */
        ShippingZone: {
            /** @description Lower-case letters, digits and dashes */
            id: string;
            name: string;
            /** @description Countries, or regions of one. A zone without places is that of every place that no other zone names. */
            places: components["schemas"]["ShippingPlace"][];
            methods: components["schemas"]["ShippingMethodSettings"][];
        };
        /** SignIn */
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
            /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
            callbackURL?: string;
            rememberMe?: boolean;
        };
        /** SignInMethods */
        SignInMethods: {
            provider: components["schemas"]["SignInProvider"] | null;
        };
        /** SignInProvider */
        SignInProvider: {
            /** @enum {string} */
            id: "oidc";
            /** @description For the button */
            name: string;
        };
        /** SignUp */
        SignUp: {
            /** Format: email */
            email: string;
            password: string;
            name: string & unknown;
            image?: string | null;
            /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
            callbackURL?: string;
            rememberMe?: boolean;
        };
        /** SignedIn */
        SignedIn: {
            /** @description Also taken as Authorization: Bearer, by every route below /api/v1/auth */
            token: string;
            user: components["schemas"]["SessionUser"];
            redirect: boolean;
        };
        /** SignedOut */
        SignedOut: {
            success: boolean;
        };
        /** SignedUp */
        SignedUp: {
            token: null;
            user: components["schemas"]["SessionUser"];
        };
        /** SigningKeys */
        SigningKeys: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        /** StockAdjustment */
        StockAdjustment: {
            /** @description Never 0 */
            delta: number;
            /** @enum {string} */
            kind: "received" | "adjusted";
            reason: string;
        };
        /** StockMovement */
        StockMovement: {
            id: number;
            /** @enum {string} */
            kind: "received" | "adjusted" | "reserved" | "released" | "expired" | "committed" | "shipped" | "returned";
            onHandDelta: number;
            reservedDelta: number;
            committedDelta: number;
            reservationId: string | null;
            reason: string | null;
            actorId: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        /** StockMovementPage */
        StockMovementPage: {
            items: components["schemas"]["StockMovement"][];
            nextCursor: string | null;
        };
        /** Store */
        Store: {
            name: string;
            legalName: string | null;
            logoUrl: string | null;
            address: components["schemas"]["Address"] | null;
            email: string | null;
            phone: string | null;
            vatId: string | null;
            /**
             * @description BCP 47: `de-DE`
             * @example en-US
             */
            locale: string;
            /**
             * @description Of the IANA database: `Europe/Berlin`
             * @example UTC
             */
            timeZone: string;
            /** @description ISO 4217. Fixed once there is an order. */
            currency: string;
            termsVersion: string | null;
            marketingTextVersion: string | null;
            withdrawalDays: number | null;
            returnDays: number | null;
            markets: components["schemas"]["StoreMarket"][];
        };
        /** StoreMarket */
        StoreMarket: {
            id: string;
            name: string;
            countries: string[];
            pricesIncludeTax: boolean;
        };
        /** StoreProfile */
        StoreProfile: {
            name: string;
            legalName: string | null;
            logoUrl: string | null;
            address: components["schemas"]["Address"] | null;
            email: string | null;
            phone: string | null;
            vatId: string | null;
            /**
             * @description BCP 47: `de-DE`
             * @example en-US
             */
            locale: string;
            /**
             * @description Of the IANA database: `Europe/Berlin`
             * @example UTC
             */
            timeZone: string;
            /** @description ISO 4217. Fixed once there is an order. */
            currency: string;
            markets: components["schemas"]["Market"][];
        };
        /** StoryEntry */
        StoryEntry: {
            /** Format: date-time */
            at: string;
            service: string;
            /** @enum {string} */
            kind: "stock" | "order" | "payment" | "shipment" | "refund" | "ledger" | "event" | "delivery";
            /** @description Such as `placed`, `reserved`, `sent`, `handled` */
            what: string;
            correlationId: string | null;
            /** Format: uuid */
            eventId?: string;
            eventType?: string;
            /** @description Of sending or handling, so far */
            attempts?: number;
            /** @description What else is recorded */
            detail?: {
                [key: string]: unknown;
            };
        };
        /**
         * TaxClass
         * @description How the goods are taxed; the rate of each class in a country or region is a setting
         * @enum {string}
         */
        TaxClass: "standard" | "reduced" | "zero" | "exempt" | "digital";
        /** TaxLine */
        TaxLine: {
            /** @description As documents show it: `VAT` */
            name: string;
            /** @description The rate: `19`, `8.875` */
            percent: string;
            /**
             * @description A rate, or why none applies: the goods are zero-rated or exempt, the buyer owes the tax, or the store collects none there. `unspecified` is the sum that orders of early releases kept.
             * @enum {string}
             */
            reason: "rate" | "zero-rated" | "exempt" | "reverse-charge" | "not-collected" | "unspecified";
            taxable: components["schemas"]["Money"];
            amount: components["schemas"]["Money"];
        };
        /** TaxRate */
        TaxRate: {
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            region: string | null;
            /** @description A class without a rate of its own has the standard one; `zero` and `exempt` need none */
            taxClass: "standard" | "reduced" | "digital";
            /** @description As documents show it: `VAT` */
            name: string;
            /**
             * @description A decimal of at most three places, such as `19` or `8.875`
             * @example 19
             */
            percent: string;
            /**
             * @description Whether the rate of a region is added to that of its country; else it stands instead
             * @default false
             */
            isAdded: boolean;
            /**
             * Format: date
             * @description A day in the time zone of the store
             */
            validFrom: string;
        };
        /** TaxSettings */
        TaxSettings: {
            /**
             * @description Whose rates apply: those of the place that the order goes to, or those of the store
             * @enum {string}
             */
            calculatedAt: "destination" | "origin";
            /**
             * @description Whether the tax of each line is rounded, or only the sum for each rate of an order
             * @enum {string}
             */
            rounding: "line" | "order";
            /** @description Whether a business with a valid VAT id in another member state of the EU is charged no tax. The store needs a VAT id. */
            reverseCharge: boolean;
            vatIdCheck?: components["schemas"]["VatIdCheck"];
            rates: components["schemas"]["TaxRate"][];
        };
        /** TeamMember */
        TeamMember: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            /** @description All of them for an admin */
            permissions: components["schemas"]["Permission"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** TeamMemberPage */
        TeamMemberPage: {
            items: components["schemas"]["TeamMember"][];
            nextCursor: string | null;
        };
        /** TextsByLanguage */
        TextsByLanguage: {
            /** @description Plain text: an empty line ends a paragraph, a line that begins with `## ` is a heading, one with `- ` an item of a list */
            en?: string;
            /** @description Plain text: an empty line ends a paragraph, a line that begins with `## ` is a heading, one with `- ` an item of a list */
            de?: string;
        };
        /** Traffic */
        Traffic: {
            services: components["schemas"]["ServiceTraffic"][];
        };
        /** TrafficStep */
        TrafficStep: {
            /** Format: date-time */
            at: string;
            /** @description Requests that ended within the 10 seconds after `at` */
            count: number;
            /** @description Of them, with a status of 500 and more */
            failed: number;
            p50Ms: number | null;
            p99Ms: number | null;
        };
        /** UploadedImage */
        UploadedImage: {
            /** @description For `images[].url` of products, and wherever else a picture is named */
            url: string;
            /** @description In pixels, upright */
            width: number;
            height: number;
            /** @description The narrowest first, for `srcset`; empty where the picture was not uploaded here */
            sizes: components["schemas"]["ImageSize"][];
        };
        /** UserChanges */
        UserChanges: {
            name?: string & unknown;
            image?: string | null;
        };
        /** Variant */
        Variant: {
            /** Format: uuid */
            id: string;
            title: string;
            sku: string | null;
            barcode: string | null;
            optionValues: string[];
            price: components["schemas"]["Money"];
            compareAtPrice: components["schemas"]["Money"] | null;
            weightGrams: number;
            imageUrl: string | null;
            trackInventory: boolean;
            allowBackorder: boolean;
            requiresShipping: boolean;
            taxable: boolean;
            taxClass: components["schemas"]["TaxClass"];
            priorPrice: components["schemas"]["Money"] | null;
            position: number;
            /** @description Units on hand that no order has; never below 0 */
            availableQuantity: number;
            /** @description Whether it can be ordered: also without such units where it is not tracked or may be backordered */
            isAvailable: boolean;
        };
        /** VariantChanges */
        VariantChanges: {
            /** Format: uuid */
            id?: string;
            sku?: string | null;
            barcode?: string | null;
            optionValues?: string[];
            price: components["schemas"]["Price"];
            compareAtPrice?: components["schemas"]["Price"] | null;
            weightGrams?: number;
            imageUrl?: string | null;
            /** @description true where absent. false: stock does not limit the sale, and orders do not change it */
            trackInventory?: boolean;
            /** @description false where absent. true: more may be sold than is available */
            allowBackorder?: boolean;
            /** @description true where absent. An order of variants with false alone costs no shipping */
            requiresShipping?: boolean;
            /** @description true where absent. false: no tax is charged on it */
            taxable?: boolean;
            taxClass?: components["schemas"]["TaxClass"];
            /** @description Units received with the new variant */
            stock?: number;
        };
        /**
         * VatCheck
         * @description What VIES said about the VAT id. `unavailable`: it did not respond
         */
        VatCheck: {
            status: components["schemas"]["VatCheckStatus"];
            /** Format: date-time */
            checkedAt: string;
            /** @description By which VIES knows the request; null where the store has no VAT id to ask in the name of */
            consultationNumber: string | null;
        };
        /**
         * VatCheckStatus
         * @enum {string}
         */
        VatCheckStatus: "valid" | "invalid" | "unavailable";
        /** VatIdCheck */
        VatIdCheck: {
            /**
             * @description `vies` asks the VAT Information Exchange System of the EU whether the number was given out
             * @enum {string}
             */
            by: "format" | "vies";
            /**
             * @description What becomes of an order while VIES does not respond: the id is accepted by its form, which the order notes, or tax is charged
             * @enum {string}
             */
            whenUnavailable: "accept" | "charge-tax";
        };
        /** VerificationRequest */
        VerificationRequest: {
            /** Format: email */
            email: string;
            /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
            callbackURL?: string;
        };
        /** WebhookAttempt */
        WebhookAttempt: {
            number: number;
            /** Format: date-time */
            startedAt: string;
            durationMs: number;
            responseStatus: number | null;
            responseBody: string | null;
            error: string | null;
        };
        /** WebhookAttemptPage */
        WebhookAttemptPage: {
            items: components["schemas"]["WebhookAttempt"][];
            nextCursor: string | null;
        };
        /** WebhookDelivery */
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            endpointId: string;
            /** @description Sent as `webhook-id` */
            eventId: string;
            eventType: string;
            eventSubject: string;
            correlationId: string;
            status: components["schemas"]["WebhookDeliveryStatus"];
            attempts: number;
            nextAttemptAt: string | null;
            deliveredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            canReplay: boolean;
        };
        /** WebhookDeliveryPage */
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
        };
        /**
         * WebhookDeliveryStatus
         * @enum {string}
         */
        WebhookDeliveryStatus: "queued" | "sending" | "delivered" | "failed" | "dead";
        /**
         * WebhookDisabledReason
         * @enum {string}
         */
        WebhookDisabledReason: "staff" | "failing" | "gone" | "queue-full";
        /** WebhookEndpoint */
        WebhookEndpoint: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            eventTypes: string[];
            isEnabled: boolean;
            disabledAt: string | null;
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            failingSince: string | null;
            /** @description Attempts that failed since the last success */
            failures: number;
            /** @description Deliveries that have not ended */
            waiting: number;
            formerSecretEndsAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** WebhookEndpointBody */
        WebhookEndpointBody: {
            /** @description https, on the public internet */
            url: string;
            /** @default  */
            description: string;
            eventTypes: string[];
            /** @default true */
            isEnabled: boolean;
        };
        /** WebhookEndpointList */
        WebhookEndpointList: {
            items: components["schemas"]["WebhookEndpoint"][];
            nextCursor: null;
        };
        /** WebhookEndpointWithSecret */
        WebhookEndpointWithSecret: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string;
            eventTypes: string[];
            isEnabled: boolean;
            disabledAt: string | null;
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            failingSince: string | null;
            /** @description Attempts that failed since the last success */
            failures: number;
            /** @description Deliveries that have not ended */
            waiting: number;
            formerSecretEndsAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description `whsec_` and base64. Shown once: keep it where the receiver verifies signatures. */
            secret: string;
        };
        /** WebhookEventType */
        WebhookEventType: {
            type: string;
            description: string;
        };
        /** WebhookEventTypeList */
        WebhookEventTypeList: {
            items: components["schemas"]["WebhookEventType"][];
            nextCursor: null;
        };
        /** WebhookReceipt */
        WebhookReceipt: {
            received: boolean;
        };
        /** WebhookSecret */
        WebhookSecret: {
            /** @description `whsec_` and base64. Shown once: keep it where the receiver verifies signatures. */
            secret: string;
            /** Format: date-time */
            formerSecretEndsAt: string;
        };
        /** WebhookTest */
        WebhookTest: {
            /** Format: uuid */
            deliveryId: string;
        };
        /** WithdrawableItem */
        WithdrawableItem: {
            itemId: string;
            quantity: number;
        };
        /** Withdrawal */
        Withdrawal: {
            /** @description Whether the customer has the right of withdrawal */
            isOffered: boolean;
            lastDay: string | null;
            lines: components["schemas"]["WithdrawableItem"][];
        };
        /** WithdrawalConfirmation */
        WithdrawalConfirmation: {
            /** @description As the statement has them */
            lines: components["schemas"]["ItemQuantity"][];
            /** @description That of the statement */
            confirmation: string;
            comment?: string;
        };
        /** WithdrawalStatement */
        WithdrawalStatement: {
            /** @description Whether the customer has the right of withdrawal */
            isOffered: boolean;
            lastDay: string | null;
            lines: components["schemas"]["WithdrawableItem"][];
            /** @description To be sent when the customer confirms the statement */
            confirmation: string;
        };
    };
    responses: {
        /** @description Not Found: `address-not-found` */
        AddressNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "address-not-found";
                };
            };
        };
        /** @description Forbidden: `admin-only` */
        AdminOnly: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "admin-only";
                };
            };
        };
        /** @description Conflict: `already-banned` */
        AlreadyBanned: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "already-banned";
                };
            };
        };
        /** @description Bad Gateway: `bad-gateway` */
        BadGateway: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait before the request is sent again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "bad-gateway";
                };
            };
        };
        /** @description Payload Too Large: `body-too-large` */
        BodyTooLarge: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "body-too-large";
                };
            };
        };
        /** @description Not Found: `cart-not-found` */
        CartNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "cart-not-found";
                };
            };
        };
        /** @description Conflict: `category-in-use` */
        CategoryInUse: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "category-in-use";
                };
            };
        };
        /** @description Not Found: `category-not-found` */
        CategoryNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "category-not-found";
                };
            };
        };
        /** @description Conflict: `currency-fixed` */
        CurrencyFixed: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "currency-fixed";
                };
            };
        };
        /** @description Not Found: `customer-not-found` */
        CustomerNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "customer-not-found";
                };
            };
        };
        /** @description Unprocessable Entity: `delivered-at-impossible` */
        DeliveredAtImpossible: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "delivered-at-impossible";
                };
            };
        };
        /** @description Not Found: `discount-not-found` */
        DiscountNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "discount-not-found";
                };
            };
        };
        /** @description Conflict: `document-not-en16931` */
        DocumentNotEn16931: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "document-not-en16931";
                };
            };
        };
        /** @description Not Found: `event-not-found` */
        EventNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "event-not-found";
                };
            };
        };
        /** @description Conflict: `event-not-parked` */
        EventNotParked: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "event-not-parked";
                };
            };
        };
        /** @description Unprocessable Entity: `export-too-large` */
        ExportTooLarge: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "export-too-large";
                };
            };
        };
        /** @description Service Unavailable: `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
        GatewayUnavailable: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait before the request is sent again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                };
            };
        };
        /** @description Unprocessable Entity: `idempotency-key-reused` */
        IdempotencyKeyReused: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "idempotency-key-reused";
                };
            };
        };
        /** @description Precondition Required: `if-match-missing` */
        IfMatchMissing: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "if-match-missing";
                };
            };
        };
        /** @description Conflict: `illegal-return-move` */
        IllegalReturnMove: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "illegal-return-move";
                };
            };
        };
        /** @description Conflict: `image-storage-missing` */
        ImageStorageMissing: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "image-storage-missing";
                };
            };
        };
        /** @description Conflict: `import-finished` */
        ImportFinished: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "import-finished";
                };
            };
        };
        /** @description Not Found: `import-not-found` */
        ImportNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "import-not-found";
                };
            };
        };
        /** @description Unprocessable Entity: `inspection-too-large` */
        InspectionTooLarge: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "inspection-too-large";
                };
            };
        };
        /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding` */
        InvalidBody: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding";
                };
            };
        };
        /** @description Unprocessable Entity: `invalid-discount` */
        InvalidDiscount: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-discount";
                };
            };
        };
        /** @description Bad Request: `invalid-event` */
        InvalidEvent: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-event";
                };
            };
        };
        /** @description Bad Request: `invalid-request`, `invalid-text` */
        InvalidInput: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request" | "invalid-text";
                };
            };
        };
        /** @description Bad Request: `invalid-request`, `invalid-text`, `invalid-cursor` */
        InvalidPage: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request" | "invalid-text" | "invalid-cursor";
                };
            };
        };
        /** @description Unprocessable Entity: `invalid-preference` */
        InvalidPreference: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-preference";
                };
            };
        };
        /** @description Unprocessable Entity: `invalid-settings` */
        InvalidSettings: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-settings";
                };
            };
        };
        /** @description Unauthorized: `invalid-token`, `session-revoked` */
        InvalidToken: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-token" | "session-revoked";
                };
            };
        };
        /** @description Conflict: `last-admin` */
        LastAdmin: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "last-admin";
                };
            };
        };
        /** @description Not Found: `link-not-found` */
        LinkNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "link-not-found";
                };
            };
        };
        /** @description Not Found: `member-not-found` */
        MemberNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "member-not-found";
                };
            };
        };
        /** @description Conflict: `nothing-to-invoice` */
        NothingToInvoice: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "nothing-to-invoice";
                };
            };
        };
        /** @description Not Found: `notification-not-found` */
        NotificationNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "notification-not-found";
                };
            };
        };
        /** @description Not Found: `order-not-found` */
        OrderNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "order-not-found";
                };
            };
        };
        /** @description Any other problem. Every route may return `ambiguous-request`, `expectation-failed`, `host-missing`, `host-not-allowed`, `internal-error`, `invalid-request-target`, `method-not-allowed`, `origin-not-allowed`, `request-timeout`, `route-not-found`, `second-factor-required`, `uri-too-long` */
        OtherProblem: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payment Required: `payment-declined` */
        PaymentDeclined: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "payment-declined";
                };
            };
        };
        /** @description Not Found: `payment-not-found` */
        PaymentNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "payment-not-found";
                };
            };
        };
        /** @description Forbidden: `permission-missing` */
        PermissionMissing: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "permission-missing";
                };
            };
        };
        /** @description Not Found: `preview-not-found` */
        PreviewNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "preview-not-found";
                };
            };
        };
        /** @description Not Found: `product-not-found` */
        ProductNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "product-not-found";
                };
            };
        };
        /** @description Not Found: `push-subscription-not-found` */
        PushSubscriptionNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "push-subscription-not-found";
                };
            };
        };
        /** @description Not Found: `return-not-found` */
        ReturnNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "return-not-found";
                };
            };
        };
        /** @description Forbidden: `session-not-fresh` */
        SessionNotFresh: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "session-not-fresh";
                };
            };
        };
        /** @description Not Found: `settings-version-not-found` */
        SettingsVersionNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "settings-version-not-found";
                };
            };
        };
        /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked` */
        SignInRequired: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "sign-in-required" | "invalid-token" | "session-revoked";
                };
            };
        };
        /** @description Conflict: `slug-taken` */
        SlugTaken: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "slug-taken";
                };
            };
        };
        /** @description Forbidden: `staff-only-filter` */
        StaffOnlyFilter: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "staff-only-filter";
                };
            };
        };
        /** @description Conflict: `too-many-addresses` */
        TooManyAddresses: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-addresses";
                };
            };
        };
        /** @description Conflict: `too-many-notes` */
        TooManyNotes: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-notes";
                };
            };
        };
        /** @description Too Many Requests: `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
        TooManyRequests: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait before the request is sent again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                };
            };
        };
        /** @description Conflict: `too-many-webhook-endpoints` */
        TooManyWebhookEndpoints: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-webhook-endpoints";
                };
            };
        };
        /** @description Service Unavailable: `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
        Unavailable: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait before the request is sent again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                };
            };
        };
        /** @description Unprocessable Entity: `unknown-item` */
        UnknownItem: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unknown-item";
                };
            };
        };
        /** @description Unsupported Media Type: `unsupported-media-type` */
        UnsupportedMediaType: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unsupported-media-type";
                };
            };
        };
        /** @description Gateway Timeout: `upstream-timeout` */
        UpstreamTimeout: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait before the request is sent again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "upstream-timeout";
                };
            };
        };
        /** @description Not Found: `user-not-found` */
        UserNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "user-not-found";
                };
            };
        };
        /** @description Not Found: `variant-not-found` */
        VariantNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "variant-not-found";
                };
            };
        };
        /** @description Precondition Failed: `version-stale` */
        VersionStale: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "version-stale";
                };
            };
        };
        /** @description Not Found: `webhook-delivery-not-found` */
        WebhookDeliveryNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "webhook-delivery-not-found";
                };
            };
        };
        /** @description Not Found: `webhook-endpoint-not-found` */
        WebhookEndpointNotFound: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "webhook-endpoint-not-found";
                };
            };
        };
    };
    parameters: {
        /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
        CorrelationId: string;
        /** @description A new value for each new request; the same value and body return the first response again. */
        IdempotencyKey: string;
        /** @description The `ETag` of the version that is changed, or `*` for any. */
        IfMatch: string;
        /** @description The `ETag` of a response that the client has: 304 where it is still current. */
        IfNoneMatch: string;
        /** @description The `id` of the last event that the client has. */
        LastEventId: string;
        /** @description With it the request has its effect once, however often it is sent. */
        OptionalIdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description The correlation id of the request */
        CorrelationId: string;
        /** @description When the operation was deprecated (RFC 9745) */
        Deprecation: string;
        /** @description The version of what is returned */
        ETag: string;
        /** @description The operation that takes its place, as `successor-version` */
        Link: string;
        /** @description When the operation may be removed (RFC 8594) */
        Sunset: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    receiveProviderSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
                error_description?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"] | null;
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    getSigningKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    openPasswordReset: {
        parameters: {
            query: {
                /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
                callbackURL: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    sendVerificationEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    listSignInMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct-horse-battery"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "kWq3vXm8Zt2nR5yB.c2lnbmF0dXJl",
                     *       "redirect": false,
                     *       "user": {
                     *         "id": "01993d00-7f6e-7d5c-8b4a-392817065f4e",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "image": null,
                     *         "emailVerified": true,
                     *         "twoFactorEnabled": false,
                     *         "role": "customer",
                     *         "createdAt": "2026-11-23T12:00:00.000Z",
                     *         "updatedAt": "2026-11-23T12:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStep"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    openProviderSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderSignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignInStarted"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct-horse-battery",
                 *       "name": "Ada Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIuLi4ifQ.c2ln"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    createSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSecret"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    verifyRecoveryCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeAccepted"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    verifyAppCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeAccepted"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    showEmailVerification: {
        parameters: {
            query: {
                token: string;
                /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
                callbackURL?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: {
                token?: string;
                /** @description Where the mailed link leads in the end: a path, or a URL of this shop */
                callbackURL?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressVerified"];
                };
            };
            /** @description See Other */
            303: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["GatewayUnavailable"];
            504: components["responses"]["UpstreamTimeout"];
            /** @description Response */
            "4XX": {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthError"];
                };
            };
            default: components["responses"]["OtherProblem"];
        };
    };
    openCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewCart"] | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `items-or-merge` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "items-or-merge";
                    };
                };
            };
            /** @description Unauthorized: `invalid-token`, `session-revoked`, `sign-in-required` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-token" | "session-revoked" | "sign-in-required";
                    };
                };
            };
            404: components["responses"]["CartNotFound"];
            /** @description Conflict: `cart-already-ordered`, `cart-merged`, `out-of-stock` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-already-ordered" | "cart-merged" | "out-of-stock";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `unknown-variant`, `cart-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unknown-variant" | "cart-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCart: {
        parameters: {
            query?: {
                /** @description Where the order goes: with it the response has totals */
                country?: string;
                /** @description Its state or province, as in an address */
                region?: string;
                /** @description For a shop whose taxes a service determines */
                postalCode?: string;
                shippingMethod?: string;
                /** @description Of a business that buys */
                vatId?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `unknown-country` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "unknown-country";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CartNotFound"];
            /** @description Unprocessable Entity: `country-not-delivered`, `unknown-shipping-method`, `tax-rate-missing`, `invalid-vat-id`, `amount-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "country-not-delivered" | "unknown-shipping-method" | "tax-rate-missing" | "invalid-vat-id" | "amount-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `prices-changing`, `taxes-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "prices-changing" | "taxes-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateCartDiscountCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codes": [
                 *         "WELCOME10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CartDiscountCodes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CartNotFound"];
            /** @description Conflict: `cart-already-ordered`, `cart-merged` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-already-ordered" | "cart-merged";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    addCartItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                 *       "quantity": 2
                 *     }
                 */
                "application/json": components["schemas"]["NewCartItem"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CartNotFound"];
            /** @description Conflict: `cart-already-ordered`, `cart-merged`, `out-of-stock` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-already-ordered" | "cart-merged" | "out-of-stock";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `unknown-variant`, `cart-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unknown-variant" | "cart-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    removeCartItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `cart-not-found`, `cart-item-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-not-found" | "cart-item-not-found";
                    };
                };
            };
            /** @description Conflict: `cart-already-ordered`, `cart-merged` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-already-ordered" | "cart-merged";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateCartItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartItemChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "status": "active",
                     *       "orderId": null,
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "id": "01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "quantity": 2,
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "sku": "LIN-S",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "availableQuantity": 10,
                     *           "requiresShipping": true,
                     *           "taxable": true
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discountCodes": [],
                     *       "totals": {
                     *         "subtotal": {
                     *           "amountMinor": 10000,
                     *           "currency": "USD"
                     *         },
                     *         "discount": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "shipping": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "tax": {
                     *           "amountMinor": 2100,
                     *           "currency": "USD"
                     *         },
                     *         "total": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "pricesIncludeTax": false,
                     *         "isReverseCharge": false,
                     *         "vatCheck": null,
                     *         "items": [
                     *           {
                     *             "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *             "unitPrice": {
                     *               "amountMinor": 5000,
                     *               "currency": "USD"
                     *             },
                     *             "discounts": [],
                     *             "taxLines": [
                     *               {
                     *                 "name": "VAT",
                     *                 "percent": "20",
                     *                 "reason": "rate",
                     *                 "taxable": {
                     *                   "amountMinor": 10000,
                     *                   "currency": "USD"
                     *                 },
                     *                 "amount": {
                     *                   "amountMinor": 2000,
                     *                   "currency": "USD"
                     *                 }
                     *               }
                     *             ],
                     *             "total": {
                     *               "amountMinor": 12000,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "shippingLine": {
                     *           "method": "standard",
                     *           "name": "Standard delivery",
                     *           "kind": "delivery",
                     *           "price": {
                     *             "amountMinor": 500,
                     *             "currency": "USD"
                     *           },
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 500,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 100,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 600,
                     *             "currency": "USD"
                     *           }
                     *         },
                     *         "codes": []
                     *       },
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `cart-not-found`, `cart-item-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-not-found" | "cart-item-not-found";
                    };
                };
            };
            /** @description Conflict: `cart-already-ordered`, `cart-merged`, `out-of-stock` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "cart-already-ordered" | "cart-merged" | "out-of-stock";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `unknown-variant`, `cart-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unknown-variant" | "cart-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `slug-missing`, `unknown-parent`, `invalid-image` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "slug-missing" | "unknown-parent" | "invalid-image";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CategoryNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["CategoryNotFound"];
            409: components["responses"]["CategoryInUse"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["CategoryNotFound"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `unknown-parent`, `category-cycle`, `invalid-image` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unknown-parent" | "category-cycle" | "invalid-image";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCountries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPage"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Starts of words of a name or of the email address */
                q?: string;
                /** @description `guest`: of whom no order belongs to an account */
                kind?: components["schemas"]["CustomerKind"];
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["CustomerNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDiscounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscountPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createDiscount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDiscount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discount"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: `discount-code-taken`, `too-many-discounts` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "discount-code-taken" | "too-many-discounts";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDiscount"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDiscount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discount"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["DiscountNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceDiscount: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDiscount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discount"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["DiscountNotFound"];
            /** @description Conflict: `discount-code-taken`, `too-many-discounts` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "discount-code-taken" | "too-many-discounts";
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDiscount"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: components["schemas"]["DocumentKind"];
                from?: string;
                to?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
                "image/avif": unknown;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImage"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            409: components["responses"]["ImageStorageMissing"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `image-unreadable`, `image-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "image-unreadable" | "image-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `image-busy`, `image-library-missing`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "image-busy" | "image-library-missing" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listInventory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Words of the product, or the start of an SKU */
                q?: string;
                /** @description true: variants with `isLow` alone */
                low?: boolean;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItemPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getInventory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["VariantNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateInventory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["VariantNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    adjustStock: {
        parameters: {
            query?: never;
            header?: {
                /** @description With it the request has its effect once, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "delta": 10,
                 *       "kind": "received",
                 *       "reason": "Delivery of 23 November"
                 *     }
                 */
                "application/json": components["schemas"]["StockAdjustment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["VariantNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `stock-reserved` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "stock-reserved";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `received-nothing`, `stock-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "received-nothing" | "stock-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listStockMovements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockMovementPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["VariantNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                status?: components["schemas"]["NotificationStatus"];
                channel?: components["schemas"]["NotificationChannel"];
                recipient?: string;
                eventType?: string;
                /** @description Notifications about this order */
                orderId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    showNotificationPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PreviewNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["NotificationNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createNotificationPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreview"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["NotificationNotFound"];
            /** @description Conflict: `notification-not-email`, `notification-blanked` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "notification-not-email" | "notification-blanked";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    resendNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["NotificationNotFound"];
            /** @description Conflict: `notification-not-settled`, `notification-blanked` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "notification-not-settled" | "notification-blanked";
                    };
                };
            };
            /** @description Too Many Requests: `too-many-resends`, `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
            429: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-resends" | "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                    };
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAllDeadLetters: {
        parameters: {
            query?: {
                status?: "parked" | "retrying" | "discarded";
                type?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllDeadLetters"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listRecentErrors: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentErrors"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listNotificationServiceBookDifferences: {
        parameters: {
            query?: {
                /** @description How many records are examined */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookDifferences"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listNotificationServiceDeadLetters: {
        parameters: {
            query?: {
                status?: "parked" | "retrying" | "discarded";
                type?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getNotificationServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    discardNotificationServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDiscard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replayNotificationServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listNotificationServiceJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobs"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getNotificationServiceOrderStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrderStory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getNotificationServiceOutbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFlow"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderServiceBookDifferences: {
        parameters: {
            query?: {
                /** @description How many records are examined */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookDifferences"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderServiceDeadLetters: {
        parameters: {
            query?: {
                status?: "parked" | "retrying" | "discarded";
                type?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    discardOrderServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDiscard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replayOrderServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderServiceJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobs"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderServiceOrderStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrderStory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderServiceOutbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFlow"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProductServiceBookDifferences: {
        parameters: {
            query?: {
                /** @description How many records are examined */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookDifferences"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProductServiceDeadLetters: {
        parameters: {
            query?: {
                status?: "parked" | "retrying" | "discarded";
                type?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProductServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    discardProductServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDiscard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replayProductServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProductServiceJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobs"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProductServiceOrderStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrderStory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProductServiceOutbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFlow"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTraffic: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Traffic"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUserServiceBookDifferences: {
        parameters: {
            query?: {
                /** @description How many records are examined */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookDifferences"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUserServiceDeadLetters: {
        parameters: {
            query?: {
                status?: "parked" | "retrying" | "discarded";
                type?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getUserServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    discardUserServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterDiscard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replayUserServiceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotParked"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUserServiceJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobs"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getUserServiceOrderStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrderStory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getUserServiceOutbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFlow"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description The start of a number or of a SKU, or starts of words of a name or of the email address */
                q?: string;
                status?: components["schemas"]["OrderStatus"];
                /** @description Of the last attempt to pay */
                paymentStatus?: components["schemas"]["PaymentStatus"];
                /** @description The id of a shipping method */
                shippingMethod?: string;
                email?: string;
                number?: string;
                customerId?: string;
                /** @description true: orders that were paid when their stock was lost */
                stockLost?: boolean;
                /** @description true: orders of which the customer’s bank disputes a payment, or has disputed one */
                disputed?: boolean;
                /** @description Orders to be shipped before their authorisation ends */
                authorizationExpiresBefore?: string;
                from?: string;
                to?: string;
                /** @description Newest first where it is left out */
                sort?: "newest" | "oldest";
                /** @description true: with `total` and `statusCounts`, which cost the more the more orders match */
                counts?: boolean;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Give either items or cartId. A customer’s email is that of the account unless another is given. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                 *           "quantity": 2
                 *         }
                 *       ],
                 *       "email": "ada@example.com",
                 *       "shippingAddress": {
                 *         "name": "Ada Lovelace",
                 *         "line1": "12 St James’s Square",
                 *         "city": "London",
                 *         "postalCode": "SW1Y 4JH",
                 *         "country": "GB"
                 *       },
                 *       "shippingMethod": "standard",
                 *       "consents": [
                 *         {
                 *           "kind": "terms",
                 *           "textVersion": "2026-11",
                 *           "isGranted": true,
                 *           "source": "checkout-page"
                 *         }
                 *       ],
                 *       "payment": {
                 *         "paymentMethod": "pm_card_visa"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *       "number": "SF-7K3M9Q",
                     *       "status": "confirmed",
                     *       "customerId": null,
                     *       "email": "ada@example.com",
                     *       "items": [
                     *         {
                     *           "id": "1",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "slug": "linen-shirt",
                     *           "sku": "LIN-S",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "quantity": 2,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 10000,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 2000,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 12000,
                     *             "currency": "USD"
                     *           },
                     *           "shippedQuantity": 0,
                     *           "cancelledQuantity": 0
                     *         }
                     *       ],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discount": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shipping": {
                     *         "amountMinor": 500,
                     *         "currency": "USD"
                     *       },
                     *       "tax": {
                     *         "amountMinor": 2100,
                     *         "currency": "USD"
                     *       },
                     *       "total": {
                     *         "amountMinor": 12600,
                     *         "currency": "USD"
                     *       },
                     *       "pricesIncludeTax": false,
                     *       "shippingLine": {
                     *         "method": "standard",
                     *         "name": "Standard delivery",
                     *         "kind": "delivery",
                     *         "price": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "discounts": [],
                     *         "taxLines": [
                     *           {
                     *             "name": "VAT",
                     *             "percent": "20",
                     *             "reason": "rate",
                     *             "taxable": {
                     *               "amountMinor": 500,
                     *               "currency": "USD"
                     *             },
                     *             "amount": {
                     *               "amountMinor": 100,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "total": {
                     *           "amountMinor": 600,
                     *           "currency": "USD"
                     *         }
                     *       },
                     *       "taxLines": [
                     *         {
                     *           "name": "VAT",
                     *           "percent": "20",
                     *           "reason": "rate",
                     *           "taxable": {
                     *             "amountMinor": 10500,
                     *             "currency": "USD"
                     *           },
                     *           "amount": {
                     *             "amountMinor": 2100,
                     *             "currency": "USD"
                     *           }
                     *         }
                     *       ],
                     *       "vatId": null,
                     *       "isReverseCharge": false,
                     *       "vatCheck": null,
                     *       "note": null,
                     *       "consents": [
                     *         {
                     *           "kind": "terms",
                     *           "textVersion": "2026-11",
                     *           "isGranted": true,
                     *           "source": "checkout-page",
                     *           "at": "2026-11-23T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "locale": "en-US",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shippingAddress": {
                     *         "name": "Ada Lovelace",
                     *         "line1": "12 St James’s Square",
                     *         "city": "London",
                     *         "postalCode": "SW1Y 4JH",
                     *         "country": "GB"
                     *       },
                     *       "billingAddress": null,
                     *       "shippingMethod": "standard",
                     *       "payment": {
                     *         "id": "01993f12-8c4f-7e02-a1b7-4c6e0f2d8b53",
                     *         "attempt": 1,
                     *         "status": "authorized",
                     *         "amount": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "captured": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "paymentMethod": "pm_card_visa",
                     *         "paymentMethodName": "Card",
                     *         "declineCode": null,
                     *         "provider": "sandbox",
                     *         "expiresAt": "2026-11-30T12:00:00.000Z",
                     *         "instructions": null,
                     *         "disputes": [],
                     *         "open": null,
                     *         "receipts": []
                     *       },
                     *       "shipments": [],
                     *       "expectedDelivery": {
                     *         "earliest": "2026-11-26",
                     *         "latest": "2026-11-28"
                     *       },
                     *       "refunds": [],
                     *       "cancelled": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "cancellations": [],
                     *       "cancellationReason": null,
                     *       "stockLostAt": null,
                     *       "payableUntil": null,
                     *       "nextAction": null,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *         "history": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42/history"
                     *       },
                     *       "accessToken": "o1.0.Zk3vQm8xW2nT5rYb"
                     *     }
                     */
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required`, `idempotency-key-guessable`, `email-required`, `items-or-cart`, `card-number-refused`, `invalid-address`, `unknown-country` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required" | "idempotency-key-guessable" | "email-required" | "items-or-cart" | "card-number-refused" | "invalid-address" | "unknown-country";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["PaymentDeclined"];
            404: components["responses"]["CartNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `out-of-stock`, `price-changed`, `cart-changed`, `cart-already-ordered`, `cart-merged`, `payment-in-progress`, `reservation-expired`, `order-cancelled`, `discount-used-up` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "out-of-stock" | "price-changed" | "cart-changed" | "cart-already-ordered" | "cart-merged" | "payment-in-progress" | "reservation-expired" | "order-cancelled" | "discount-used-up";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `discount-not-applicable`, `tax-rate-missing`, `invalid-vat-id`, `cart-empty`, `unknown-variant`, `unknown-payment-method`, `unknown-shipping-method`, `country-not-delivered`, `currency-mismatch`, `quantity-too-large`, `order-too-large`, `amount-too-large`, `terms-not-accepted`, `invalid-consents`, `invalid-return-url` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "discount-not-applicable" | "tax-rate-missing" | "invalid-vat-id" | "cart-empty" | "unknown-variant" | "unknown-payment-method" | "unknown-shipping-method" | "country-not-delivered" | "currency-mismatch" | "quantity-too-large" | "order-too-large" | "amount-too-large" | "terms-not-accepted" | "invalid-consents" | "invalid-return-url";
                    };
                };
            };
            /** @description Too Many Requests: `too-many-unpaid-orders`, `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
            429: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-unpaid-orders" | "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                    };
                };
            };
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `prices-changing`, `taxes-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "prices-changing" | "taxes-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    requestOrderLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLinkRequest"];
            };
        };
        responses: {
            /** @description No content */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    claimOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedOrders"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportOrders: {
        parameters: {
            query?: {
                /** @description The start of a number or of a SKU, or starts of words of a name or of the email address */
                q?: string;
                status?: components["schemas"]["OrderStatus"];
                /** @description Of the last attempt to pay */
                paymentStatus?: components["schemas"]["PaymentStatus"];
                /** @description The id of a shipping method */
                shippingMethod?: string;
                email?: string;
                number?: string;
                customerId?: string;
                /** @description true: orders that were paid when their stock was lost */
                stockLost?: boolean;
                /** @description true: orders of which the customer’s bank disputes a payment, or has disputed one */
                disputed?: boolean;
                /** @description Orders to be shipped before their authorisation ends */
                authorizationExpiresBefore?: string;
                from?: string;
                to?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            422: components["responses"]["ExportTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderFigures: {
        parameters: {
            query?: {
                /** @description The start of the last day where it is left out */
                from?: string;
                /** @description Instead of `from`: so many days of the store, of which the last may be part of a day */
                days?: number;
                /** @description Not included; now where it is left out */
                to?: string;
                /** @description Days where it is left out. At most 31 days by hour, 400 by day, 1830 by week */
                by?: components["schemas"]["FigureUnit"];
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderFigures"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `invalid-period` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "invalid-period";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *       "number": "SF-7K3M9Q",
                     *       "status": "confirmed",
                     *       "customerId": null,
                     *       "email": "ada@example.com",
                     *       "items": [
                     *         {
                     *           "id": "1",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "slug": "linen-shirt",
                     *           "sku": "LIN-S",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "quantity": 2,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 10000,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 2000,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 12000,
                     *             "currency": "USD"
                     *           },
                     *           "shippedQuantity": 0,
                     *           "cancelledQuantity": 0
                     *         }
                     *       ],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discount": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shipping": {
                     *         "amountMinor": 500,
                     *         "currency": "USD"
                     *       },
                     *       "tax": {
                     *         "amountMinor": 2100,
                     *         "currency": "USD"
                     *       },
                     *       "total": {
                     *         "amountMinor": 12600,
                     *         "currency": "USD"
                     *       },
                     *       "pricesIncludeTax": false,
                     *       "shippingLine": {
                     *         "method": "standard",
                     *         "name": "Standard delivery",
                     *         "kind": "delivery",
                     *         "price": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "discounts": [],
                     *         "taxLines": [
                     *           {
                     *             "name": "VAT",
                     *             "percent": "20",
                     *             "reason": "rate",
                     *             "taxable": {
                     *               "amountMinor": 500,
                     *               "currency": "USD"
                     *             },
                     *             "amount": {
                     *               "amountMinor": 100,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "total": {
                     *           "amountMinor": 600,
                     *           "currency": "USD"
                     *         }
                     *       },
                     *       "taxLines": [
                     *         {
                     *           "name": "VAT",
                     *           "percent": "20",
                     *           "reason": "rate",
                     *           "taxable": {
                     *             "amountMinor": 10500,
                     *             "currency": "USD"
                     *           },
                     *           "amount": {
                     *             "amountMinor": 2100,
                     *             "currency": "USD"
                     *           }
                     *         }
                     *       ],
                     *       "vatId": null,
                     *       "isReverseCharge": false,
                     *       "vatCheck": null,
                     *       "note": null,
                     *       "consents": [
                     *         {
                     *           "kind": "terms",
                     *           "textVersion": "2026-11",
                     *           "isGranted": true,
                     *           "source": "checkout-page",
                     *           "at": "2026-11-23T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "locale": "en-US",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shippingAddress": {
                     *         "name": "Ada Lovelace",
                     *         "line1": "12 St James’s Square",
                     *         "city": "London",
                     *         "postalCode": "SW1Y 4JH",
                     *         "country": "GB"
                     *       },
                     *       "billingAddress": null,
                     *       "shippingMethod": "standard",
                     *       "payment": {
                     *         "id": "01993f12-8c4f-7e02-a1b7-4c6e0f2d8b53",
                     *         "attempt": 1,
                     *         "status": "authorized",
                     *         "amount": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "captured": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "paymentMethod": "pm_card_visa",
                     *         "paymentMethodName": "Card",
                     *         "declineCode": null,
                     *         "provider": "sandbox",
                     *         "expiresAt": "2026-11-30T12:00:00.000Z",
                     *         "instructions": null,
                     *         "disputes": [],
                     *         "open": null,
                     *         "receipts": []
                     *       },
                     *       "shipments": [],
                     *       "expectedDelivery": {
                     *         "earliest": "2026-11-26",
                     *         "latest": "2026-11-28"
                     *       },
                     *       "refunds": [],
                     *       "cancelled": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "cancellations": [],
                     *       "cancellationReason": null,
                     *       "stockLostAt": null,
                     *       "payableUntil": null,
                     *       "nextAction": null,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *         "history": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42/history"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    openOrderAccess: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderAccessRequest"] | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAccess"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeOrderAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    reissueOrderLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCancellation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *       "number": "SF-7K3M9Q",
                     *       "status": "confirmed",
                     *       "customerId": null,
                     *       "email": "ada@example.com",
                     *       "items": [
                     *         {
                     *           "id": "1",
                     *           "variantId": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "productId": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "slug": "linen-shirt",
                     *           "sku": "LIN-S",
                     *           "title": "Linen shirt",
                     *           "variantTitle": "S",
                     *           "imageUrl": null,
                     *           "quantity": 2,
                     *           "unitPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "lineTotal": {
                     *             "amountMinor": 10000,
                     *             "currency": "USD"
                     *           },
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "discounts": [],
                     *           "taxLines": [
                     *             {
                     *               "name": "VAT",
                     *               "percent": "20",
                     *               "reason": "rate",
                     *               "taxable": {
                     *                 "amountMinor": 10000,
                     *                 "currency": "USD"
                     *               },
                     *               "amount": {
                     *                 "amountMinor": 2000,
                     *                 "currency": "USD"
                     *               }
                     *             }
                     *           ],
                     *           "total": {
                     *             "amountMinor": 12000,
                     *             "currency": "USD"
                     *           },
                     *           "shippedQuantity": 0,
                     *           "cancelledQuantity": 0
                     *         }
                     *       ],
                     *       "subtotal": {
                     *         "amountMinor": 10000,
                     *         "currency": "USD"
                     *       },
                     *       "discount": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shipping": {
                     *         "amountMinor": 500,
                     *         "currency": "USD"
                     *       },
                     *       "tax": {
                     *         "amountMinor": 2100,
                     *         "currency": "USD"
                     *       },
                     *       "total": {
                     *         "amountMinor": 12600,
                     *         "currency": "USD"
                     *       },
                     *       "pricesIncludeTax": false,
                     *       "shippingLine": {
                     *         "method": "standard",
                     *         "name": "Standard delivery",
                     *         "kind": "delivery",
                     *         "price": {
                     *           "amountMinor": 500,
                     *           "currency": "USD"
                     *         },
                     *         "discounts": [],
                     *         "taxLines": [
                     *           {
                     *             "name": "VAT",
                     *             "percent": "20",
                     *             "reason": "rate",
                     *             "taxable": {
                     *               "amountMinor": 500,
                     *               "currency": "USD"
                     *             },
                     *             "amount": {
                     *               "amountMinor": 100,
                     *               "currency": "USD"
                     *             }
                     *           }
                     *         ],
                     *         "total": {
                     *           "amountMinor": 600,
                     *           "currency": "USD"
                     *         }
                     *       },
                     *       "taxLines": [
                     *         {
                     *           "name": "VAT",
                     *           "percent": "20",
                     *           "reason": "rate",
                     *           "taxable": {
                     *             "amountMinor": 10500,
                     *             "currency": "USD"
                     *           },
                     *           "amount": {
                     *             "amountMinor": 2100,
                     *             "currency": "USD"
                     *           }
                     *         }
                     *       ],
                     *       "vatId": null,
                     *       "isReverseCharge": false,
                     *       "vatCheck": null,
                     *       "note": null,
                     *       "consents": [
                     *         {
                     *           "kind": "terms",
                     *           "textVersion": "2026-11",
                     *           "isGranted": true,
                     *           "source": "checkout-page",
                     *           "at": "2026-11-23T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "locale": "en-US",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "shippingAddress": {
                     *         "name": "Ada Lovelace",
                     *         "line1": "12 St James’s Square",
                     *         "city": "London",
                     *         "postalCode": "SW1Y 4JH",
                     *         "country": "GB"
                     *       },
                     *       "billingAddress": null,
                     *       "shippingMethod": "standard",
                     *       "payment": {
                     *         "id": "01993f12-8c4f-7e02-a1b7-4c6e0f2d8b53",
                     *         "attempt": 1,
                     *         "status": "authorized",
                     *         "amount": {
                     *           "amountMinor": 12600,
                     *           "currency": "USD"
                     *         },
                     *         "captured": {
                     *           "amountMinor": 0,
                     *           "currency": "USD"
                     *         },
                     *         "paymentMethod": "pm_card_visa",
                     *         "paymentMethodName": "Card",
                     *         "declineCode": null,
                     *         "provider": "sandbox",
                     *         "expiresAt": "2026-11-30T12:00:00.000Z",
                     *         "instructions": null,
                     *         "disputes": [],
                     *         "open": null,
                     *         "receipts": []
                     *       },
                     *       "shipments": [],
                     *       "expectedDelivery": {
                     *         "earliest": "2026-11-26",
                     *         "latest": "2026-11-28"
                     *       },
                     *       "refunds": [],
                     *       "cancelled": {
                     *         "amountMinor": 0,
                     *         "currency": "USD"
                     *       },
                     *       "cancellations": [],
                     *       "cancellationReason": null,
                     *       "stockLostAt": null,
                     *       "payableUntil": null,
                     *       "nextAction": null,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42",
                     *         "history": "/api/v1/orders/01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42/history"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `order-already-cancelled`, `illegal-order-move`, `order-being-shipped` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "order-already-cancelled" | "illegal-order-move" | "order-being-shipped";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelOrderItems: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "itemId": "1",
                 *           "quantity": 1
                 *         }
                 *       ],
                 *       "reason": "Ordered one too many"
                 *     }
                 */
                "application/json": components["schemas"]["NewCancellation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `order-already-cancelled`, `illegal-order-move`, `order-being-shipped`, `order-not-paid`, `too-many-cancellations`, `units-not-left` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "order-already-cancelled" | "illegal-order-move" | "order-being-shipped" | "order-not-paid" | "too-many-cancellations" | "units-not-left";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `unknown-item` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "unknown-item";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderDocuments: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createOrderDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["NothingToInvoice"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderDocument: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `order-not-found`, `document-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "document-not-found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderDocumentPdf: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `order-not-found`, `document-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "document-not-found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `documents-busy`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "documents-busy" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderDocumentXml: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `order-not-found`, `document-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "document-not-found";
                    };
                };
            };
            409: components["responses"]["DocumentNotEn16931"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    watchOrder: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description The `id` of the last event that the client has. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `too-many-streams`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-streams" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderHistory: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderHistoryEntryPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderLedger: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLedger"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderNotePage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    addOrderNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderNote"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderNote"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["TooManyNotes"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    payOrder: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required`, `card-number-refused` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required" | "card-number-refused";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["PaymentDeclined"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `order-not-payable`, `payment-in-progress`, `reservation-expired`, `too-many-attempts`, `order-cancelled` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "order-not-payable" | "payment-in-progress" | "reservation-expired" | "too-many-attempts" | "order-cancelled";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `unknown-payment-method`, `invalid-return-url` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "unknown-payment-method" | "invalid-return-url";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivedMoney"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Not Found: `order-not-found`, `payment-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "payment-not-found";
                    };
                };
            };
            /** @description Conflict: `idempotency-key-in-flight`, `payment-not-manual`, `payment-not-open`, `too-many-receipts` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "payment-not-manual" | "payment-not-open" | "too-many-receipts";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `amount-differs` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "amount-differs";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    refundOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amountMinor": 2500,
                 *         "currency": "USD"
                 *       },
                 *       "reason": "Damaged in transit"
                 *     }
                 */
                "application/json": components["schemas"]["NewRefund"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required`, `refund-lines-or-amount` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required" | "refund-lines-or-amount";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `nothing-to-refund` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "nothing-to-refund";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `currency-mismatch`, `refund-too-large`, `restock-too-large`, `unknown-item`, `units-not-refundable` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "currency-mismatch" | "refund-too-large" | "restock-too-large" | "unknown-item" | "units-not-refundable";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listOrderReturns: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    requestReturn: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReturn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `return-period-over`, `units-not-returnable`, `too-many-returns` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "return-period-over" | "units-not-returnable" | "too-many-returns";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `unknown-item` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "unknown-item";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelReturn: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                returnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            /** @description Not Found: `order-not-found`, `return-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "return-not-found";
                    };
                };
            };
            409: components["responses"]["IllegalReturnMove"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    shipOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "DHL",
                 *       "trackingNumber": "00340434161094042557"
                 *     }
                 */
                "application/json": components["schemas"]["NewShipment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `illegal-order-move`, `payment-lapsed`, `order-being-shipped`, `stock-lost`, `stock-not-confirmed`, `too-many-shipments`, `units-not-left` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "illegal-order-move" | "payment-lapsed" | "order-being-shipped" | "stock-lost" | "stock-not-confirmed" | "too-many-shipments" | "units-not-left";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `unknown-item` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "unknown-item";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    changeShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                shipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trackingNumber": "00340434161094042558"
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Not Found: `order-not-found`, `shipment-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "shipment-not-found";
                    };
                };
            };
            /** @description Conflict: `order-being-shipped`, `shipment-not-shipped` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-being-shipped" | "shipment-not-shipped";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                shipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Damaged while it was loaded"
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentCancellation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Not Found: `order-not-found`, `shipment-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "shipment-not-found";
                    };
                };
            };
            /** @description Conflict: `order-being-shipped`, `shipment-not-shipped`, `shipment-delivered`, `units-returned`, `illegal-order-move` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-being-shipped" | "shipment-not-shipped" | "shipment-delivered" | "units-returned" | "illegal-order-move";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deliverShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
                shipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deliveredAt": "2026-11-27T10:15:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentDelivery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Not Found: `order-not-found`, `shipment-not-found` */
            404: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-not-found" | "shipment-not-found";
                    };
                };
            };
            /** @description Conflict: `order-being-shipped`, `shipment-not-shipped` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "order-being-shipped" | "shipment-not-shipped";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["DeliveredAtImpossible"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getOrderStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getWithdrawal: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createWithdrawalStatement: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalStatement"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `withdrawal-not-offered`, `withdrawal-period-over`, `units-not-returnable` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "withdrawal-not-offered" | "withdrawal-period-over" | "units-not-returnable";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnknownItem"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    confirmWithdrawal: {
        parameters: {
            query?: {
                accessToken?: string;
            };
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalConfirmation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["OrderNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `withdrawal-not-offered`, `withdrawal-period-over`, `units-not-returnable`, `too-many-returns` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "withdrawal-not-offered" | "withdrawal-period-over" | "units-not-returnable" | "too-many-returns";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `unknown-item`, `withdrawal-not-confirmed` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "unknown-item" | "withdrawal-not-confirmed";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: {
                /** @description Where the order goes: some methods are not offered everywhere */
                country?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    confirmSandboxPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxConfirmed"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PaymentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getSandboxPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    approveSandboxPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    declineSandboxPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    receiveSandboxWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceipt"];
                };
            };
            400: components["responses"]["InvalidEvent"];
            /** @description Unauthorized: `invalid-token`, `session-revoked`, `invalid-signature` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-token" | "session-revoked" | "invalid-signature";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    receiveStripeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceipt"];
                };
            };
            400: components["responses"]["InvalidEvent"];
            /** @description Unauthorized: `invalid-token`, `session-revoked`, `invalid-signature` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-token" | "session-revoked" | "invalid-signature";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `provider-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "provider-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Words to find; misspelt ones are corrected */
                q?: string;
                /** @description Slug; categories below it count as it */
                category?: string;
                vendor?: string;
                tag?: string;
                /** @description Minor units; bounds the lowest price of a product */
                minPrice?: number;
                /** @description Minor units; bounds the lowest price of a product */
                maxPrice?: number;
                /** @description Name:Value, may repeat: one of the values of each name */
                option?: string[];
                /** @description true: in stock, in the options asked for */
                available?: boolean;
                status?: "draft" | "active" | "unlisted" | "archived" | "any";
                sort?: "relevance" | "newest" | "price" | "-price" | "title" | "popular";
                /** @description Any of category,option,price,vendor,tag,available */
                facets?: string;
                /** @description Any of id,slug,updatedAt: each item has these alone, and a page may be of 1,000 */
                fields?: string;
                /** @description At most 100 without `fields` */
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of a response that the client has: 304 where it is still current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *           "slug": "linen-shirt",
                     *           "title": "Linen shirt",
                     *           "vendor": "Acme",
                     *           "status": "active",
                     *           "category": {
                     *             "id": "01993e00-0c1d-7e2f-8a3b-4c5d6e7f8091",
                     *             "slug": "shirts",
                     *             "title": "Shirts"
                     *           },
                     *           "tags": [
                     *             "summer"
                     *           ],
                     *           "options": [
                     *             {
                     *               "name": "Size",
                     *               "values": [
                     *                 "S"
                     *               ]
                     *             }
                     *           ],
                     *           "minPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "maxPrice": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "isAvailable": true,
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T12:00:00.000Z",
                     *           "updatedAt": "2026-11-23T12:00:00.000Z",
                     *           "image": {
                     *             "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *             "alt": "A linen shirt",
                     *             "width": 700,
                     *             "height": 500,
                     *             "sizes": [
                     *               {
                     *                 "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-320.webp",
                     *                 "width": 320
                     *               },
                     *               {
                     *                 "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-640.webp",
                     *                 "width": 640
                     *               },
                     *               {
                     *                 "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *                 "width": 700
                     *               }
                     *             ]
                     *           },
                     *           "images": [
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *               "alt": "A linen shirt",
                     *               "width": 700,
                     *               "height": 500,
                     *               "sizes": [
                     *                 {
                     *                   "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-320.webp",
                     *                   "width": 320
                     *                 },
                     *                 {
                     *                   "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-640.webp",
                     *                   "width": 640
                     *                 },
                     *                 {
                     *                   "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *                   "width": 700
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "compareAtPrice": null,
                     *           "priorPrice": null,
                     *           "availability": "in_stock"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "correctedQuery": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description The client has this response already */
            304: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `invalid-cursor`, `invalid-option`, `invalid-facet`, `too-many-options`, `invalid-fields`, `limit-too-high` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "invalid-cursor" | "invalid-option" | "invalid-facet" | "too-many-options" | "invalid-fields" | "limit-too-high";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["StaffOnlyFilter"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "linen-shirt",
                 *       "title": "Linen shirt",
                 *       "vendor": "Acme",
                 *       "status": "active",
                 *       "description": "A light shirt for warm days.",
                 *       "tags": [
                 *         "summer"
                 *       ],
                 *       "options": [
                 *         {
                 *           "name": "Size"
                 *         }
                 *       ],
                 *       "variants": [
                 *         {
                 *           "sku": "LIN-S",
                 *           "optionValues": [
                 *             "S"
                 *           ],
                 *           "price": {
                 *             "amountMinor": 5000,
                 *             "currency": "USD"
                 *           },
                 *           "stock": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewProduct"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *       "slug": "linen-shirt",
                     *       "title": "Linen shirt",
                     *       "vendor": "Acme",
                     *       "status": "active",
                     *       "category": {
                     *         "id": "01993e00-0c1d-7e2f-8a3b-4c5d6e7f8091",
                     *         "slug": "shirts",
                     *         "title": "Shirts"
                     *       },
                     *       "tags": [
                     *         "summer"
                     *       ],
                     *       "options": [
                     *         {
                     *           "name": "Size",
                     *           "values": [
                     *             "S"
                     *           ]
                     *         }
                     *       ],
                     *       "minPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "maxPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "isAvailable": true,
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "description": "A light shirt for warm days.",
                     *       "descriptionHtml": "<p>A light shirt for warm days.</p>",
                     *       "images": [
                     *         {
                     *           "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *           "alt": "A linen shirt",
                     *           "width": 700,
                     *           "height": 500,
                     *           "sizes": [
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-320.webp",
                     *               "width": 320
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-640.webp",
                     *               "width": 640
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *               "width": 700
                     *             }
                     *           ],
                     *           "position": 1
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "id": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "title": "S",
                     *           "sku": "LIN-S",
                     *           "barcode": null,
                     *           "optionValues": [
                     *             "S"
                     *           ],
                     *           "price": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "compareAtPrice": null,
                     *           "weightGrams": 200,
                     *           "imageUrl": null,
                     *           "trackInventory": true,
                     *           "allowBackorder": false,
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "taxClass": "standard",
                     *           "priorPrice": null,
                     *           "position": 1,
                     *           "availableQuantity": 10,
                     *           "isAvailable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: `slug-taken`, `sku-taken` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "slug-taken" | "sku-taken";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `invalid-product`, `wrong-currency`, `unknown-category` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-product" | "wrong-currency" | "unknown-category";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": unknown;
                "text/tab-separated-values": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedImport"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `import-unreadable`, `import-columns-missing`, `import-charset-wrong`, `import-charset-unknown` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "import-unreadable" | "import-columns-missing" | "import-charset-wrong" | "import-charset-unknown";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description Unsupported Media Type: `unsupported-media-type`, `import-charset-unknown` */
            415: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unsupported-media-type" | "import-charset-unknown";
                    };
                };
            };
            /** @description Too Many Requests: `import-queue-full`, `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
            429: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "import-queue-full" | "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                    };
                };
            };
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `import-busy`, `import-interrupted`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "import-busy" | "import-interrupted" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getImport: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                outcome?: components["schemas"]["ImportOutcome"];
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithRows"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ImportNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ImportNotFound"];
            409: components["responses"]["ImportFinished"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a response that the client has: 304 where it is still current. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *       "slug": "linen-shirt",
                     *       "title": "Linen shirt",
                     *       "vendor": "Acme",
                     *       "status": "active",
                     *       "category": {
                     *         "id": "01993e00-0c1d-7e2f-8a3b-4c5d6e7f8091",
                     *         "slug": "shirts",
                     *         "title": "Shirts"
                     *       },
                     *       "tags": [
                     *         "summer"
                     *       ],
                     *       "options": [
                     *         {
                     *           "name": "Size",
                     *           "values": [
                     *             "S"
                     *           ]
                     *         }
                     *       ],
                     *       "minPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "maxPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "isAvailable": true,
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "description": "A light shirt for warm days.",
                     *       "descriptionHtml": "<p>A light shirt for warm days.</p>",
                     *       "images": [
                     *         {
                     *           "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *           "alt": "A linen shirt",
                     *           "width": 700,
                     *           "height": 500,
                     *           "sizes": [
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-320.webp",
                     *               "width": 320
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-640.webp",
                     *               "width": 640
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *               "width": 700
                     *             }
                     *           ],
                     *           "position": 1
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "id": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "title": "S",
                     *           "sku": "LIN-S",
                     *           "barcode": null,
                     *           "optionValues": [
                     *             "S"
                     *           ],
                     *           "price": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "compareAtPrice": null,
                     *           "weightGrams": 200,
                     *           "imageUrl": null,
                     *           "trackInventory": true,
                     *           "allowBackorder": false,
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "taxClass": "standard",
                     *           "priorPrice": null,
                     *           "position": 1,
                     *           "availableQuantity": 10,
                     *           "isAvailable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The client has this response already */
            304: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ProductNotFound"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01993e01-4b79-7a10-8d55-0b9c3e7f1a62",
                     *       "slug": "linen-shirt",
                     *       "title": "Linen shirt",
                     *       "vendor": "Acme",
                     *       "status": "active",
                     *       "category": {
                     *         "id": "01993e00-0c1d-7e2f-8a3b-4c5d6e7f8091",
                     *         "slug": "shirts",
                     *         "title": "Shirts"
                     *       },
                     *       "tags": [
                     *         "summer"
                     *       ],
                     *       "options": [
                     *         {
                     *           "name": "Size",
                     *           "values": [
                     *             "S"
                     *           ]
                     *         }
                     *       ],
                     *       "minPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "maxPrice": {
                     *         "amountMinor": 5000,
                     *         "currency": "USD"
                     *       },
                     *       "isAvailable": true,
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "updatedAt": "2026-11-23T12:00:00.000Z",
                     *       "description": "A light shirt for warm days.",
                     *       "descriptionHtml": "<p>A light shirt for warm days.</p>",
                     *       "images": [
                     *         {
                     *           "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *           "alt": "A linen shirt",
                     *           "width": 700,
                     *           "height": 500,
                     *           "sizes": [
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-320.webp",
                     *               "width": 320
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500-640.webp",
                     *               "width": 640
                     *             },
                     *             {
                     *               "url": "/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp",
                     *               "width": 700
                     *             }
                     *           ],
                     *           "position": 1
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "id": "01993e01-4b7a-7c33-9f12-6a8d0c2e5b17",
                     *           "title": "S",
                     *           "sku": "LIN-S",
                     *           "barcode": null,
                     *           "optionValues": [
                     *             "S"
                     *           ],
                     *           "price": {
                     *             "amountMinor": 5000,
                     *             "currency": "USD"
                     *           },
                     *           "compareAtPrice": null,
                     *           "weightGrams": 200,
                     *           "imageUrl": null,
                     *           "trackInventory": true,
                     *           "allowBackorder": false,
                     *           "requiresShipping": true,
                     *           "taxable": true,
                     *           "taxClass": "standard",
                     *           "priorPrice": null,
                     *           "position": 1,
                     *           "availableQuantity": 10,
                     *           "isAvailable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ProductNotFound"];
            /** @description Conflict: `slug-taken`, `sku-taken` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "slug-taken" | "sku-taken";
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `invalid-product`, `wrong-currency`, `unknown-category`, `unknown-variant` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-product" | "wrong-currency" | "unknown-category" | "unknown-variant";
                    };
                };
            };
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listRelatedProducts: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedProducts"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPushKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listPushSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionPage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createPushSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrowserSubscription"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `invalid-push-subscription` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "invalid-push-subscription";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Conflict: `too-many-push-subscriptions`, `push-endpoint-taken` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-push-subscriptions" | "push-endpoint-taken";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deletePushSubscriptionByEndpoint: {
        parameters: {
            query: {
                endpoint: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            404: components["responses"]["PushSubscriptionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deletePushSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            404: components["responses"]["PushSubscriptionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReturns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["ReturnStatus"];
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    approveReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description What the customer is told */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            409: components["responses"]["IllegalReturnMove"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    inspectReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInspection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `inspection-incomplete` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "inspection-incomplete";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            409: components["responses"]["IllegalReturnMove"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InspectionTooLarge"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    receiveReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            409: components["responses"]["IllegalReturnMove"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    refundReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each new request; the same value and body return the first response again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRefund"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `idempotency-key-required` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "idempotency-key-required";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            /** @description Conflict: `idempotency-key-in-flight`, `illegal-return-move`, `nothing-to-refund`, `units-not-returnable` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-in-flight" | "illegal-return-move" | "nothing-to-refund" | "units-not-returnable";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `idempotency-key-reused`, `currency-mismatch`, `refund-too-large`, `restock-too-large`, `units-not-refundable` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "currency-mismatch" | "refund-too-large" | "restock-too-large" | "units-not-refundable";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    refuseReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["ReturnNotFound"];
            409: components["responses"]["IllegalReturnMove"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    removeSampleData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataRemoval"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listShippingMethods: {
        parameters: {
            query?: {
                /** @description Where the order goes; without it, where most orders may go */
                country?: string;
                /** @description Its state or province */
                region?: string;
                /** @description What is sent: prices may depend on its subtotal or weight */
                cartId?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodPage"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `unknown-country` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "unknown-country";
                    };
                };
            };
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CartNotFound"];
            /** @description Unprocessable Entity: `country-not-delivered`, `tax-rate-missing`, `amount-too-large` */
            422: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "country-not-delivered" | "tax-rate-missing" | "amount-too-large";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `stock-unavailable`, `prices-changing`, `taxes-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "stock-unavailable" | "prices-changing" | "taxes-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCheckoutSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSettings"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceCheckoutSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSettings"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCheckoutSettingsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCheckoutSettingsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDocumentSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSettings"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceDocumentSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSettings"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDocumentSettingsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDocumentSettingsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getLegalTexts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalTexts"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceLegalTexts: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalTexts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalTexts"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPublicLegalTexts: {
        parameters: {
            query?: {
                language?: "de" | "en";
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLegalTexts"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listLegalTextsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getLegalTextsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalTexts"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getStoreProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProfile"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceStoreProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProfile"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            409: components["responses"]["CurrencyFixed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listStoreProfileVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getStoreProfileVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProfile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getReturnSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSettings"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceReturnSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSettings"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReturnSettingsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getReturnSettingsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getShippingSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingSettings"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceShippingSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingSettings"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listShippingSettingsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getShippingSettingsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTaxSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxSettings"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceTaxSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxSettings"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            /** @description Conflict: */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: never;
                    };
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidSettings"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTaxSettingsVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTaxSettingsVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            404: components["responses"]["SettingsVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTeam: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    removeTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing`, `own-account`, `admin-account`, `permission-not-held` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing" | "own-account" | "admin-account" | "permission-not-held";
                    };
                };
            };
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceTeamPermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "orders",
                 *         "catalogue"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PermissionsChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `staff-only`, `permission-missing`, `own-account`, `admin-account`, `permission-not-held` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-only" | "permission-missing" | "own-account" | "admin-account" | "permission-not-held";
                    };
                };
            };
            404: components["responses"]["MemberNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                role?: components["schemas"]["Role"];
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    confirmEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChangeOutcome"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["LinkNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-closed` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-closed";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteMyAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-closed` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-closed";
                    };
                };
            };
            403: components["responses"]["SessionNotFresh"];
            409: components["responses"]["LastAdmin"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    updateMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidBody"];
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-closed` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-closed";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listMyActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAddresses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressPage"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddress"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `invalid-address`, `unknown-country` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "invalid-address" | "unknown-country";
                    };
                };
            };
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-not-found` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-not-found";
                    };
                };
            };
            409: components["responses"]["TooManyAddresses"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            404: components["responses"]["AddressNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                addressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddress"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `invalid-address`, `unknown-country` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "invalid-address" | "unknown-country";
                    };
                };
            };
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-not-found` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-not-found";
                    };
                };
            };
            404: components["responses"]["AddressNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-not-found` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-not-found";
                    };
                };
            };
            404: components["responses"]["AddressNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getMyEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingEmailChange"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    changeMyEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChange"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `invalid-email-change` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "invalid-email-change";
                    };
                };
            };
            /** @description Unauthorized: `sign-in-required`, `invalid-token`, `session-revoked`, `account-closed` */
            401: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "sign-in-required" | "invalid-token" | "session-revoked" | "account-closed";
                    };
                };
            };
            403: components["responses"]["SessionNotFresh"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too Many Requests: `too-many-email-changes`, `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
            429: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-email-changes" | "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                    };
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    cancelMyEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportMyDataOfNotificationService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportMyDataOfOrderService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportMyDataOfUserService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preferences": [
                     *         {
                     *           "event": "order.shipped",
                     *           "channel": "push",
                     *           "isEnabled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            401: components["responses"]["SignInRequired"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preferences": [
                 *         {
                 *           "event": "order.shipped",
                 *           "channel": "push",
                 *           "isEnabled": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewNotificationPreferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preferences": [
                     *         {
                     *           "event": "order.shipped",
                     *           "channel": "push",
                     *           "isEnabled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidPreference"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin`, `own-account` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin" | "own-account";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["LastAdmin"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUserActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUserAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    banUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ban"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin`, `own-account` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin" | "own-account";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["AlreadyBanned"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    liftUserBan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportUserData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            /** @description Service Unavailable: `service-unavailable`, `database-unavailable`, `sign-in-unavailable`, `service-overloaded`, `gateway-overloaded` */
            503: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-unavailable" | "database-unavailable" | "sign-in-unavailable" | "service-overloaded" | "gateway-overloaded";
                    };
                };
            };
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportUserDataOfNotificationService: {
        parameters: {
            query?: {
                /** @description Of the user: messages are found by it too */
                email?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportUserDataOfOrderService: {
        parameters: {
            query?: {
                /** @description Of the user: messages are found by it too */
                email?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    exportUserDataOfUserService: {
        parameters: {
            query?: {
                /** @description Of the user: messages are found by it too */
                email?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataPart"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    changeUserRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin`, `own-account` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin" | "own-account";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    removeUserSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin`, `own-account` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin" | "own-account";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    revokeUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            /** @description Forbidden: `admin-only`, `not-an-admin`, `own-account` */
            403: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "admin-only" | "not-an-admin" | "own-account";
                    };
                };
            };
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query: {
                endpointId: string;
                status?: components["schemas"]["WebhookDeliveryStatus"];
                eventType?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listWebhookAttempts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttemptPage"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookDeliveryNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookDeliveryNotFound"];
            /** @description Conflict: `webhook-delivery-not-settled`, `webhook-delivery-erased` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "webhook-delivery-not-settled" | "webhook-delivery-erased";
                    };
                };
            };
            /** @description Too Many Requests: `too-many-webhook-replays`, `rate-limited`, `too-many-connections`, `too-many-requests-in-flight` */
            429: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    /** @description Seconds to wait before the request is sent again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too-many-webhook-replays" | "rate-limited" | "too-many-connections" | "too-many-requests-in-flight";
                    };
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `invalid-webhook-endpoint` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "invalid-webhook-endpoint";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            409: components["responses"]["TooManyWebhookEndpoints"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    replaceWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `malformed-request`, `invalid-encoding`, `if-match-invalid`, `invalid-webhook-endpoint` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "malformed-request" | "invalid-encoding" | "if-match-invalid" | "invalid-webhook-endpoint";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the version that is changed, or `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description Bad Request: `invalid-request`, `invalid-text`, `if-match-invalid` */
            400: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "invalid-text" | "if-match-invalid";
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createWebhookTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            404: components["responses"]["WebhookEndpointNotFound"];
            /** @description Conflict: `webhook-endpoint-disabled`, `webhook-endpoint-busy` */
            409: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "webhook-endpoint-disabled" | "webhook-endpoint-busy";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names the request in logs, traces and events. One is made where it is absent or not well formed. */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "x-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventTypeList"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["AdminOnly"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["UpstreamTimeout"];
            default: components["responses"]["OtherProblem"];
        };
    };
}
