import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from './sql.ts'

const among = (...values: string[]) => sql`select 1 from notes where id in ${sql.among(values, sql`uuid`)}`

test('when a list is among others, then each value is a parameter', () => {
  const { text, values } = among('a', 'b')
  assert.equal(text, 'select 1 from notes where id in ($1::uuid, $2::uuid)')
  assert.deepEqual(values, ['a', 'b'])
})

test('when lists are of about the same length, then they share a statement', () => {
  assert.deepEqual(among('a', 'b', 'c').values, ['a', 'b', 'c', 'c'])
  assert.equal(among('a', 'b', 'c').name, among('a', 'b', 'c', 'd').name)
})

test('when a list is empty, then nothing is in it', () => {
  assert.equal(among().text, 'select 1 from notes where id in (null)')
})

test('when an integer is written out, then it is no parameter, and nothing else can be', () => {
  const { text, values } = sql`select 1 from notes where id > ${7} limit ${sql.integer(21)}`
  assert.deepEqual([text, values], ['select 1 from notes where id > $1 limit 21', [7]])
  for (const value of [1.5, Number.NaN, Number('x')]) assert.throws(() => sql.integer(value), TypeError)
})

test('when an identifier is written out, then it is quoted, and nothing else can be', () => {
  const { text, values } = sql`select ${sql.identifier('priceMinor')} from notes where id = ${7}`
  assert.deepEqual([text, values], ['select "priceMinor" from notes where id = $1', [7]])
  for (const name of ['', '1a', 'a b', 'a"b', 'a;', 'a.b', 'a\n']) assert.throws(() => sql.identifier(name), TypeError)
})

test('when a statement is put together of the same parts, then the server keeps it under one name', () => {
  const statement = (id: number) => sql`select id from notes ${sql`where id = ${id}`}`
  assert.equal(statement(1).name, statement(2).name)
  assert.match(String(statement(1).name), /^s_[0-9a-f]{24}$/)
})

test('when a statement takes all columns, then the server does not keep it: they change with the table', () => {
  assert.equal(sql`select * from notes`.name, undefined)
  assert.equal(sql`update notes set text = '' returning notes.*`.name, undefined)
  assert.notEqual(sql`select count(*) from notes`.name, undefined)
})

test('when ever new statements are put together, then the server keeps no more of them, but still those that are fixed', () => {
  const composed = (length: number) => sql`select id from notes ${sql`limit ${sql.integer(length)}`}`
  const kept = Array.from({ length: 400 }, (_, length) => composed(length).name).filter((name) => name !== undefined)
  assert.ok(kept.length > 0 && kept.length <= 300)
  assert.match(String(sql`select text from notes`.name), /^s_/)
})
