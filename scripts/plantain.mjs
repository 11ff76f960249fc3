#!/usr/bin/env node
/** `plantain` inside a checkout: set-up first, then the command line of packages/plantain. */
import { join } from 'node:path'
import { orSayWhy, runTypeScript } from './run.mjs'
import { root } from './setup.mjs'

orSayWhy(() => runTypeScript(join(root, 'packages', 'plantain', 'src', 'bin.ts'), process.argv.slice(2)))
