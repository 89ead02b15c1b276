// Runs before every module: schemas are checked without making code from text, which the page's policy forbids.
globalThis.__zod_globalConfig = { jitless: true };
