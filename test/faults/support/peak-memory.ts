/** How much memory this process took at most. */
import { readFileSync } from 'node:fs';

/**
 * On Linux the kernel's own mark for this program: `resourceUsage().maxRSS` also remembers the process that started it,
 * whose memory was this one's between fork and exec, and a test runner's is large.
 *
 * @returns mebibytes
 */
export function peakMegabytes(): number {
  if (process.platform !== 'linux') return Math.ceil(process.resourceUsage().maxRSS / 1024);
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.ceil(Number(kilobytes) / 1024);
}
