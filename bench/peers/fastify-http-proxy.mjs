// @fastify/http-proxy and nothing else: PORT and UPSTREAM say where.
import proxy from '@fastify/http-proxy'
import { fastify } from 'fastify'

const app = fastify()
await app.register(proxy, { upstream: process.env.UPSTREAM })
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
