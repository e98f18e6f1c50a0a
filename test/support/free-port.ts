import { execFileSync } from 'node:child_process';

/** Tries the ports in turn in a process of its own, because a configuration file cannot wait for an answer. */
const SCRIPT = `
  const { createServer } = require('node:net');
  const [first, last] = process.argv.slice(1).map(Number);
  const attempt = (port) => {
    if (port > last) process.exit(1);
    const server = createServer().once('error', () => attempt(port + 1));
    server.listen(port, '127.0.0.1', () => server.close(() => console.log(port)));
  };
  attempt(first);
`;

/** The first free port of the range on 127.0.0.1. @throws Error when none is free */
export const freePort = (first: number, last: number): number =>
  Number(execFileSync(process.execPath, ['-e', SCRIPT, String(first), String(last)], { encoding: 'utf8' }));
