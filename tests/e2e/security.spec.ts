import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { launchKeyrung, type RunningKeyrung } from './support/launch.ts';

/** Provoked here on purpose: what the page's policy refuses is told on the console. */
const refusals =
  /Content Security Policy|TrustedHTML|TrustedScript|ERR_|status of 40[45]|Failed to load resource|Refused to|Not allowed to/;

/** One window for all tests here: each tries to get out of it, and it must still stand for the next. */
let running: RunningKeyrung;
let app: ElectronApplication;
let page: Page;
test.beforeAll(async () => {
  running = await launchKeyrung({ expectedComplaints: [refusals] });
  ({ app, page } = running);
});
test.afterAll(() => running.close());

const PAGE = 'app://keyrung/';
/** Each is refused if its promise rejects, or the page stays without what it would bring. */
const fails = 'refused';

test('the page has a world of its own, the sandbox, and no Node, webview or developer extras', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});

test('nothing of Node or Electron is to be seen in the page', async () => {
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'];
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
});

test('the bridge has exactly the functions of the contract, and none that takes a channel’s name', async () => {
  const { CHANNELS, EVENTS } = await import('../../shared/ipc/channels.ts');
  const bridge = await page.evaluate(() => {
    const { keyrung } = window as unknown as { keyrung: { call: object; on: object } };
    return { all: Object.keys(keyrung), call: Object.keys(keyrung.call), on: Object.keys(keyrung.on) };
  });
  expect(bridge.all.sort()).toEqual(['acceptDropped', 'call', 'on']);
  expect([bridge.call.sort(), bridge.on.sort()]).toEqual([[...CHANNELS].sort(), [...EVENTS].sort()]);
});

test('the page cannot change the bridge', async () => {
  const changed = await page.evaluate(() => {
    const { keyrung } = window as unknown as { keyrung: { call: Record<string, unknown> } };
    const before = keyrung.call['app.state'];
    try {
      keyrung.call['app.state'] = () => 'mine';
      (window as unknown as Record<string, unknown>)['keyrung'] = {};
    } catch {
      // refused with an exception: as good
    }
    return (window as unknown as { keyrung: { call: Record<string, unknown> } }).keyrung.call['app.state'] !== before;
  });
  expect(changed).toBe(false);
});

test('the policy is strict, and every load has a nonce of its own', async () => {
  const load = () =>
    page.evaluate(async () => {
      const response = await fetch('/index.html');
      const html = await response.text();
      return { policy: response.headers.get('content-security-policy') ?? '', nonce: /name="csp-nonce" content="([^"]+)"/.exec(html)?.[1] };
    });
  const [first, second] = [await load(), await load()];
  expect(first.policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${first.nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
  expect(first.nonce).toMatch(/^[\w+/]{20,}=*$/);
  expect(second.nonce).not.toBe(first.nonce);
});

test('a style without the load’s nonce has no effect', async () => {
  const width = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { outline: 7px solid red !important }';
    document.head.append(style);
    return getComputedStyle(document.documentElement).outlineWidth;
  });
  expect(width).not.toBe('7px');
});

test('text cannot be run as code', async () => {
  // later, on its own: what a test tool runs itself is exempt from the policy
  const results = await page.evaluate(
    (refused) =>
      new Promise<unknown[]>((resolve) => {
        const attempt = (run: () => unknown): unknown => {
          try {
            return run();
          } catch {
            return refused;
          }
        };
        const text = '1 + 1';
        setTimeout(() =>
          resolve([
            // oxlint-disable-next-line no-eval -- whether it is refused is the question
            attempt(() => globalThis.eval(text)),
            // oxlint-disable-next-line no-implied-eval, no-new-func, typescript/no-implied-eval -- whether it is refused is the question
            attempt(() => new Function(`return ${text}`)()),
            // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- whether it is refused is the question
            attempt(() => setTimeout(text, 0)),
          ]),
        );
      }),
    fails,
  );
  expect(results).toEqual([fails, fails, fails]);
});

test('text cannot become HTML', async () => {
  const results = await page.evaluate((refused) => {
    const box = document.createElement('div');
    const attempt = (run: () => void): unknown => {
      try {
        run();
        return box.childElementCount;
      } catch {
        return refused;
      }
    };
    return [
      attempt(() => (box.innerHTML = '<img src=x onerror=alert(1)>')),
      attempt(() => box.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt(() => document.write('<b>x</b>')),
      attempt(() => void new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    ];
  }, fails);
  expect(results).toEqual([fails, fails, fails, fails]);
});

test('a second trusted-types policy cannot be made', async () => {
  const made = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    return ['mine', 'default'].map((name) => {
      try {
        trustedTypes.createPolicy(name, { createHTML: (text: string) => text });
        return name;
      } catch {
        return 'refused';
      }
    });
  });
  expect(made).toEqual([fails, fails]);
});

test('a script or worker from elsewhere is not loaded', async () => {
  const results = await page.evaluate((refused) => {
    const attempt = (run: () => void): string => {
      try {
        run();
        return 'taken';
      } catch {
        return refused;
      }
    };
    const script = document.createElement('script');
    return [
      attempt(() => (script.src = 'https://example.com/x.js')),
      attempt(() => void new Worker('data:text/javascript,0')),
      attempt(() => void new Worker('https://example.com/x.js')),
    ];
  }, fails);
  expect(results).toEqual([fails, fails, fails]);
});

for (const address of ['http://example.com/', 'https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/hostname', 'ws://127.0.0.1:9/']) {
  test(`the page reaches nothing at ${address}`, async () => {
    const result = await page.evaluate(async (to) => {
      if (to.startsWith('ws:'))
        return new Promise((resolve) => {
          try {
            const socket = new WebSocket(to);
            socket.addEventListener('open', () => resolve('open'));
            socket.addEventListener('error', () => resolve('refused'));
          } catch {
            resolve('refused');
          }
        });
      return fetch(to, { mode: 'no-cors' }).then(
        () => 'open',
        () => 'refused',
      );
    }, address);
    expect(result).toBe(fails);
  });
}

test('a request past the page’s policy is stopped by the session', async () => {
  const said = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'open',
      (error: Error) => error.message,
    ),
  );
  expect(said).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the page cannot be led away', async () => {
  const address = page.url();
  for (const to of ['https://example.com/', 'file:///etc/hostname', 'data:text/html,x', `${PAGE}portfolio`]) {
    await page.evaluate((there) => {
      const link = document.createElement('a');
      link.href = there;
      document.body.append(link);
      link.click();
      link.remove();
    }, to);
  }
  await page.evaluate(() => location.assign('https://example.com/'));
  const urls = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()));
  expect(urls).toEqual([address]);
  expect(await page.evaluate(() => 'keyrung' in window)).toBe(true);
});

test('no second window opens', async () => {
  const opened = await page.evaluate(() =>
    [window.open('https://example.com/'), window.open('/index.html'), window.open()].map((one) => one === null),
  );
  expect(opened).toEqual([true, true, true]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no frame, object or webview comes into the page', async () => {
  await page.evaluate(() => {
    for (const [name, attribute] of [
      ['iframe', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
      ['webview', 'src'],
    ] as const) {
      const element = document.createElement(name);
      try {
        element.setAttribute(attribute, 'https://example.com/');
      } catch {
        // refused at once: as good
      }
      document.body.append(element);
    }
  });
  const contents = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType()));
  expect(contents.filter((type) => type === 'webview')).toEqual([]);
  const frames = page.frames().slice(1);
  for (const frame of frames) expect(await frame.evaluate(() => document.body?.childElementCount ?? 0)).toBe(0);
});

test('no permission is given', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const found: string[] = [];
    for (const name of names)
      found.push(
        await navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      );
    return found;
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('asking for camera, place or clipboard is refused', async () => {
  const answers = await page.evaluate(async () => {
    const settled = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'given',
        () => 'refused',
      );
    return [
      await settled(navigator.mediaDevices.getUserMedia({ video: true })),
      await settled(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      await settled(navigator.clipboard.readText()),
      await settled(Notification.requestPermission().then((state) => (state === 'granted' ? state : Promise.reject(new Error(state))))),
    ];
  });
  expect(answers).toEqual([fails, fails, fails, fails]);
});

for (const path of [
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/assets/../../main/main.cjs',
  '/%2fetc%2fpasswd',
  '//etc/passwd',
  '/index.html%00.js',
  '/%252e%252e/package.json',
  '/preload.cjs',
  '/portfolio/../main.cjs',
]) {
  test(`app:// serves nothing at ${path}`, async () => {
    const status = await page.evaluate(
      (at) =>
        fetch(`app://keyrung${at}`).then(
          ({ status: code }) => code,
          // an address that is none never leaves the page
          () => 404,
        ),
      path,
    );
    expect(status).toBe(404);
  });
}

test('app:// takes no writing, and no other host', async () => {
  const results = await page.evaluate(async () => [
    await fetch('/index.html', { method: 'POST', body: 'x' }).then(({ status }) => status),
    await fetch('app://elsewhere/index.html').then(
      ({ status }) => status,
      () => 'refused',
    ),
  ]);
  expect(results).toEqual([405, fails]);
});

test('columns are served only while a workspace is open', async () => {
  expect(await page.evaluate(() => fetch('/portfolio').then(({ status }) => status))).toBe(404);
});

test('a message of the wrong shape is answered with a problem, never with a stack', async () => {
  const answers = await page.evaluate(async () => {
    const { call } = (window as unknown as { keyrung: { call: Record<string, (input?: unknown) => Promise<unknown>> } }).keyrung;
    return [
      await call['docs.load']?.({ keys: ['../../etc/passwd'] }),
      await call['file.open']?.({ token: '/bin/sh' }),
      await call['file.open']?.({ token: 'abcdefgh0123' }),
      await call['clipboard.write']?.({ text: 'x'.repeat(7_000_000) }),
    ];
  });
  expect(answers).toMatchObject([
    { ok: false, error: { code: 'ipc.badRequest' } },
    { ok: false, error: { code: 'ipc.badRequest' } },
    { ok: false, error: { code: 'ipc.forbidden' } },
    { ok: false, error: { code: 'ipc.badRequest', values: { place: 'size' } } },
  ]);
});

test('a message from another window is refused', async () => {
  const answer = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
    const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
    await second.loadURL('app://keyrung/policy.js');
    const said: unknown = await second.webContents.executeJavaScript(`window.keyrung.call['app.state']()`);
    second.destroy();
    return said;
  });
  expect(answer).toEqual({ ok: false, error: { code: 'ipc.forbidden' } });
});

test('nothing can be dropped by the page itself', async () => {
  const answer = await page.evaluate(async () => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
    return (window as unknown as { keyrung: { acceptDropped(): Promise<unknown> } }).keyrung.acceptDropped();
  });
  expect(answer).toEqual({ ok: true, value: [] });
});

test('a second start of the app hands its files over and ends', async () => {
  const { prepareAppRuntime, electronEnvironment } = await import('../../scripts/setup/electron-runtime.mjs');
  const { spawn } = await import('node:child_process');
  const { executable, args } = prepareAppRuntime(process.cwd());
  const second = spawn(executable, [`--user-data-dir=${running.userData}`, ...args], {
    env: electronEnvironment(),
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
