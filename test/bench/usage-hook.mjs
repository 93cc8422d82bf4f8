// Loaded before a program of Node where /usr/bin/time is missing: writes down what the process used.
import { writeFileSync } from 'node:fs';
import { env, resourceUsage } from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage();
  writeFileSync(env.BENCH_USAGE ?? '/dev/null', `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}`);
});
