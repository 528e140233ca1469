/** A server of its own process, to be measured or killed: serves the home it is given and says where. */
import { startOffice } from '../src/index.ts'

const [home = '', port = '0'] = process.argv.slice(2)
const limits = { requests: 10_000_000, signIns: 10_000_000 }
const running = await startOffice({ home, port: Number(port), limits })
process.stdout.write(`serving ${running.address}\n`)
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
process.on('message', (message) => {
  if (message === 'memory') process.send?.(process.memoryUsage())
})
