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
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    id uuid NOT NULL,
    event_id text NOT NULL,
    event_type text NOT NULL,
    event_subject text NOT NULL,
    correlation_id text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    title text NOT NULL,
    content jsonb,
    holds_secret boolean NOT NULL,
    expires_at timestamp with time zone,
    status text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone,
    last_error text,
    provider_message_id text,
    resend_of uuid,
    requested_by text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    traceparent text,
    secrets jsonb,
    CONSTRAINT deliveries_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT deliveries_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'push'::text])))
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
-- Name: mail_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_counts (
    mailbox text NOT NULL,
    kind text NOT NULL,
    hours integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    asked integer NOT NULL
);


--
-- Name: mailbox_messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mailbox_messages (
    id uuid NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    html text NOT NULL,
    text text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    secrets jsonb
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
-- Name: push_subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_subscriptions (
    id uuid NOT NULL,
    user_id text NOT NULL,
    endpoint text NOT NULL,
    p256dh text NOT NULL,
    auth text NOT NULL,
    expires_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
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
-- Name: vapid_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vapid_keys (
    id integer NOT NULL,
    public_key text NOT NULL,
    private_key text NOT NULL,
    CONSTRAINT vapid_keys_id_check CHECK ((id = 1))
);


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliveries VALUES
	('01a21a9b-a29f-75ff-b7ae-ef96786236be', '01a21a9b-a232-738c-9182-60ebcba0548d', 'user.verification_requested', '01a21a9b-a225-751e-8725-a97891ec4abe', '01a21a9b-a1ad-744d-9a5f-1175eb3fd270', 'email', 'ada@example.com', 'Confirm your email address for Storefleet', NULL, true, '2026-11-28 01:25:36.944+00', 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-a29f-75ff-b7ae-ef96786236be', NULL, NULL, '2026-11-27 01:25:37.055+00', '2026-11-27 01:25:37.217+00', '2026-11-27 01:25:37.217+00', '00-38845e3c4e6549bf93b36268244b1cef-23e81e37b25e23f8-00', NULL),
	('01a21a9b-a58d-7339-9804-a8ce970e8a63', '01a21a9b-a575-75ff-8ff6-d3fc4a4613b8', 'user.verification_requested', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '01a21a9b-a544-7c78-8d08-3be9b4134a5b', 'email', 'bob@example.com', 'Confirm your email address for Storefleet', NULL, true, '2026-11-28 01:25:37.78+00', 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-a58d-7339-9804-a8ce970e8a63', NULL, NULL, '2026-11-27 01:25:37.805+00', '2026-11-27 01:25:37.812+00', '2026-11-27 01:25:37.812+00', '00-447e46dd8fd44aa3bb203e8a54476187-d0ff00b2de9daf2b-00', NULL),
	('01a21a9b-acfc-74a5-a7dd-5666dc254bca', '01a21a9b-ab2f-75e1-a64d-765c7d721614', 'order.confirmed', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', 'email', 'ada.dcf8a2db-9a65@example.com', 'Order SF-TFH24-4BFYX is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-TFH24-4BFYX is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-TFH24-4BFYX and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-TFH24-4BFYX and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-TFH24-4BFYX is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-acfc-74a5-a7dd-5666dc254bca', NULL, NULL, '2026-11-27 01:25:39.708+00', '2026-11-27 01:25:39.723+00', '2026-11-27 01:25:39.723+00', '00-cf847c12fe1b4c47909adb2aaf7f2e98-5a010b6dd78596d3-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.5fk83NsmTsBoSV5ZCKYlK0wcmeXAWxInu5_PJbONzMm-3Q6Qmc0zHdb3XMjjRw-_Z8i1cCJzoEFZmFwVtSDN4J3t8rrw5aI"}}'),
	('01a21a9b-ad88-71a2-ab42-d2b032d05ed0', '01a21a9b-ad59-7081-be34-a3532c96ca2d', 'order.confirmed', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ac6c-719b-a742-e7126b91cb70', 'email', 'ada.fa8c0df0-cdf6@example.com', 'Order SF-6Y8A8-7DG01 is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-6Y8A8-7DG01 is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-6Y8A8-7DG01 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-6Y8A8-7DG01 and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-6Y8A8-7DG01 is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-ad88-71a2-ab42-d2b032d05ed0', NULL, NULL, '2026-11-27 01:25:39.848+00', '2026-11-27 01:25:39.865+00', '2026-11-27 01:25:39.865+00', '00-cb7f813e037147f59154cb953527142e-bb41b703ffa9331d-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.Ms2ZZfH6HhCJTnPlCd5pwueuPFL330Ek0b17qzYKJgjszemunWbyG5RaP7IQBsCcFJkiwuC3KjsDjxWqvUk05z6s22ts_UQ"}}'),
	('01a21a9b-aee5-768d-ac12-e4a78faf5158', '01a21a9b-ad9e-7256-a75d-9eb3bc4ab02d', 'order.shipped', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', 'email', 'ada.fa8c0df0-cdf6@example.com', 'Order SF-6Y8A8-7DG01 is on its way', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-6Y8A8-7DG01 is on its way</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your parcel has left.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your order is on its way</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Your order SF-6Y8A8-7DG01 has left our hands.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Carrier</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">DHL</td></tr><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Tracking</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">JD0146</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your order is on its way\n========================\n\nHello Ada Lovelace,\n\nYour order SF-6Y8A8-7DG01 has left our hands.\n\nCarrier: DHL\nTracking: JD0146\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-6Y8A8-7DG01 is on its way"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-aee5-768d-ac12-e4a78faf5158', NULL, NULL, '2026-11-27 01:25:40.197+00', '2026-11-27 01:25:40.22+00', '2026-11-27 01:25:40.22+00', '00-f7b2f1299ef64abfb240539f610d7cb8-5d29bd31c9c97ef3-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.7Kf_vN4vZgCAOLxS7qd3YHb491HmzAQxymrY_It0PERslN3KnUYTj47SpBsz-KHOXEzXZJ4y7w7fgCXCG7nSW-SZf-Degqs"}}'),
	('01a21a9b-af32-737f-ae68-ffab51e35477', '01a21a9b-af0e-73ca-b74d-65d1bbce11f0', 'order.confirmed', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-ae7c-7a7e-8e17-34095524c122', 'email', 'ada.c699e3fd-0401@example.com', 'Order SF-08G7K-5N7Z3 is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-08G7K-5N7Z3 is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-08G7K-5N7Z3 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-08G7K-5N7Z3 and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-08G7K-5N7Z3 is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-af32-737f-ae68-ffab51e35477', NULL, NULL, '2026-11-27 01:25:40.274+00', '2026-11-27 01:25:40.288+00', '2026-11-27 01:25:40.288+00', '00-00d7b119c32a45fb9a6714e1fc965d3a-5d798d424fb21d55-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.TYKzXfrySvlOn7iFh_JUDTqgUMXcn2eMeq-DQZamTrMrKN2Vv0cCFe2XL88l9-iXyEkIEf4dX_Sf2FgUsYBvAuElLT1aiqM"}}'),
	('01a21a9b-af95-71b5-9eab-4791e059409e', '01a21a9b-af5f-70ff-af72-5449db41312b', 'order.shipped', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-af1f-773d-8960-828faa263af1', 'email', 'ada.c699e3fd-0401@example.com', 'Order SF-08G7K-5N7Z3 is on its way', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-08G7K-5N7Z3 is on its way</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your parcel has left.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your order is on its way</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Your order SF-08G7K-5N7Z3 has left our hands.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Carrier</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">DHL</td></tr><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Tracking</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">JD0146</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your order is on its way\n========================\n\nHello Ada Lovelace,\n\nYour order SF-08G7K-5N7Z3 has left our hands.\n\nCarrier: DHL\nTracking: JD0146\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-08G7K-5N7Z3 is on its way"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-af95-71b5-9eab-4791e059409e', NULL, NULL, '2026-11-27 01:25:40.373+00', '2026-11-27 01:25:40.384+00', '2026-11-27 01:25:40.384+00', '00-95865e8f71f74538bd7c575e7cb73210-60d632ab368157a4-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.fcz2xeJ4OsGLmXEfOQfflcuTLIIiMPSfdevD9rqMTIqie4vJfA4sYlgEnXWza4UsSDJVLPtcHHHrn-mZQ0JQjQNdIbctv3U"}}'),
	('01a21a9b-afc4-70e1-a346-34d5a3189e73', '01a21a9b-afad-72a4-a3d9-2c5621ae9045', 'order.confirmed', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-af79-738d-98fd-d90510db05c6', 'email', 'ada.96f4bdff-1239@example.com', 'Order SF-A0T5P-PB5NT is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-A0T5P-PB5NT is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-A0T5P-PB5NT and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-A0T5P-PB5NT and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-A0T5P-PB5NT is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-afc4-70e1-a346-34d5a3189e73', NULL, NULL, '2026-11-27 01:25:40.42+00', '2026-11-27 01:25:40.429+00', '2026-11-27 01:25:40.429+00', '00-430c5664dca940ef96a6fd1f449c153b-565a74dba3b682ae-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.UkPP1fqAFV5FXC6I_JTmmmU0VHdeOL09VwxZa3EsjdZ6CMsll9ELNiqdXTjynnSA4Ou3ryWJ8VEX5gWsa0SR4qyRLkqfMLo"}}'),
	('01a21a9b-b014-74bc-a2c3-149a325530e4', '01a21a9b-aff3-72ad-b46b-15467134fe8e', 'order.shipped', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-afb4-7d87-be01-60ab347dd012', 'email', 'ada.96f4bdff-1239@example.com', 'Order SF-A0T5P-PB5NT is on its way', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-A0T5P-PB5NT is on its way</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your parcel has left.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your order is on its way</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Your order SF-A0T5P-PB5NT has left our hands.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Carrier</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">DHL</td></tr><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Tracking</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">JD0146</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your order is on its way\n========================\n\nHello Ada Lovelace,\n\nYour order SF-A0T5P-PB5NT has left our hands.\n\nCarrier: DHL\nTracking: JD0146\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-A0T5P-PB5NT is on its way"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b014-74bc-a2c3-149a325530e4', NULL, NULL, '2026-11-27 01:25:40.5+00', '2026-11-27 01:25:40.509+00', '2026-11-27 01:25:40.509+00', '00-b384da98879142a0b6bf9b3b9907eedb-273dcc9af32f4a36-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.u5MmCbtYQCgbNI7ir06N7tvfkbJFmDnhLfcZzw3Mvwq_nnbgydA28NnOEp1TUmOaIjcMpucm7hnxGxL9SG3dCoWb83vvgN4"}}'),
	('01a21a9b-b0a2-7533-bb1e-f7ea12355694', '01a21a9b-b077-7385-81a6-a76f526e215c', 'order.confirmed', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', 'email', 'bob@example.com', 'Order SF-2ACYX-4Z0X1 is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-2ACYX-4Z0X1 is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $126.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-2ACYX-4Z0X1 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">2 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$100.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$100.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$21.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$126.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-2ACYX-4Z0X1 and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  2 × $50.00 = $100.00\n\nSubtotal: $100.00\nStandard delivery: $5.00\nVAT 20%: $21.00\nTotal: $126.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-2ACYX-4Z0X1 is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b0a2-7533-bb1e-f7ea12355694', NULL, NULL, '2026-11-27 01:25:40.642+00', '2026-11-27 01:25:40.651+00', '2026-11-27 01:25:40.651+00', '00-301c1bc2537340ec9a6853a7aabd739b-5d10238a8be0782e-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.jkF15k8SvLw_xsdsPMr_hYglZv3a6r15X6O8JTHqFY3dk9Sy_5Uq9QuwF1a8ce9CnOLF8O_RlLLoiplqXrwopEqcdsdJQWk"}}'),
	('01a21a9b-b132-738c-a14a-87a06c78c847', '01a21a9b-b0cb-7402-8451-40515ad41ff9', 'order.payment_failed', '01a21a9b-b08b-72cc-9832-de2011b500c8', '01a21a9b-b086-7be4-a241-80ac4ca628c9', 'email', 'ada.e67a725b-992f@example.com', 'The payment for order SF-FV77B-05DK7 did not go through', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>The payment for order SF-FV77B-05DK7 did not go through</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Nothing was charged. You can try again.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your payment did not go through</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">The payment of $66.00 for order SF-FV77B-05DK7 was not accepted, and nothing was charged.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Reason</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">Card declined</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We keep your items for you until 27 November 2026 at 01:29 UTC: you can try again, also with another card.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b08b-72cc-9832-de2011b500c8?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">Try again</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your payment did not go through\n===============================\n\nHello Ada Lovelace,\n\nThe payment of $66.00 for order SF-FV77B-05DK7 was not accepted, and nothing was charged.\n\nReason: Card declined\n\nWe keep your items for you until 27 November 2026 at 01:29 UTC: you can try again, also with another card.\n\nTry again:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b08b-72cc-9832-de2011b500c8?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "The payment for order SF-FV77B-05DK7 did not go through"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b132-738c-a14a-87a06c78c847', NULL, NULL, '2026-11-27 01:25:40.786+00', '2026-11-27 01:25:40.805+00', '2026-11-27 01:25:40.805+00', '00-df859428714c4d8486d5c4377383acc7-246c1948b9b80b16-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.c_0DCxMF2UDdhpaNLFwhOZX6zlqbfP1FORh-BWTr9_vBgXGEDA0XO6dGfQA4I6gDaH7qR2Hqd8fSEs302AyS4Scg3ALyeD0"}}'),
	('01a21a9b-b1f6-75b9-ab94-7ef32776ade3', '01a21a9b-b1c8-70bd-a7ba-34d367a26baf', 'order.confirmed', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '01a21a9b-b183-7006-bb97-17f929ad35d3', 'email', 'ada.961c6ef8-d2fe@example.com', 'Order SF-57HNA-F53QP is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-57HNA-F53QP is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-57HNA-F53QP and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-57HNA-F53QP and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-57HNA-F53QP is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b1f6-75b9-ab94-7ef32776ade3', NULL, NULL, '2026-11-27 01:25:40.982+00', '2026-11-27 01:25:40.998+00', '2026-11-27 01:25:40.998+00', '00-b60639ce9c054385bf6fac610deb5b6d-dcabf37866456ccc-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.PR9kQLxVxanorzRggE7w2JTIeqgNTr1BcbyMaqp7Q2rkrf4GCT-sdUQq00SZAX_RF4jN0h2bWrm9Hjg26n9-PfzdWFuypqU"}}'),
	('01a21a9b-b244-7284-8a2a-f4cf41e2b7a6', '01a21a9b-b223-7246-ba41-f80e3176bb23', 'order.confirmed', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', 'email', 'ada.cca42e91-dd1b@example.com', 'Order SF-7YRDG-RFARJ is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-7YRDG-RFARJ is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-7YRDG-RFARJ and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-7YRDG-RFARJ and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-7YRDG-RFARJ is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b244-7284-8a2a-f4cf41e2b7a6', NULL, NULL, '2026-11-27 01:25:41.06+00', '2026-11-27 01:25:41.068+00', '2026-11-27 01:25:41.068+00', '00-08128f6a96dd49c3afe6a3755c99e879-312b3903606e301a-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.R3Wj910vw3KjAaIf1QO7kAC6hsfF5hPhfkEQufSkNNCNmxpytsvr4xaq7d4tf6glcTCujPYvwqEYG3nDbiDLQ884JBTQn6s"}}'),
	('01a21a9b-b2ff-70d8-984c-5e6ae128b367', '01a21a9b-b257-7284-86e1-808ab7d5eecc', 'order.refunded', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-b22e-7051-b85f-b7b87ad9b538', 'email', 'ada.c699e3fd-0401@example.com', '$10.00 refunded for order SF-08G7K-5N7Z3', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>$10.00 refunded for order SF-08G7K-5N7Z3</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your bank may need a few days to show it.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Part of your order was refunded</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have refunded $10.00 of order SF-08G7K-5N7Z3. Your bank may need a few days to show it.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Refunded</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">$10.00</td></tr><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Reason</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">Scratched</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Part of your order was refunded\n===============================\n\nHello Ada Lovelace,\n\nWe have refunded $10.00 of order SF-08G7K-5N7Z3. Your bank may need a few days to show it.\n\nRefunded: $10.00\nReason: Scratched\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "$10.00 refunded for order SF-08G7K-5N7Z3"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b2ff-70d8-984c-5e6ae128b367', NULL, NULL, '2026-11-27 01:25:41.247+00', '2026-11-27 01:25:41.276+00', '2026-11-27 01:25:41.276+00', '00-621454d0927a49ff95da319d7ae45496-16ce75a198c8e78c-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.Lby6mvosupzrxayI3nZ1VN2LLCPOqrChAjq2-k4ugzWgic9PM8XUojRon5t-BMLaZK5GZNFUZ2GroNUOFaNxevvgfxdVzOM"}}'),
	('01a21a9b-b367-7398-96ab-e29dc4c9eaef', '01a21a9b-b346-7638-9e33-2ea8d83b33c6', 'order.refunded', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed', 'email', 'ada.96f4bdff-1239@example.com', '$66.00 refunded for order SF-A0T5P-PB5NT', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>$66.00 refunded for order SF-A0T5P-PB5NT</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your bank may need a few days to show it.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your order was refunded</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have refunded $66.00 of order SF-A0T5P-PB5NT. Your bank may need a few days to show it.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Refunded</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">$66.00</td></tr><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Reason</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">lost on its way</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your order was refunded\n=======================\n\nHello Ada Lovelace,\n\nWe have refunded $66.00 of order SF-A0T5P-PB5NT. Your bank may need a few days to show it.\n\nRefunded: $66.00\nReason: lost on its way\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "$66.00 refunded for order SF-A0T5P-PB5NT"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b367-7398-96ab-e29dc4c9eaef', NULL, NULL, '2026-11-27 01:25:41.351+00', '2026-11-27 01:25:41.358+00', '2026-11-27 01:25:41.358+00', '00-c75d15acf0e44130980f53dbb777aec0-228f549594cdda3a-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.1cLSHOp7kBuH6CJ7xqHKyj2N05Nny7DvsOVW5W9nzfEHbJtSfS9O58nlR4gfse6xBqSkjYseSKUkwo1v3tHejqCld4IS-hA"}}'),
	('01a21a9b-b3f9-7383-9dea-d540f08c1bdd', '01a21a9b-b380-7106-9baa-12dbf519f84d', 'order.cancelled', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', 'email', 'bob@example.com', 'Order SF-2ACYX-4Z0X1 is cancelled', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-2ACYX-4Z0X1 is cancelled</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Your card is not charged.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Your order is cancelled</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Order SF-2ACYX-4Z0X1 is cancelled. Your card is not charged.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap\">Reason</td>\n<td style=\"padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\">changed my mind</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">2 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$100.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Your order is cancelled\n=======================\n\nHello Ada Lovelace,\n\nOrder SF-2ACYX-4Z0X1 is cancelled. Your card is not charged.\n\nReason: changed my mind\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  2 × $50.00 = $100.00\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-2ACYX-4Z0X1 is cancelled"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-b3f9-7383-9dea-d540f08c1bdd', NULL, NULL, '2026-11-27 01:25:41.497+00', '2026-11-27 01:25:41.58+00', '2026-11-27 01:25:41.58+00', '00-00d5824373ce4b3e8df5dcebedb1089e-938a8c7e7c86f1d5-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.oOFcZaxH6L2vH3pdeQtYc6-797IqGV-Q2PBsmdEdXzwZisCnH1SdaD2m3WERNDjB8di_zU6f_P7fMSD0t1EU_SDDBpUsXo0"}}'),
	('01a21a9b-ba50-77ce-8470-041cbe8cd54c', '01a21a9b-b650-777f-89c5-c3a24012232a', 'order.confirmed', '01a21a9b-b627-72a5-a985-b9defcf015da', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', 'email', 'ada.c2a1672c-ee51@example.com', 'Order SF-X8E29-Z08NC is confirmed', '{"html": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>Order SF-X8E29-Z08NC is confirmed</title>\n<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>\n</head>\n<body style=\"margin:0;background:#f3f4f2\">\n<div style=\"display:none;max-height:0;overflow:hidden\">Thank you. $66.00 paid, and we are packing.</div>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#f3f4f2\"><tr>\n<td class=\"page\" align=\"center\" style=\"padding:32px 12px\">\n<table class=\"card\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"\n style=\"max-width:600px;background:#ffffff;border-radius:12px;text-align:left\">\n<tr><td style=\"padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f\">Storefleet</td></tr>\n<tr><td style=\"padding:20px 32px 16px\"><h1 style=\"margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\">Thank you for your order</h1></td></tr>\n<tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">Hello Ada Lovelace,</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0\">We have your order SF-X8E29-Z08NC and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"border-radius:8px;background:#0f6b4f\"><a href=\"http://127.0.0.1:42467/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da?accessToken=not-shown-accessToken\" target=\"_blank\" rel=\"noopener noreferrer\"\n style=\"display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none\">View your order</a></td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word\"><span style=\"font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>\n\n<br><span style=\"font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">1 × $50.00</span></td>\n<td align=\"right\" style=\"padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td>\n</tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Subtotal</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$50.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Standard delivery</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$5.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">VAT 20%</td>\n<td align=\"right\" style=\"padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$11.00</td></tr><tr>\n<td style=\"padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Total</td>\n<td align=\"right\" style=\"padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap\">$66.00</td></tr></table></td></tr><tr><td style=\"padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421\"><p style=\"margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\">Delivery address</p>\n<p style=\"margin:0\">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>\n<tr><td style=\"padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c\">\n<a href=\"http://127.0.0.1:42467\" target=\"_blank\" rel=\"noopener noreferrer\" style=\"color:#68716c\">Storefleet</a></td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>", "text": "Thank you for your order\n========================\n\nHello Ada Lovelace,\n\nWe have your order SF-X8E29-Z08NC and your payment, and will tell you when it is on its way.\n\nView your order:\nhttp://127.0.0.1:42467/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da?accessToken=not-shown-accessToken\n\n* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d\n  1 × $50.00 = $50.00\n\nSubtotal: $50.00\nStandard delivery: $5.00\nVAT 20%: $11.00\nTotal: $66.00\n\nDelivery address\nAda Lovelace\n12 St James''s Square\nLondon, SW1Y 4JH\nUnited Kingdom\n\n-- \nStorefleet\nhttp://127.0.0.1:42467\n", "subject": "Order SF-X8E29-Z08NC is confirmed"}', false, NULL, 'sent', 1, NULL, NULL, 'mailbox:01a21a9b-ba50-77ce-8470-041cbe8cd54c', NULL, NULL, '2026-11-27 01:25:43.12+00', '2026-11-27 01:25:43.125+00', '2026-11-27 01:25:43.125+00', '00-44e10971f56846bdabe57739d6074bce-4fe0b7883bb88bc3-00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.H2RJ9EJ7mWsXOLfutd2Z7WIfvM0SHP_0ZDRI6rYI26VkrPJgsn277IcHGuTopgUvmrkj_YI_g7Rtst8vFZ4Z647eFTg4ABw"}}');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.inbox VALUES
	('01a21a9b-a232-738c-9182-60ebcba0548d', 'user.verification_requested', '01a21a9b-a225-751e-8725-a97891ec4abe', '01a21a9b-a1ad-744d-9a5f-1175eb3fd270', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:36.964576+00', '2026-11-27 01:25:36.964576+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-a575-75ff-8ff6-d3fc4a4613b8', 'user.verification_requested', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '01a21a9b-a544-7c78-8d08-3be9b4134a5b', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:37.804084+00', '2026-11-27 01:25:37.804084+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-ab2f-75e1-a64d-765c7d721614', 'order.confirmed', '01a21a9b-aa98-76fa-8f1f-176045311d2a', '01a21a9b-aa87-7f45-b8ed-4bbecc45a8a5', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:39.610951+00', '2026-11-27 01:25:39.610951+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-ad59-7081-be34-a3532c96ca2d', 'order.confirmed', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ac6c-719b-a742-e7126b91cb70', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:39.842744+00', '2026-11-27 01:25:39.842744+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-ad9e-7256-a75d-9eb3bc4ab02d', 'order.shipped', '01a21a9b-ac71-7630-a05a-c7ff3beba727', '01a21a9b-ad67-70a7-8561-8457f6a03e9a', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.126883+00', '2026-11-27 01:25:40.126883+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-af0e-73ca-b74d-65d1bbce11f0', 'order.confirmed', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-ae7c-7a7e-8e17-34095524c122', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.266867+00', '2026-11-27 01:25:40.266867+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-af5f-70ff-af72-5449db41312b', 'order.shipped', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-af1f-773d-8960-828faa263af1', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.369613+00', '2026-11-27 01:25:40.369613+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-afad-72a4-a3d9-2c5621ae9045', 'order.confirmed', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-af79-738d-98fd-d90510db05c6', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.418147+00', '2026-11-27 01:25:40.418147+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-aff3-72ad-b46b-15467134fe8e', 'order.shipped', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-afb4-7d87-be01-60ab347dd012', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.498088+00', '2026-11-27 01:25:40.498088+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b077-7385-81a6-a76f526e215c', 'order.confirmed', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b002-747d-8dc3-fec9c44bb78f', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.635944+00', '2026-11-27 01:25:40.635944+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b0cb-7402-8451-40515ad41ff9', 'order.payment_failed', '01a21a9b-b08b-72cc-9832-de2011b500c8', '01a21a9b-b086-7be4-a241-80ac4ca628c9', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.708539+00', '2026-11-27 01:25:40.708539+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b1c8-70bd-a7ba-34d367a26baf', 'order.confirmed', '01a21a9b-b186-7197-bc4d-0659bec4f1bb', '01a21a9b-b183-7006-bb97-17f929ad35d3', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:40.979316+00', '2026-11-27 01:25:40.979316+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b223-7246-ba41-f80e3176bb23', 'order.confirmed', '01a21a9b-b1de-7111-a7fc-c2da0794ee56', '01a21a9b-b1dd-7e3f-b217-e6fdb310d270', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.05446+00', '2026-11-27 01:25:41.05446+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b257-7284-86e1-808ab7d5eecc', 'order.refunded', '01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a', '01a21a9b-b22e-7051-b85f-b7b87ad9b538', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.14189+00', '2026-11-27 01:25:41.14189+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b346-7638-9e33-2ea8d83b33c6', 'order.refunded', '01a21a9b-af7b-7202-b7de-d25912f900f8', '01a21a9b-b2d0-75bc-89d7-39a212fe61ed', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.349635+00', '2026-11-27 01:25:41.349635+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b380-7106-9baa-12dbf519f84d', 'order.cancelled', '01a21a9b-b004-72b1-bfcb-da1fb5c6f029', '01a21a9b-b35e-7683-bcfc-0cfe07e0a8d7', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:41.393622+00', '2026-11-27 01:25:41.393622+00', NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('01a21a9b-b650-777f-89c5-c3a24012232a', 'order.confirmed', '01a21a9b-b627-72a5-a985-b9defcf015da', '01a21a9b-b604-70a5-b2cb-8c671be9ae50', 'handled', 1, NULL, NULL, NULL, '2026-11-27 01:25:43.117268+00', '2026-11-27 01:25:43.117268+00', NULL, 0, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: mail_counts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail_counts VALUES
	('ada@example.com', 'user.verification_requested', 1, '2026-11-27 01:00:00+00', 1),
	('ada@example.com', 'user.verification_requested', 24, '2026-11-27 00:00:00+00', 1),
	('bob@example.com', 'user.verification_requested', 1, '2026-11-27 01:00:00+00', 1),
	('bob@example.com', 'user.verification_requested', 24, '2026-11-27 00:00:00+00', 1),
	('ada.dcf8a2db-9a65@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.dcf8a2db-9a65@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.fa8c0df0-cdf6@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.fa8c0df0-cdf6@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.fa8c0df0-cdf6@example.com', 'order.shipped', 1, '2026-11-27 01:00:00+00', 1),
	('ada.fa8c0df0-cdf6@example.com', 'order.shipped', 24, '2026-11-27 00:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.shipped', 1, '2026-11-27 01:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.shipped', 24, '2026-11-27 00:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.shipped', 1, '2026-11-27 01:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.shipped', 24, '2026-11-27 00:00:00+00', 1),
	('bob@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('bob@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.e67a725b-992f@example.com', 'order.payment_failed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.e67a725b-992f@example.com', 'order.payment_failed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.961c6ef8-d2fe@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.961c6ef8-d2fe@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.cca42e91-dd1b@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.cca42e91-dd1b@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.refunded', 1, '2026-11-27 01:00:00+00', 1),
	('ada.c699e3fd-0401@example.com', 'order.refunded', 24, '2026-11-27 00:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.refunded', 1, '2026-11-27 01:00:00+00', 1),
	('ada.96f4bdff-1239@example.com', 'order.refunded', 24, '2026-11-27 00:00:00+00', 1),
	('bob@example.com', 'order.cancelled', 1, '2026-11-27 01:00:00+00', 1),
	('bob@example.com', 'order.cancelled', 24, '2026-11-27 00:00:00+00', 1),
	('ada.c2a1672c-ee51@example.com', 'order.confirmed', 1, '2026-11-27 01:00:00+00', 1),
	('ada.c2a1672c-ee51@example.com', 'order.confirmed', 24, '2026-11-27 00:00:00+00', 1);


--
-- Data for Name: mailbox_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mailbox_messages VALUES
	('01a21a9b-a29f-75ff-b7ae-ef96786236be', 'ada@example.com', 'Confirm your email address for Storefleet', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Confirm your email address for Storefleet</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Choose your password and your account is ready.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Confirm your email address</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Please confirm that this address is yours and choose your password: your Storefleet account is ready.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="https://secret.invalid/url" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">Confirm address</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">The link works until 28 November 2026 at 01:25 UTC. If you did not open an account, ignore this message and nothing happens.</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Confirm your email address
==========================

Hello Ada Lovelace,

Please confirm that this address is yours and choose your password: your Storefleet account is ready.

Confirm address:
https://secret.invalid/url

The link works until 28 November 2026 at 01:25 UTC. If you did not open an account, ignore this message and nothing happens.

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:37.321+00', '{"https://secret.invalid/url": {"member": "url", "sealed": "sealed.v1.jFH62FGO.tEcBTs8eRfzPTSzzNC2cOOGfd2tjPo7YofawNNocRZTKBLP1VO_fZDjYWS3a_lpziKMTNVFZ_CMlPs-vzd8cNV9rbtK9wUq3akHUke5P2EUoAgUXNVV96qFVLZiEOaaAzkZjz4UN6lRDyunewI7zmWB0g2ZZusQ2bsa6TzwegcQAN57SfOIjRP7_FVGulYjXytj7DNNLRA4imTMrxWCYcDuNqgVjKvHFTB7Qz2i2kkvcBZ6K02BPHRHLo-a3YMWIN877MeTpdsVe9ei6MEh4fEoIsFwwlrQXEVFwWIdh-e9rodGRPa2N6dsZdkb3L9wPMQhcLeoIF0bxvQkG2kp8NxqAOkMZgpkddUaSGIJqZ3crRgIFxQEnb4cskhSbpJ3_-W5G-BKJOeeoX6fdCryVCR8aXNPk"}}'),
	('01a21a9b-a58d-7339-9804-a8ce970e8a63', 'bob@example.com', 'Confirm your email address for Storefleet', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Confirm your email address for Storefleet</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Choose your password and your account is ready.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Confirm your email address</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Please confirm that this address is yours and choose your password: your Storefleet account is ready.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="https://secret.invalid/url" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">Confirm address</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">The link works until 28 November 2026 at 01:25 UTC. If you did not open an account, ignore this message and nothing happens.</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Confirm your email address
==========================

Hello Ada Lovelace,

Please confirm that this address is yours and choose your password: your Storefleet account is ready.

Confirm address:
https://secret.invalid/url

The link works until 28 November 2026 at 01:25 UTC. If you did not open an account, ignore this message and nothing happens.

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:37.813+00', '{"https://secret.invalid/url": {"member": "url", "sealed": "sealed.v1.jFH62FGO.wl0ibftQc4EGih75kBx96ZgAX9PI_SuDAdBZdTZdy-IFoTLYAOvs1SZfdCE7w7zVod3UdvfH5_yFzZjvut0sT8b_ErkghZP6gbh-ZkDPw8VbVysdviFCu71YJca1DiKxi-FQ59nZqj3-cvRQKV-z3Fw6G3CgjIqobYQzx20mG-ueobI_NwFGxkdw0dmRr59p7ABdS7ozCTjCxu1rf60-H6hl2ElvMwLA9dD9-M2cKgJSaQtHiYfgd4Bhkb9e2AopP8U4O8cCxz2TbZgmaZXKLixHKRv3BSxcKbcicC92iLaSs04IF0S940A20C8fIA5hwdxgE-wauQalhGA3oAwbt37_vP0Y0kCBB3JuOVxfFU5XIlYzlQLujDHeebbmqQgLfTc7NH2p2R3gbjHp8nysANWdMYcv"}}'),
	('01a21a9b-acfc-74a5-a7dd-5666dc254bca', 'ada.dcf8a2db-9a65@example.com', 'Order SF-TFH24-4BFYX is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-TFH24-4BFYX is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-TFH24-4BFYX and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-TFH24-4BFYX and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-aa98-76fa-8f1f-176045311d2a?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:39.731+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.5fk83NsmTsBoSV5ZCKYlK0wcmeXAWxInu5_PJbONzMm-3Q6Qmc0zHdb3XMjjRw-_Z8i1cCJzoEFZmFwVtSDN4J3t8rrw5aI"}}'),
	('01a21a9b-ad88-71a2-ab42-d2b032d05ed0', 'ada.fa8c0df0-cdf6@example.com', 'Order SF-6Y8A8-7DG01 is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-6Y8A8-7DG01 is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-6Y8A8-7DG01 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-6Y8A8-7DG01 and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:39.877+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.Ms2ZZfH6HhCJTnPlCd5pwueuPFL330Ek0b17qzYKJgjszemunWbyG5RaP7IQBsCcFJkiwuC3KjsDjxWqvUk05z6s22ts_UQ"}}'),
	('01a21a9b-aee5-768d-ac12-e4a78faf5158', 'ada.fa8c0df0-cdf6@example.com', 'Order SF-6Y8A8-7DG01 is on its way', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-6Y8A8-7DG01 is on its way</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your parcel has left.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your order is on its way</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Your order SF-6Y8A8-7DG01 has left our hands.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Carrier</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">DHL</td></tr><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Tracking</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">JD0146</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your order is on its way
========================

Hello Ada Lovelace,

Your order SF-6Y8A8-7DG01 has left our hands.

Carrier: DHL
Tracking: JD0146

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-ac71-7630-a05a-c7ff3beba727?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.238+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.7Kf_vN4vZgCAOLxS7qd3YHb491HmzAQxymrY_It0PERslN3KnUYTj47SpBsz-KHOXEzXZJ4y7w7fgCXCG7nSW-SZf-Degqs"}}'),
	('01a21a9b-af32-737f-ae68-ffab51e35477', 'ada.c699e3fd-0401@example.com', 'Order SF-08G7K-5N7Z3 is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-08G7K-5N7Z3 is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-08G7K-5N7Z3 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-08G7K-5N7Z3 and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.291+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.TYKzXfrySvlOn7iFh_JUDTqgUMXcn2eMeq-DQZamTrMrKN2Vv0cCFe2XL88l9-iXyEkIEf4dX_Sf2FgUsYBvAuElLT1aiqM"}}'),
	('01a21a9b-af95-71b5-9eab-4791e059409e', 'ada.c699e3fd-0401@example.com', 'Order SF-08G7K-5N7Z3 is on its way', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-08G7K-5N7Z3 is on its way</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your parcel has left.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your order is on its way</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Your order SF-08G7K-5N7Z3 has left our hands.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Carrier</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">DHL</td></tr><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Tracking</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">JD0146</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your order is on its way
========================

Hello Ada Lovelace,

Your order SF-08G7K-5N7Z3 has left our hands.

Carrier: DHL
Tracking: JD0146

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.387+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.fcz2xeJ4OsGLmXEfOQfflcuTLIIiMPSfdevD9rqMTIqie4vJfA4sYlgEnXWza4UsSDJVLPtcHHHrn-mZQ0JQjQNdIbctv3U"}}'),
	('01a21a9b-afc4-70e1-a346-34d5a3189e73', 'ada.96f4bdff-1239@example.com', 'Order SF-A0T5P-PB5NT is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-A0T5P-PB5NT is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-A0T5P-PB5NT and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-A0T5P-PB5NT and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.431+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.UkPP1fqAFV5FXC6I_JTmmmU0VHdeOL09VwxZa3EsjdZ6CMsll9ELNiqdXTjynnSA4Ou3ryWJ8VEX5gWsa0SR4qyRLkqfMLo"}}'),
	('01a21a9b-b014-74bc-a2c3-149a325530e4', 'ada.96f4bdff-1239@example.com', 'Order SF-A0T5P-PB5NT is on its way', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-A0T5P-PB5NT is on its way</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your parcel has left.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your order is on its way</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Your order SF-A0T5P-PB5NT has left our hands.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Carrier</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">DHL</td></tr><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Tracking</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">JD0146</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your order is on its way
========================

Hello Ada Lovelace,

Your order SF-A0T5P-PB5NT has left our hands.

Carrier: DHL
Tracking: JD0146

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.515+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.u5MmCbtYQCgbNI7ir06N7tvfkbJFmDnhLfcZzw3Mvwq_nnbgydA28NnOEp1TUmOaIjcMpucm7hnxGxL9SG3dCoWb83vvgN4"}}'),
	('01a21a9b-b0a2-7533-bb1e-f7ea12355694', 'bob@example.com', 'Order SF-2ACYX-4Z0X1 is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-2ACYX-4Z0X1 is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $126.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-2ACYX-4Z0X1 and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">2 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$100.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$100.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$21.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$126.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-2ACYX-4Z0X1 and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  2 × $50.00 = $100.00

Subtotal: $100.00
Standard delivery: $5.00
VAT 20%: $21.00
Total: $126.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.664+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.jkF15k8SvLw_xsdsPMr_hYglZv3a6r15X6O8JTHqFY3dk9Sy_5Uq9QuwF1a8ce9CnOLF8O_RlLLoiplqXrwopEqcdsdJQWk"}}'),
	('01a21a9b-b132-738c-a14a-87a06c78c847', 'ada.e67a725b-992f@example.com', 'The payment for order SF-FV77B-05DK7 did not go through', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>The payment for order SF-FV77B-05DK7 did not go through</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Nothing was charged. You can try again.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your payment did not go through</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">The payment of $66.00 for order SF-FV77B-05DK7 was not accepted, and nothing was charged.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Reason</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">Card declined</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We keep your items for you until 27 November 2026 at 01:29 UTC: you can try again, also with another card.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b08b-72cc-9832-de2011b500c8?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">Try again</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your payment did not go through
===============================

Hello Ada Lovelace,

The payment of $66.00 for order SF-FV77B-05DK7 was not accepted, and nothing was charged.

Reason: Card declined

We keep your items for you until 27 November 2026 at 01:29 UTC: you can try again, also with another card.

Try again:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b08b-72cc-9832-de2011b500c8?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:40.811+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.c_0DCxMF2UDdhpaNLFwhOZX6zlqbfP1FORh-BWTr9_vBgXGEDA0XO6dGfQA4I6gDaH7qR2Hqd8fSEs302AyS4Scg3ALyeD0"}}'),
	('01a21a9b-b1f6-75b9-ab94-7ef32776ade3', 'ada.961c6ef8-d2fe@example.com', 'Order SF-57HNA-F53QP is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-57HNA-F53QP is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-57HNA-F53QP and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-57HNA-F53QP and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b186-7197-bc4d-0659bec4f1bb?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:41+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.PR9kQLxVxanorzRggE7w2JTIeqgNTr1BcbyMaqp7Q2rkrf4GCT-sdUQq00SZAX_RF4jN0h2bWrm9Hjg26n9-PfzdWFuypqU"}}'),
	('01a21a9b-b244-7284-8a2a-f4cf41e2b7a6', 'ada.cca42e91-dd1b@example.com', 'Order SF-7YRDG-RFARJ is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-7YRDG-RFARJ is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-7YRDG-RFARJ and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-7YRDG-RFARJ and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b1de-7111-a7fc-c2da0794ee56?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:41.074+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.R3Wj910vw3KjAaIf1QO7kAC6hsfF5hPhfkEQufSkNNCNmxpytsvr4xaq7d4tf6glcTCujPYvwqEYG3nDbiDLQ884JBTQn6s"}}'),
	('01a21a9b-b2ff-70d8-984c-5e6ae128b367', 'ada.c699e3fd-0401@example.com', '$10.00 refunded for order SF-08G7K-5N7Z3', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>$10.00 refunded for order SF-08G7K-5N7Z3</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your bank may need a few days to show it.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Part of your order was refunded</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have refunded $10.00 of order SF-08G7K-5N7Z3. Your bank may need a few days to show it.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Refunded</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">$10.00</td></tr><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Reason</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">Scratched</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Part of your order was refunded
===============================

Hello Ada Lovelace,

We have refunded $10.00 of order SF-08G7K-5N7Z3. Your bank may need a few days to show it.

Refunded: $10.00
Reason: Scratched

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-ae7e-70f6-9df8-069fa5a4ef9a?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:41.278+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.Lby6mvosupzrxayI3nZ1VN2LLCPOqrChAjq2-k4ugzWgic9PM8XUojRon5t-BMLaZK5GZNFUZ2GroNUOFaNxevvgfxdVzOM"}}'),
	('01a21a9b-b367-7398-96ab-e29dc4c9eaef', 'ada.96f4bdff-1239@example.com', '$66.00 refunded for order SF-A0T5P-PB5NT', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>$66.00 refunded for order SF-A0T5P-PB5NT</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your bank may need a few days to show it.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your order was refunded</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have refunded $66.00 of order SF-A0T5P-PB5NT. Your bank may need a few days to show it.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Refunded</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">$66.00</td></tr><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Reason</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">lost on its way</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your order was refunded
=======================

Hello Ada Lovelace,

We have refunded $66.00 of order SF-A0T5P-PB5NT. Your bank may need a few days to show it.

Refunded: $66.00
Reason: lost on its way

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-af7b-7202-b7de-d25912f900f8?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:41.362+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.1cLSHOp7kBuH6CJ7xqHKyj2N05Nny7DvsOVW5W9nzfEHbJtSfS9O58nlR4gfse6xBqSkjYseSKUkwo1v3tHejqCld4IS-hA"}}'),
	('01a21a9b-b3f9-7383-9dea-d540f08c1bdd', 'bob@example.com', 'Order SF-2ACYX-4Z0X1 is cancelled', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-2ACYX-4Z0X1 is cancelled</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Your card is not charged.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Your order is cancelled</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Order SF-2ACYX-4Z0X1 is cancelled. Your card is not charged.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:6px 16px 6px 0;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c;vertical-align:top;white-space:nowrap">Reason</td>
<td style="padding:6px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word">changed my mind</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">2 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$100.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Your order is cancelled
=======================

Hello Ada Lovelace,

Order SF-2ACYX-4Z0X1 is cancelled. Your card is not charged.

Reason: changed my mind

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  2 × $50.00 = $100.00

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b004-72b1-bfcb-da1fb5c6f029?accessToken=not-shown-accessToken

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:41.584+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.oOFcZaxH6L2vH3pdeQtYc6-797IqGV-Q2PBsmdEdXzwZisCnH1SdaD2m3WERNDjB8di_zU6f_P7fMSD0t1EU_SDDBpUsXo0"}}'),
	('01a21a9b-ba50-77ce-8470-041cbe8cd54c', 'ada.c2a1672c-ee51@example.com', 'Order SF-X8E29-Z08NC is confirmed', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>Order SF-X8E29-Z08NC is confirmed</title>
<style>@media (max-width:620px){.page{padding:0!important}.card{border-radius:0!important}}</style>
</head>
<body style="margin:0;background:#f3f4f2">
<div style="display:none;max-height:0;overflow:hidden">Thank you. $66.00 paid, and we are packing.</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f2"><tr>
<td class="page" align="center" style="padding:32px 12px">
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;background:#ffffff;border-radius:12px;text-align:left">
<tr><td style="padding:24px 32px 0;font:700 18px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#0f6b4f">Storefleet</td></tr>
<tr><td style="padding:20px 32px 16px"><h1 style="margin:0;font:700 24px/32px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421">Thank you for your order</h1></td></tr>
<tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">Hello Ada Lovelace,</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0">We have your order SF-X8E29-Z08NC and your payment, and will tell you when it is on its way.</p></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="border-radius:8px;background:#0f6b4f"><a href="http://127.0.0.1:42467/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da?accessToken=not-shown-accessToken" target="_blank" rel="noopener noreferrer"
 style="display:inline-block;padding:12px 24px;font:600 15px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#ffffff;text-decoration:none">View your order</a></td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:12px 16px 12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;word-break:break-word"><span style="font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Test test-cd7c5f88-45f0-4733-9532-58a903939a9d</span>

<br><span style="font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">1 × $50.00</span></td>
<td align="right" style="padding:12px 0;border-bottom:1px solid #e3e6e2;vertical-align:top;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td>
</tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Subtotal</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$50.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Standard delivery</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$5.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">VAT 20%</td>
<td align="right" style="padding:2px 0;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$11.00</td></tr><tr>
<td style="padding:2px 16px 2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Total</td>
<td align="right" style="padding:2px 0;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;white-space:nowrap">$66.00</td></tr></table></td></tr><tr><td style="padding:0 32px 20px;font:400 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#1f2421"><p style="margin:0 0 4px;font:600 15px/24px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">Delivery address</p>
<p style="margin:0">Ada Lovelace<br>12 St James&#39;s Square<br>London, SW1Y 4JH<br>United Kingdom</p></td></tr>
<tr><td style="padding:20px 32px 28px;border-top:1px solid #e3e6e2;font:400 13px/20px -apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;color:#68716c">
<a href="http://127.0.0.1:42467" target="_blank" rel="noopener noreferrer" style="color:#68716c">Storefleet</a></td></tr>
</table>
</td></tr></table>
</body>
</html>', 'Thank you for your order
========================

Hello Ada Lovelace,

We have your order SF-X8E29-Z08NC and your payment, and will tell you when it is on its way.

View your order:
http://127.0.0.1:42467/api/v1/orders/01a21a9b-b627-72a5-a985-b9defcf015da?accessToken=not-shown-accessToken

* Test test-cd7c5f88-45f0-4733-9532-58a903939a9d
  1 × $50.00 = $50.00

Subtotal: $50.00
Standard delivery: $5.00
VAT 20%: $11.00
Total: $66.00

Delivery address
Ada Lovelace
12 St James''s Square
London, SW1Y 4JH
United Kingdom

-- 
Storefleet
http://127.0.0.1:42467
', '2026-11-27 01:25:43.131+00', '{"not-shown-accessToken": {"member": "accessToken", "sealed": "sealed.v1.CCDdrM5a.H2RJ9EJ7mWsXOLfutd2Z7WIfvM0SHP_0ZDRI6rYI26VkrPJgsn277IcHGuTopgUvmrkj_YI_g7Rtst8vFZ4Z647eFTg4ABw"}}');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: push_subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migrations VALUES
	('kit/0001_create_outbox.sql', '4901fb3b9a0afc22ca855b43989be4059d7e528b255e04a013e5c47a44ffc8d8', '2026-11-27 01:25:33.100107+00'),
	('kit/0002_create_inbox.sql', 'f9301be67acc7d23301b7d13a6b8e0a4a4c5e6c7141b9025aabc38f1b30dedd0', '2026-11-27 01:25:33.100107+00'),
	('kit/0003_create_idempotency_keys.sql', 'd66a8bd86a878813b547a27af8abd06852a80b13d6aae3acf428e57535875b6b', '2026-11-27 01:25:33.100107+00'),
	('kit/0004_add_operations.sql', '2819fb33fb76057193279f94f47d839ede2bfb85e365fafb8560b6583827151b', '2026-11-27 01:25:33.100107+00'),
	('kit/0010_find_secrets_in_outbox.sql', '3cfec53182c9a28733596434fa5eb66cf691bd7f533ec329f0d9f9012a02aed1', '2026-11-27 01:25:33.100107+00'),
	('kit/0011_add_event_version.sql', 'c65dc1bbf7848c90f2f960e9a3c67591b7b5c5207799e2b986ffc4b3fa523c98', '2026-11-27 01:25:33.100107+00'),
	('service/0001_create_deliveries.sql', 'bacebb7defa9c530867dcca665750002bbd027a67dbe6bb5fd15213583e51902', '2026-11-27 01:25:33.100107+00'),
	('service/0002_create_mailbox_messages.sql', '96c1bbec668711c1077c39adbf401e9bd68db5a0c67bfbc5f85803f34ce14afc', '2026-11-27 01:25:33.100107+00'),
	('service/0003_create_push.sql', '3749feadad28065224321450b26d20e9e72fae06cdb0c5c402bee7443ffbbd60', '2026-11-27 01:25:33.100107+00'),
	('service/0004_find_deliveries_by_subject.sql', 'a82a54fef0bc80f4c300fcf21d06fc60c6cbeec4823aae218e43aceef7aa4c4e', '2026-11-27 01:25:33.100107+00'),
	('service/0005_trace_deliveries.sql', 'd46ad1b6853ef381ab059a3b1e0d916bae8269313d3a81fd02c8b4356c861edd', '2026-11-27 01:25:33.100107+00'),
	('service/0006_limit_mails_by_recipient.sql', '3871e19df0cfbe9029ea96bceef0f099ac808d5e9108c0d2e74ebbc3d3e7c257', '2026-11-27 01:25:33.100107+00'),
	('service/0007_seal_secrets_of_messages.sql', 'b9f9ea6f16c810b31c1d4cb43084f4ac4bc40169463ae47f809a2b452c346ba7', '2026-11-27 01:25:33.100107+00');


--
-- Data for Name: vapid_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.vapid_keys VALUES
	(1, 'BKj4bQCKGloWqcvgiJ1wGYfQfFatvyHqOT0p60-UnNZwnF4DqUce0hWJ7lnsRS7DmL4PC8w2LWqQEB8t_oM6sTY', 'D4FfqC53cUU7X037noQDhR47YVI5yKbIDPOQ3688ndg');


--
-- Name: outbox_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_sequence_seq', 1, false);


--
-- Name: deliveries deliveries_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.deliveries
    ADD CONSTRAINT deliveries_check CHECK (((next_attempt_at IS NULL) = (status = ANY (ARRAY['sent'::text, 'dead'::text, 'suppressed'::text])))) NOT VALID;


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);


--
-- Name: deliveries deliveries_status_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.deliveries
    ADD CONSTRAINT deliveries_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'dead'::text, 'suppressed'::text]))) NOT VALID;


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
-- Name: mail_counts mail_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_counts
    ADD CONSTRAINT mail_counts_pkey PRIMARY KEY (mailbox, kind, hours, starts_at);


--
-- Name: mailbox_messages mailbox_messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mailbox_messages
    ADD CONSTRAINT mailbox_messages_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (sequence);


--
-- Name: push_subscriptions push_subscriptions_endpoint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT push_subscriptions_endpoint UNIQUE (endpoint);


--
-- Name: push_subscriptions push_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT push_subscriptions_pkey PRIMARY KEY (id);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (id);


--
-- Name: vapid_keys vapid_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vapid_keys
    ADD CONSTRAINT vapid_keys_pkey PRIMARY KEY (id);


--
-- Name: deliveries_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_due ON public.deliveries USING btree (channel, next_attempt_at) WHERE (next_attempt_at IS NOT NULL);


--
-- Name: deliveries_event_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_event_subject ON public.deliveries USING btree (event_subject);


--
-- Name: deliveries_once_per_event; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX deliveries_once_per_event ON public.deliveries USING btree (event_id, channel, recipient) WHERE (resend_of IS NULL);


--
-- Name: deliveries_one_open_resend; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX deliveries_one_open_resend ON public.deliveries USING btree (resend_of) WHERE ((resend_of IS NOT NULL) AND (next_attempt_at IS NOT NULL));


--
-- Name: deliveries_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_recipient ON public.deliveries USING btree (recipient, id);


--
-- Name: deliveries_with_tokens; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_with_tokens ON public.deliveries USING btree (id) WHERE ((secrets IS NULL) AND (next_attempt_at IS NULL) AND ((content)::text ~ 'accessToken='::text) AND ((content)::text !~ 'accessToken=not-shown'::text));


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
-- Name: mail_counts_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_counts_starts_at ON public.mail_counts USING btree (starts_at);


--
-- Name: mailbox_messages_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mailbox_messages_recipient ON public.mailbox_messages USING btree (recipient, id);


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
-- Name: push_subscriptions_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX push_subscriptions_user ON public.push_subscriptions USING btree (user_id, id);


--
-- Name: deliveries deliveries_resend_of_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_resend_of_fkey FOREIGN KEY (resend_of) REFERENCES public.deliveries(id);


--
-- Name: mailbox_messages mailbox_messages_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mailbox_messages
    ADD CONSTRAINT mailbox_messages_id_fkey FOREIGN KEY (id) REFERENCES public.deliveries(id);


--
-- PostgreSQL database dump complete
--


