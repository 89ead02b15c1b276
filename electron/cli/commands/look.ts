import { extname } from 'node:path';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { instrumentById, instruments } from '@shared/instruments/index.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { Size, ThemeName } from '@shared/scene/scene.ts';
import { sceneFile } from '@electron/documents/index.ts';
import type { WorkspaceService } from '@electron/service/index.ts';
import type { Request } from '@shared/workspace/command.ts';
import { LANGUAGE_OPTION, type Call, type OptionSpec } from '../call.ts';
import type { CliCommand } from '../command.ts';
import { withService } from '../withService.ts';

const known = (): string => instruments.map(({ id }) => id).join(' | ');
const unknownInstrument = (instrument: string): Problem => problem('call.unknownInstrument', { instrument, known: known() });
const WHOSE: Readonly<Record<string, OptionSpec>> = {
  customer: { type: 'string', value: 'ID' },
  person: { type: 'string', value: 'ID' },
  period: { type: 'string', value: 'all|last4|2025' },
  quarter: { type: 'string', value: '2026Q4' },
};

/** The instrument asked for, once it has what it needs: a plan's instrument a customer, a person's a person. */
function asked(call: Call): Result<Instrument> {
  const found = instrumentById(call.place(1));
  if (!found) return fail(unknownInstrument(call.place(1)));
  if (found.scope === 'customer' && !call.option('customer')) return fail(problem('call.missingArgument', { argument: '--customer' }));
  if (found.scope === 'person' && !call.option('person')) return fail(problem('call.missingArgument', { argument: '--person' }));
  const period = call.option('period');
  const quarter = call.option('quarter');
  if (quarter !== undefined && !/^\d{4}Q[1-4]$/.test(quarter))
    return fail(problem('call.badArgument', { argument: '--quarter', value: quarter, known: '2026Q4' }));
  if (period !== undefined && !/^(last4|all|\d{4}|\d{4}Q[1-4])$/.test(period))
    return fail(problem('call.badArgument', { argument: '--period', value: period, known: 'all | last4 | 2025 | 2026Q3' }));
  return ok(found);
}

interface Whose {
  readonly customer?: string;
  readonly person?: string;
  readonly quarter?: string;
  readonly whatIf: readonly Request[];
}

/** What the figures are computed for. A person's are kept by quarter; a portfolio's period is a setting tried out, never stored. */
async function whose(call: Call, service: WorkspaceService, { scope }: Instrument): Promise<Result<Whose>> {
  const quarter = scope === 'portfolio' ? undefined : call.option('quarter');
  const period = call.option('period') ?? (scope === 'portfolio' ? call.option('quarter') : undefined);
  const whatIf = period ? [{ command: `${call.place(1)}.set`, args: { period } }] : [];
  const named = call.option('customer');
  const person = call.option('person');
  const customer = named === undefined ? undefined : await service.customer(named);
  if (customer && !customer.ok) return customer;
  return ok({ ...(customer ? { customer: customer.value } : {}), ...(person ? { person } : {}), ...(quarter ? { quarter } : {}), whatIf });
}

export const figuresCommand: CliCommand = {
  name: 'figures',
  about: 'about.figures',
  places: ['WORKSPACE', 'INSTRUMENT'],
  options: { ...WHOSE, language: LANGUAGE_OPTION },
  run: async (call, surrounds) => {
    const instrument = asked(call);
    if (!instrument.ok) return instrument;
    return withService(call.place(0), surrounds, 'read', async (service) => {
      const of = await whose(call, service, instrument.value);
      if (!of.ok) return of;
      const figures = await service.figures(instrument.value.id, { ...of.value, language: call.language(surrounds.language) });
      if (!figures.ok) return figures;
      const { figures: plain, readings } = figures.value;
      return ok({ json: typeof plain === 'object' ? { ...plain, readings } : { figures: plain, readings } });
    });
  },
};

const SIZE = /^(\d{2,5})x(\d{2,5})$/;
const DEFAULT_SIZE: Size = { width: 1200, height: 800 };

function sizeOf(text: string | undefined): Result<Size> {
  if (text === undefined) return ok(DEFAULT_SIZE);
  const match = SIZE.exec(text);
  const size = { width: Number(match?.[1]), height: Number(match?.[2]) };
  const fits = match !== null && size.width >= 320 && size.height >= 240 && size.width <= 8_000 && size.height <= 8_000;
  return fits ? ok(size) : fail(problem('call.badArgument', { argument: '--size', value: text, known: '320x240 … 8000x8000' }));
}

export const drawCommand: CliCommand = {
  name: 'draw',
  about: 'about.draw',
  places: ['WORKSPACE', 'INSTRUMENT'],
  options: {
    ...WHOSE,
    out: { type: 'string', value: 'FILE.svg|FILE.png' },
    size: { type: 'string', value: '1200x800' },
    theme: { type: 'string', values: ['light', 'dark', 'print'], value: 'light|dark|print' },
    language: LANGUAGE_OPTION,
  },
  run: async (call, surrounds) => {
    const instrument = asked(call);
    if (!instrument.ok) return instrument;
    const size = sizeOf(call.option('size'));
    if (!size.ok) return size;
    const out = call.option('out');
    const format = out === undefined ? 'svg' : extname(out).slice(1).toLowerCase();
    if (format !== 'svg' && format !== 'png')
      return fail(problem('call.badArgument', { argument: '--out', value: out ?? '', known: 'FILE.svg | FILE.png' }));
    return withService(call.place(0), surrounds, 'read', async (service) => {
      const of = await whose(call, service, instrument.value);
      if (!of.ok) return of;
      const drawing = await service.drawing(instrument.value.id, {
        ...of.value,
        size: size.value,
        language: call.language(surrounds.language),
      });
      if (!drawing.ok) return drawing;
      const { scene } = drawing.value;
      const bytes = await sceneFile(scene, (call.option('theme') ?? 'light') as ThemeName, format);
      const about = { instrument: instrument.value.id, title: scene.title, width: scene.width, height: scene.height };
      if (out === undefined)
        return ok({ json: { ...about, svg: Buffer.from(bytes).toString('utf8') }, lines: [Buffer.from(bytes).toString('utf8').trimEnd()] });
      const written = await surrounds.writeFile(out, bytes);
      return written.ok
        ? ok({ json: { ...about, file: out, bytes: bytes.length }, lines: [surrounds.t('done.draw', { file: out })] })
        : written;
    });
  },
};
