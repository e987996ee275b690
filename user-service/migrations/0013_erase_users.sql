-- Whose account was erased. What the outbox has published of them is blanked; the row holds nothing but the id.
create table erased_users (
  user_id uuid primary key,
  erased_at timestamptz not null
);
