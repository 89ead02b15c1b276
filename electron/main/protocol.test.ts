import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOwnAddress } from './csp.ts';
import { answer } from './protocol.ts';
import { isInside } from './security.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyrung-page-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><html><head></head></html>');
  await writeFile(join(folder, 'page', 'assets', 'a.js'), 'a()');
  await writeFile(join(folder, 'page', 'assets', 'a.exe'), 'MZ');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await mkdir(join(folder, 'page2'));
  await writeFile(join(folder, 'page2', 'b.js'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

const get = (url: string, method = 'GET', portfolio: Uint8Array | null = null): Promise<Response> =>
  answer({ method, url }, { root: join(folder, 'page'), portfolio: () => Promise.resolve(portfolio) });

describe('app://', () => {
  test('serves the page’s files with their types and the policy', async () => {
    const script = await get('app://keyrung/assets/a.js');
    expect([script.status, await script.text(), script.headers.get('content-type')]).toEqual([
      200,
      'a()',
      'text/javascript; charset=utf-8',
    ]);
    expect(script.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the nonce stands in the page and in its policy, and is never the same', async () => {
    const pages = await Promise.all([get('app://keyrung/'), get('app://keyrung/index.html')]);
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /content="([^"]+)"/.exec(await page.text())?.[1] ?? '';
        expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('the columns, when there are any', async () => {
    expect((await get('app://keyrung/portfolio')).status).toBe(404);
    const columns = await get('app://keyrung/portfolio', 'GET', Uint8Array.of(1, 2));
    expect([columns.status, [...new Uint8Array(await columns.arrayBuffer())]]).toEqual([200, [1, 2]]);
  });

  test.each([
    'app://keyrung/../secret.js',
    'app://keyrung/..%2fsecret.js',
    'app://keyrung/%2e%2e%2fsecret.js',
    'app://keyrung/..%5csecret.js',
    'app://keyrung/assets/..%2f..%2fsecret.js',
    'app://keyrung/..%2fpage2%2fb.js',
    'app://keyrung/%252e%252e%252fsecret.js',
    'app://keyrung/assets/a.js%00',
    'app://keyrung/%E0%A4%A',
    'app://keyrung/assets/a.exe',
    'app://keyrung/assets',
    'app://keyrung/assets/',
    'app://elsewhere/assets/a.js',
    'app://keyrung:8080/assets/a.js',
    'not an address',
  ])('nothing at %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not taken', async (method) => {
    expect((await get('app://keyrung/index.html', method)).status).toBe(405);
  });

  test('whatever the path, nothing from outside the page’s folder comes back', async () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', '%5c', 'assets', 'secret.js', 'page', 'page2', 'b.js', '%00', '~');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        expect(await (await get(`app://keyrung/${parts.join('/')}`)).text()).not.toContain('secret');
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['app://keyrung/', true],
    ['app://keyrung/index.html?x#y', true],
    ['app://keyrung.evil/', false],
    ['app://evil/app://keyrung/', false],
    ['app://keyrung@evil/', false],
    ['https://keyrung/', false],
    ['', false],
  ])('%s is our own: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });

  test.each([
    ['blob:app://keyrung/1234', true],
    ['data:image/png;base64,AA', true],
    ['blob:https://evil/1234', false],
    ['file:///etc/passwd', false],
    ['ws://127.0.0.1/', false],
  ])('%s may be asked for: %s', (address, inside) => {
    expect(isInside(address)).toBe(inside);
  });
});
