import type { AnyWorkspaceCommand } from '../command.ts';
import { customerCommands } from './customers.ts';
import { partCommands } from './parts.ts';
import { rivalCommands } from './rivals.ts';
import { settingsCommands } from './settings.ts';
import { todayCommands } from './today.ts';
import { versionCommands } from './versions.ts';

/** Every change of the workspace that belongs to no instrument, by name. */
export const workspaceCommands: Readonly<Record<string, AnyWorkspaceCommand>> = {
  ...customerCommands,
  ...partCommands,
  ...rivalCommands,
  ...settingsCommands,
  ...versionCommands,
  ...todayCommands,
};
