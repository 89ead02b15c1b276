import { relative } from 'node:path';
import { cliFile } from '../build/cli.mjs';
import { capture } from '../lib/run.mjs';
import { Plain, say, seconds, tail } from '../lib/say.mjs';
import { demoPlan } from './demo-plan.mjs';
import { newDemoFolder } from './demo-folder.mjs';
import { sampleCustomer, sampleLanguages, sampleTables } from './samples.mjs';

/** The app's main job without a window: workspace, import, drawings, proposals in both languages, from the bundled sample. */
export async function runDemo() {
  const [language] = sampleLanguages();
  if (!language) throw new Plain('The sample is missing: resources/samples/LANGUAGE/*.csv or *.xlsx');
  const customer = sampleCustomer(language);
  const folder = newDemoFolder();
  for (const step of demoPlan({ folder, language, tables: sampleTables(language), customer })) await runStep(step);
  say(`\nThe files are in 文件在此:\n  ${relative('', folder) || folder}`);
  say('\nTo open the window: npm start on a machine with a screen, or: xvfb-run -a npm start\n要打开窗口:在有桌面的电脑上运行 npm start');
}

async function runStep({ title, args, makes }) {
  const began = performance.now();
  const { code, output } = await capture(process.execPath, [cliFile, ...args]);
  if (code !== 0) throw new Plain(`${title}: failed (exit code ${code})\n  keyrung ${args.join(' ')}\n${tail(output, 20)}`);
  say(`${seconds(performance.now() - began).padStart(7)}  ${title}${makes ? `  ${relative('', makes)}` : ''}`);
}
