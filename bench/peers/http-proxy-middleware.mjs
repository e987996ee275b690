// http-proxy-middleware on Express and nothing else: PORT and UPSTREAM say where.
import { Agent } from 'node:http'
import express from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'

const app = express()
// Without an agent of its own it would open a connection for every request.
app.use(createProxyMiddleware({ target: process.env.UPSTREAM, agent: new Agent({ keepAlive: true }) }))
app.listen(Number(process.env.PORT), '127.0.0.1')
