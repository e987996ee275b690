import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findFreePort } from '@storefleet/process'
import { outputOf } from './machine.ts'
import { type Program, startProgram } from './program.ts'

type ProxySettings = { upstreamUrl: string; core: number | undefined; folder: string }

/** What others put in front of services, each set up to do nothing but proxy, with connections kept alive on both sides. */
export const reverseProxies: Record<string, (settings: ProxySettings) => Promise<Program | undefined>> = {
  nginx: startNginx,
  HAProxy: startHaproxy,
  '@fastify/http-proxy': (settings) => startPeer('@fastify/http-proxy', 'fastify-http-proxy.mjs', settings),
  'http-proxy-middleware on Express': (settings) =>
    startPeer('http-proxy-middleware', 'http-proxy-middleware.mjs', settings),
}

const peersFolder = fileURLToPath(new URL('../../peers/', import.meta.url))

/** Installs those that come from npm: they are not part of the root install. */
export const installPeers = () => promisify(execFile)('npm', ['ci'], { cwd: peersFolder })

async function startPeer(name: string, file: string, { upstreamUrl, core }: ProxySettings): Promise<Program> {
  const port = await findFreePort()
  const env = { PORT: String(port), UPSTREAM: upstreamUrl, NODE_ENV: 'production' }
  return startProgram({ name, command: [process.execPath, join(peersFolder, file)], port, env, core })
}

async function startNginx({ upstreamUrl, core, folder }: ProxySettings): Promise<Program | undefined> {
  if (outputOf('sh', ['-c', 'command -v nginx']) === '') return undefined
  const port = await findFreePort()
  const file = join(folder, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  await mkdir(folder, { recursive: true })
  await writeFile(
    file,
    `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr error;
    events { worker_connections 4096; }
    http {
      access_log off; keepalive_requests 1000000000; ${temporary.join(' ')}
      upstream pages { server ${new URL(upstreamUrl).host}; keepalive 256; keepalive_requests 1000000000; }
      server { listen 127.0.0.1:${port} backlog=1024; location / {
        proxy_pass http://pages; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffers 8 16k; } }
    }\n`,
  )
  return startProgram({ name: 'nginx', command: ['nginx', '-e', 'stderr', '-c', file], port, core })
}

async function startHaproxy({ upstreamUrl, core, folder }: ProxySettings): Promise<Program | undefined> {
  if (outputOf('sh', ['-c', 'command -v haproxy']) === '') return undefined
  const port = await findFreePort()
  const file = join(folder, 'haproxy.cfg')
  await writeFile(
    file,
    `global
  nbthread 1
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
  http-reuse always
listen pages
  bind 127.0.0.1:${port} backlog 1024
  server page ${new URL(upstreamUrl).host}\n`,
  )
  return startProgram({ name: 'HAProxy', command: ['haproxy', '-db', '-f', file], port, core })
}
