#!/usr/bin/env node
// The local org's command, `npx local-org start --project DIR`: hands over to its TypeScript source.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../src/cli/main.ts');
const code = await main(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
