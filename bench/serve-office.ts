/** The office online in a process of its own, for measuring it from outside: tells its address, its memory, and stops. */
import { startOffice } from '@youju/api'

const [home, demo] = process.argv.slice(2)
const running = await startOffice({
  home: home!,
  port: 0,
  limits: { requests: 1_000_000, signIns: 1_000_000 },
  ...(demo ? { demo: { schools: 12, pupils: 300, years: 1, seed: 1 } } : {}),
})
process.send!({ address: running.address })
process.on('message', (message) => {
  if (message === 'memory') process.send!(process.resourceUsage().maxRSS / 1024)
  if (message === 'stop') void running.stop().then(() => process.exit(0))
})
