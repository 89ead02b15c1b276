import { join } from 'node:path';

/**
 * The commands of the demonstration, in order. Two workspaces: one filled from spreadsheets alone, as a person would begin,
 * and the complete sample, from which the drawings and proposals come.
 * @param {{ folder: string, language: string, tables: string[], customer: string }} where
 * @returns {{ title: string, args: string[], makes?: string }[]}
 */
export function demoPlan({ folder, language, tables, customer }) {
  const at = (name) => join(folder, name);
  const imported = at('imported.keyrung');
  const sample = at('sample.keyrung');
  const draw = (instrument, name, extra = []) => ({
    title: `Draw ${instrument}`,
    makes: at(name),
    args: ['draw', sample, instrument, ...extra, '--out', at(name)],
  });
  const proposal = (output) => ({
    title: `Proposal in ${output}`,
    makes: at(`proposal-${output}.docx`),
    args: ['export', sample, 'proposal', '--customer', customer, '--language', output, '--out', at(`proposal-${output}.docx`)],
  });
  return [
    { title: 'New workspace', makes: imported, args: ['new', imported] },
    { title: `Import ${tables.length} spreadsheets`, args: ['import', imported, ...tables] },
    { title: 'Sample workspace', makes: sample, args: ['sample', sample, '--language', language] },
    draw('customer-tiers', 'customer-tiers.svg'),
    draw('customer-tiers', 'customer-tiers.png'),
    draw('value-chain', 'value-chain.svg', ['--customer', customer]),
    draw('value-chain', 'value-chain.png', ['--customer', customer]),
    proposal('zh-CN'),
    proposal('en'),
  ];
}
