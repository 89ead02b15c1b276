import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Everything in a zip carries the same moment, the first one that zip can say. */
export const ZIP_TIME = new Date(1980, 0, 1);
/** Already compressed: deflating it again costs time and saves nothing. */
export const isStored = (path: string): boolean => /\.(?:png|xlsx|jpe?g)$/.test(path);

/** The dates of an Office file's properties, set to one instant. */
export const withInstant = (xml: string, instant: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`);

/** An Office file packed anew with fixed times, so that the same content gives the same bytes. */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(bytes)))
    files[path] = [timeless(path, data), { level: isStored(path) ? 0 : 6, mtime: ZIP_TIME }];
  return zipSync(files);
}

const timeless = (path: string, data: Uint8Array): Uint8Array =>
  path.endsWith('core.xml') ? strToU8(withInstant(strFromU8(data), '1980-01-01T00:00:00Z')) : data;
