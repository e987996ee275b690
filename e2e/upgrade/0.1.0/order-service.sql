--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: cart_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cart_items (
    id uuid NOT NULL,
    cart_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    title text NOT NULL,
    variant_title text NOT NULL,
    image_url text,
    unit_price_minor bigint NOT NULL,
    currency text NOT NULL,
    shown_price_minor bigint,
    shown_quantity integer,
    CONSTRAINT cart_items_quantity_check CHECK (((quantity >= 1) AND (quantity <= 999))),
    CONSTRAINT cart_items_shown_price_minor_check CHECK ((shown_price_minor >= 0)),
    CONSTRAINT cart_items_shown_quantity_check CHECK ((shown_quantity >= 0)),
    CONSTRAINT cart_items_unit_price_minor_check CHECK ((unit_price_minor >= 0))
);


--
-- Name: carts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts (
    id uuid NOT NULL,
    customer_id text,
    status text DEFAULT 'active'::text NOT NULL,
    order_id uuid,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    discount_codes text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT carts_status_check CHECK ((status = ANY (ARRAY['active'::text, 'ordered'::text, 'merged'::text])))
);


--
-- Name: commercial_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.commercial_settings (
    kind text NOT NULL,
    version integer NOT NULL,
    body jsonb NOT NULL,
    changed_by_role text NOT NULL,
    changed_by_id text,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT commercial_settings_kind_check CHECK ((kind = ANY (ARRAY['profile'::text, 'tax'::text, 'shipping'::text]))),
    CONSTRAINT commercial_settings_version_check CHECK ((version > 0))
);


--
-- Name: discount_uses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discount_uses (
    discount_id uuid NOT NULL,
    order_id uuid NOT NULL,
    customer_id text,
    email text NOT NULL,
    amount_minor bigint NOT NULL,
    used_at timestamp with time zone NOT NULL,
    released_at timestamp with time zone,
    CONSTRAINT discount_uses_amount_minor_check CHECK ((amount_minor >= 0))
);


--
-- Name: discounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discounts (
    id uuid NOT NULL,
    title text NOT NULL,
    code text,
    rule jsonb NOT NULL,
    usage_limit integer,
    usage_limit_per_customer integer,
    times_used integer DEFAULT 0 NOT NULL,
    is_active boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT discounts_times_used_check CHECK ((times_used >= 0)),
    CONSTRAINT discounts_usage_limit_check CHECK ((usage_limit > 0)),
    CONSTRAINT discounts_usage_limit_per_customer_check CHECK ((usage_limit_per_customer > 0)),
    CONSTRAINT discounts_version_check CHECK ((version > 0))
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    resource_id uuid NOT NULL,
    locked_until timestamp with time zone NOT NULL,
    answer text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inbox (
    event_id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    correlation_id text NOT NULL,
    status text NOT NULL,
    attempts integer DEFAULT 1 NOT NULL,
    event jsonb,
    last_error text,
    next_attempt_at timestamp with time zone,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    handled_at timestamp with time zone,
    failed_at timestamp with time zone,
    earlier_attempts integer DEFAULT 0 NOT NULL,
    replayed_at timestamp with time zone,
    replayed_by text,
    discarded_at timestamp with time zone,
    discarded_by text,
    discard_reason text,
    CONSTRAINT inbox_status_check CHECK ((status = ANY (ARRAY['handled'::text, 'retrying'::text, 'parked'::text, 'discarded'::text])))
);


--
-- Name: kept_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_settings (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: order_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_history (
    id bigint NOT NULL,
    order_id uuid NOT NULL,
    status text NOT NULL,
    what text NOT NULL,
    detail text,
    by_role text NOT NULL,
    by_id text,
    at timestamp with time zone NOT NULL,
    correlation_id text
);


--
-- Name: order_history_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.order_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.order_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: order_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_items (
    order_id uuid NOT NULL,
    "position" integer NOT NULL,
    variant_id uuid NOT NULL,
    product_id uuid NOT NULL,
    sku text NOT NULL,
    title text NOT NULL,
    variant_title text NOT NULL,
    image_url text,
    quantity integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    line_total_minor bigint NOT NULL,
    requires_shipping boolean DEFAULT true NOT NULL,
    is_taxable boolean DEFAULT true NOT NULL,
    discounts jsonb DEFAULT '[]'::jsonb NOT NULL,
    tax_lines jsonb DEFAULT '[]'::jsonb NOT NULL,
    total_minor bigint,
    CONSTRAINT order_items_check CHECK ((line_total_minor = (unit_price_minor * quantity))),
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0)),
    CONSTRAINT order_items_total_minor_check CHECK ((total_minor >= 0)),
    CONSTRAINT order_items_unit_price_minor_check CHECK ((unit_price_minor >= 0))
);


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id uuid NOT NULL,
    number text NOT NULL,
    customer_id text,
    email text NOT NULL,
    status text NOT NULL,
    currency text NOT NULL,
    subtotal_minor bigint NOT NULL,
    shipping_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    shipping_address jsonb NOT NULL,
    billing_address jsonb,
    shipping_method text NOT NULL,
    reservation_expires_at timestamp with time zone NOT NULL,
    payable_until timestamp with time zone NOT NULL,
    cancellation_id uuid,
    cancellation_reason text,
    recovery_due_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    client text,
    stock_lost_at timestamp with time zone,
    access_generation integer DEFAULT 0 NOT NULL,
    access_renewed_at timestamp with time zone,
    discount_minor bigint DEFAULT 0 NOT NULL,
    prices_include_tax boolean DEFAULT false NOT NULL,
    shipping_line jsonb,
    applied_pricing jsonb,
    note text,
    CONSTRAINT orders_access_generation_check CHECK ((access_generation >= 0)),
    CONSTRAINT orders_check1 CHECK ((payable_until <= reservation_expires_at)),
    CONSTRAINT orders_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT orders_discount_minor_check CHECK ((discount_minor >= 0)),
    CONSTRAINT orders_shipping_minor_check CHECK ((shipping_minor >= 0)),
    CONSTRAINT orders_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'payment_failed'::text, 'confirmed'::text, 'shipped'::text, 'refunded'::text, 'cancelled'::text]))),
    CONSTRAINT orders_subtotal_minor_check CHECK ((subtotal_minor >= 0)),
    CONSTRAINT orders_tax_minor_check CHECK ((tax_minor >= 0)),
    CONSTRAINT orders_total CHECK ((total_minor = (((subtotal_minor - discount_minor) + shipping_minor) +
CASE
    WHEN prices_include_tax THEN (0)::bigint
    ELSE tax_minor
END)))
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    sequence bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    data jsonb NOT NULL,
    correlation_id text,
    traceparent text,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    locked_until timestamp with time zone,
    published_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL
);


--
-- Name: outbox_sequence_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.outbox ALTER COLUMN sequence ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_sequence_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payments (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    attempt integer NOT NULL,
    provider_key text NOT NULL,
    method text NOT NULL,
    status text NOT NULL,
    amount_minor bigint NOT NULL,
    next_action jsonb,
    decline_code text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT payments_amount_minor_check CHECK ((amount_minor >= 0)),
    CONSTRAINT payments_attempt_check CHECK ((attempt > 0)),
    CONSTRAINT payments_status_check CHECK ((status = ANY (ARRAY['authorizing'::text, 'requires_action'::text, 'authorized'::text, 'declined'::text, 'capturing'::text, 'captured'::text, 'voiding'::text, 'voided'::text])))
);


--
-- Name: provider_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider_events (
    provider text NOT NULL,
    id text NOT NULL,
    received_at timestamp with time zone NOT NULL
);


--
-- Name: refunds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refunds (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    status text NOT NULL,
    amount_minor bigint NOT NULL,
    reason text NOT NULL,
    restock jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT refunds_amount_minor_check CHECK ((amount_minor > 0)),
    CONSTRAINT refunds_status_check CHECK ((status = ANY (ARRAY['refunding'::text, 'refunded'::text, 'failed'::text])))
);


--
-- Name: sandbox_payments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payments (
    id uuid NOT NULL,
    key text NOT NULL,
    order_id uuid,
    method text,
    status text NOT NULL,
    amount_minor bigint,
    currency text,
    decline_code text,
    return_url text,
    asked integer DEFAULT 0 NOT NULL
);


--
-- Name: sandbox_refunds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_refunds (
    key text NOT NULL,
    payment_key text NOT NULL,
    amount_minor bigint NOT NULL,
    CONSTRAINT sandbox_refunds_amount_minor_check CHECK ((amount_minor > 0))
);


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    id text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: shipments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shipments (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    status text NOT NULL,
    carrier text,
    tracking_number text,
    tracking_url text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT shipments_status_check CHECK ((status = ANY (ARRAY['preparing'::text, 'shipped'::text, 'abandoned'::text])))
);


--
-- Data for Name: cart_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cart_items VALUES
	('01a21a9b-a96b-777c-a0e9-93a66cbd6391', '01a21a9b-a79b-70f3-84fc-7a8b4764c286', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 2, 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 5000, 'USD', 5000, 2),
	('01a21a9b-b4b5-7465-9464-5157e3a0db42', '01a21a9b-b4a0-722a-b964-dd29e3939da8', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 2, 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 5000, 'USD', 5000, 2),
	('01a21a9b-b4e2-709d-8d9a-b18cad84d022', '01a21a9b-b4d4-73e4-b1b9-c1419db6a635', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 2, 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 5000, 'USD', 5000, 2);


--
-- Data for Name: carts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts VALUES
	('01a21a9b-a79b-70f3-84fc-7a8b4764c286', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'active', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '2026-11-27 01:25:38.331+00', '2026-11-27 01:25:41.367+00', 3, '{}'),
	('01a21a9b-b4a0-722a-b964-dd29e3939da8', '01a21a9b-a225-751e-8725-a97891ec4abe', 'active', NULL, '2026-11-27 01:25:41.664+00', '2026-11-27 01:25:41.7+00', 2, '{}'),
	('01a21a9b-b4d4-73e4-b1b9-c1419db6a635', NULL, 'active', NULL, '2026-11-27 01:25:41.716+00', '2026-11-27 01:25:41.733+00', 2, '{}');


--
-- Data for Name: commercial_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.commercial_settings VALUES
	('profile', 1, '{"name": "Storefleet", "email": null, "phone": null, "vatId": null, "locale": "en-US", "address": null, "logoUrl": null, "markets": [{"id": "default", "name": "Everywhere", "countries": [], "missingTaxRate": "untaxed", "pricesIncludeTax": false}], "currency": "USD", "timeZone": "UTC", "legalName": null}', 'system', NULL, '2026-11-27 01:25:33.417+00'),
	('tax', 1, '{"rates": [{"name": "VAT", "region": null, "country": "AT", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "1984-01-01"}, {"name": "GST", "region": null, "country": "AU", "isAdded": false, "percent": "10", "taxClass": "standard", "validFrom": "2017-07-01"}, {"name": "VAT", "region": null, "country": "BE", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "1996-01-01"}, {"name": "VAT", "region": null, "country": "BG", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "1999-01-01"}, {"name": "VAT", "region": null, "country": "CH", "isAdded": false, "percent": "7.7", "taxClass": "standard", "validFrom": "2018-01-01"}, {"name": "VAT", "region": null, "country": "CH", "isAdded": false, "percent": "8.1", "taxClass": "standard", "validFrom": "2024-01-01"}, {"name": "VAT", "region": null, "country": "CY", "isAdded": false, "percent": "19", "taxClass": "standard", "validFrom": "2014-01-13"}, {"name": "VAT", "region": null, "country": "CZ", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2013-01-01"}, {"name": "VAT", "region": null, "country": "DE", "isAdded": false, "percent": "19", "taxClass": "standard", "validFrom": "2021-01-01"}, {"name": "VAT", "region": null, "country": "DK", "isAdded": false, "percent": "25", "taxClass": "standard", "validFrom": "1992-01-01"}, {"name": "VAT", "region": null, "country": "EE", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "2009-07-01"}, {"name": "VAT", "region": null, "country": "EE", "isAdded": false, "percent": "22", "taxClass": "standard", "validFrom": "2024-01-01"}, {"name": "VAT", "region": null, "country": "EE", "isAdded": false, "percent": "24", "taxClass": "standard", "validFrom": "2025-07-01"}, {"name": "VAT", "region": null, "country": "ES", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2012-09-01"}, {"name": "VAT", "region": null, "country": "FI", "isAdded": false, "percent": "24", "taxClass": "standard", "validFrom": "2013-01-01"}, {"name": "VAT", "region": null, "country": "FI", "isAdded": false, "percent": "25.5", "taxClass": "standard", "validFrom": "2024-09-01"}, {"name": "VAT", "region": null, "country": "FR", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "2014-01-01"}, {"name": "VAT", "region": null, "country": "GB", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "2011-01-04"}, {"name": "VAT", "region": null, "country": "GR", "isAdded": false, "percent": "24", "taxClass": "standard", "validFrom": "2016-06-01"}, {"name": "VAT", "region": null, "country": "HR", "isAdded": false, "percent": "25", "taxClass": "standard", "validFrom": "2012-03-01"}, {"name": "VAT", "region": null, "country": "HU", "isAdded": false, "percent": "27", "taxClass": "standard", "validFrom": "2012-01-01"}, {"name": "VAT", "region": null, "country": "IE", "isAdded": false, "percent": "23", "taxClass": "standard", "validFrom": "2012-01-01"}, {"name": "VAT", "region": null, "country": "IT", "isAdded": false, "percent": "22", "taxClass": "standard", "validFrom": "2013-10-01"}, {"name": "Consumption tax", "region": null, "country": "JP", "isAdded": false, "percent": "10", "taxClass": "standard", "validFrom": "2019-10-01"}, {"name": "VAT", "region": null, "country": "LT", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2009-09-01"}, {"name": "VAT", "region": null, "country": "LU", "isAdded": false, "percent": "16", "taxClass": "standard", "validFrom": "2023-01-01"}, {"name": "VAT", "region": null, "country": "LU", "isAdded": false, "percent": "17", "taxClass": "standard", "validFrom": "2024-01-01"}, {"name": "VAT", "region": null, "country": "LV", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2012-07-01"}, {"name": "VAT", "region": null, "country": "MT", "isAdded": false, "percent": "18", "taxClass": "standard", "validFrom": "2004-01-01"}, {"name": "VAT", "region": null, "country": "NL", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2012-10-01"}, {"name": "VAT", "region": null, "country": "NO", "isAdded": false, "percent": "25", "taxClass": "standard", "validFrom": "2011-07-01"}, {"name": "GST", "region": null, "country": "NZ", "isAdded": false, "percent": "15", "taxClass": "standard", "validFrom": "2016-10-01"}, {"name": "VAT", "region": null, "country": "PL", "isAdded": false, "percent": "23", "taxClass": "standard", "validFrom": "2011-01-01"}, {"name": "VAT", "region": null, "country": "PT", "isAdded": false, "percent": "23", "taxClass": "standard", "validFrom": "2011-01-01"}, {"name": "VAT", "region": null, "country": "RO", "isAdded": false, "percent": "19", "taxClass": "standard", "validFrom": "2017-01-01"}, {"name": "VAT", "region": null, "country": "RO", "isAdded": false, "percent": "21", "taxClass": "standard", "validFrom": "2025-08-01"}, {"name": "VAT", "region": null, "country": "SE", "isAdded": false, "percent": "25", "taxClass": "standard", "validFrom": "1990-07-01"}, {"name": "VAT", "region": null, "country": "SI", "isAdded": false, "percent": "22", "taxClass": "standard", "validFrom": "2013-07-01"}, {"name": "VAT", "region": null, "country": "SK", "isAdded": false, "percent": "20", "taxClass": "standard", "validFrom": "2011-01-01"}, {"name": "VAT", "region": null, "country": "SK", "isAdded": false, "percent": "23", "taxClass": "standard", "validFrom": "2025-01-01"}], "rounding": "line", "calculatedAt": "destination", "reverseCharge": false}', 'system', NULL, '2026-11-27 01:25:33.417+00'),
	('shipping', 1, '{"zones": [{"id": "default", "name": "Everywhere", "places": [], "methods": [{"id": "standard", "kind": "delivery", "name": "Standard delivery", "rates": [{"from": 0, "priceMinor": 500}], "maxDays": 5, "minDays": 3, "pricedBy": "subtotal", "taxClass": "standard", "freeFromMinor": null}, {"id": "express", "kind": "delivery", "name": "Express delivery", "rates": [{"from": 0, "priceMinor": 1500}], "maxDays": 2, "minDays": 1, "pricedBy": "subtotal", "taxClass": "standard", "freeFromMinor": null}]}]}', 'system', NULL, '2026-11-27 01:25:33.417+00');


--
-- Data for Name: discount_uses; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: discounts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('POST /orders guest', '21ca5e17-db91-4535-90a4-ce9948891e1f', 'NZiFTtP98swAb8A0O4RUZbknbksEoiXNcDzPJX4mGdE', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '2026-11-27 01:25:44.222967+00', '{"status":201,"body":{"id":"01a21a9b-aa98-76fa-8f1f-176045311d2a","number":"SF-TFH24-4BFYX","customerId":null,"email":"ada.dcf8a2db-9a65@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:39.173Z","updatedAt":"2026-11-27T01:25:39.240Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-aae5-72cd-a56a-e3e2d36eddaf","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a","history":"/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a/history"},"accessGeneration":0}}', '2026-11-27 01:25:39.097192+00'),
	('POST /orders guest', '3f2b5b79-25ed-4e89-96c2-cb48d78c64b6', 'RgSUomRcgExYKFkDEUyklujgHgRSGwqnrUkjxb5rU90', '01a21a9b-af7b-7202-b7de-d25912f900f8', '2026-11-27 01:25:45.392155+00', '{"status":201,"body":{"id":"01a21a9b-af7b-7202-b7de-d25912f900f8","number":"SF-A0T5P-PB5NT","customerId":null,"email":"ada.96f4bdff-1239@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.365Z","updatedAt":"2026-11-27T01:25:40.395Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-af8d-765f-add0-7f51dab12211","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8","history":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8/history"},"accessGeneration":0}}', '2026-11-27 01:25:40.348813+00'),
	('POST /orders guest', '337c6f68-ff8a-4b1d-9d52-89c55705991f', 'sayLV-6k_yJ9g-_TVk4p-7sQvAiVuAY_UD40nrOaQEY', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '2026-11-27 01:25:44.79218+00', '{"status":201,"body":{"id":"01a21a9b-ac71-7630-a05a-c7ff3beba727","number":"SF-6Y8A8-7DG01","customerId":null,"email":"ada.fa8c0df0-cdf6@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:39.768Z","updatedAt":"2026-11-27T01:25:39.796Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-ad38-72f6-b912-d4d557b8291b","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727","history":"/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727/history"},"accessGeneration":0}}', '2026-11-27 01:25:39.570725+00'),
	('POST /orders/01a21a9b-ac71-7630-a05a-c7ff3beba727/shipments', 'aa3a8bf9-f45b-4921-aa43-53030a6e95c0', 'bszMpnELxV93993f5VAvWowHqZtWTUC62O_e0YPzvxI', '01a21a9b-ad6f-74f7-912d-d408b1d87d7e', '2026-11-27 01:25:44.875945+00', '{"status":201,"body":{"id":"01a21a9b-ac71-7630-a05a-c7ff3beba727","number":"SF-6Y8A8-7DG01","customerId":null,"email":"ada.fa8c0df0-cdf6@example.com","status":"shipped","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-ad6f-74f7-912d-d408b1d87d7e","status":"shipped","carrier":"DHL","trackingNumber":"JD0146","trackingUrl":null,"createdAt":"2026-11-27T01:25:39.848Z"}],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:39.768Z","updatedAt":"2026-11-27T01:25:39.864Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-ad38-72f6-b912-d4d557b8291b","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727","history":"/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727/history"}}}', '2026-11-27 01:25:39.828744+00'),
	('POST /orders guest', '7c4f2164-da9a-4e12-a7c4-ad1c15b3e6ba', 'PKF39H4B2zwxNSEyNTfwiIW7AuT2c3GVfzyYxUwx9b8', '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', '2026-11-27 01:25:48.579209+00', NULL, '2026-11-27 01:25:43.566024+00'),
	('POST /orders guest', '2f2fe01c-b75f-46e3-9fae-4348067587c2', 'cq7cZZaUjHXgq66N_jva_vj1n90PuZ6ZUmaz_hwI-Qc', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '2026-11-27 01:25:45.231742+00', '{"status":201,"body":{"id":"01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","number":"SF-08G7K-5N7Z3","customerId":null,"email":"ada.c699e3fd-0401@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.148Z","updatedAt":"2026-11-27T01:25:40.236Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-aeb4-7408-8704-f97cb0146411","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","history":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a/history"},"accessGeneration":0}}', '2026-11-27 01:25:40.096118+00'),
	('POST /orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a/shipments', 'ad8410f8-345f-4284-a9a0-62e4a176c0ef', 'bszMpnELxV93993f5VAvWowHqZtWTUC62O_e0YPzvxI', '01a21a9b-af22-75a8-9e63-3adf4eb23267', '2026-11-27 01:25:45.334839+00', '{"status":201,"body":{"id":"01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","number":"SF-08G7K-5N7Z3","customerId":null,"email":"ada.c699e3fd-0401@example.com","status":"shipped","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-af22-75a8-9e63-3adf4eb23267","status":"shipped","carrier":"DHL","trackingNumber":"JD0146","trackingUrl":null,"createdAt":"2026-11-27T01:25:40.300Z"}],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.148Z","updatedAt":"2026-11-27T01:25:40.317Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-aeb4-7408-8704-f97cb0146411","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","history":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a/history"}}}', '2026-11-27 01:25:40.259038+00'),
	('POST /orders/01a21a9b-af7b-7202-b7de-d25912f900f8/shipments', 'deb26fc7-08dc-45ab-83d6-4bb0921c3d3e', 'bszMpnELxV93993f5VAvWowHqZtWTUC62O_e0YPzvxI', '01a21a9b-afb9-7536-997e-78ec8acafc6f', '2026-11-27 01:25:45.474981+00', '{"status":201,"body":{"id":"01a21a9b-af7b-7202-b7de-d25912f900f8","number":"SF-A0T5P-PB5NT","customerId":null,"email":"ada.96f4bdff-1239@example.com","status":"shipped","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-afb9-7536-997e-78ec8acafc6f","status":"shipped","carrier":"DHL","trackingNumber":"JD0146","trackingUrl":null,"createdAt":"2026-11-27T01:25:40.437Z"}],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.365Z","updatedAt":"2026-11-27T01:25:40.462Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-af8d-765f-add0-7f51dab12211","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8","history":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8/history"}}}', '2026-11-27 01:25:40.411519+00'),
	('POST /orders 01a21a9b-a56d-71dc-99bf-beeda34e6afa', '20dc113a-01ff-4cd6-aaba-830c645fb0e7', 'ilU_-770dL3C-_tqddNuwR8eREDUjk0k4x-D3VtqBGk', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '2026-11-27 01:25:45.57235+00', '{"status":201,"body":{"id":"01a21a9b-b004-72b1-bfcb-da1fb5c6f029","number":"SF-2ACYX-4Z0X1","customerId":"01a21a9b-a56d-71dc-99bf-beeda34e6afa","email":"bob@example.com","status":"confirmed","subtotal":{"amountMinor":10000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":2100,"currency":"USD"},"total":{"amountMinor":12600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.538Z","updatedAt":"2026-11-27T01:25:40.589Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":2,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":10000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":2000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":10000}}],"total":{"amountMinor":12000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":2100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":10500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b03a-73f1-8324-19817208907d","attempt":1,"status":"authorized","amount":{"amountMinor":12600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029","history":"/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029/history"},"accessGeneration":0}}', '2026-11-27 01:25:40.507036+00'),
	('POST /orders guest', '12ed4151-7d3b-4b8e-b292-fb262c5b6e26', 'aeg_RFCvkS1dsixPcRNj0DRCKp_FxejDK7NWfpZvxAE', '01a21a9b-b08b-72cc-9832-de2011b500c8', '2026-11-27 01:25:45.677761+00', '{"error":{"code":"payment_required","slug":"payment-declined","message":"The payment was declined: pay the order with another payment method","extra":{"orderId":"01a21a9b-b08b-72cc-9832-de2011b500c8","number":"SF-FV77B-05DK7","accessGeneration":0,"declineCode":"card_declined","payableUntil":"2026-11-27T01:29:40.679Z"}}}', '2026-11-27 01:25:40.621833+00'),
	('POST /orders guest', '57adf2a1-1cac-4285-a05d-cfff91979f11', 'rKkCgdFYDtO2Z0AHmJ0RjhH0hnOcjgm9yDsz-H0jfDU', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '2026-11-27 01:25:45.930862+00', '{"status":201,"body":{"id":"01a21a9b-b186-7197-bc4d-0659bec4f1bb","number":"SF-57HNA-F53QP","customerId":null,"email":"ada.961c6ef8-d2fe@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.915Z","updatedAt":"2026-11-27T01:25:40.935Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b1b3-70ec-8d89-9dba2bd97030","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb","history":"/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb/history"},"accessGeneration":0}}', '2026-11-27 01:25:40.87111+00'),
	('POST /orders guest', 'cfe0844f-6aa1-482e-8bf1-e4d26871582a', 'nZ1bvizQbT_lQdBYtcB8-bsDFdvFHuyAFF-h1bBqt64', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '2026-11-27 01:25:46.016044+00', '{"status":201,"body":{"id":"01a21a9b-b1de-7111-a7fc-c2da0794ee56","number":"SF-7YRDG-RFARJ","customerId":null,"email":"ada.cca42e91-dd1b@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.983Z","updatedAt":"2026-11-27T01:25:41.018Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b1f7-754f-87ff-fa3c8395b5f9","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56","history":"/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56/history"},"accessGeneration":0}}', '2026-11-27 01:25:40.958944+00'),
	('POST /orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a/refunds', 'b11c5a8f-0e9f-40fa-88d9-ac76d1cecd63', 'T1p2zU7af3QfjQSTTxFExMwpFPDkhhqWwdlW_hc6cg4', '01a21a9b-b236-7790-86aa-f7a18c636ed4', '2026-11-27 01:25:46.091021+00', '{"status":201,"body":{"id":"01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","number":"SF-08G7K-5N7Z3","customerId":null,"email":"ada.c699e3fd-0401@example.com","status":"shipped","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-af22-75a8-9e63-3adf4eb23267","status":"shipped","carrier":"DHL","trackingNumber":"JD0146","trackingUrl":null,"createdAt":"2026-11-27T01:25:40.300Z"}],"refunds":[{"id":"01a21a9b-b236-7790-86aa-f7a18c636ed4","status":"refunded","reason":"scratched","amount":{"amountMinor":1000,"currency":"USD"},"createdAt":"2026-11-27T01:25:41.049Z","restock":[]}],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.148Z","updatedAt":"2026-11-27T01:25:41.077Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":1000,"currency":"USD"},"payment":{"id":"01a21a9b-aeb4-7408-8704-f97cb0146411","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a","history":"/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a/history"}}}', '2026-11-27 01:25:41.046672+00'),
	('POST /orders/01a21a9b-af7b-7202-b7de-d25912f900f8/refunds', '26aabf5e-9b8a-48b6-9e43-26148a6c068e', 'SZeFLouPUaPZdralwbHGcn6A8Et3WEvTeRnDf88RVU8', '01a21a9b-b2e1-76a2-ba8a-29eb7cd12b4a', '2026-11-27 01:25:46.328143+00', '{"status":201,"body":{"id":"01a21a9b-af7b-7202-b7de-d25912f900f8","number":"SF-A0T5P-PB5NT","customerId":null,"email":"ada.96f4bdff-1239@example.com","status":"refunded","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-afb9-7536-997e-78ec8acafc6f","status":"shipped","carrier":"DHL","trackingNumber":"JD0146","trackingUrl":null,"createdAt":"2026-11-27T01:25:40.437Z"}],"refunds":[{"id":"01a21a9b-b2e1-76a2-ba8a-29eb7cd12b4a","status":"refunded","reason":"lost on its way","amount":{"amountMinor":6600,"currency":"USD"},"createdAt":"2026-11-27T01:25:41.281Z","restock":[]}],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.365Z","updatedAt":"2026-11-27T01:25:41.315Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":6600,"currency":"USD"},"payment":{"id":"01a21a9b-af8d-765f-add0-7f51dab12211","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8","history":"/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8/history"}}}', '2026-11-27 01:25:41.217984+00'),
	('POST /orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029/cancel', '542aa127-e01e-430a-91fa-a6a4108f9571', 'I_NBr1NoTVXesKf7W_u1fKwF7LH1_57r02hYTSa16oM', '01a21a9b-b363-77b8-bd06-4debe2933a31', '2026-11-27 01:25:46.413082+00', '{"status":200,"body":{"id":"01a21a9b-b004-72b1-bfcb-da1fb5c6f029","number":"SF-2ACYX-4Z0X1","customerId":"01a21a9b-a56d-71dc-99bf-beeda34e6afa","email":"bob@example.com","status":"cancelled","subtotal":{"amountMinor":10000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":2100,"currency":"USD"},"total":{"amountMinor":12600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.538Z","updatedAt":"2026-11-27T01:25:41.401Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":2,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":10000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":2000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":10000}}],"total":{"amountMinor":12000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":2100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":10500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b03a-73f1-8324-19817208907d","attempt":1,"status":"voided","amount":{"amountMinor":12600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":"changed my mind","nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029","history":"/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029/history"}}}', '2026-11-27 01:25:41.347898+00'),
	('POST /orders guest', '8a1193c1-b198-46c9-b52d-c08b59929249', 'XN-g1o4vs6PLyJyxOFHCWmbgOSvTkRDfc-8wHeewKpc', '01a21a9b-b627-72a5-a985-b9defcf015da', '2026-11-27 01:25:47.093217+00', '{"status":201,"body":{"id":"01a21a9b-b627-72a5-a985-b9defcf015da","number":"SF-X8E29-Z08NC","customerId":null,"email":"ada.c2a1672c-ee51@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:42.076Z","updatedAt":"2026-11-27T01:25:42.094Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b63c-7154-b130-9032d537f488","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da","history":"/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da/history"},"accessGeneration":0}}', '2026-11-27 01:25:42.059073+00'),
	('POST /orders guest', 'c23566b2-5124-46bc-87fb-aad35f968bc3', 'ZNVITkY3dQOJwYQOaWfvmKNQvVo03kd6zHhziteSCeU', '01a21a9b-bb86-75a4-af14-8563086ddbb6', '2026-11-27 01:25:48.459054+00', '{"status":201,"body":{"id":"01a21a9b-bb86-75a4-af14-8563086ddbb6","number":"SF-RJH9B-G5S52","customerId":null,"email":"ada.e0eaf8b3-b5f9@example.com","status":"confirmed","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:43.440Z","updatedAt":"2026-11-27T01:25:43.460Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-bb90-7177-bd87-1f6c43173461","attempt":1,"status":"authorized","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-bb86-75a4-af14-8563086ddbb6","history":"/api/v1/orders/01a21a9b-bb86-75a4-af14-8563086ddbb6/history"},"accessGeneration":0}}', '2026-11-27 01:25:43.431559+00'),
	('POST /orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb/shipments', '0bb967d9-82a4-468f-a6df-da310909336b', '10lnG4swP5Pojug2q_XCEsW1keQjczrJyz26QTtdOiI', '01a21a9b-bbb4-77c5-b84b-5f3eb1274d5e', '2026-11-27 01:25:48.516214+00', '{"status":201,"body":{"id":"01a21a9b-b186-7197-bc4d-0659bec4f1bb","number":"SF-57HNA-F53QP","customerId":null,"email":"ada.961c6ef8-d2fe@example.com","status":"shipped","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[{"id":"01a21a9b-bbb4-77c5-b84b-5f3eb1274d5e","status":"shipped","carrier":"DHL","trackingNumber":"JD0147","trackingUrl":null,"createdAt":"2026-11-27T01:25:43.495Z"}],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.915Z","updatedAt":"2026-11-27T01:25:43.511Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b1b3-70ec-8d89-9dba2bd97030","attempt":1,"status":"captured","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":null,"nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb","history":"/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb/history"}}}', '2026-11-27 01:25:43.477235+00'),
	('POST /orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56/cancel', '002ebe15-8dbb-43b3-9629-70260315ad0b', 'I_NBr1NoTVXesKf7W_u1fKwF7LH1_57r02hYTSa16oM', '01a21a9b-bbe6-74d1-aa00-6d0ca5dc448e', '2026-11-27 01:25:48.555885+00', '{"status":200,"body":{"id":"01a21a9b-b1de-7111-a7fc-c2da0794ee56","number":"SF-7YRDG-RFARJ","customerId":null,"email":"ada.cca42e91-dd1b@example.com","status":"cancelled","subtotal":{"amountMinor":5000,"currency":"USD"},"discount":{"amountMinor":0,"currency":"USD"},"shipping":{"amountMinor":500,"currency":"USD"},"tax":{"amountMinor":1100,"currency":"USD"},"total":{"amountMinor":6600,"currency":"USD"},"pricesIncludeTax":false,"shippingLine":{"kind":"delivery","name":"Standard delivery","price":{"currency":"USD","amountMinor":500},"total":{"currency":"USD","amountMinor":600},"method":"standard","taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":100},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":500}}],"discounts":[]},"note":null,"shippingAddress":{"city":"London","name":"Ada Lovelace","line1":"12 St James''s Square","country":"GB","postalCode":"SW1Y 4JH"},"billingAddress":null,"shippingMethod":"standard","payableUntil":null,"shipments":[],"refunds":[],"stockLostAt":null,"createdAt":"2026-11-27T01:25:40.983Z","updatedAt":"2026-11-27T01:25:43.548Z","items":[{"sku":"test-cd7c5f88-45f0-4733-9532-58a903939a9d","title":"Test test-cd7c5f88-45f0-4733-9532-58a903939a9d","imageUrl":null,"quantity":1,"productId":"01a21a9b-a08d-77a4-b223-308144bbb678","variantId":"01a21a9b-a08d-77a4-b223-2dc9ac6141f7","variantTitle":"","unitPrice":{"amountMinor":5000,"currency":"USD"},"lineTotal":{"amountMinor":5000,"currency":"USD"},"requiresShipping":true,"taxable":true,"discounts":[],"taxLines":[{"name":"VAT","amount":{"currency":"USD","amountMinor":1000},"reason":"rate","percent":"20","taxable":{"currency":"USD","amountMinor":5000}}],"total":{"amountMinor":6000,"currency":"USD"}}],"taxLines":[{"name":"VAT","amount":{"amountMinor":1100,"currency":"USD"},"reason":"rate","percent":"20","taxable":{"amountMinor":5500,"currency":"USD"}}],"vatId":null,"isReverseCharge":false,"refunded":{"amountMinor":0,"currency":"USD"},"payment":{"id":"01a21a9b-b1f7-754f-87ff-fa3c8395b5f9","attempt":1,"status":"voided","amount":{"amountMinor":6600,"currency":"USD"},"paymentMethod":"pm_card_visa","declineCode":null},"cancellationReason":"changed my mind","nextAction":null,"links":{"self":"/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56","history":"/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56/history"}}}', '2026-11-27 01:25:43.526927+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: kept_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kept_settings VALUES
	('STORE_CURRENCY', 'USD');


--
-- Data for Name: order_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.order_history OVERRIDING SYSTEM VALUE VALUES
	(1, '01a21a9b-aa98-76fa-8f1f-176045311d2a', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:39.173+00', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5'),
	(2, '01a21a9b-aa98-76fa-8f1f-176045311d2a', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:39.24+00', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5'),
	(3, '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:39.768+00', '01a21a9b-ac6c-719b-a742-e7126b91cb70'),
	(4, '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:39.796+00', '01a21a9b-ac6c-719b-a742-e7126b91cb70'),
	(5, '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'confirmed', 'shipment-started', 'JD0146', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:39.848+00', '01a21a9b-ad67-70a7-8561-8457f6a03e9a'),
	(6, '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'shipped', 'shipped', 'JD0146', 'system', NULL, '2026-11-27 01:25:39.864+00', '01a21a9b-ad67-70a7-8561-8457f6a03e9a'),
	(7, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:40.148+00', '01a21a9b-ae7c-7a7e-8e17-34095524c122'),
	(8, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:40.236+00', '01a21a9b-ae7c-7a7e-8e17-34095524c122'),
	(9, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'confirmed', 'shipment-started', 'JD0146', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:40.3+00', '01a21a9b-af1f-773d-8960-828faa263af1'),
	(10, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'shipped', 'shipped', 'JD0146', 'system', NULL, '2026-11-27 01:25:40.317+00', '01a21a9b-af1f-773d-8960-828faa263af1'),
	(11, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:40.365+00', '01a21a9b-af79-738d-98fd-d90510db05c6'),
	(12, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:40.395+00', '01a21a9b-af79-738d-98fd-d90510db05c6'),
	(13, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'confirmed', 'shipment-started', 'JD0146', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:40.437+00', '01a21a9b-afb4-7d87-be01-60ab347dd012'),
	(14, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'shipped', 'shipped', 'JD0146', 'system', NULL, '2026-11-27 01:25:40.462+00', '01a21a9b-afb4-7d87-be01-60ab347dd012'),
	(15, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'pending', 'placed', NULL, 'customer', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '2026-11-27 01:25:40.538+00', '01a21a9b-b002-747d-8dc3-fec9c44bb78f'),
	(16, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:40.589+00', '01a21a9b-b002-747d-8dc3-fec9c44bb78f'),
	(17, '01a21a9b-b08b-72cc-9832-de2011b500c8', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:40.659+00', '01a21a9b-b086-7be4-a241-80ac4ca628c9'),
	(18, '01a21a9b-b08b-72cc-9832-de2011b500c8', 'payment_failed', 'payment-declined', 'card_declined', 'system', NULL, '2026-11-27 01:25:40.679+00', '01a21a9b-b086-7be4-a241-80ac4ca628c9'),
	(19, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:40.915+00', '01a21a9b-b183-7006-bb97-17f929ad35d3'),
	(20, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:40.935+00', '01a21a9b-b183-7006-bb97-17f929ad35d3'),
	(21, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:40.983+00', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270'),
	(22, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:41.018+00', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270'),
	(23, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'shipped', 'refund-started', 'scratched', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:41.049+00', '01a21a9b-b22e-7051-b85f-b7b87ad9b538'),
	(24, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'shipped', 'refunded', 'scratched', 'system', NULL, '2026-11-27 01:25:41.077+00', '01a21a9b-b22e-7051-b85f-b7b87ad9b538'),
	(25, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'shipped', 'refund-started', 'lost on its way', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:41.281+00', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed'),
	(26, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'refunded', 'refunded', 'lost on its way', 'system', NULL, '2026-11-27 01:25:41.315+00', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed'),
	(27, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'cancelled', 'cancelled', 'changed my mind', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:41.351+00', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7'),
	(28, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'cancelled', 'payment-voided', NULL, 'system', NULL, '2026-11-27 01:25:41.401+00', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7'),
	(29, '01a21a9b-b627-72a5-a985-b9defcf015da', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:42.076+00', '01a21a9b-b604-70a5-b2cb-8c671be9ae50'),
	(30, '01a21a9b-b627-72a5-a985-b9defcf015da', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:42.094+00', '01a21a9b-b604-70a5-b2cb-8c671be9ae50'),
	(31, '01a21a9b-bb86-75a4-af14-8563086ddbb6', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:43.44+00', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb'),
	(32, '01a21a9b-bb86-75a4-af14-8563086ddbb6', 'confirmed', 'payment-authorized', NULL, 'system', NULL, '2026-11-27 01:25:43.46+00', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb'),
	(33, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'confirmed', 'shipment-started', 'JD0147', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:43.495+00', '01a21a9b-bbb1-7e75-90f3-c1112e531ebf'),
	(34, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'shipped', 'shipped', 'JD0147', 'system', NULL, '2026-11-27 01:25:43.511+00', '01a21a9b-bbb1-7e75-90f3-c1112e531ebf'),
	(35, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'cancelled', 'cancelled', 'changed my mind', 'admin', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-11-27 01:25:43.529+00', '01a21a9b-bbe3-7e01-91d2-53a3d9ef0ff5'),
	(36, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'cancelled', 'payment-voided', NULL, 'system', NULL, '2026-11-27 01:25:43.548+00', '01a21a9b-bbe3-7e01-91d2-53a3d9ef0ff5'),
	(37, '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 'pending', 'placed', NULL, 'guest', NULL, '2026-11-27 01:25:43.578+00', '01a21a9b-bc0b-7573-8b8a-543e2c6be851');


--
-- Data for Name: order_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.order_items VALUES
	('01a21a9b-aa98-76fa-8f1f-176045311d2a', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-ac71-7630-a05a-c7ff3beba727', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-af7b-7202-b7de-d25912f900f8', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 2, 5000, 10000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 2000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 10000}}]', 12000),
	('01a21a9b-b08b-72cc-9832-de2011b500c8', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-b186-7197-bc4d-0659bec4f1bb', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-b1de-7111-a7fc-c2da0794ee56', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-b627-72a5-a985-b9defcf015da', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-bb86-75a4-af14-8563086ddbb6', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000),
	('01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 0, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', '', NULL, 1, 5000, 5000, true, true, '[]', '[{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}]', 6000);


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orders VALUES
	('01a21a9b-aa98-76fa-8f1f-176045311d2a', 'SF-TFH24-4BFYX', NULL, 'ada.dcf8a2db-9a65@example.com', 'confirmed', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:39.108+00', '2026-11-27 01:39:39.108+00', NULL, NULL, NULL, '2026-11-27 01:25:39.173+00', '2026-11-27 01:25:39.24+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-ac71-7630-a05a-c7ff3beba727', 'SF-6Y8A8-7DG01', NULL, 'ada.fa8c0df0-cdf6@example.com', 'shipped', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:39.574+00', '2026-11-27 01:39:39.574+00', NULL, NULL, NULL, '2026-11-27 01:25:39.768+00', '2026-11-27 01:25:39.864+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-b08b-72cc-9832-de2011b500c8', 'SF-FV77B-05DK7', NULL, 'ada.e67a725b-992f@example.com', 'payment_failed', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:30:40.679+00', '2026-11-27 01:29:40.679+00', NULL, NULL, '2026-11-27 01:30:40.679+00', '2026-11-27 01:25:40.659+00', '2026-11-27 01:25:40.679+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'SF-08G7K-5N7Z3', NULL, 'ada.c699e3fd-0401@example.com', 'shipped', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:40.099+00', '2026-11-27 01:39:40.099+00', NULL, NULL, NULL, '2026-11-27 01:25:40.148+00', '2026-11-27 01:25:41.077+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-af7b-7202-b7de-d25912f900f8', 'SF-A0T5P-PB5NT', NULL, 'ada.96f4bdff-1239@example.com', 'refunded', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:40.352+00', '2026-11-27 01:39:40.352+00', NULL, NULL, NULL, '2026-11-27 01:25:40.365+00', '2026-11-27 01:25:41.315+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'SF-2ACYX-4Z0X1', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'bob@example.com', 'cancelled', 'USD', 10000, 500, 2100, 12600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:40.515+00', '2026-11-27 01:39:40.515+00', '01a21a9b-b363-77b8-bd06-4debe2933a31', 'changed my mind', NULL, '2026-11-27 01:25:40.538+00', '2026-11-27 01:25:41.401+00', 'customer 01a21a9b-a56d-71dc-99bf-beeda34e6afa', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'SF-57HNA-F53QP', NULL, 'ada.961c6ef8-d2fe@example.com', 'shipped', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:40.875+00', '2026-11-27 01:39:40.875+00', NULL, NULL, NULL, '2026-11-27 01:25:40.915+00', '2026-11-27 01:25:43.511+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-b627-72a5-a985-b9defcf015da', 'SF-X8E29-Z08NC', NULL, 'ada.c2a1672c-ee51@example.com', 'confirmed', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:42.063+00', '2026-11-27 01:39:42.063+00', NULL, NULL, NULL, '2026-11-27 01:25:42.076+00', '2026-11-27 01:25:42.094+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-bb86-75a4-af14-8563086ddbb6', 'SF-RJH9B-G5S52', NULL, 'ada.e0eaf8b3-b5f9@example.com', 'confirmed', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:43.434+00', '2026-11-27 01:39:43.434+00', NULL, NULL, NULL, '2026-11-27 01:25:43.44+00', '2026-11-27 01:25:43.46+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'SF-7YRDG-RFARJ', NULL, 'ada.cca42e91-dd1b@example.com', 'cancelled', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:40.961+00', '2026-11-27 01:39:40.961+00', '01a21a9b-bbe6-74d1-aa00-6d0ca5dc448e', 'changed my mind', NULL, '2026-11-27 01:25:40.983+00', '2026-11-27 01:25:43.548+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL),
	('01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 'SF-GSD51-G27SQ', NULL, 'ada.70cb3dc1-e1fe@example.com', 'pending', 'USD', 5000, 500, 1100, 6600, '{"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}', NULL, 'standard', '2026-11-27 01:40:43.569+00', '2026-11-27 01:39:43.569+00', NULL, NULL, '2026-11-27 01:25:53.578+00', '2026-11-27 01:25:43.578+00', '2026-11-27 01:25:43.578+00', 'guest YKxrn9Sfj6zOwh1zALehVY21cavs24FvEL2Nj4M7uuY', NULL, 0, NULL, 0, false, '{"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}', '{"vatId": null, "marketId": "default", "versions": {"tax": 1, "profile": 1, "shipping": 1}, "isReverseCharge": false}', NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(1, '01a21a9b-ab03-71c7-a810-2e4a812ed12e', 'order.placed', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.dcf8a2db-9a65@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-TFH24-4BFYX", "orderId": "01a21a9b-aa98-76fa-8f1f-176045311d2a", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', '00-cf847c12fe1b4c47909adb2aaf7f2e98-5a010b6dd78596d3-00', '2026-11-27 01:25:39.205041+00', NULL, '2026-11-27 01:25:39.231721+00', 1, 1),
	(20, '01a21a9b-b077-7385-81a6-a04e1c7f1f6b', 'payment.authorized', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '{"amount": {"currency": "USD", "amountMinor": 12600}, "orderId": "01a21a9b-b004-72b1-bfcb-da1fb5c6f029", "paymentId": "01a21a9b-b03a-73f1-8324-19817208907d"}', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', '00-301c1bc2537340ec9a6853a7aabd739b-5d10238a8be0782e-00', '2026-11-27 01:25:40.600302+00', NULL, '2026-11-27 01:25:40.670602+00', 1, 1),
	(2, '01a21a9b-ab2e-7472-abfc-cf4e5ca039c4', 'payment.authorized', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-aa98-76fa-8f1f-176045311d2a", "paymentId": "01a21a9b-aae5-72cd-a56a-e3e2d36eddaf"}', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', '00-cf847c12fe1b4c47909adb2aaf7f2e98-5a010b6dd78596d3-00', '2026-11-27 01:25:39.247657+00', NULL, '2026-11-27 01:25:39.591498+00', 1, 1),
	(22, '01a21a9b-b0bb-76bf-a273-50cf29f7a7cd', 'order.placed', '01a21a9b-b08b-72cc-9832-de2011b500c8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.e67a725b-992f@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-FV77B-05DK7", "orderId": "01a21a9b-b08b-72cc-9832-de2011b500c8", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b086-7be4-a241-80ac4ca628c9', '00-df859428714c4d8486d5c4377383acc7-246c1948b9b80b16-00', '2026-11-27 01:25:40.667747+00', NULL, '2026-11-27 01:25:40.682362+00', 1, 1),
	(21, '01a21a9b-b077-7385-81a6-a76f526e215c', 'order.confirmed', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '{"tax": {"currency": "USD", "amountMinor": 2100}, "email": "bob@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 12000}, "taxable": true, "imageUrl": null, "quantity": 2, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 2000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 10000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 10000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 12600}, "number": "SF-2ACYX-4Z0X1", "orderId": "01a21a9b-b004-72b1-bfcb-da1fb5c6f029", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 10000}, "customerId": "01a21a9b-a56d-71dc-99bf-beeda34e6afa", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', '00-301c1bc2537340ec9a6853a7aabd739b-5d10238a8be0782e-00', '2026-11-27 01:25:40.600366+00', NULL, '2026-11-27 01:25:40.670602+00', 1, 1),
	(24, '01a21a9b-b1b7-721f-82bd-8b532c964f02', 'order.placed', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.961c6ef8-d2fe@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-57HNA-F53QP", "orderId": "01a21a9b-b186-7197-bc4d-0659bec4f1bb", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b183-7006-bb97-17f929ad35d3', '00-b60639ce9c054385bf6fac610deb5b6d-dcabf37866456ccc-00', '2026-11-27 01:25:40.919736+00', NULL, '2026-11-27 01:25:40.934599+00', 1, 1),
	(3, '01a21a9b-ab2f-75e1-a64d-765c7d721614', 'order.confirmed', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.dcf8a2db-9a65@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-TFH24-4BFYX", "orderId": "01a21a9b-aa98-76fa-8f1f-176045311d2a", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', '00-cf847c12fe1b4c47909adb2aaf7f2e98-5a010b6dd78596d3-00', '2026-11-27 01:25:39.247691+00', NULL, '2026-11-27 01:25:39.591498+00', 1, 1),
	(6, '01a21a9b-ad59-7081-be34-a3532c96ca2d', 'order.confirmed', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.fa8c0df0-cdf6@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-6Y8A8-7DG01", "orderId": "01a21a9b-ac71-7630-a05a-c7ff3beba727", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-ac6c-719b-a742-e7126b91cb70', '00-cb7f813e037147f59154cb953527142e-bb41b703ffa9331d-00', '2026-11-27 01:25:39.801817+00', NULL, '2026-11-27 01:25:39.868499+00', 1, 1),
	(13, '01a21a9b-af5f-70ff-af72-5449db41312b', 'order.shipped', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c699e3fd-0401@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-08G7K-5N7Z3", "carrier": "DHL", "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shipmentId": "01a21a9b-af22-75a8-9e63-3adf4eb23267", "trackingUrl": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "trackingNumber": "JD0146", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-af1f-773d-8960-828faa263af1', '00-95865e8f71f74538bd7c575e7cb73210-60d632ab368157a4-00', '2026-11-27 01:25:40.320156+00', NULL, '2026-11-27 01:25:40.379691+00', 1, 1),
	(16, '01a21a9b-afad-72a4-a3d9-2c5621ae9045', 'order.confirmed', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.96f4bdff-1239@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-A0T5P-PB5NT", "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-af79-738d-98fd-d90510db05c6', '00-430c5664dca940ef96a6fd1f449c153b-565a74dba3b682ae-00', '2026-11-27 01:25:40.398212+00', NULL, '2026-11-27 01:25:40.453286+00', 1, 1),
	(26, '01a21a9b-b1c8-70bd-a7ba-34d367a26baf', 'order.confirmed', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.961c6ef8-d2fe@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-57HNA-F53QP", "orderId": "01a21a9b-b186-7197-bc4d-0659bec4f1bb", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b183-7006-bb97-17f929ad35d3', '00-b60639ce9c054385bf6fac610deb5b6d-dcabf37866456ccc-00', '2026-11-27 01:25:40.937318+00', NULL, '2026-11-27 01:25:41.001725+00', 1, 1),
	(38, '01a21a9b-b650-777f-89c5-c3a24012232a', 'order.confirmed', '01a21a9b-b627-72a5-a985-b9defcf015da', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c2a1672c-ee51@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-X8E29-Z08NC", "orderId": "01a21a9b-b627-72a5-a985-b9defcf015da", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', '00-44e10971f56846bdabe57739d6074bce-4fe0b7883bb88bc3-00', '2026-11-27 01:25:42.0968+00', NULL, '2026-11-27 01:25:43.123783+00', 1, 1),
	(36, '01a21a9b-b643-7512-a0f7-6b59cb88aad6', 'order.placed', '01a21a9b-b627-72a5-a985-b9defcf015da', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c2a1672c-ee51@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-X8E29-Z08NC", "orderId": "01a21a9b-b627-72a5-a985-b9defcf015da", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', '00-44e10971f56846bdabe57739d6074bce-4fe0b7883bb88bc3-00', '2026-11-27 01:25:42.084226+00', NULL, '2026-11-27 01:25:43.123783+00', 1, 1),
	(4, '01a21a9b-ad3d-76ea-931a-3c5cae3b979c', 'order.placed', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.fa8c0df0-cdf6@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-6Y8A8-7DG01", "orderId": "01a21a9b-ac71-7630-a05a-c7ff3beba727", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-ac6c-719b-a742-e7126b91cb70', '00-cb7f813e037147f59154cb953527142e-bb41b703ffa9331d-00', '2026-11-27 01:25:39.773318+00', NULL, '2026-11-27 01:25:39.788458+00', 1, 1),
	(7, '01a21a9b-ad9e-7256-a75d-9b59275ed11b', 'payment.captured', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-ac71-7630-a05a-c7ff3beba727", "paymentId": "01a21a9b-ad38-72f6-b912-d4d557b8291b"}', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', '00-f7b2f1299ef64abfb240539f610d7cb8-5d29bd31c9c97ef3-00', '2026-11-27 01:25:39.873163+00', NULL, '2026-11-27 01:25:40.103624+00', 1, 1),
	(5, '01a21a9b-ad59-7081-be34-9d9f833bfcd4', 'payment.authorized', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-ac71-7630-a05a-c7ff3beba727", "paymentId": "01a21a9b-ad38-72f6-b912-d4d557b8291b"}', '01a21a9b-ac6c-719b-a742-e7126b91cb70', '00-cb7f813e037147f59154cb953527142e-bb41b703ffa9331d-00', '2026-11-27 01:25:39.801777+00', NULL, '2026-11-27 01:25:39.868499+00', 1, 1),
	(8, '01a21a9b-ad9e-7256-a75d-9eb3bc4ab02d', 'order.shipped', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.fa8c0df0-cdf6@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-6Y8A8-7DG01", "carrier": "DHL", "orderId": "01a21a9b-ac71-7630-a05a-c7ff3beba727", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shipmentId": "01a21a9b-ad6f-74f7-912d-d408b1d87d7e", "trackingUrl": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "trackingNumber": "JD0146", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', '00-f7b2f1299ef64abfb240539f610d7cb8-5d29bd31c9c97ef3-00', '2026-11-27 01:25:39.873207+00', NULL, '2026-11-27 01:25:40.103624+00', 1, 1),
	(10, '01a21a9b-af0e-73ca-b74d-61cffacf7b0e', 'payment.authorized', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "paymentId": "01a21a9b-aeb4-7408-8704-f97cb0146411"}', '01a21a9b-ae7c-7a7e-8e17-34095524c122', '00-00d7b119c32a45fb9a6714e1fc965d3a-5d798d424fb21d55-00', '2026-11-27 01:25:40.239654+00', NULL, '2026-11-27 01:25:40.309637+00', 1, 1),
	(9, '01a21a9b-aedc-743d-bb57-e4884b06c5b0', 'order.placed', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c699e3fd-0401@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-08G7K-5N7Z3", "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-ae7c-7a7e-8e17-34095524c122', '00-00d7b119c32a45fb9a6714e1fc965d3a-5d798d424fb21d55-00', '2026-11-27 01:25:40.189294+00', NULL, '2026-11-27 01:25:40.239614+00', 1, 1),
	(25, '01a21a9b-b1c8-70bd-a7ba-30ec9cb5c45c', 'payment.authorized', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-b186-7197-bc4d-0659bec4f1bb", "paymentId": "01a21a9b-b1b3-70ec-8d89-9dba2bd97030"}', '01a21a9b-b183-7006-bb97-17f929ad35d3', '00-b60639ce9c054385bf6fac610deb5b6d-dcabf37866456ccc-00', '2026-11-27 01:25:40.937233+00', NULL, '2026-11-27 01:25:41.001725+00', 1, 1),
	(39, '01a21a9b-bb97-743e-b933-c343e2b9be34', 'order.placed', '01a21a9b-bb86-75a4-af14-8563086ddbb6', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.e0eaf8b3-b5f9@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-RJH9B-G5S52", "orderId": "01a21a9b-bb86-75a4-af14-8563086ddbb6", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "accessToken": "sealed.v1.CCDdrM5a.hNx_0UsFwVBJByFFcryCteQwuCVsGKZQP3OS0tpAsnrMPGZRFXXIDjwF0UcTWhokJSOVGBS5_KSRpwNvAhlE6aDGIybi68Q", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb', '00-9d4a017ab4524483ba56a5bc7154b2fc-6bc1cd41334d150f-00', '2026-11-27 01:25:43.447992+00', NULL, NULL, 0, 1),
	(40, '01a21a9b-bba6-764c-a6cb-5a5a3ab5d1be', 'payment.authorized', '01a21a9b-bb86-75a4-af14-8563086ddbb6', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-bb86-75a4-af14-8563086ddbb6", "paymentId": "01a21a9b-bb90-7177-bd87-1f6c43173461"}', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb', '00-9d4a017ab4524483ba56a5bc7154b2fc-6bc1cd41334d150f-00', '2026-11-27 01:25:43.463095+00', NULL, NULL, 0, 1),
	(11, '01a21a9b-af0e-73ca-b74d-65d1bbce11f0', 'order.confirmed', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c699e3fd-0401@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-08G7K-5N7Z3", "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-ae7c-7a7e-8e17-34095524c122', '00-00d7b119c32a45fb9a6714e1fc965d3a-5d798d424fb21d55-00', '2026-11-27 01:25:40.239736+00', NULL, '2026-11-27 01:25:40.309637+00', 1, 1),
	(12, '01a21a9b-af5f-70ff-af72-537861dfccbe', 'payment.captured', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "paymentId": "01a21a9b-aeb4-7408-8704-f97cb0146411"}', '01a21a9b-af1f-773d-8960-828faa263af1', '00-95865e8f71f74538bd7c575e7cb73210-60d632ab368157a4-00', '2026-11-27 01:25:40.320129+00', NULL, '2026-11-27 01:25:40.379691+00', 1, 1),
	(41, '01a21a9b-bba6-764c-a6cb-5f1ca1002b3b', 'order.confirmed', '01a21a9b-bb86-75a4-af14-8563086ddbb6', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.e0eaf8b3-b5f9@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-RJH9B-G5S52", "orderId": "01a21a9b-bb86-75a4-af14-8563086ddbb6", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "accessToken": "sealed.v1.CCDdrM5a.hYPanwi1y3kfES9l9VY6uxWXtffJNrLh0i6albLS8x38JJscs2t75nA_iZczIhBIO8rxR8k100ZuxK-avH-LSjH3c-lpg_g", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb', '00-9d4a017ab4524483ba56a5bc7154b2fc-6bc1cd41334d150f-00', '2026-11-27 01:25:43.463126+00', NULL, NULL, 0, 1),
	(42, '01a21a9b-bbd8-7091-a380-8c389edcc3a1', 'payment.captured', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-b186-7197-bc4d-0659bec4f1bb", "paymentId": "01a21a9b-b1b3-70ec-8d89-9dba2bd97030"}', '01a21a9b-bbb1-7e75-90f3-c1112e531ebf', '00-2d7c573c13474282b47fd958a6528c3a-390613a8e7313d7a-00', '2026-11-27 01:25:43.513295+00', NULL, NULL, 0, 1),
	(37, '01a21a9b-b650-777f-89c5-bd0158689022', 'payment.authorized', '01a21a9b-b627-72a5-a985-b9defcf015da', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-b627-72a5-a985-b9defcf015da", "paymentId": "01a21a9b-b63c-7154-b130-9032d537f488"}', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', '00-44e10971f56846bdabe57739d6074bce-4fe0b7883bb88bc3-00', '2026-11-27 01:25:42.096458+00', NULL, '2026-11-27 01:25:43.123783+00', 1, 1),
	(43, '01a21a9b-bbd9-7428-b94b-9db8db4ec456', 'order.shipped', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.961c6ef8-d2fe@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-57HNA-F53QP", "carrier": "DHL", "orderId": "01a21a9b-b186-7197-bc4d-0659bec4f1bb", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shipmentId": "01a21a9b-bbb4-77c5-b84b-5f3eb1274d5e", "accessToken": "sealed.v1.CCDdrM5a.4jCdFAUMqwMf5zGkflR268oOStCHbtbfW0n8VMtvCpdw7yRdN-QJyUlqxHW7wmj1tWl-wxFfc4EZ7GRckfysJieGh6NiEYE", "trackingUrl": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "trackingNumber": "JD0147", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-bbb1-7e75-90f3-c1112e531ebf', '00-2d7c573c13474282b47fd958a6528c3a-390613a8e7313d7a-00', '2026-11-27 01:25:43.513328+00', NULL, NULL, 0, 1),
	(44, '01a21a9b-bbf3-7217-8a84-72c5af9c3edd', 'order.cancelled', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.cca42e91-dd1b@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-7YRDG-RFARJ", "reason": "changed my mind", "orderId": "01a21a9b-b1de-7111-a7fc-c2da0794ee56", "discount": {"currency": "USD", "amountMinor": 0}, "refunded": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "accessToken": "sealed.v1.CCDdrM5a.uB_G3IoImWIy3Sh8BPypDcw9D29rtuJuyGY5KH2uRUoBSMuO8ZkcwteY_Tba_glx9P6HQV2KInSBSKbIADMwAEeL9ohlL98", "cancelledBy": "admin", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "wasConfirmed": true, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-bbe3-7e01-91d2-53a3d9ef0ff5', '00-a304f4d1304c45cc9f7e1c5a9d740ef1-ac61a29ae3e633af-00', '2026-11-27 01:25:43.540149+00', NULL, NULL, 0, 1),
	(14, '01a21a9b-af93-75c7-90e2-fe437a1424d8', 'order.placed', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.96f4bdff-1239@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-A0T5P-PB5NT", "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-af79-738d-98fd-d90510db05c6', '00-430c5664dca940ef96a6fd1f449c153b-565a74dba3b682ae-00', '2026-11-27 01:25:40.373634+00', NULL, '2026-11-27 01:25:40.396292+00', 1, 1),
	(17, '01a21a9b-aff3-72ad-b46b-135daf67e1c5', 'payment.captured', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "paymentId": "01a21a9b-af8d-765f-add0-7f51dab12211"}', '01a21a9b-afb4-7d87-be01-60ab347dd012', '00-b384da98879142a0b6bf9b3b9907eedb-273dcc9af32f4a36-00', '2026-11-27 01:25:40.471974+00', NULL, '2026-11-27 01:25:40.52288+00', 1, 1),
	(15, '01a21a9b-afad-72a4-a3d9-284b1d72424e', 'payment.authorized', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "paymentId": "01a21a9b-af8d-765f-add0-7f51dab12211"}', '01a21a9b-af79-738d-98fd-d90510db05c6', '00-430c5664dca940ef96a6fd1f449c153b-565a74dba3b682ae-00', '2026-11-27 01:25:40.398179+00', NULL, '2026-11-27 01:25:40.453286+00', 1, 1),
	(18, '01a21a9b-aff3-72ad-b46b-15467134fe8e', 'order.shipped', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.96f4bdff-1239@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-A0T5P-PB5NT", "carrier": "DHL", "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shipmentId": "01a21a9b-afb9-7536-997e-78ec8acafc6f", "trackingUrl": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "trackingNumber": "JD0146", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-afb4-7d87-be01-60ab347dd012', '00-b384da98879142a0b6bf9b3b9907eedb-273dcc9af32f4a36-00', '2026-11-27 01:25:40.472012+00', NULL, '2026-11-27 01:25:40.52288+00', 1, 1),
	(23, '01a21a9b-b0cb-7402-8451-40515ad41ff9', 'order.payment_failed', '01a21a9b-b08b-72cc-9832-de2011b500c8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.e67a725b-992f@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-FV77B-05DK7", "reason": "card_declined", "orderId": "01a21a9b-b08b-72cc-9832-de2011b500c8", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "retryUntil": "2026-11-27T01:29:40.679Z", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b086-7be4-a241-80ac4ca628c9', '00-df859428714c4d8486d5c4377383acc7-246c1948b9b80b16-00', '2026-11-27 01:25:40.684703+00', NULL, '2026-11-27 01:25:40.873889+00', 1, 1),
	(19, '01a21a9b-b048-74fb-aeb1-825e70ada280', 'order.placed', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '{"tax": {"currency": "USD", "amountMinor": 2100}, "email": "bob@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 12000}, "taxable": true, "imageUrl": null, "quantity": 2, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 2000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 10000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 10000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 12600}, "number": "SF-2ACYX-4Z0X1", "orderId": "01a21a9b-b004-72b1-bfcb-da1fb5c6f029", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 10000}, "customerId": "01a21a9b-a56d-71dc-99bf-beeda34e6afa", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', '00-301c1bc2537340ec9a6853a7aabd739b-5d10238a8be0782e-00', '2026-11-27 01:25:40.553172+00', NULL, '2026-11-27 01:25:40.594932+00', 1, 1),
	(27, '01a21a9b-b202-72ad-8ce0-ae6f37a268fc', 'order.placed', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.cca42e91-dd1b@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-7YRDG-RFARJ", "orderId": "01a21a9b-b1de-7111-a7fc-c2da0794ee56", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', '00-08128f6a96dd49c3afe6a3755c99e879-312b3903606e301a-00', '2026-11-27 01:25:40.99515+00', NULL, '2026-11-27 01:25:41.022862+00', 1, 1),
	(29, '01a21a9b-b223-7246-ba41-f80e3176bb23', 'order.confirmed', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.cca42e91-dd1b@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-7YRDG-RFARJ", "orderId": "01a21a9b-b1de-7111-a7fc-c2da0794ee56", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', '00-08128f6a96dd49c3afe6a3755c99e879-312b3903606e301a-00', '2026-11-27 01:25:41.027941+00', NULL, '2026-11-27 01:25:41.09022+00', 1, 1),
	(28, '01a21a9b-b223-7246-ba41-f6c57a88b5e9', 'payment.authorized', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-b1de-7111-a7fc-c2da0794ee56", "paymentId": "01a21a9b-b1f7-754f-87ff-fa3c8395b5f9"}', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', '00-08128f6a96dd49c3afe6a3755c99e879-312b3903606e301a-00', '2026-11-27 01:25:41.027906+00', NULL, '2026-11-27 01:25:41.09022+00', 1, 1),
	(30, '01a21a9b-b257-7284-86e1-7ca064b1fdfa', 'payment.refunded', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"amount": {"currency": "USD", "amountMinor": 1000}, "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "paymentId": "01a21a9b-aeb4-7408-8704-f97cb0146411"}', '01a21a9b-b22e-7051-b85f-b7b87ad9b538', '00-621454d0927a49ff95da319d7ae45496-16ce75a198c8e78c-00', '2026-11-27 01:25:41.079354+00', NULL, '2026-11-27 01:25:41.2082+00', 1, 1),
	(45, '01a21a9b-bbfd-757c-a769-7484214e4bb7', 'payment.voided', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-b1de-7111-a7fc-c2da0794ee56", "paymentId": "01a21a9b-b1f7-754f-87ff-fa3c8395b5f9"}', '01a21a9b-bbe3-7e01-91d2-53a3d9ef0ff5', '00-a304f4d1304c45cc9f7e1c5a9d740ef1-ac61a29ae3e633af-00', '2026-11-27 01:25:43.549372+00', NULL, NULL, 0, 1),
	(46, '01a21a9b-bc1e-7710-a701-477a3888c3d3', 'order.placed', '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.70cb3dc1-e1fe@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-GSD51-G27SQ", "orderId": "01a21a9b-bc0d-7148-b8bd-83a1dd5ee794", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "accessToken": "sealed.v1.CCDdrM5a.f-dAnbpvMUMmH6ls6rcX8FyyopFarmU63tXtUzmBTfdtmrWaAMLoRxGQclSxaVRQdtfH-9bPiQyT1F3wKp2hQw7C56NHJ3w", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-bc0b-7573-8b8a-543e2c6be851', '00-995e14a1b5ff4030884daa5ffae625ef-77f230801e09c820-00', '2026-11-27 01:25:43.583068+00', NULL, NULL, 0, 1),
	(33, '01a21a9b-b346-7638-9e33-2ea8d83b33c6', 'order.refunded', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.96f4bdff-1239@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "amount": {"currency": "USD", "amountMinor": 6600}, "isFull": true, "number": "SF-A0T5P-PB5NT", "reason": "lost on its way", "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "restock": [], "discount": {"currency": "USD", "amountMinor": 0}, "refundId": "01a21a9b-b2e1-76a2-ba8a-29eb7cd12b4a", "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed', '00-c75d15acf0e44130980f53dbb777aec0-228f549594cdda3a-00', '2026-11-27 01:25:41.319159+00', NULL, '2026-11-27 01:25:41.340287+00', 1, 1),
	(31, '01a21a9b-b257-7284-86e1-808ab7d5eecc', 'order.refunded', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '{"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c699e3fd-0401@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "amount": {"currency": "USD", "amountMinor": 1000}, "isFull": false, "number": "SF-08G7K-5N7Z3", "reason": "scratched", "orderId": "01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a", "restock": [], "discount": {"currency": "USD", "amountMinor": 0}, "refundId": "01a21a9b-b236-7790-86aa-f7a18c636ed4", "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b22e-7051-b85f-b7b87ad9b538', '00-621454d0927a49ff95da319d7ae45496-16ce75a198c8e78c-00', '2026-11-27 01:25:41.079385+00', NULL, '2026-11-27 01:25:41.2082+00', 1, 1),
	(34, '01a21a9b-b380-7106-9baa-12dbf519f84d', 'order.cancelled', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '{"tax": {"currency": "USD", "amountMinor": 2100}, "email": "bob@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 12000}, "taxable": true, "imageUrl": null, "quantity": 2, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 2000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 10000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 10000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 12600}, "number": "SF-2ACYX-4Z0X1", "reason": "changed my mind", "orderId": "01a21a9b-b004-72b1-bfcb-da1fb5c6f029", "discount": {"currency": "USD", "amountMinor": 0}, "refunded": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 10000}, "customerId": "01a21a9b-a56d-71dc-99bf-beeda34e6afa", "cancelledBy": "admin", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "wasConfirmed": true, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', '00-00d5824373ce4b3e8df5dcebedb1089e-938a8c7e7c86f1d5-00', '2026-11-27 01:25:41.37713+00', NULL, '2026-11-27 01:25:41.400313+00', 1, 1),
	(32, '01a21a9b-b346-7638-9e33-292363937fe6', 'payment.refunded', '01a21a9b-af7b-7202-b7de-d25912f900f8', '{"amount": {"currency": "USD", "amountMinor": 6600}, "orderId": "01a21a9b-af7b-7202-b7de-d25912f900f8", "paymentId": "01a21a9b-af8d-765f-add0-7f51dab12211"}', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed', '00-c75d15acf0e44130980f53dbb777aec0-228f549594cdda3a-00', '2026-11-27 01:25:41.319113+00', NULL, '2026-11-27 01:25:41.340287+00', 1, 1),
	(35, '01a21a9b-b39f-712d-853b-845e26092ecd', 'payment.voided', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '{"amount": {"currency": "USD", "amountMinor": 12600}, "orderId": "01a21a9b-b004-72b1-bfcb-da1fb5c6f029", "paymentId": "01a21a9b-b03a-73f1-8324-19817208907d"}', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', '00-00d5824373ce4b3e8df5dcebedb1089e-938a8c7e7c86f1d5-00', '2026-11-27 01:25:41.408902+00', NULL, '2026-11-27 01:25:41.6346+00', 1, 1);


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES
	('01a21a9b-aae5-72cd-a56a-e3e2d36eddaf', '01a21a9b-aa98-76fa-8f1f-176045311d2a', 1, '01a21a9b-aa98-76fa-8f1f-176045311d2a', 'pm_card_visa', 'authorized', 6600, NULL, NULL, '2026-11-27 01:25:39.173+00'),
	('01a21a9b-ad38-72f6-b912-d4d557b8291b', '01a21a9b-ac71-7630-a05a-c7ff3beba727', 1, '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'pm_card_visa', 'captured', 6600, NULL, NULL, '2026-11-27 01:25:39.768+00'),
	('01a21a9b-aeb4-7408-8704-f97cb0146411', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 1, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'pm_card_visa', 'captured', 6600, NULL, NULL, '2026-11-27 01:25:40.148+00'),
	('01a21a9b-af8d-765f-add0-7f51dab12211', '01a21a9b-af7b-7202-b7de-d25912f900f8', 1, '01a21a9b-af7b-7202-b7de-d25912f900f8', 'pm_card_visa', 'captured', 6600, NULL, NULL, '2026-11-27 01:25:40.365+00'),
	('01a21a9b-b0b3-7594-8900-f37a238ae701', '01a21a9b-b08b-72cc-9832-de2011b500c8', 1, '01a21a9b-b08b-72cc-9832-de2011b500c8', 'pm_card_visa_chargeDeclined', 'declined', 6600, NULL, 'card_declined', '2026-11-27 01:25:40.659+00'),
	('01a21a9b-b03a-73f1-8324-19817208907d', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 1, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'pm_card_visa', 'voided', 12600, NULL, NULL, '2026-11-27 01:25:40.538+00'),
	('01a21a9b-b63c-7154-b130-9032d537f488', '01a21a9b-b627-72a5-a985-b9defcf015da', 1, '01a21a9b-b627-72a5-a985-b9defcf015da', 'pm_card_visa', 'authorized', 6600, NULL, NULL, '2026-11-27 01:25:42.076+00'),
	('01a21a9b-bb90-7177-bd87-1f6c43173461', '01a21a9b-bb86-75a4-af14-8563086ddbb6', 1, '01a21a9b-bb86-75a4-af14-8563086ddbb6', 'pm_card_visa', 'authorized', 6600, NULL, NULL, '2026-11-27 01:25:43.44+00'),
	('01a21a9b-b1b3-70ec-8d89-9dba2bd97030', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 1, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'pm_card_visa', 'captured', 6600, NULL, NULL, '2026-11-27 01:25:40.915+00'),
	('01a21a9b-b1f7-754f-87ff-fa3c8395b5f9', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 1, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'pm_card_visa', 'voided', 6600, NULL, NULL, '2026-11-27 01:25:40.983+00'),
	('01a21a9b-bc1a-700c-9384-aeec133d591b', '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 1, '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 'pm_sandbox_timeout', 'authorizing', 6600, NULL, NULL, '2026-11-27 01:25:43.578+00');


--
-- Data for Name: provider_events; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: refunds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refunds VALUES
	('01a21a9b-b236-7790-86aa-f7a18c636ed4', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-aeb4-7408-8704-f97cb0146411', 'refunded', 1000, 'scratched', '[]', '2026-11-27 01:25:41.049+00'),
	('01a21a9b-b2e1-76a2-ba8a-29eb7cd12b4a', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-af8d-765f-add0-7f51dab12211', 'refunded', 6600, 'lost on its way', '[]', '2026-11-27 01:25:41.281+00');


--
-- Data for Name: sandbox_payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payments VALUES
	('01a21a9b-ab0a-72c2-9325-9bca0c59da4e', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '01a21a9b-aa98-76fa-8f1f-176045311d2a', 'pm_card_visa', 'authorized', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a', 0),
	('01a21a9b-ad43-70cc-8b0b-48b9b9f83fb1', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'pm_card_visa', 'captured', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727', 0),
	('01a21a9b-aef4-71b2-852a-8c889a95144a', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'pm_card_visa', 'captured', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 0),
	('01a21a9b-afa4-70a6-8d6b-5653e9789294', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-af7b-7202-b7de-d25912f900f8', 'pm_card_visa', 'captured', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8', 0),
	('01a21a9b-b0be-7021-bc3f-06a953375d30', '01a21a9b-b08b-72cc-9832-de2011b500c8', '01a21a9b-b08b-72cc-9832-de2011b500c8', 'pm_card_visa_chargeDeclined', 'declined', 6600, 'USD', 'card_declined', 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-b08b-72cc-9832-de2011b500c8', 0),
	('01a21a9b-b054-706e-a7e4-57b8c589b500', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'pm_card_visa', 'voided', 12600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 0),
	('01a21a9b-b647-77c7-9498-45c37c6daff5', '01a21a9b-b627-72a5-a985-b9defcf015da', '01a21a9b-b627-72a5-a985-b9defcf015da', 'pm_card_visa', 'authorized', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da', 0),
	('01a21a9b-bb9f-72f1-b4fd-a0efcc212bb0', '01a21a9b-bb86-75a4-af14-8563086ddbb6', '01a21a9b-bb86-75a4-af14-8563086ddbb6', 'pm_card_visa', 'authorized', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-bb86-75a4-af14-8563086ddbb6', 0),
	('01a21a9b-b1bb-7213-9abf-4dc46e155583', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'pm_card_visa', 'captured', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb', 0),
	('01a21a9b-b209-7615-b4c4-85bcbf34924c', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'pm_card_visa', 'voided', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56', 0),
	('01a21a9b-bc20-71da-9a34-03e1619cc139', '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 'pm_sandbox_timeout', 'processing', 6600, 'USD', NULL, 'http://127.0.0.1:42467/api/v1/orders/01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 0);


--
-- Data for Name: sandbox_refunds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_refunds VALUES
	('01a21a9b-b236-7790-86aa-f7a18c636ed4', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 1000),
	('01a21a9b-b2e1-76a2-ba8a-29eb7cd12b4a', '01a21a9b-af7b-7202-b7de-d25912f900f8', 6600);


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migrations VALUES
	('kit/0001_create_outbox.sql', '4901fb3b9a0afc22ca855b43989be4059d7e528b255e04a013e5c47a44ffc8d8', '2026-11-27 01:25:32.559869+00'),
	('kit/0002_create_inbox.sql', 'f9301be67acc7d23301b7d13a6b8e0a4a4c5e6c7141b9025aabc38f1b30dedd0', '2026-11-27 01:25:32.559869+00'),
	('kit/0003_create_idempotency_keys.sql', 'd66a8bd86a878813b547a27af8abd06852a80b13d6aae3acf428e57535875b6b', '2026-11-27 01:25:32.559869+00'),
	('kit/0004_add_operations.sql', '2819fb33fb76057193279f94f47d839ede2bfb85e365fafb8560b6583827151b', '2026-11-27 01:25:32.559869+00'),
	('kit/0010_find_secrets_in_outbox.sql', '3cfec53182c9a28733596434fa5eb66cf691bd7f533ec329f0d9f9012a02aed1', '2026-11-27 01:25:32.559869+00'),
	('kit/0011_add_event_version.sql', 'c65dc1bbf7848c90f2f960e9a3c67591b7b5c5207799e2b986ffc4b3fa523c98', '2026-11-27 01:25:32.559869+00'),
	('service/0001_create_carts.sql', '40950d74e237e57755b6209de4920548370e212fea35128e2535f87c0b329f35', '2026-11-27 01:25:32.559869+00'),
	('service/0002_create_orders.sql', 'f8b1779505ac44771319cec324f9b82cb0dc5392a1537f197c26c2b41a2e136b', '2026-11-27 01:25:32.559869+00'),
	('service/0003_create_payments.sql', '2389d16cc343031c0789450d7f94a30f307d25b0db72571bf27abd4c9680cada', '2026-11-27 01:25:32.559869+00'),
	('service/0004_create_sandbox_provider.sql', '40c20e61d421c9e2129ecb4d88f632215b287a7e2a27879c369fdfdd5bf20ded', '2026-11-27 01:25:32.559869+00'),
	('service/0005_keep_cause_of_history.sql', '763918ada7e4caf4989a3d94dd1eaaeb851a79176e5aad48b01214567627d769', '2026-11-27 01:25:32.559869+00'),
	('service/0006_find_abandoned_carts.sql', '84cb492bdaaf0d7d53f9009eec0429a897f8994ee704d609c756b2eb7eed9303', '2026-11-27 01:25:32.559869+00'),
	('service/0007_remember_what_carts_showed.sql', '69bab689a38cf6df5ea0f2e02a47a5b7463ebe8923399ac285bab8a3341b4916', '2026-11-27 01:25:32.559869+00'),
	('service/0008_know_whose_unpaid_orders_are.sql', 'd8b0f0719a82d980d69b562459e898b4fc9fb6beee0b8f3f99ff7eda93fa6085', '2026-11-27 01:25:32.559869+00'),
	('service/0009_keep_the_currency.sql', '0be77ac3da3d7268a0190d21c7eed6367525cd06b4942cd192a3fd001faa3727', '2026-11-27 01:25:32.559869+00'),
	('service/0013_note_lost_stock.sql', '492b81d87fc1b03d39362017e4c240d40f630e5977e0f3f12a6d310bbbe50ecd', '2026-11-27 01:25:32.559869+00'),
	('service/0014_keep_how_items_are_sold.sql', '5a0e89afe0bfa4232a613582910487239fb8b5c95ee1215619caa9ae85b06d64', '2026-11-27 01:25:32.559869+00'),
	('service/0017_end_order_links.sql', 'c9e9d9a41b577c0d5a0673a19eb32dcf202d2076c6d88b7137af431ce3ea8644', '2026-11-27 01:25:32.559869+00'),
	('service/0018_reopen_carts_of_ended_orders.sql', 'f1eb8596214e754a9aa2d1363d9e918ef8d667d4672448bdefab708f32ce64d4', '2026-11-27 01:25:32.559869+00'),
	('service/0019_create_commercial_settings.sql', '27ac16e18ff5180adb0f5f3921c6e152a0c5531c6089d0aeb4fa76e9ee51c398', '2026-11-27 01:25:32.559869+00'),
	('service/0020_create_discounts.sql', 'c6875d86d111117892949d0a50b0e5d3da6c80e3ba6076008e28f5292e5b9605', '2026-11-27 01:25:32.559869+00'),
	('service/0021_keep_how_orders_are_priced.sql', 'b225c6e25cae4c72974f22080f665a7108310611e8bcd562b3657ffdb2d80cf7', '2026-11-27 01:25:32.559869+00');


--
-- Data for Name: shipments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.shipments VALUES
	('01a21a9b-ad6f-74f7-912d-d408b1d87d7e', '01a21a9b-ac71-7630-a05a-c7ff3beba727', 'shipped', 'DHL', 'JD0146', NULL, '2026-11-27 01:25:39.848+00'),
	('01a21a9b-af22-75a8-9e63-3adf4eb23267', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'shipped', 'DHL', 'JD0146', NULL, '2026-11-27 01:25:40.3+00'),
	('01a21a9b-afb9-7536-997e-78ec8acafc6f', '01a21a9b-af7b-7202-b7de-d25912f900f8', 'shipped', 'DHL', 'JD0146', NULL, '2026-11-27 01:25:40.437+00'),
	('01a21a9b-bbb4-77c5-b84b-5f3eb1274d5e', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'shipped', 'DHL', 'JD0147', NULL, '2026-11-27 01:25:43.495+00');


--
-- Name: order_history_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.order_history_id_seq', 37, true);


--
-- Name: outbox_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_sequence_seq', 46, true);


--
-- Name: cart_items cart_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_items
    ADD CONSTRAINT cart_items_pkey PRIMARY KEY (id);


--
-- Name: cart_items cart_items_variant; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_items
    ADD CONSTRAINT cart_items_variant UNIQUE (cart_id, variant_id);


--
-- Name: carts carts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts
    ADD CONSTRAINT carts_pkey PRIMARY KEY (id);


--
-- Name: commercial_settings commercial_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commercial_settings
    ADD CONSTRAINT commercial_settings_pkey PRIMARY KEY (kind, version);


--
-- Name: discount_uses discount_uses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_uses
    ADD CONSTRAINT discount_uses_pkey PRIMARY KEY (discount_id, order_id);


--
-- Name: discounts discounts_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discounts
    ADD CONSTRAINT discounts_code_key UNIQUE (code);


--
-- Name: discounts discounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discounts
    ADD CONSTRAINT discounts_pkey PRIMARY KEY (id);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: kept_settings kept_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_settings
    ADD CONSTRAINT kept_settings_pkey PRIMARY KEY (name);


--
-- Name: order_history order_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_history
    ADD CONSTRAINT order_history_pkey PRIMARY KEY (id);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (order_id, "position");


--
-- Name: orders orders_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_number UNIQUE (number);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (sequence);


--
-- Name: payments payments_attempt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_attempt UNIQUE (order_id, attempt);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: payments payments_provider_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_provider_key UNIQUE (provider_key);


--
-- Name: provider_events provider_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_events
    ADD CONSTRAINT provider_events_pkey PRIMARY KEY (provider, id);


--
-- Name: refunds refunds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT refunds_pkey PRIMARY KEY (id);


--
-- Name: sandbox_payments sandbox_payments_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payments
    ADD CONSTRAINT sandbox_payments_key_key UNIQUE (key);


--
-- Name: sandbox_payments sandbox_payments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payments
    ADD CONSTRAINT sandbox_payments_pkey PRIMARY KEY (id);


--
-- Name: sandbox_refunds sandbox_refunds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_refunds
    ADD CONSTRAINT sandbox_refunds_pkey PRIMARY KEY (key);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (id);


--
-- Name: shipments shipments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipments
    ADD CONSTRAINT shipments_pkey PRIMARY KEY (id);


--
-- Name: automatic_discounts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX automatic_discounts ON public.discounts USING btree (id) WHERE ((code IS NULL) AND is_active);


--
-- Name: carts_active_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX carts_active_customer ON public.carts USING btree (customer_id) WHERE ((status = 'active'::text) AND (customer_id IS NOT NULL));


--
-- Name: carts_of_guests; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_of_guests ON public.carts USING btree (updated_at) WHERE (customer_id IS NULL);


--
-- Name: carts_of_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_of_order ON public.carts USING btree (order_id) WHERE (order_id IS NOT NULL);


--
-- Name: discount_uses_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX discount_uses_of_customer ON public.discount_uses USING btree (discount_id, customer_id) WHERE (released_at IS NULL);


--
-- Name: discount_uses_of_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX discount_uses_of_email ON public.discount_uses USING btree (discount_id, email) WHERE (released_at IS NULL);


--
-- Name: discount_uses_of_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX discount_uses_of_order ON public.discount_uses USING btree (order_id);


--
-- Name: idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);


--
-- Name: inbox_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_due ON public.inbox USING btree (next_attempt_at) WHERE (status = 'retrying'::text);


--
-- Name: inbox_parked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_parked ON public.inbox USING btree (received_at) WHERE (status = 'parked'::text);


--
-- Name: inbox_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_subject ON public.inbox USING btree (subject);


--
-- Name: inbox_unhandled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inbox_unhandled ON public.inbox USING btree (status, event_id) WHERE (status <> 'handled'::text);


--
-- Name: order_history_of_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_history_of_order ON public.order_history USING btree (order_id, id);


--
-- Name: orders_by_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_by_email ON public.orders USING btree (lower(email), id DESC);


--
-- Name: orders_by_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_by_status ON public.orders USING btree (status, id DESC);


--
-- Name: orders_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_of_customer ON public.orders USING btree (customer_id, id DESC) WHERE (customer_id IS NOT NULL);


--
-- Name: orders_to_recover; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_to_recover ON public.orders USING btree (recovery_due_at) WHERE (recovery_due_at IS NOT NULL);


--
-- Name: orders_unpaid_by_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_unpaid_by_client ON public.orders USING btree (client) WHERE ((client IS NOT NULL) AND (status = ANY (ARRAY['pending'::text, 'payment_failed'::text])));


--
-- Name: orders_with_lost_stock; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_with_lost_stock ON public.orders USING btree (id DESC) WHERE (stock_lost_at IS NOT NULL);


--
-- Name: outbox_published_secrets; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_published_secrets ON public.outbox USING btree (sequence) WHERE ((published_at IS NOT NULL) AND (data ?| ARRAY['accessToken'::text, 'url'::text]));


--
-- Name: outbox_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_subject ON public.outbox USING btree (subject);


--
-- Name: outbox_unpublished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_unpublished ON public.outbox USING btree (sequence) WHERE (published_at IS NULL);


--
-- Name: payments_one_charge; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payments_one_charge ON public.payments USING btree (order_id) WHERE (status = ANY (ARRAY['authorized'::text, 'capturing'::text, 'captured'::text]));


--
-- Name: refunds_of_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refunds_of_order ON public.refunds USING btree (order_id);


--
-- Name: sandbox_refunds_of_payment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_refunds_of_payment ON public.sandbox_refunds USING btree (payment_key);


--
-- Name: shipments_of_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX shipments_of_order ON public.shipments USING btree (order_id);


--
-- Name: cart_items cart_items_cart_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_items
    ADD CONSTRAINT cart_items_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES public.carts(id) ON DELETE CASCADE;


--
-- Name: discount_uses discount_uses_discount_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_uses
    ADD CONSTRAINT discount_uses_discount_id_fkey FOREIGN KEY (discount_id) REFERENCES public.discounts(id);


--
-- Name: discount_uses discount_uses_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discount_uses
    ADD CONSTRAINT discount_uses_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: order_history order_history_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_history
    ADD CONSTRAINT order_history_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: refunds refunds_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: refunds refunds_payment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT refunds_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payments(id);


--
-- Name: sandbox_refunds sandbox_refunds_payment_key_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_refunds
    ADD CONSTRAINT sandbox_refunds_payment_key_fkey FOREIGN KEY (payment_key) REFERENCES public.sandbox_payments(key);


--
-- Name: shipments shipments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipments
    ADD CONSTRAINT shipments_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- PostgreSQL database dump complete
--


