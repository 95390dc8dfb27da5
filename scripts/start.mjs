#!/usr/bin/env node
// `npm start`: installs, builds, reads the example (or the paths given), prints the dossier and writes the HTML report.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, run, setUp } from './setup.mjs'

setUp()
const given = process.argv.slice(2)
const paths = given.length > 0 ? given : ['examples/ferry-fire/articles']
const report = resolve(ROOT, 'stemma-report.html')
run(process.execPath, ['dist/cli/main.js', 'read', ...paths, '--html', report])
console.log(`The report: ${pathToFileURL(report).href}`)
