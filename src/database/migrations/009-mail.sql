-- Every mail that has left or will leave, written in the same transaction as its cause.
create table mail_message (
  id uuid primary key default gen_random_uuid(),
  to_email text not null,
  to_name text not null default '',
  language text not null check (language in ('nb', 'nn', 'en')),
  kind text not null,
  -- the same kind and key is sent once
  once_key text,
  subject text not null,
  body_text text not null,
  body_html text not null,
  created_at timestamptz not null,
  send_after timestamptz,
  sent_at timestamptz,
  sent_through text check (sent_through in ('smtp', 'mailbox')),
  attempts integer not null default 0,
  failed_at timestamptz,
  failure text,
  check ((sent_at is null) = (sent_through is null))
);
create unique index mail_message_once on mail_message (kind, once_key) where once_key is not null;
create index mail_message_waiting on mail_message (created_at) where sent_at is null and failed_at is null;
create index mail_message_mailbox on mail_message (sent_at desc) where sent_through = 'mailbox';
