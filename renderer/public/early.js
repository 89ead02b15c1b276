// Runs before every module: schemas are checked without making code from text, which the page's policy forbids.
// oxlint-disable-next-line no-underscore-dangle -- the name is zod's
globalThis.__zod_globalConfig = { jitless: true };
