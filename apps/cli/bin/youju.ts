#!/usr/bin/env node
import { keepHeapLean } from '../src/lean-heap.ts'
import { run } from '../src/run.ts'
import { openWorld } from '../src/world.ts'

if (process.argv.includes('serve')) keepHeapLean()

process.exitCode = await run(process.argv.slice(2), openWorld(process))
