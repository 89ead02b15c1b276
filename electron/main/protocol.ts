import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { contentSecurityPolicy, HOST } from './csp.ts';

/** What may be served, and as what: a file of any other kind does not exist for the page. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Address of the page's one trusted-types policy, loaded before any other script. */
const POLICY = '/policy.js';
/**
 * Lets through addresses of our own scripts (for workers), and XML into a parser whose result is never shown (the preview reads the parts
 * of a Word file with it). No other text becomes HTML, and none a script.
 */
const POLICY_SCRIPT = `trustedTypes.createPolicy('default', {
  createHTML: (text, type, sink) => (sink === 'DOMParser parseFromString' && text.startsWith('<?xml') ? text : null),
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
`;

export interface PageSource {
  /** Folder of the built page. */
  readonly root: string;
  /** All customers of the open workspace as packed columns; `null` when none is open. */
  readonly portfolio: () => Promise<Uint8Array | null>;
}

/**
 * Answers one request of the page: its own files, and the columns of the portfolio. Everything else, whatever way it is written, is 404.
 * Index pages get a nonce of their own, in the policy and as `<meta name="csp-nonce">`.
 */
export async function answer(request: { readonly method: string; readonly url: string }, source: PageSource): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed', nonce);
  const path = pathOf(request.url);
  if (path === null) return plain(404, 'Not found', nonce);
  if (path === POLICY) return new Response(POLICY_SCRIPT, { status: 200, headers: headers(TYPES['.js'] ?? '', nonce) });
  if (path === '/portfolio') return portfolioAnswer(await source.portfolio(), nonce);
  const file = fileOf(source.root, path === '/' ? '/index.html' : path);
  const type = file && TYPES[extname(file)];
  const bytes = file && type ? await readFile(file).catch(() => null) : null;
  if (!file || !type || !bytes) return plain(404, 'Not found', nonce);
  const body = extname(file) === '.html' ? withNonce(bytes.toString('utf8'), nonce) : bytes;
  return new Response(body, { status: 200, headers: headers(type, nonce) });
}

/** The decoded path, or `null` for another host and for anything written to be misread. */
function pathOf(address: string): string | null {
  try {
    const { host, pathname } = new URL(address);
    const path = decodeURIComponent(pathname);
    const isStraight = !/[\0\\%]/.test(path) && !path.split('/').includes('..');
    return host === HOST && isStraight ? path : null;
  } catch {
    return null;
  }
}

/** The file inside the page's folder, or `null` if the path leads out of it. */
function fileOf(root: string, path: string): string | null {
  const file = resolve(root, `.${path}`);
  return file.startsWith(resolve(root) + sep) ? file : null;
}

const withNonce = (html: string, nonce: string): string =>
  html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}"><script src="${POLICY}"></script>`);

const portfolioAnswer = (bytes: Uint8Array | null, nonce: string): Response =>
  bytes
    ? new Response(bytes as Uint8Array<ArrayBuffer>, { status: 200, headers: headers('application/octet-stream', nonce) })
    : plain(404, 'No workspace is open', nonce);

const plain = (status: number, text: string, nonce: string): Response =>
  new Response(text, { status, headers: headers('text/plain; charset=utf-8', nonce) });

const headers = (type: string, nonce: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});
