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
-- Name: end_reset_links(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.end_reset_links() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  delete from verifications where value = old.user_id::text;
  return null;
end
$$;


--
-- Name: limit_session_lifetime(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.limit_session_lifetime() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.expires_at := least(new.expires_at, new.created_at + interval '30 days');
  return new;
end
$$;


--
-- Name: new_event_id(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.new_event_id() RETURNS uuid
    LANGUAGE sql
    AS $$
  select encode(set_byte(bytes, 6, 112 | (get_byte(bytes, 6) & 15)), 'hex')::uuid
  from (
    select overlay(
      uuid_send(gen_random_uuid())
      placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6
    ) as bytes
  ) as id
$$;


--
-- Name: note_renamed_session(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.note_renamed_session() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into revoked_sessions (session_id) values (old.id) on conflict do nothing;
  return null;
end
$$;


--
-- Name: note_revoked_session(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.note_revoked_session() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into revoked_sessions (session_id) values (old.id) on conflict do nothing;
  return null;
end
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    role text DEFAULT 'customer'::text NOT NULL,
    banned_at timestamp with time zone,
    ban_reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_email_check CHECK ((email = lower(email))),
    CONSTRAINT users_role_check CHECK ((role = ANY (ARRAY['customer'::text, 'staff'::text, 'admin'::text])))
);


--
-- Name: publish_account_event(text, public.users, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publish_account_event(event_type text, person public.users, facts jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE sql
    AS $$
  insert into outbox (id, type, subject, data, correlation_id, traceparent)
  values (
    new_event_id(),
    event_type,
    person.id::text,
    jsonb_build_object('userId', person.id, 'email', person.email, 'name', person.name) || facts,
    nullif(current_setting('storefleet.correlation_id', true), ''),
    nullif(current_setting('storefleet.traceparent', true), '')
  )
$$;


--
-- Name: publish_password_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publish_password_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform publish_account_event('user.password_changed', person) from users as person where person.id = new.user_id;
  return new;
end
$$;


--
-- Name: publish_user_changes(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publish_user_changes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.role <> old.role then
    perform publish_account_event('user.role_changed', new, jsonb_build_object('role', new.role));
  end if;
  if old.banned_at is null and new.banned_at is not null then
    perform publish_account_event('user.banned', new, jsonb_build_object('reason', coalesce(new.ban_reason, '')));
  end if;
  if old.banned_at is not null and new.banned_at is null then
    perform publish_account_event('user.unbanned', new);
  end if;
  return new;
end
$$;


--
-- Name: publish_user_registered(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publish_user_registered() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform publish_account_event('user.registered', new);
  return new;
end
$$;


--
-- Name: record_address_verified(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_address_verified() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into account_activity (user_id, action) values (new.id, 'address_verified');
  return null;
end
$$;


--
-- Name: record_password_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_password_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into account_activity (user_id, action) values (new.user_id, 'password_changed');
  return null;
end
$$;


--
-- Name: record_session_activity(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_session_activity() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    insert into account_activity (user_id, action, session_id, ip_address, user_agent)
    values (new.user_id, 'signed_in', new.id, new.ip_address, left(new.user_agent, 500));
  else
    insert into account_activity (user_id, action, session_id) values (old.user_id, 'session_ended', old.id);
  end if;
  return null;
end
$$;


--
-- Name: refuse_session_of_banned_user(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_session_of_banned_user() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform 1 from users where id = new.user_id and banned_at is null for share;
  if not found then
    raise exception 'the user is banned';
  end if;
  return new;
end
$$;


--
-- Name: rename_sessions_of_user(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rename_sessions_of_user() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update sessions set id = gen_random_uuid() where user_id = new.id;
  return null;
end
$$;


--
-- Name: account_activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_activity (
    id uuid DEFAULT public.new_event_id() NOT NULL,
    user_id uuid NOT NULL,
    action text NOT NULL,
    session_id uuid,
    ip_address text,
    user_agent text,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    provider_id text NOT NULL,
    account_id text NOT NULL,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: addresses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.addresses (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    region text,
    postal_code text NOT NULL,
    country text NOT NULL,
    phone text,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: audit_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_log (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    action text NOT NULL,
    details jsonb NOT NULL,
    actor_id uuid NOT NULL,
    actor_email text NOT NULL,
    occurred_at timestamp with time zone NOT NULL
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
-- Name: jwks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jwks (
    id uuid NOT NULL,
    public_key text NOT NULL,
    private_key text NOT NULL,
    alg text,
    crv text,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone
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
-- Name: revoked_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revoked_sessions (
    session_id uuid NOT NULL,
    revoked_at timestamp with time zone DEFAULT now() NOT NULL,
    is_published boolean DEFAULT false NOT NULL
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
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    token text NOT NULL,
    user_id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: sign_in_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_attempts (
    account_hash text NOT NULL,
    source text NOT NULL,
    failures integer NOT NULL,
    last_attempt_at timestamp with time zone NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL
);


--
-- Name: verifications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verifications (
    id uuid NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Data for Name: account_activity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_activity VALUES
	('01a21a9b-9f14-738b-830c-cc763636cb25', '01a21a9b-9d2a-7714-a14d-ed2743003f10', 'signed_in', '01a21a9b-9efe-7077-812b-7143106e0896', '127.0.0.1', 'node', '2026-11-27 01:25:36.127865+00'),
	('01a21a9b-a49f-7b77-9110-97b4fe84db87', '01a21a9b-a225-751e-8725-a97891ec4abe', 'address_verified', NULL, NULL, NULL, '2026-11-27 01:25:37.563809+00'),
	('01a21a9b-a515-7725-9ad5-ed23f967aea0', '01a21a9b-a225-751e-8725-a97891ec4abe', 'signed_in', '01a21a9b-a501-7179-a353-c7a4ed5e2720', '127.0.0.1', 'node', '2026-11-27 01:25:37.665756+00'),
	('01a21a9b-a646-7f57-bb7f-5ff5fa7972e8', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'address_verified', NULL, NULL, NULL, '2026-11-27 01:25:37.988142+00'),
	('01a21a9b-a67e-7473-8d5b-46221d4df10d', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'signed_in', '01a21a9b-a67c-7622-aca5-a31a7870d108', '127.0.0.1', 'node', '2026-11-27 01:25:38.044917+00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	('01a21a9b-9d2a-7714-a14d-f11af19bef2e', '01a21a9b-9d2a-7714-a14d-ed2743003f10', 'credential', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '$argon2id$v=19$m=19456,t=2,p=1$McquLpO7gmoopJuHVZqmaA$vwGAREmCDdCM2VhdiWPL/yIBP4po162jcliMizkaqro', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:35.659876+00', '2026-11-27 01:25:35.659876+00'),
	('01a21a9b-9d63-7184-92e9-d6d3ec92a805', '01a21a9b-9d62-708f-b509-40d07254e9ee', 'credential', '01a21a9b-9d62-708f-b509-40d07254e9ee', '$argon2id$v=19$m=19456,t=2,p=1$r8G2mugjlYlLoF2fTp303w$iTep+TYYlExk76Fl5o24EvUDaQAySu0G7p4zdJ4xZaE', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:35.715611+00', '2026-11-27 01:25:35.715611+00'),
	('01a21a9b-9d77-742f-ba2f-905b7604f313', '01a21a9b-9d77-742f-ba2f-8cf53c8204e1', 'credential', '01a21a9b-9d77-742f-ba2f-8cf53c8204e1', '$argon2id$v=19$m=19456,t=2,p=1$awetlDa9ySoKNiZWbDvoJw$+LglteNFKEpSefdpdS4LT+y5X5ZS+8sVRt4KTz/LRcs', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:35.735903+00', '2026-11-27 01:25:35.735903+00'),
	('01a21a9b-a49b-7315-94f9-1d25c69f23e9', '01a21a9b-a225-751e-8725-a97891ec4abe', 'credential', '01a21a9b-a225-751e-8725-a97891ec4abe', '$argon2id$v=19$m=19456,t=2,p=1$U5Fy9KudtxVugNI4lQr+eQ$X1mzlbMDw20g+xAev8wbTeXpmdL9AvuUyk191RswHE0', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:37.563+00', '2026-11-27 01:25:37.563+00'),
	('01a21a9b-a643-77be-90c0-31a2581e3bc0', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'credential', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '$argon2id$v=19$m=19456,t=2,p=1$R87Fms1IlmhM1VUkE2/FpA$OqrpHaW1MBGZbDFwm3KID5bVzkzTZmEVoZAeADtDsMw', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:37.987+00', '2026-11-27 01:25:37.987+00'),
	('01a21a9b-baec-7364-8dca-caf406f1ca86', '01a21a9b-bae6-7021-9b5f-f3fd8b33599c', 'credential', '01a21a9b-bae6-7021-9b5f-f3fd8b33599c', '$argon2id$v=19$m=19456,t=2,p=1$HJP8EhHeGLqgWnOR6UMWtQ$xrvhiGHGT7wYEA7PDgCArp76jjIutJlpX3msy5/Qsp8', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 01:25:43.276+00', '2026-11-27 01:25:43.276+00');


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: jwks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jwks VALUES
	('01a21a9b-9cfd-7347-9b80-cb15aa6164b1', '{"kty":"EC","x":"pJ_-l1ZkI6fcjoGBaBXF55st9lQK3-lUNQY4tiVRWio","y":"J9NwZGF2gG2s5YWl3jeWo-J9gVZj6TvJAZtWVtyHDI4","crv":"P-256"}', '"49870e868f2179ae72b1a7e8d59ccce9feac6d74e48bc27577cbc870b63200c0d5b40e7c14e4cf2a905c52a2bfbda6eb6e3c23748abd51bf8b5138a9ddfbc0e0070563b50ad489ed88868d51321e8e5aa04e3386a41ba9080b41c63b212f33c0f3e640ca8b1716b1694171b2147942fe999d7f40aabf8b3b361fbc657a5dd744e55c741937ae34d24cabe8a26f55ee280700c182753d9471174a59a94aff4cbe0143cf4a7cc00e7ca845111d7771ee043b7d43c9663c68e3586dcd40a157a116342105e05afc7c257d54c2454b386e3b77f1d0d749f5affa"', 'ES256', 'P-256', '2026-11-27 01:25:35.612+00', '2027-02-25 01:25:35.612+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(6, '01a21a9b-a570-75cd-ad5b-d91a566d26d3', 'user.registered', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '{"name": "Ada Lovelace", "email": "bob@example.com", "userId": "01a21a9b-a56d-71dc-99bf-beeda34e6afa"}', '01a21a9b-a544-7c78-8d08-3be9b4134a5b', '00-447e46dd8fd44aa3bb203e8a54476187-d0ff00b2de9daf2b-00', '2026-11-27 01:25:37.739381+00', NULL, '2026-11-27 01:25:37.799668+00', 1, 1),
	(7, '01a21a9b-a575-75ff-8ff6-d3fc4a4613b8', 'user.verification_requested', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '{"name": "Ada Lovelace", "email": "bob@example.com", "userId": "01a21a9b-a56d-71dc-99bf-beeda34e6afa", "expiresAt": "2026-11-28T01:25:37.780Z"}', '01a21a9b-a544-7c78-8d08-3be9b4134a5b', '00-447e46dd8fd44aa3bb203e8a54476187-d0ff00b2de9daf2b-00', '2026-11-27 01:25:37.781829+00', NULL, '2026-11-27 01:25:37.799668+00', 1, 1),
	(8, '01a21a9b-baec-7b5e-9e3a-8b41a1a7bc7c', 'user.registered', '01a21a9b-bae6-7021-9b5f-f3fd8b33599c', '{"name": "Carol", "email": "carol@example.com", "userId": "01a21a9b-bae6-7021-9b5f-f3fd8b33599c"}', '01a21a9b-baa3-7e00-8298-4d539cb1533c', '00-4117ebcfbf134ed9928a6d926bd8a799-d3db3b0b76205b0c-00', '2026-11-27 01:25:43.236322+00', NULL, NULL, 0, 1),
	(1, '01a21a9b-9d2f-7dcb-963d-5ee0d50c5655', 'user.registered', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '{"name": "Sample Admin", "email": "admin@storefleet.test", "userId": "01a21a9b-9d2a-7714-a14d-ed2743003f10"}', NULL, NULL, '2026-11-27 01:25:35.659876+00', NULL, '2026-11-27 01:25:35.899465+00', 1, 1),
	(2, '01a21a9b-9d65-731f-9a2e-c348337d4a2f', 'user.registered', '01a21a9b-9d62-708f-b509-40d07254e9ee', '{"name": "Sample Staff", "email": "staff@storefleet.test", "userId": "01a21a9b-9d62-708f-b509-40d07254e9ee"}', NULL, NULL, '2026-11-27 01:25:35.715611+00', NULL, '2026-11-27 01:25:35.899465+00', 1, 1),
	(3, '01a21a9b-9d79-73d3-bb39-fa2fa8e43849', 'user.registered', '01a21a9b-9d77-742f-ba2f-8cf53c8204e1', '{"name": "Sample Customer", "email": "customer@storefleet.test", "userId": "01a21a9b-9d77-742f-ba2f-8cf53c8204e1"}', NULL, NULL, '2026-11-27 01:25:35.735903+00', NULL, '2026-11-27 01:25:35.899465+00', 1, 1),
	(9, '01a21a9b-baf8-776d-8893-3ebcaa1dc479', 'user.verification_requested', '01a21a9b-bae6-7021-9b5f-f3fd8b33599c', '{"url": "sealed.v1.jFH62FGO.VjII5VHKic8buwqLCc2-ML-oEFR-n06eC1vx1CFMBYrtJhDBh5Coza9DN8VMt__k6dZLVjRMFxdH57EH9utQloI35T9JvKKToQfESgZkKKGh_VsPBrhf-L2T9ejv3gfjyYfyDf-7ErM_rJhx6Oq8euhfi-MB5RUGyO39h2iyF-2LFkzN-LoLv2jthcPNn3YYSglm8md8bEbv7uciyOQcjrFkJg3RiCSfdvxwi_NfZKAaWbPWatlEAw0QYbxb7RT_db-bgeajTv84l7PBCX17YB14160O0W2Kmu4rWIMpZTLiIl-AofBjpBnz_AAjs-w-FrV_8GD0CHFIVZuS0d4-LJfJTnodjua88oBMgCAu_ebvp0ku2qFzBxum9EtiDWzr4snHP2epZYQnb7He14H6qBV1maoSQp0", "name": "Carol", "email": "carol@example.com", "userId": "01a21a9b-bae6-7021-9b5f-f3fd8b33599c", "expiresAt": "2026-11-28T01:25:43.287Z"}', '01a21a9b-baa3-7e00-8298-4d539cb1533c', '00-4117ebcfbf134ed9928a6d926bd8a799-d3db3b0b76205b0c-00', '2026-11-27 01:25:43.288769+00', NULL, NULL, 0, 1),
	(4, '01a21a9b-a229-7e51-8477-6c9a36b08d9d', 'user.registered', '01a21a9b-a225-751e-8725-a97891ec4abe', '{"name": "Ada Lovelace", "email": "ada@example.com", "userId": "01a21a9b-a225-751e-8725-a97891ec4abe"}', '01a21a9b-a1ad-744d-9a5f-1175eb3fd270', '00-38845e3c4e6549bf93b36268244b1cef-23e81e37b25e23f8-00', '2026-11-27 01:25:36.914641+00', NULL, '2026-11-27 01:25:36.966+00', 1, 1),
	(5, '01a21a9b-a232-738c-9182-60ebcba0548d', 'user.verification_requested', '01a21a9b-a225-751e-8725-a97891ec4abe', '{"name": "Ada Lovelace", "email": "ada@example.com", "userId": "01a21a9b-a225-751e-8725-a97891ec4abe", "expiresAt": "2026-11-28T01:25:36.944Z"}', '01a21a9b-a1ad-744d-9a5f-1175eb3fd270', '00-38845e3c4e6549bf93b36268244b1cef-23e81e37b25e23f8-00', '2026-11-27 01:25:36.946709+00', NULL, '2026-11-27 01:25:36.966+00', 1, 1);


--
-- Data for Name: revoked_sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migrations VALUES
	('kit/0001_create_outbox.sql', '4901fb3b9a0afc22ca855b43989be4059d7e528b255e04a013e5c47a44ffc8d8', '2026-11-27 01:25:34.840609+00'),
	('kit/0002_create_inbox.sql', 'f9301be67acc7d23301b7d13a6b8e0a4a4c5e6c7141b9025aabc38f1b30dedd0', '2026-11-27 01:25:34.840609+00'),
	('kit/0003_create_idempotency_keys.sql', 'd66a8bd86a878813b547a27af8abd06852a80b13d6aae3acf428e57535875b6b', '2026-11-27 01:25:34.840609+00'),
	('kit/0004_add_operations.sql', '2819fb33fb76057193279f94f47d839ede2bfb85e365fafb8560b6583827151b', '2026-11-27 01:25:34.840609+00'),
	('kit/0010_find_secrets_in_outbox.sql', '3cfec53182c9a28733596434fa5eb66cf691bd7f533ec329f0d9f9012a02aed1', '2026-11-27 01:25:34.840609+00'),
	('kit/0011_add_event_version.sql', 'c65dc1bbf7848c90f2f960e9a3c67591b7b5c5207799e2b986ffc4b3fa523c98', '2026-11-27 01:25:34.840609+00'),
	('service/0001_create_users.sql', '5485d13390d200e0cf68d2e72347b95c665585cc3e1ca62164d049ada8895956', '2026-11-27 01:25:34.840609+00'),
	('service/0002_publish_account_events.sql', 'bea961c8a06239120296381b82354e46510e0017b2f14f4a103431537bba0726', '2026-11-27 01:25:34.840609+00'),
	('service/0003_create_addresses.sql', '406392cbca3e799bbe1a25b1636f3979f970a8462ed4abf00cb1f34f7ea1ae69', '2026-11-27 01:25:34.840609+00'),
	('service/0004_create_sign_in_attempts.sql', '4d00d829447d5f3e04ff71820cf10e79c09be6542f82b96f63f967538e68f807', '2026-11-27 01:25:34.840609+00'),
	('service/0005_create_audit_log.sql', '7531de0c3b3649209cbd85dc00a454dfeb75c2e797e86fd1ca876d93011f3ca5', '2026-11-27 01:25:34.840609+00'),
	('service/0006_create_revoked_sessions.sql', '3d1a45128028a68c8e0d7f671ef13650b62ac2c20bc5e1f847dcd44d3d0370d0', '2026-11-27 01:25:34.840609+00'),
	('service/0007_end_reset_links.sql', '11b0df6e4c4663ff4e23831b203432bad92d9d88d4c1654bf422c0bc4168467c', '2026-11-27 01:25:34.840609+00'),
	('service/0008_end_tokens_of_changed_roles.sql', '7d444d855b1bed85e6698a916b2ec5633da8d0e517f74b69cf0b8ec282f6bd32', '2026-11-27 01:25:34.840609+00'),
	('service/0009_limit_session_lifetime.sql', '0e4d9e4a43d4b3fbf317defb3277c36c92f46f6b8fe5d1a43dc0107ad9f01bbc', '2026-11-27 01:25:34.840609+00'),
	('service/0010_record_account_activity.sql', '28a85c912b2ae5476bf679543b3f72fe9fb12027628d2e2254a109f29bca8048', '2026-11-27 01:25:34.840609+00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES
	('01a21a9b-9efe-7077-812b-7143106e0896', 'BrURSzOm07p0rrgyi9QIgGtiiXmRBfuv', '01a21a9b-9d2a-7714-a14d-ed2743003f10', '2026-12-04 01:25:36.122+00', '127.0.0.1', 'node', '2026-11-27 01:25:36.122+00', '2026-11-27 01:25:36.122+00'),
	('01a21a9b-a501-7179-a353-c7a4ed5e2720', 'dXTJr7gkQshF2f29RrB7c4tQHDSekyZt', '01a21a9b-a225-751e-8725-a97891ec4abe', '2026-12-04 01:25:37.661+00', '127.0.0.1', 'node', '2026-11-27 01:25:37.661+00', '2026-11-27 01:25:37.661+00'),
	('01a21a9b-a67c-7622-aca5-a31a7870d108', 'qSM0OFc14fZWtujlu0v9dkuxwBJkCq4p', '01a21a9b-a56d-71dc-99bf-beeda34e6afa', '2026-12-04 01:25:38.042+00', '127.0.0.1', 'node', '2026-11-27 01:25:38.042+00', '2026-11-27 01:25:38.042+00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES
	('DGsd9ggGpAF6vLacNARRozbbwkSidu7HO32AuH-XkAE', 'everywhere', 0, '2026-11-27 01:25:36.072+00', '2026-11-27 01:25:36.072+00'),
	('jWul7OIa5lxuP4M7ar4OHEXLMHiaqgeTMj_YO5fs2Lg', 'everywhere', 0, '2026-11-27 01:25:37.583+00', '2026-11-27 01:25:37.583+00'),
	('stRUakHpmFDVjB8BgZO-1S055S9AQHs_JsyYADjkYc4', 'everywhere', 0, '2026-11-27 01:25:38+00', '2026-11-27 01:25:38+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a21a9b-9d2a-7714-a14d-ed2743003f10', 'Sample Admin', 'admin@storefleet.test', true, NULL, 'admin', NULL, NULL, '2026-11-27 01:25:35.659876+00', '2026-11-27 01:25:35.659876+00'),
	('01a21a9b-9d62-708f-b509-40d07254e9ee', 'Sample Staff', 'staff@storefleet.test', true, NULL, 'staff', NULL, NULL, '2026-11-27 01:25:35.715611+00', '2026-11-27 01:25:35.715611+00'),
	('01a21a9b-9d77-742f-ba2f-8cf53c8204e1', 'Sample Customer', 'customer@storefleet.test', true, NULL, 'customer', NULL, NULL, '2026-11-27 01:25:35.735903+00', '2026-11-27 01:25:35.735903+00'),
	('01a21a9b-a225-751e-8725-a97891ec4abe', 'Ada Lovelace', 'ada@example.com', true, NULL, 'customer', NULL, NULL, '2026-11-27 01:25:36.932+00', '2026-11-27 01:25:37.563+00'),
	('01a21a9b-a56d-71dc-99bf-beeda34e6afa', 'Ada Lovelace', 'bob@example.com', true, NULL, 'customer', NULL, NULL, '2026-11-27 01:25:37.773+00', '2026-11-27 01:25:37.987+00'),
	('01a21a9b-bae6-7021-9b5f-f3fd8b33599c', 'Carol', 'carol@example.com', false, NULL, 'customer', NULL, NULL, '2026-11-27 01:25:43.27+00', '2026-11-27 01:25:43.27+00');


--
-- Data for Name: verifications; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: outbox_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_sequence_seq', 9, true);


--
-- Name: account_activity account_activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_activity
    ADD CONSTRAINT account_activity_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_provider_id_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_provider_id_account_id_key UNIQUE (provider_id, account_id);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


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
-- Name: jwks jwks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jwks
    ADD CONSTRAINT jwks_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (sequence);


--
-- Name: revoked_sessions revoked_sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revoked_sessions
    ADD CONSTRAINT revoked_sessions_pkey PRIMARY KEY (session_id);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_key UNIQUE (token);


--
-- Name: sign_in_attempts sign_in_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempts
    ADD CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (account_hash, source);


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: verifications verifications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verifications
    ADD CONSTRAINT verifications_pkey PRIMARY KEY (id);


--
-- Name: account_activity_occurred_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_activity_occurred_at ON public.account_activity USING btree (occurred_at);


--
-- Name: account_activity_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_activity_user_id ON public.account_activity USING btree (user_id, id);


--
-- Name: accounts_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_user_id ON public.accounts USING btree (user_id);


--
-- Name: addresses_one_default; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX addresses_one_default ON public.addresses USING btree (user_id) WHERE is_default;


--
-- Name: addresses_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX addresses_user_id ON public.addresses USING btree (user_id, id);


--
-- Name: audit_log_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_user_id ON public.audit_log USING btree (user_id, id);


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
-- Name: revoked_sessions_revoked_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX revoked_sessions_revoked_at ON public.revoked_sessions USING btree (revoked_at);


--
-- Name: revoked_sessions_unpublished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX revoked_sessions_unpublished ON public.revoked_sessions USING btree (session_id) WHERE (NOT is_published);


--
-- Name: sessions_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_expires_at ON public.sessions USING btree (expires_at);


--
-- Name: sessions_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_user_id ON public.sessions USING btree (user_id);


--
-- Name: sign_in_attempts_last_attempt_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_attempts_last_attempt_at ON public.sign_in_attempts USING btree (last_attempt_at);


--
-- Name: users_admins; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_admins ON public.users USING btree (id) WHERE (role = 'admin'::text);


--
-- Name: verifications_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX verifications_expires_at ON public.verifications USING btree (expires_at);


--
-- Name: verifications_identifier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX verifications_identifier ON public.verifications USING btree (identifier);


--
-- Name: verifications_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX verifications_value ON public.verifications USING btree (value);


--
-- Name: accounts end_reset_links_of_changed_password; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER end_reset_links_of_changed_password AFTER UPDATE ON public.accounts FOR EACH ROW WHEN ((old.password IS DISTINCT FROM new.password)) EXECUTE FUNCTION public.end_reset_links();


--
-- Name: accounts end_reset_links_of_removed_password; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER end_reset_links_of_removed_password AFTER DELETE ON public.accounts FOR EACH ROW EXECUTE FUNCTION public.end_reset_links();


--
-- Name: sessions limit_session_lifetime; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER limit_session_lifetime BEFORE INSERT OR UPDATE OF expires_at ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.limit_session_lifetime();


--
-- Name: sessions note_renamed_session; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER note_renamed_session AFTER UPDATE OF id ON public.sessions FOR EACH ROW WHEN ((old.id <> new.id)) EXECUTE FUNCTION public.note_renamed_session();


--
-- Name: sessions note_revoked_session; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER note_revoked_session AFTER DELETE ON public.sessions FOR EACH ROW WHEN ((old.expires_at > now())) EXECUTE FUNCTION public.note_revoked_session();


--
-- Name: accounts publish_password_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publish_password_changed AFTER UPDATE ON public.accounts FOR EACH ROW WHEN ((old.password IS DISTINCT FROM new.password)) EXECUTE FUNCTION public.publish_password_changed();


--
-- Name: users publish_user_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publish_user_changes AFTER UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.publish_user_changes();


--
-- Name: users publish_user_registered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publish_user_registered AFTER INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.publish_user_registered();


--
-- Name: users record_address_verified; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER record_address_verified AFTER UPDATE OF email_verified ON public.users FOR EACH ROW WHEN ((new.email_verified AND (NOT old.email_verified))) EXECUTE FUNCTION public.record_address_verified();


--
-- Name: accounts record_password_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER record_password_change AFTER UPDATE ON public.accounts FOR EACH ROW WHEN ((old.password IS DISTINCT FROM new.password)) EXECUTE FUNCTION public.record_password_change();


--
-- Name: sessions record_session_end; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER record_session_end AFTER DELETE ON public.sessions FOR EACH ROW WHEN ((old.expires_at > now())) EXECUTE FUNCTION public.record_session_activity();


--
-- Name: sessions record_session_start; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER record_session_start AFTER INSERT ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.record_session_activity();


--
-- Name: sessions refuse_session_of_banned_user; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER refuse_session_of_banned_user BEFORE INSERT ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.refuse_session_of_banned_user();


--
-- Name: users rename_sessions_of_changed_role; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rename_sessions_of_changed_role AFTER UPDATE OF role ON public.users FOR EACH ROW WHEN ((old.role <> new.role)) EXECUTE FUNCTION public.rename_sessions_of_user();


--
-- Name: accounts accounts_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: addresses addresses_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: sessions sessions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


