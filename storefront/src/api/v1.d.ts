export type paths = Record<string, never>;
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
        /** AppliedDiscount */
        AppliedDiscount: {
            discountId: string;
            title: string;
            /** @description Null for a discount that applies by itself */
            code: string | null;
            amount: components["schemas"]["Money"];
        };
        /** AvailableFacet */
        AvailableFacet: {
            count: number;
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
        /** DocumentShipping */
        DocumentShipping: {
            name: string;
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
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
        /** EmailChangeOutcome */
        EmailChangeOutcome: {
            /**
             * @description `waiting` for the other mailbox
             * @enum {string}
             */
            outcome: "waiting" | "changed" | "stopped";
        };
        /** EmailContent */
        EmailContent: {
            subject: string;
            text: string;
            html: string;
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
        /** ItemUnits */
        ItemUnits: {
            /** @description The id of an item, unique within its order */
            itemId: string;
            quantity: number;
        };
        /**
         * Language
         * @enum {string}
         */
        Language: "de" | "en";
        /** LegalText */
        LegalText: {
            language: components["schemas"]["Language"];
            text: string;
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
        /** NewProductImage */
        NewProductImage: {
            url: string;
            alt?: string;
        };
        /** NewProductOption */
        NewProductOption: {
            name: string;
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
        /** PersonalData */
        PersonalData: {
            /** @description By the name of the service: lists by name, each with the newest entries and whether these are all */
            services: {
                [key: string]: unknown;
            };
            /** @description Services that did not answer: what they hold is not in the export. Repeat it later */
            missing: ("user-service" | "order-service" | "notification-service")[];
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
        /** SignedIn */
        SignedIn: {
            /** @description Also taken as Authorization: Bearer, by every route below /api/v1/auth */
            token: string;
            user: components["schemas"]["SessionUser"];
            redirect: boolean;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
