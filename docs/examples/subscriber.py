#!/usr/bin/python3
"""Handles events of a shop from RabbitMQ, each once: `subscriber.py order.confirmed order.cancelled`."""
import json
import os
import sqlite3
import sys

import pika

prefix = os.environ.get("EVENT_BUS_PREFIX") or "storefleet"
exchange, queue = f"{prefix}.events", f"{prefix}.python-example"
database = sqlite3.connect(os.environ.get("SUBSCRIBER_DATABASE") or "subscriber.sqlite")
database.execute("create table if not exists handled (event_id text primary key)")
database.execute("create table if not exists notes (type text, order_id text, total_minor integer)")


def handle(event):
    """The effect: kept together with the id of the event, or not at all."""
    note = (event["type"], event["subject"], event["data"]["total"]["amountMinor"])
    database.execute("insert into notes values (?, ?, ?)", note)


def on_message(channel, method, _properties, body):
    try:
        event = json.loads(body)
        event_id = event["id"]
    except (ValueError, TypeError, KeyError):
        return channel.basic_reject(method.delivery_tag, requeue=False)  # no event, and never will be
    with database:  # one transaction: rolled back when `handle` raises, and the event comes again
        added = database.execute("insert or ignore into handled values (?)", (event_id,))
        if added.rowcount == 1:  # delivery is at least once
            handle(event)
    print(event["type"], event["subject"], "handled" if added.rowcount == 1 else "known", flush=True)
    channel.basic_ack(method.delivery_tag)


url = os.environ.get("EVENT_BUS_URL") or "amqp://guest:guest@localhost:5672"
channel = pika.BlockingConnection(pika.URLParameters(url)).channel()
channel.exchange_declare(exchange, "topic", durable=True)
# A queue of its own keeps events while this program is away. After ten returns an event is dropped.
channel.queue_declare(queue, durable=True, arguments={"x-queue-type": "quorum", "x-delivery-limit": 10})
for event_type in sys.argv[1:]:
    channel.queue_bind(queue, exchange, routing_key=event_type)
channel.basic_qos(prefetch_count=10)
channel.basic_consume(queue, on_message)
print("listening", flush=True)
channel.start_consuming()
