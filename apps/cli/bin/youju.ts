#!/usr/bin/env node
import { run } from '../src/run.ts'
import { openWorld } from '../src/world.ts'

process.exitCode = await run(process.argv.slice(2), openWorld(process))
