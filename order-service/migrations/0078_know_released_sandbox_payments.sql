-- Whether the sandbox holds nothing more of a captured payment: its last capture, or a void, gave up the rest.
alter table sandbox_payments add column is_released boolean not null default false;
