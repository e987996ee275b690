import { type DomainEvent, orderItemsCancelled, orderRefunded, orderShipped } from '@storefleet/contracts'

/** A document that the transaction of a change has issued. */
export type IssuedDocument = Readonly<{ id: string; kind: string; number: string }>

const documented: readonly string[] = [orderShipped.type, orderRefunded.type, orderItemsCancelled.type]

/** The events of a change with the documents that were issued for it, which a decision cannot know: their numbers are taken when it is saved. */
export const withDocuments = (events: readonly DomainEvent[], issued: readonly IssuedDocument[]): DomainEvent[] =>
  events.map((event) =>
    issued.length > 0 && documented.includes(event.type)
      ? { ...event, data: { ...(event.data as object), documents: issued } }
      : event,
  )
