const operation = /\b(select|insert|update|delete)\b/i
const target = {
  insert: /\binsert\s+into\s+"?([\w.]+)/i,
  update: /\bupdate\s+"?([\w.]+)/i,
  delete: /\bdelete\s+from\s+"?([\w.]+)/i,
  select: /\bfrom\s+"?([a-z_][\w.]*)/i,
}

/**
 * What a statement first does to which table, such as `select orders`: few enough to label metrics with
 * (`db.query.summary` of https://opentelemetry.io/docs/specs/semconv/database/database-spans/).
 */
export function summaryOf(text: string): string {
  const verb = operation.exec(text)?.[1]?.toLowerCase() as keyof typeof target | undefined
  if (verb === undefined) return 'other'
  const table = target[verb].exec(text)?.[1]
  return table === undefined ? verb : `${verb} ${table}`
}
