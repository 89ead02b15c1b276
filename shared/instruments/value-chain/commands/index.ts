import { activityCommands } from './activities.ts';
import { chipCommands } from './chips.ts';
import { endCommands } from './ends.ts';
import { linkCommands } from './links.ts';
import { quoteCommands } from './quotes.ts';
import { templateCommands } from './template.ts';

/** Everything a person can change on the map, each with the words for the undo menu. */
export const commands = { ...templateCommands, ...activityCommands, ...quoteCommands, ...chipCommands, ...linkCommands, ...endCommands };
