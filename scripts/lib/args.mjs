/**
 * Splits a command line: `--name value` for the options that take one, `--name` for the flags, the rest in order.
 * After `--` everything is rest. Anything else that starts with `--` is rest too: it is meant for the tool behind us.
 * @param {string[]} argv
 * @param {{ flags?: string[], options?: string[] }} known
 */
export function parseArguments(argv, { flags = [], options = [] }) {
  const result = { flags: new Set(), options: {}, rest: [] };
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    const [name, inline] = splitOption(argument);
    if (argument === '--') {
      result.rest.push(...argv.slice(index + 1));
      break;
    } else if (flags.includes(name)) result.flags.add(name);
    else if (options.includes(name)) result.options[name] = inline ?? argv[(index += 1)] ?? '';
    else result.rest.push(argument);
  }
  return result;
}

function splitOption(argument) {
  if (!argument.startsWith('--')) return [null, undefined];
  const at = argument.indexOf('=');
  return at < 0 ? [argument.slice(2), undefined] : [argument.slice(2, at), argument.slice(at + 1)];
}
