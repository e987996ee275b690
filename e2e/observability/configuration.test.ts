import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../deploy/', import.meta.url))

function check(program: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`)
}

test('when promtool reads the configuration and the alerts, then nothing is wrong with them', () => {
  check('promtool', 'check', 'config', 'prometheus/prometheus.yml')
  check('promtool', 'check', 'rules', 'prometheus/alerts.yml')
})

test('when what each alert is for happens, then it fires, and otherwise it is silent', () => {
  check('promtool', 'test', 'rules', 'prometheus/alerts.test.yml')
})

test('when promtool reads the configuration for Kubernetes, then all but the discovery is right', (context) => {
  // Debian builds Prometheus without it.
  const discovery = /^ {4}kubernetes_sd_configs:\n(?: {6}.*\n)+/m
  const text = readFileSync(`${folder}prometheus/kubernetes.yml`, 'utf8')
  assert.match(text, discovery)
  const checked = mkdtempSync(join(tmpdir(), 'storefleet-promtool-'))
  context.after(() => rmSync(checked, { recursive: true }))
  writeFileSync(join(checked, 'prometheus.yml'), text.replace(discovery, '').replace('[alerts.yml]', '[]'))
  check('promtool', 'check', 'config', join(checked, 'prometheus.yml'))
})

const hasAmtool = spawnSync('amtool', ['--version']).error === undefined
const skip = hasAmtool || process.env.CI === 'true' ? false : 'amtool is not installed'

test('when amtool reads who is told of an alert, then nothing is wrong with it', { skip }, () => {
  check('amtool', 'check-config', 'alertmanager/alertmanager.yml')
})
