import { toGrafana } from './dashboard.ts'
import { events } from './events.ts'
import { fleetOverview } from './fleet-overview.ts'
import { gateway } from './gateway.ts'
import { logs } from './logs.ts'
import { oneService } from './one-service.ts'
import { ordersAndMoney } from './orders-and-money.ts'

export const dashboards = [fleetOverview, oneService, ordersAndMoney, events, gateway, logs]

export const folder = new URL('../dashboards/', import.meta.url)

/** The name and text of each file that Grafana reads. */
export const dashboardFiles = dashboards.map((dashboard) => ({
  name: `${dashboard.uid}.json`,
  text: `${JSON.stringify(toGrafana(dashboard), null, 1)}\n`,
}))
