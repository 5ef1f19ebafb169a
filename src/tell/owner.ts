import type { Hono } from 'hono'
import type { Ledger } from '../keep/ledger.ts'
import { pushRoutes } from './notify/push.ts'
import { notificationRoutes } from './notify/routes.ts'
import type { Site } from './site.ts'
import { watchingRoutes } from './watching/routes.ts'

/** Adds the pages for whoever runs the server: what is watched, who is told. */
export function ownerRoutes(app: Hono, site: Site, ledger: Ledger): void {
  watchingRoutes(app, site, ledger)
  pushRoutes(app, site, ledger)
  notificationRoutes(app, site, ledger)
}
