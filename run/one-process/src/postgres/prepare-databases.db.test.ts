import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type StoringService, storingServices } from '../shop-layout.ts'
import { createPrivateRole, hasPostgres, type PrivateRole } from '../testing/private-role.ts'
import { prepareServiceDatabases } from './prepare-databases.ts'

describe('the databases of the shop on a PostgreSQL server', { skip: !hasPostgres && 'needs PostgreSQL' }, () => {
  const roles: PrivateRole[] = []
  afterEach(async () => {
    for (const role of roles.splice(0)) await role.remove()
  })
  const createRole = async (options?: string) => {
    const role = await createPrivateRole(options)
    roles.push(role)
    return role
  }
  const prepare = (role: PrivateRole, poolSize = 10) => prepareServiceDatabases(role.url, poolSize)
  const placesOf = async (role: PrivateRole) => {
    const { layout, urlOf } = await prepare(role)
    return [layout.kind, ...(['user-service', 'order-service'] as StoringService[]).map((each) => urlOf(each))]
  }
  /** Runs what the refusal says, as an administrator does. */
  async function obey(role: PrivateRole, refusal: string) {
    const script = /administrator run (.*?;)(?: or, |$)/.exec(refusal)?.[1] ?? assert.fail(refusal)
    for (const statement of script.split(/(?<=;) /)) await role.asAdmin(statement)
  }
  const refusalOf = async (role: PrivateRole, poolSize?: number) => {
    const error = await prepare(role, poolSize).then(
      () => assert.fail('it was not refused'),
      (refused: Error) => refused,
    )
    assert.ok(['ShopRefusal', 'ConfigError'].includes(error.name), error.stack)
    assert.match(error.message, /^[^\n]+[.;]$/)
    return error.message
  }

  test('when the role may create databases, then each service has one, and the next start finds them', async () => {
    const role = await createRole('createdb')
    const inOwnDatabase = (service: string) => role.url.replace(/\/shop_\w+$/, `/${role.name}_${service}`)
    const expected = ['database', inOwnDatabase('user_service'), inOwnDatabase('order_service')]
    assert.deepEqual(await placesOf(role), expected)
    await role.asAdmin(`alter role ${role.name} nocreatedb`)
    assert.deepEqual(await placesOf(role), expected)
  })

  test('when two processes start at once, then both find all of them', async () => {
    const role = await createRole('createdb')
    const [first, second] = await Promise.all([prepare(role), prepare(role)])
    for (const service of storingServices) assert.equal(first.urlOf(service), second.urlOf(service))
  })

  test('when it may create schemas alone, then each service has one, also once it may create databases', async () => {
    const role = await createRole()
    await role.asAdmin(`grant create on database ${role.name} to ${role.name}`)
    const expected = ['schema', `${role.url}?schema=user_service`, `${role.url}?schema=order_service`]
    assert.deepEqual(await placesOf(role), expected)
    await role.asAdmin(`alter role ${role.name} createdb`)
    assert.deepEqual(await placesOf(role), expected)
  })

  test('when it may create neither, then it says what to run, and with that it starts', async () => {
    const role = await createRole()
    await obey(role, await refusalOf(role))
    assert.equal((await prepare(role)).layout.kind, 'database')
  })

  test('when it may not create tables in a database that is there, then it says what to run, and with that it starts', async () => {
    const role = await createRole()
    for (const service of storingServices)
      await role.asAdmin(`create database ${role.name}_${service.replaceAll('-', '_')}`)
    await role.asAdmin('revoke create on schema public from public', `${role.name}_product_service`)
    const refusal = await refusalOf(role)
    assert.match(refusal, new RegExp(`may not create tables in the database ${role.name}_`))
    for (let told = refusal; told !== ''; ) {
      await obey(role, told)
      told = await refusalOf(role).catch(() => '')
    }
    assert.equal((await prepare(role)).layout.kind, 'database')
  })

  test('when it may not create the extension of searches, then it says what to run, and with that it starts', async () => {
    const role = await createRole()
    for (const service of storingServices)
      await role.asAdmin(`create schema ${service.replaceAll('-', '_')} authorization ${role.name}`)
    const refusal = await refusalOf(role)
    assert.match(refusal, /extension pg_trgm/)
    await obey(role, refusal)
    assert.equal((await prepare(role)).layout.kind, 'schema')
  })

  test('when the role has fewer connections than the pools may open, then nothing is made', async () => {
    const role = await createRole('createdb connection limit 20')
    assert.match(await refusalOf(role), /open 41 connections, and PostgreSQL gives this role 20: .* to 4 at most/)
    const made = await role.asAdmin(`select datname from pg_database where starts_with(datname, '${role.name}_')`)
    assert.deepEqual(made, [])
    await prepare(role, 4)
  })

  test('when the database does not exist, then it says what to run', async () => {
    const role = await createRole()
    const url = role.url.replace(/\/shop_\w+$/, '/no%20such')
    await assert.rejects(prepareServiceDatabases(url, 10), {
      name: 'ConfigError',
      message:
        'DATABASE_URL names a database that does not exist: have an administrator run create database "no such";',
    })
  })

  test('when no server answers, then it says so, without the password', async () => {
    await assert.rejects(prepareServiceDatabases('postgres://ada:secret@127.0.0.1:1/shop', 10), ({ name, message }) => {
      assert.equal(name, 'ConfigError')
      assert.match(message, /^No PostgreSQL answers at DATABASE_URL \(.*ECONNREFUSED.*\): /)
      assert.doesNotMatch(message, /secret/)
      return true
    })
  })
})
