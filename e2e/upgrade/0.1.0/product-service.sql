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

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: forget_stale_description_html(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.forget_stale_description_html() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      new.description_html := null;
      return new;
    end
  $$;


--
-- Name: product_search(text, text, text[], text, text[], text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.product_search(title text, vendor text, tags text[], category text, skus text[], description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    select setweight(to_tsvector('english', search_text(title)), 'A')
      || setweight(to_tsvector('english', search_text(concat_ws(' ', vendor, category, array_to_string(tags, ' ')))), 'B')
      || setweight(to_tsvector('simple', search_text(array_to_string(skus, ' '))), 'B')
      || setweight(to_tsvector('english', search_text(description)), 'C')
  $$;


--
-- Name: search_text(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_text(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    select regexp_replace(
      lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f]', '', 'g')),
      '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u201f]+', ' ', 'g')
  $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.categories (
    id uuid NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    parent_id uuid,
    "position" integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title_key text,
    CONSTRAINT categories_not_own_parent CHECK ((parent_id <> id))
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
-- Name: product_import_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.product_import_rows (
    import_id uuid NOT NULL,
    row_number integer NOT NULL,
    product integer NOT NULL,
    handle text NOT NULL,
    slug text NOT NULL,
    cells jsonb,
    problem text,
    outcome text,
    error text,
    note text,
    CONSTRAINT product_import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['created'::text, 'updated'::text, 'unchanged'::text, 'failed'::text])))
);


--
-- Name: product_imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.product_imports (
    id uuid NOT NULL,
    status text NOT NULL,
    columns jsonb NOT NULL,
    notes text[] NOT NULL,
    row_count integer DEFAULT 0 NOT NULL,
    product_count integer DEFAULT 0 NOT NULL,
    rows_done integer DEFAULT 0 NOT NULL,
    next_product integer DEFAULT 0 NOT NULL,
    created integer DEFAULT 0 NOT NULL,
    updated integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    error text,
    requested_by text,
    correlation_id text,
    lease uuid,
    leased_until timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT product_imports_status_check CHECK ((status = ANY (ARRAY['receiving'::text, 'queued'::text, 'running'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    id uuid NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    vendor text NOT NULL,
    category_id uuid,
    tags text[] NOT NULL,
    status text NOT NULL,
    options jsonb NOT NULL,
    images jsonb NOT NULL,
    currency text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    min_price_minor bigint NOT NULL,
    max_price_minor bigint NOT NULL,
    search tsvector NOT NULL,
    indexed_version integer DEFAULT 0 NOT NULL,
    description_html text,
    CONSTRAINT products_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'active'::text, 'unlisted'::text, 'archived'::text])))
);


--
-- Name: reservation_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservation_lines (
    reservation_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    returned integer DEFAULT 0 NOT NULL,
    unit_price_minor bigint NOT NULL,
    currency text NOT NULL,
    shipped integer DEFAULT 0 NOT NULL,
    CONSTRAINT reservation_lines_check CHECK (((returned >= 0) AND (returned <= quantity))),
    CONSTRAINT reservation_lines_quantity_check CHECK ((quantity > 0))
);


--
-- Name: reservations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservations (
    id uuid NOT NULL,
    status text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
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
-- Name: search_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_words (
    word text NOT NULL
);


--
-- Name: stock_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock_items (
    variant_id uuid NOT NULL,
    product_id uuid NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    low_threshold integer,
    committed integer DEFAULT 0 NOT NULL,
    is_limited boolean DEFAULT true NOT NULL,
    CONSTRAINT stock_committed_not_negative CHECK ((committed >= 0)),
    CONSTRAINT stock_items_low_threshold_check CHECK ((low_threshold >= 0)),
    CONSTRAINT stock_on_hand_not_negative CHECK ((on_hand >= 0)),
    CONSTRAINT stock_promised_within_on_hand CHECK (((NOT is_limited) OR ((reserved + committed) <= on_hand))),
    CONSTRAINT stock_reserved_not_negative CHECK ((reserved >= 0))
)
WITH (fillfactor='70');


--
-- Name: stock_ledger; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock_ledger (
    id bigint NOT NULL,
    variant_id uuid NOT NULL,
    kind text NOT NULL,
    on_hand_delta integer NOT NULL,
    reserved_delta integer NOT NULL,
    reservation_id uuid,
    adjustment_id uuid,
    reason text,
    actor_id text,
    recorded_at timestamp with time zone NOT NULL,
    correlation_id text,
    committed_delta integer DEFAULT 0 NOT NULL
);


--
-- Name: stock_ledger_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.stock_ledger ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.stock_ledger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: variants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.variants (
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    "position" integer NOT NULL,
    sku text,
    barcode text,
    option_values text[] NOT NULL,
    option_tokens text[] NOT NULL,
    price_minor bigint NOT NULL,
    compare_at_minor bigint,
    weight_grams integer NOT NULL,
    image_url text,
    removed_at timestamp with time zone,
    track_inventory boolean DEFAULT true NOT NULL,
    allow_backorder boolean DEFAULT false NOT NULL,
    requires_shipping boolean DEFAULT true NOT NULL,
    is_taxable boolean DEFAULT true NOT NULL,
    is_archived boolean DEFAULT false NOT NULL,
    tax_class text DEFAULT 'standard'::text NOT NULL,
    CONSTRAINT variants_compare_at_minor_check CHECK ((compare_at_minor >= 0)),
    CONSTRAINT variants_price_minor_check CHECK ((price_minor >= 0)),
    CONSTRAINT variants_tax_class_check CHECK ((tax_class = ANY (ARRAY['standard'::text, 'reduced'::text, 'zero'::text, 'exempt'::text, 'digital'::text]))),
    CONSTRAINT variants_weight_grams_check CHECK ((weight_grams >= 0))
);


--
-- Data for Name: categories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.categories VALUES
	('01a21a9b-a07f-7335-bafe-39c0f8af155a', 'things', 'Things', NULL, 0, '2026-11-27 01:25:36.511+00', '2026-11-27 01:25:36.511+00', 'things');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.inbox VALUES
	('01a21a9b-ab2f-75e1-a64d-765c7d721614', 'order.confirmed', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:39.574959+00', '2026-11-27 01:25:39.574959+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-ad59-7081-be34-a3532c96ca2d', 'order.confirmed', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ac6c-719b-a742-e7126b91cb70', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:39.837965+00', '2026-11-27 01:25:39.837965+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-ad9e-7256-a75d-9eb3bc4ab02d', 'order.shipped', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.104351+00', '2026-11-27 01:25:40.104351+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-af0e-73ca-b74d-65d1bbce11f0', 'order.confirmed', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-ae7c-7a7e-8e17-34095524c122', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.260454+00', '2026-11-27 01:25:40.260454+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-af5f-70ff-af72-5449db41312b', 'order.shipped', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-af1f-773d-8960-828faa263af1', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.381711+00', '2026-11-27 01:25:40.381711+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-afad-72a4-a3d9-2c5621ae9045', 'order.confirmed', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-af79-738d-98fd-d90510db05c6', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.448486+00', '2026-11-27 01:25:40.448486+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-aff3-72ad-b46b-15467134fe8e', 'order.shipped', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-afb4-7d87-be01-60ab347dd012', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.495071+00', '2026-11-27 01:25:40.495071+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b077-7385-81a6-a76f526e215c', 'order.confirmed', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.640164+00', '2026-11-27 01:25:40.640164+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b1c8-70bd-a7ba-34d367a26baf', 'order.confirmed', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '01a21a9b-b183-7006-bb97-17f929ad35d3', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.981616+00', '2026-11-27 01:25:40.981616+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b223-7246-ba41-f80e3176bb23', 'order.confirmed', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.057097+00', '2026-11-27 01:25:41.057097+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b257-7284-86e1-808ab7d5eecc', 'order.refunded', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-b22e-7051-b85f-b7b87ad9b538', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.141997+00', '2026-11-27 01:25:41.141997+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b346-7638-9e33-2ea8d83b33c6', 'order.refunded', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.331731+00', '2026-11-27 01:25:41.331731+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b380-7106-9baa-12dbf519f84d', 'order.cancelled', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.392492+00', '2026-11-27 01:25:41.392492+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b650-777f-89c5-c3a24012232a', 'order.confirmed', '01a21a9b-b627-72a5-a985-b9defcf015da', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', 'parked', 10, '{"id": "01a21a9b-b650-777f-89c5-c3a24012232a", "data": {"tax": {"currency": "USD", "amountMinor": 1100}, "email": "ada.c2a1672c-ee51@example.com", "lines": [{"sku": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "title": "Test test-cd7c5f88-45f0-4733-9532-58a903939a9d", "total": {"currency": "USD", "amountMinor": 6000}, "taxable": true, "imageUrl": null, "quantity": 1, "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 1000}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 5000}}], "discounts": [], "lineTotal": {"currency": "USD", "amountMinor": 5000}, "productId": "01a21a9b-a08d-77a4-b223-308144bbb678", "unitPrice": {"currency": "USD", "amountMinor": 5000}, "variantId": "01a21a9b-a08d-77a4-b223-2dc9ac6141f7", "variantTitle": "", "requiresShipping": true}], "total": {"currency": "USD", "amountMinor": 6600}, "number": "SF-X8E29-Z08NC", "orderId": "01a21a9b-b627-72a5-a985-b9defcf015da", "discount": {"currency": "USD", "amountMinor": 0}, "shipping": {"currency": "USD", "amountMinor": 500}, "subtotal": {"currency": "USD", "amountMinor": 5000}, "customerId": null, "accessToken": "sealed.v1.CCDdrM5a.H2RJ9EJ7mWsXOLfutd2Z7WIfvM0SHP_0ZDRI6rYI26VkrPJgsn277IcHGuTopgUvmrkj_YI_g7Rtst8vFZ4Z647eFTg4ABw", "shippingLine": {"kind": "delivery", "name": "Standard delivery", "price": {"currency": "USD", "amountMinor": 500}, "total": {"currency": "USD", "amountMinor": 600}, "method": "standard", "taxLines": [{"name": "VAT", "amount": {"currency": "USD", "amountMinor": 100}, "reason": "rate", "percent": "20", "taxable": {"currency": "USD", "amountMinor": 500}}], "discounts": []}, "shippingMethod": "standard", "shippingAddress": {"city": "London", "name": "Ada Lovelace", "line1": "12 St James''s Square", "country": "GB", "postalCode": "SW1Y 4JH"}, "pricesIncludeTax": false}, "time": "2026-11-27T01:25:42.096Z", "type": "order.confirmed", "source": "/order-service", "subject": "01a21a9b-b627-72a5-a985-b9defcf015da", "dataschema": "urn:storefleet:event:order.confirmed:1", "specversion": "1.0", "traceparent": "00-44e10971f56846bdabe57739d6074bce-4fe0b7883bb88bc3-00", "correlationid": "01a21a9b-b604-70a5-b2cb-8c671be9ae50", "datacontenttype": "application/json"}', 'relation "reservations" does not exist', '2026-11-27 01:25:43.168398+00', '2026-11-27 01:25:43.117102+00', NULL, '2026-11-27 01:25:43.168398+00', 0, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: kept_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kept_settings VALUES
	('STORE_CURRENCY', 'USD');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(33, '01a21a9b-a0e3-71f8-a352-c8096a4e35d1', 'product.created', '01a21a9b-a08d-77a4-b223-308144bbb678', '{"slug": "test-cd7c5f88-45f0-4733-9532-58a903939a9d", "productId": "01a21a9b-a08d-77a4-b223-308144bbb678"}', '01a21a9b-a004-745f-b7b6-63da567360f4', '00-a55ca59f519b414995efad224271ab1b-640f44095a96171f-00', '2026-11-27 01:25:36.612817+00', NULL, '2026-11-27 01:25:36.814975+00', 1, 1);


--
-- Data for Name: product_import_rows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: product_imports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.products VALUES
	('01a21a9b-a08d-77a4-b223-308144bbb678', 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'Test test-cd7c5f88-45f0-4733-9532-58a903939a9d', 'A thing', 'Storefleet', '01a21a9b-a07f-7335-bafe-39c0f8af155a', '{}', 'active', '[]', '[]', 'USD', 1, '2026-11-27 01:25:36.525+00', '2026-11-27 01:25:36.525+00', 5000, 5000, '''45f0'':4A,12B ''4733'':5A,13B ''58a903939a9d'':7A,15B ''9532'':6A,14B ''cd7c5f88'':3A,11B ''storefleet'':8B ''test'':1A,2A,10B ''thing'':9B,17C', 1, NULL);


--
-- Data for Name: reservation_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservation_lines VALUES
	('01a21a9b-aa98-76fa-8f1f-176045311d2a', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 1),
	('01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 1),
	('01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 1),
	('01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 2, 0, 5000, 'USD', 0),
	('01a21a9b-b08b-72cc-9832-de2011b500c8', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-b186-7197-bc4d-0659bec4f1bb', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-b1de-7111-a7fc-c2da0794ee56', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-b627-72a5-a985-b9defcf015da', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-bb86-75a4-af14-8563086ddbb6', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0),
	('01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 1, 0, 5000, 'USD', 0);


--
-- Data for Name: reservations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservations VALUES
	('01a21a9b-aa98-76fa-8f1f-176045311d2a', 'committed', '2026-11-27 01:40:39.108+00', '2026-11-27 01:25:39.113+00', '2026-11-27 01:25:39.766+00'),
	('01a21a9b-ac71-7630-a05a-c7ff3beba727', 'shipped', '2026-11-27 01:40:39.574+00', '2026-11-27 01:25:39.575+00', '2026-11-27 01:25:40.206+00'),
	('01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', 'shipped', '2026-11-27 01:40:40.099+00', '2026-11-27 01:25:40.101+00', '2026-11-27 01:25:40.439+00'),
	('01a21a9b-af7b-7202-b7de-d25912f900f8', 'shipped', '2026-11-27 01:40:40.352+00', '2026-11-27 01:25:40.353+00', '2026-11-27 01:25:40.504+00'),
	('01a21a9b-b08b-72cc-9832-de2011b500c8', 'live', '2026-11-27 01:40:40.632+00', '2026-11-27 01:25:40.635+00', '2026-11-27 01:25:40.635+00'),
	('01a21a9b-b186-7197-bc4d-0659bec4f1bb', 'committed', '2026-11-27 01:40:40.875+00', '2026-11-27 01:25:40.883+00', '2026-11-27 01:25:40.991+00'),
	('01a21a9b-b1de-7111-a7fc-c2da0794ee56', 'committed', '2026-11-27 01:40:40.961+00', '2026-11-27 01:25:40.962+00', '2026-11-27 01:25:41.062+00'),
	('01a21a9b-b004-72b1-bfcb-da1fb5c6f029', 'cancelled', '2026-11-27 01:40:40.515+00', '2026-11-27 01:25:40.522+00', '2026-11-27 01:25:41.668+00'),
	('01a21a9b-b627-72a5-a985-b9defcf015da', 'live', '2026-11-27 01:40:42.063+00', '2026-11-27 01:25:42.064+00', '2026-11-27 01:25:42.064+00'),
	('01a21a9b-bb86-75a4-af14-8563086ddbb6', 'live', '2026-11-27 01:40:43.434+00', '2026-11-27 01:25:43.434+00', '2026-11-27 01:25:43.434+00'),
	('01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', 'live', '2026-11-27 01:40:43.569+00', '2026-11-27 01:25:43.57+00', '2026-11-27 01:25:43.57+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migrations VALUES
	('kit/0001_create_outbox.sql', '4901fb3b9a0afc22ca855b43989be4059d7e528b255e04a013e5c47a44ffc8d8', '2026-11-27 01:25:31.405485+00'),
	('kit/0002_create_inbox.sql', 'f9301be67acc7d23301b7d13a6b8e0a4a4c5e6c7141b9025aabc38f1b30dedd0', '2026-11-27 01:25:31.405485+00'),
	('kit/0003_create_idempotency_keys.sql', 'd66a8bd86a878813b547a27af8abd06852a80b13d6aae3acf428e57535875b6b', '2026-11-27 01:25:31.405485+00'),
	('kit/0004_add_operations.sql', '2819fb33fb76057193279f94f47d839ede2bfb85e365fafb8560b6583827151b', '2026-11-27 01:25:31.405485+00'),
	('kit/0010_find_secrets_in_outbox.sql', '3cfec53182c9a28733596434fa5eb66cf691bd7f533ec329f0d9f9012a02aed1', '2026-11-27 01:25:31.405485+00'),
	('kit/0011_add_event_version.sql', 'c65dc1bbf7848c90f2f960e9a3c67591b7b5c5207799e2b986ffc4b3fa523c98', '2026-11-27 01:25:31.405485+00'),
	('service/0001_create_catalog.sql', 'dc12d9bd0a94822f6be77b7750122fb0733d969ff4ed24e62fa1de0b34f92b77', '2026-11-27 01:25:31.405485+00'),
	('service/0002_create_stock.sql', '6f4d4eeee5031a6bafd7555510d764fee17478ccb777b8fd7c387e5059d22151', '2026-11-27 01:25:31.405485+00'),
	('service/0003_keep_cause_of_stock_moves.sql', '491a6a23abaaf28f4db38b09c5791d9ce345e3150b2af02be6dad5b2c10104a5', '2026-11-27 01:25:31.405485+00'),
	('service/0004_search_without_pending_entries.sql', 'fe12e5948ca2911e93e27c5634874a47b6eecf11d978179fa484f11fecce1abe', '2026-11-27 01:25:31.405485+00'),
	('service/0005_separate_committed_stock.sql', '57f2530b6ff41c6e915a6537331bedac4fd5e2d38ebb450f5872d2bfedd452d5', '2026-11-27 01:25:31.405485+00'),
	('service/0006_keep_how_a_variant_is_sold.sql', '4323e1d0ef3980a220545ff258627ac55c6562f3deee6d0a6cb3c0bab6f84794', '2026-11-27 01:25:31.405485+00'),
	('service/0007_free_what_archived_products_had.sql', '4a074930b85ea065588f8cdbe7538efd8937b6339167de35732b7ad8d1987566', '2026-11-27 01:25:31.405485+00'),
	('service/0008_know_categories_by_title.sql', '9996f0ba9d81a38176a832c5d42535772c8d0dcaa2ea7d1d69b2dc41e91c89cf', '2026-11-27 01:25:31.405485+00'),
	('service/0009_note_what_is_indexed.sql', 'cc10ba32c85f16c0e545c5cdd9075c010c77f82604472b6d3851970d7c8fcfeb', '2026-11-27 01:25:31.405485+00'),
	('service/0011_add_unlisted_status.sql', '5ed536cf4353a15584deb2bc84b85b95cbf583e41998780bf8ddff555db6abf9', '2026-11-27 01:25:31.405485+00'),
	('service/0012_add_description_html.sql', '6510c816beb6913a8cef678225ba107bee0659650bc0ca9bd99c872d7dff3ebd', '2026-11-27 01:25:31.405485+00'),
	('service/0013_create_product_imports.sql', '2dd76547baab86d7a81d6c6949faf9dd5a1ef6b2aafab3fd3d9da0715ec2c7ca', '2026-11-27 01:25:31.405485+00'),
	('service/0016_keep_the_currency.sql', 'bcd511b63933d45dc385ae16620be9bdbd1c540a6bf06c2285eada9b2b323fa7', '2026-11-27 01:25:31.405485+00'),
	('service/0017_add_tax_class.sql', '59be3063139a22b105c9b85282de21349a986840300256ff1322bf30186f181a', '2026-11-27 01:25:31.405485+00');


--
-- Data for Name: search_words; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stock_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stock_items VALUES
	('01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 97, 4, NULL, 3, true);


--
-- Data for Name: stock_ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stock_ledger OVERRIDING SYSTEM VALUE VALUES
	(93, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'adjusted', 100, 0, NULL, NULL, 'import', NULL, '2026-11-27 01:25:36.655+00', '01a21a9b-a004-745f-b7b6-63da567360f4', 0),
	(94, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-aa98-76fa-8f1f-176045311d2a', NULL, NULL, NULL, '2026-11-27 01:25:39.132+00', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', 0),
	(95, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-ac71-7630-a05a-c7ff3beba727', NULL, NULL, NULL, '2026-11-27 01:25:39.748+00', '01a21a9b-ac6c-719b-a742-e7126b91cb70', 0),
	(96, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-aa98-76fa-8f1f-176045311d2a', NULL, NULL, NULL, '2026-11-27 01:25:39.766+00', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', 1),
	(97, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-ac71-7630-a05a-c7ff3beba727', NULL, NULL, NULL, '2026-11-27 01:25:39.839+00', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', 1),
	(98, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', NULL, NULL, NULL, '2026-11-27 01:25:40.105+00', '01a21a9b-ae7c-7a7e-8e17-34095524c122', 0),
	(99, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'shipped', -1, 0, '01a21a9b-ac71-7630-a05a-c7ff3beba727', NULL, NULL, NULL, '2026-11-27 01:25:40.206+00', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', -1),
	(100, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', NULL, NULL, NULL, '2026-11-27 01:25:40.27+00', '01a21a9b-ae7c-7a7e-8e17-34095524c122', 1),
	(101, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-af7b-7202-b7de-d25912f900f8', NULL, NULL, NULL, '2026-11-27 01:25:40.357+00', '01a21a9b-af79-738d-98fd-d90510db05c6', 0),
	(102, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-af7b-7202-b7de-d25912f900f8', NULL, NULL, NULL, '2026-11-27 01:25:40.427+00', '01a21a9b-afb4-7d87-be01-60ab347dd012', 1),
	(103, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'shipped', -1, 0, '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', NULL, NULL, NULL, '2026-11-27 01:25:40.439+00', '01a21a9b-af1f-773d-8960-828faa263af1', -1),
	(104, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'shipped', -1, 0, '01a21a9b-af7b-7202-b7de-d25912f900f8', NULL, NULL, NULL, '2026-11-27 01:25:40.505+00', '01a21a9b-afb4-7d87-be01-60ab347dd012', -1),
	(105, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 2, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', NULL, NULL, NULL, '2026-11-27 01:25:40.525+00', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', 0),
	(106, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-b08b-72cc-9832-de2011b500c8', NULL, NULL, NULL, '2026-11-27 01:25:40.64+00', '01a21a9b-b086-7be4-a241-80ac4ca628c9', 0),
	(107, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -2, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', NULL, NULL, NULL, '2026-11-27 01:25:40.655+00', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', 2),
	(108, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', NULL, NULL, NULL, '2026-11-27 01:25:40.888+00', '01a21a9b-b183-7006-bb97-17f929ad35d3', 0),
	(109, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', NULL, NULL, NULL, '2026-11-27 01:25:40.964+00', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', 0),
	(110, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-b186-7197-bc4d-0659bec4f1bb', NULL, NULL, NULL, '2026-11-27 01:25:40.991+00', '01a21a9b-b183-7006-bb97-17f929ad35d3', 1),
	(111, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'committed', 0, -1, '01a21a9b-b1de-7111-a7fc-c2da0794ee56', NULL, NULL, NULL, '2026-11-27 01:25:41.062+00', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', 1),
	(112, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'released', 0, 0, '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', NULL, NULL, NULL, '2026-11-27 01:25:41.668+00', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', -2),
	(113, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-b627-72a5-a985-b9defcf015da', NULL, NULL, NULL, '2026-11-27 01:25:42.067+00', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', 0),
	(114, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-bb86-75a4-af14-8563086ddbb6', NULL, NULL, NULL, '2026-11-27 01:25:43.436+00', '01a21a9b-bb85-7a09-abc0-3ab12932dfcb', 0),
	(115, '01a21a9b-a08d-77a4-b223-2dc9ac6141f7', 'reserved', 0, 1, '01a21a9b-bc0d-7148-b8bd-83a1dd5ee794', NULL, NULL, NULL, '2026-11-27 01:25:43.571+00', '01a21a9b-bc0b-7573-8b8a-543e2c6be851', 0);


--
-- Data for Name: variants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.variants VALUES
	('01a21a9b-a08d-77a4-b223-2dc9ac6141f7', '01a21a9b-a08d-77a4-b223-308144bbb678', 0, 'test-cd7c5f88-45f0-4733-9532-58a903939a9d', NULL, '{}', '{}', 5000, NULL, 100, NULL, NULL, true, false, true, true, false, 'standard');


--
-- Name: outbox_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_sequence_seq', 33, true);


--
-- Name: stock_ledger_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stock_ledger_id_seq', 115, true);


--
-- Name: categories categories_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);


--
-- Name: categories categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);


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
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (sequence);


--
-- Name: product_import_rows product_import_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.product_import_rows
    ADD CONSTRAINT product_import_rows_pkey PRIMARY KEY (import_id, row_number);


--
-- Name: product_imports product_imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.product_imports
    ADD CONSTRAINT product_imports_pkey PRIMARY KEY (id);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: reservation_lines reservation_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation_lines
    ADD CONSTRAINT reservation_lines_pkey PRIMARY KEY (reservation_id, variant_id);


--
-- Name: reservation_lines reservation_lines_shipped_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.reservation_lines
    ADD CONSTRAINT reservation_lines_shipped_check CHECK (((shipped >= 0) AND (shipped <= quantity))) NOT VALID;


--
-- Name: reservations reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_pkey PRIMARY KEY (id);


--
-- Name: reservations reservations_status_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.reservations
    ADD CONSTRAINT reservations_status_check CHECK ((status = ANY (ARRAY['live'::text, 'committed'::text, 'shipped'::text, 'released'::text, 'expired'::text, 'cancelled'::text, 'lost'::text, 'returned'::text]))) NOT VALID;


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (id);


--
-- Name: search_words search_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_words
    ADD CONSTRAINT search_words_pkey PRIMARY KEY (word);


--
-- Name: stock_items stock_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_items
    ADD CONSTRAINT stock_items_pkey PRIMARY KEY (variant_id);


--
-- Name: stock_ledger stock_ledger_kind_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.stock_ledger
    ADD CONSTRAINT stock_ledger_kind_check CHECK ((kind = ANY (ARRAY['received'::text, 'adjusted'::text, 'reserved'::text, 'released'::text, 'expired'::text, 'committed'::text, 'shipped'::text, 'returned'::text]))) NOT VALID;


--
-- Name: stock_ledger stock_ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_ledger
    ADD CONSTRAINT stock_ledger_pkey PRIMARY KEY (id);


--
-- Name: variants variants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.variants
    ADD CONSTRAINT variants_pkey PRIMARY KEY (id);


--
-- Name: categories_by_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX categories_by_parent ON public.categories USING btree (parent_id);


--
-- Name: categories_by_title_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX categories_by_title_key ON public.categories USING btree (title_key);


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
-- Name: product_import_rows_by_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_import_rows_by_product ON public.product_import_rows USING btree (import_id, product);


--
-- Name: product_imports_finished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_imports_finished ON public.product_imports USING btree (finished_at) WHERE (finished_at IS NOT NULL);


--
-- Name: product_imports_unfinished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX product_imports_unfinished ON public.product_imports USING btree (id) WHERE (finished_at IS NULL);


--
-- Name: products_by_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_category ON public.products USING btree (category_id, id DESC);


--
-- Name: products_by_price; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_price ON public.products USING btree (min_price_minor, id) WHERE (status = 'active'::text);


--
-- Name: products_by_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_slug ON public.products USING btree (slug);


--
-- Name: products_by_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_status ON public.products USING btree (status, id DESC);


--
-- Name: products_by_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_tag ON public.products USING gin (tags);


--
-- Name: products_by_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_by_title ON public.products USING btree (lower(title) COLLATE "C", id) WHERE (status = 'active'::text);


--
-- Name: products_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_newest ON public.products USING btree (id DESC) WHERE (status = 'active'::text);


--
-- Name: products_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_search ON public.products USING gin (search) WITH (fastupdate=off);


--
-- Name: products_slug_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX products_slug_key ON public.products USING btree (slug) WHERE (status <> 'archived'::text);


--
-- Name: products_to_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_to_index ON public.products USING btree (id) WHERE (indexed_version <> version);


--
-- Name: reservations_committed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_committed ON public.reservations USING btree (id) WHERE (status = 'committed'::text);


--
-- Name: reservations_expiring; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_expiring ON public.reservations USING btree (expires_at) WHERE (status = 'live'::text);


--
-- Name: search_words_by_likeness; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_words_by_likeness ON public.search_words USING gist (word public.gist_trgm_ops);


--
-- Name: stock_items_by_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX stock_items_by_product ON public.stock_items USING btree (product_id);


--
-- Name: stock_ledger_adjustment_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX stock_ledger_adjustment_key ON public.stock_ledger USING btree (adjustment_id) WHERE (adjustment_id IS NOT NULL);


--
-- Name: stock_ledger_by_reservation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX stock_ledger_by_reservation ON public.stock_ledger USING btree (reservation_id) WHERE (reservation_id IS NOT NULL);


--
-- Name: stock_ledger_by_variant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX stock_ledger_by_variant ON public.stock_ledger USING btree (variant_id, id DESC);


--
-- Name: variants_by_option; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX variants_by_option ON public.variants USING gin (option_tokens) WHERE (removed_at IS NULL);


--
-- Name: variants_by_product; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX variants_by_product ON public.variants USING btree (product_id, "position");


--
-- Name: variants_sku_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX variants_sku_key ON public.variants USING btree (sku) WHERE ((removed_at IS NULL) AND (NOT is_archived));


--
-- Name: products products_forget_stale_description_html; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER products_forget_stale_description_html BEFORE UPDATE ON public.products FOR EACH ROW WHEN (((new.description IS DISTINCT FROM old.description) AND (old.description_html IS NOT NULL) AND (NOT (new.description_html IS DISTINCT FROM old.description_html)))) EXECUTE FUNCTION public.forget_stale_description_html();


--
-- Name: categories categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.categories(id);


--
-- Name: product_import_rows product_import_rows_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.product_import_rows
    ADD CONSTRAINT product_import_rows_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.product_imports(id) ON DELETE CASCADE;


--
-- Name: products products_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id);


--
-- Name: reservation_lines reservation_lines_reservation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation_lines
    ADD CONSTRAINT reservation_lines_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservations(id);


--
-- Name: stock_items stock_items_variant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_items
    ADD CONSTRAINT stock_items_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variants(id);


--
-- Name: variants variants_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.variants
    ADD CONSTRAINT variants_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);


--
-- PostgreSQL database dump complete
--


