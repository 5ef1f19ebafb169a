/** Sends what is due in the ledger of the first argument, over and over: a process for a test to kill. */
import { openSqlite } from '../../keep/sqlite.ts'
import { sendDue } from './sender.ts'

const ledger = await openSqlite(process.argv[2] ?? '')
const skip = Number(process.argv[3] ?? '0')
const now = () => Temporal.Now.instant().add({ seconds: skip }).toString()
const { sent } = await sendDue(ledger, 'https://when.test/', now)
await ledger.close()
console.log(sent)
