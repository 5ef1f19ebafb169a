import type { Context } from 'hono'
import type { StoredSession } from '../../keep/access/sessions.ts'

/** Who looks at a page, and what they may. */
export interface Viewer {
  /**
   * - `all`: read and change everything
   * - `read`: read everything (a program with a key)
   * - `public`: read what is for everybody: nothing of what is followed, of keys or of settings
   */
  readonly may: 'all' | 'read' | 'public'
  /** How we know: nobody has to sign in, a session, the word of a trusted proxy, a key; or we do not. */
  readonly via: 'open' | 'session' | 'proxy' | 'key' | 'nothing'
  /** A name, where there is one. */
  readonly who: string
  /** What forms of this viewer carry (`formToken`); empty where they may change nothing. */
  readonly token: string
  readonly session: StoredSession | null
}

/** Somebody of whom nothing is known. */
export const NOBODY: Viewer = { may: 'public', via: 'nothing', who: '', token: '', session: null }

/** Under this name a context knows who asks. */
const VIEWER = 'viewer'
interface ViewerEnv {
  Variables: { [VIEWER]?: Viewer }
}

/** Says who asks, for everything that answers. */
export function setViewer(c: Context, viewer: Viewer): void {
  ;(c as Context<ViewerEnv>).set(VIEWER, viewer)
}

/** Who asks; nobody where no one has said. */
export function viewerOf(c: Context): Viewer {
  return (c as Context<ViewerEnv>).get(VIEWER) ?? NOBODY
}

/** Whether whoever asks may change things. */
export function mayChange(c: Context): boolean {
  return viewerOf(c).may === 'all'
}

/** Whether whoever asks may know what is followed. */
export function seesFollows(c: Context): boolean {
  return viewerOf(c).may !== 'public'
}
