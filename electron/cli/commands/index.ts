import type { CliCommand } from '../command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { drawCommand, figuresCommand } from './look.ts';
import { getCommand, putCommand, schemaCommand } from './parts.ts';
import { backupCommand, checkCommand, newCommand, packCommand, restoreCommand, sampleCommand, unpackCommand } from './workspaces.ts';

/** Every command, in the order in which a person meets them. */
export const commands: readonly CliCommand[] = [
  newCommand,
  sampleCommand,
  importCommand,
  figuresCommand,
  getCommand,
  putCommand,
  drawCommand,
  exportCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  packCommand,
  unpackCommand,
  schemaCommand,
];
