import type { Command } from 'commander'
import { add } from './add.ts'
import { ask } from './ask.ts'
import { changes } from './changes.ts'
import { backtest } from './backtest.ts'
import { backup, restore } from './backup.ts'
import { config } from './config.ts'
import { doctor } from './doctor.ts'
import { exportLedger, importLedger } from './export.ts'
import { follow } from './follow.ts'
import { follows } from './follows.ts'
import { mcp } from './mcp.ts'
import { completion, man } from './manual.ts'
import { notify } from './notify.ts'
import { forget } from './forget.ts'
import { password } from './password.ts'
import { read } from './read.ts'
import { refresh } from './refresh.ts'
import { releases } from './releases.ts'
import { replay } from './replay.ts'
import { serve } from './serve.ts'
import { settle } from './settle.ts'
import { sources } from './sources.ts'
import { token } from './token.ts'
import { unfollow } from './unfollow.ts'
import { watch } from './watch/index.ts'

/** Adds a command to the program; `exit` takes the code that it ends with. */
export type AddCommand = (program: Command, exit: (code: number) => void) => void

/** Every command, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  ask,
  replay,
  read,
  add,
  releases,
  follow,
  unfollow,
  follows,
  watch,
  refresh,
  forget,
  changes,
  sources,
  settle,
  notify,
  serve,
  mcp,
  password,
  token,
  backup,
  restore,
  exportLedger,
  importLedger,
  config,
  doctor,
  completion,
  man,
  backtest,
]
