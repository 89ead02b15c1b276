import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readNote } from '../lib/note.mjs';
import { inRoot } from '../lib/paths.mjs';
import { Plain } from '../lib/say.mjs';

const isTable = (name) => /\.(csv|xlsx)$/i.test(name);

/** Languages that have a sample, the wanted one first. */
export function sampleLanguages(folder = inRoot('resources/samples'), wanted = 'zh-CN') {
  const found = list(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return found.sort((a, b) => Number(b === wanted) - Number(a === wanted) || a.localeCompare(b));
}

/** The spreadsheets of one language's sample, as paths. */
export function sampleTables(language, folder = inRoot('resources/samples')) {
  return list(join(folder, language))
    .filter(isTable)
    .sort()
    .map((name) => join(folder, language, name));
}

/** The sample's customer whose plan is filled in, from its demo.json: `{ "customer": "ID" }`. */
export function sampleCustomer(language, folder = inRoot('resources/samples')) {
  const customer = readNote(join(folder, language, 'demo.json'))?.customer;
  if (typeof customer !== 'string')
    throw new Plain(`The sample's example customer is missing: resources/samples/${language}/demo.json needs { "customer": "ID" }`);
  return customer;
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
