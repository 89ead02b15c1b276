import * as z from 'zod';
import { live } from '../../../base/entity.ts';
import { freshKeys } from '../../../base/order.ts';
import { fail, problem } from '../../../base/result.ts';
import { LANGUAGES, type Language } from '../../../i18n/translate.ts';
import { command, type CommandContext } from '../../contract.ts';
import type { ActivityKind, Data } from '../model.ts';
import { TEMPLATES, templateOf, type TemplateId } from '../templates.ts';
import { makeActivity } from './activities.ts';
import { fresh } from '../../draft.ts';

function addActivities(draft: Data, kind: ActivityKind, names: readonly string[], context: CommandContext): void {
  const keys = freshKeys(names.length);
  names.forEach((name, i) => {
    const made = makeActivity(kind, name, keys[i] as string, context);
    draft.activities[made.id] = made;
  });
}

/** Starts an empty map; a map that has activities is left alone. */
const applyTemplate = command<Data, { template: TemplateId; language: Language }>({
  args: z.object({ template: z.enum(TEMPLATES), language: z.enum(LANGUAGES) }),
  run: (draft, args, context) => {
    if (live(draft.activities).length > 0) return fail(problem('value.invalid', { place: 'template', detail: args.template }));
    const { support, primary, suppliers, field, markets } = templateOf(args.template, args.language);
    addActivities(draft, 'support', support, context);
    addActivities(draft, 'primary', primary, context);
    if (live(draft.suppliers).length === 0) {
      const names = field === '' ? suppliers : [...suppliers, field];
      const keys = freshKeys(names.length);
      names.forEach((name, i) => {
        const made = { ...fresh(context), order: keys[i] as string, name, value: null, feeds: [], ours: name === field };
        draft.suppliers[made.id] = made;
      });
    }
    if (live(draft.markets).length === 0) {
      const keys = freshKeys(markets.length);
      markets.forEach((name, i) => {
        const made = { ...fresh(context), order: keys[i] as string, name, share: null };
        draft.markets[made.id] = made;
      });
    }
  },
  label: 'undo.applyTemplate',
});

export const templateCommands = { applyTemplate };
