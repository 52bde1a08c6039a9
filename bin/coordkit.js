#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// A run takes a quarter of a second, and compiling functions for speed that early costs more than it gives: see
// docs/decisions/0007-late-optimisation.md. Later versions of V8 do not know this flag, and have a compile cache.
if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=700000');
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');

process.exitCode = await main(process);
