import type { MessageValues } from '@shared/i18n/translate.ts';
import type { CliCommand } from './command.ts';
import type { CliKey } from './messages.ts';

type T = (key: CliKey, values?: MessageValues) => string;

/** `keyrung draw WORKSPACE INSTRUMENT [--out FILE] …`. */
export function usageOf({ name, places, options }: CliCommand): string {
  const flags = Object.entries(options).map(([option, { value, required }]) => {
    const written = value ? `--${option} ${value}` : `--${option}`;
    return required ? written : `[${written}]`;
  });
  return ['keyrung', name, ...places, ...flags].join(' ');
}

export function helpOfAll(commands: readonly CliCommand[], t: T, version: string): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${t(about)}`);
  return [t('intro', { version }), '', `${t('usage')} keyrung COMMAND …`, '', t('commands'), ...rows, '', t('common'), t('more')];
}

export const helpOf = (command: CliCommand, t: T): readonly string[] => [
  t(command.about),
  '',
  `${t('usage')} ${usageOf(command)} [--json]`,
  '',
  t('common'),
];
