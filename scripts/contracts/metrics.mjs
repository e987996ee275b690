import { createTestHost } from '../../packages/test-kit/src/test-host.ts'

/** What prom-client measures of any Node process; it differs between versions of Node and systems. */
const isOfNode = (name) => /^(nodejs|process)_/.test(name)

const environment = {
  PORT: '0',
  GRPC_PORT: '0',
  METRICS_PORT: '0',
  DATABASE_URL: 'pglite://memory',
  SAMPLE_DATA: 'false',
}

/** Starts a service and returns the name and type of every metric of it, a line each. */
export async function metricsOf({ name, readConfig, create }) {
  let metricsPort
  const host = createTestHost()
  const info = (fields, message) => {
    if (message === 'metrics ready') metricsPort = fields.port
  }
  const logger = Object.assign(Object.create(host.logger), { info })
  const service = await create(readConfig(environment), { ...host, logger })
  try {
    const { url } = await service.start()
    const response = await fetch(
      metricsPort === undefined ? `${url}/metrics` : `http://127.0.0.1:${metricsPort}/metrics`,
    )
    if (!response.ok) throw new Error(`${name} answered ${response.status} for its metrics`)
    const types = [...(await response.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)]
    return types
      .filter(([, metric]) => !isOfNode(metric))
      .map(([, metric, type]) => `${metric} ${type}`)
      .sort()
  } finally {
    await service.stop()
  }
}
