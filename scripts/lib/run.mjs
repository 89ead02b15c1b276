import { spawn, spawnSync } from 'node:child_process';

/** Children that must not outlive this process. Each leads its own process group, so its children go with it. */
const running = new Set();

/**
 * Starts a child that ends with us. `stdio` as in node:child_process.
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Ends one child and what it started. */
export function stop(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the check and the signal.
  }
}

/** Ctrl-C and a polite kill end our children before ourselves. Call once in a script that starts any. */
export function endChildrenOnSignals() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      for (const child of running) stop(child);
      process.exit(code);
    });
  }
}

/**
 * Runs a tool to its end and keeps what it printed.
 * @returns {Promise<{ code: number, output: string }>} code 127: could not be started; 124: ran out of time
 */
export function capture(command, args, { timeout, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const timer =
      timeout &&
      setTimeout(() => {
        timedOut = true;
        stop(child, 'SIGKILL');
      }, timeout);
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => {
      output += error.message;
      resolve({ code: 127, output });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

/** Runs a child that shares our terminal; resolves with its exit code. */
export function attach(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    // Not detached: the child stays in the terminal's foreground group, so Ctrl-C and job control reach it.
    const child = start(command, args, { stdio: 'inherit', detached: false, ...options });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** A quick question to a system tool: its output, or null when it is missing or says no. */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}

/** How to start npm: the one that runs us, else the one on the path. */
export function npmCommand(env = process.env, platform = process.platform) {
  if (env.npm_execpath?.endsWith('npm-cli.js')) return { command: process.execPath, args: [env.npm_execpath], options: {} };
  // npm is a .cmd file on Windows, which only a shell can start.
  return platform === 'win32' ? { command: 'npm.cmd', args: [], options: { shell: true } } : { command: 'npm', args: [], options: {} };
}

/** Runs npm to its end and keeps what it printed. */
export function npm(args, options = {}) {
  const how = npmCommand();
  return capture(how.command, [...how.args, ...args], { ...how.options, ...options });
}
