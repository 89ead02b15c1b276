// Stands in for the default app that the official Electron brings and the fallback runtime lacks: `electron FOLDER args…`
// loads the app in FOLDER (or in KEYRUNG_APP). Packed into the runtime by default-app.mjs; never part of the product.
const { app } = require('electron');
const path = require('node:path');

const isFile = (argument) => !argument.startsWith('-');
const given = process.env.KEYRUNG_APP || process.argv.slice(1).find(isFile);

if (given) {
  const folder = path.resolve(given);
  const { name, productName, version } = require(path.join(folder, 'package.json'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(productName || name);
  app.setVersion(version);
  app.setAppPath(folder);
  require(folder);
} else {
  console.error('Usage: electron FOLDER [arguments]');
  app.exit(2);
}
