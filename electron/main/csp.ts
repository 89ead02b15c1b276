/** The page's origin. Everything it loads comes from here; nothing comes from a network. */
export const SCHEME = 'app';
export const HOST = 'keyrung';
export const PAGE = `${SCHEME}://${HOST}/`;

/**
 * The policy of one load. Styles made by code carry the load's nonce; no text becomes HTML or a script's address but through the page's
 * own trusted-types policy named `default`, which lets through nothing but addresses of our own scripts.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** Whether an address is the page's own, for checks of senders and requests; never by looking for a part of the text. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${SCHEME}:` && host === HOST;
  } catch {
    return false;
  }
}
