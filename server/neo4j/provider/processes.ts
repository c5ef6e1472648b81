import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process, told apart from a later one with the same number. */
export interface ProcessId {
  pid: number
  /** When it started, in words of the system; only compared. */
  started: string
}

/** When a process started, or null when there is none with this number. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22 of stat, counted after the command's name in parentheses, which may hold spaces; a zombie has ended.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return fields[0] === 'Z' ? null : (fields[19] ?? null)
    }
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || null
    )
  } catch {
    return null
  }
}

export const processId = (pid: number): ProcessId => ({ pid, started: startOf(pid) ?? '' })

/** Whether that very process runs, and not another that got its number. */
export const isAlive = ({ pid, started }: ProcessId): boolean => startOf(pid) === started

/** Ends a process: asks, waits, then kills. Returns when it has ended. */
export async function endProcess(id: ProcessId, patienceMs: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(id.pid, name)
    } catch {
      // It has ended meanwhile.
    }
  }
  if (!isAlive(id)) return
  signal('SIGTERM')
  const killAt = Date.now() + patienceMs
  while (isAlive(id)) {
    if (Date.now() > killAt) signal('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * A shell that waits for the end of its input, which comes when this process ends in any way, even killed outright, and then ends
 * another.
 */
export function endsWithThis(pid: number): ChildProcess {
  const script =
    'read -r _; kill -TERM "$0" 2>/dev/null; for _ in 1 2 3 4 5; do sleep 1; kill -0 "$0" 2>/dev/null || exit; done; kill -KILL "$0" 2>/dev/null'
  const shell = spawn('/bin/sh', ['-c', script, String(pid)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  shell.unref()
  return shell
}
