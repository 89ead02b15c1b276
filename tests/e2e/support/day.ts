import type { RunningKeyrung } from './launch.ts';

/**
 * From now on the app lives on another day, in the window and behind it; the time of day goes on. To be set before a workspace is opened:
 * what is open keeps the day it was opened on.
 */
export async function setDay({ app, page }: RunningKeyrung, day: string): Promise<void> {
  const noon = `${day}T12:00:00`;
  await page.clock.setSystemTime(new Date(noon));
  await app.evaluate((_electron, at) => {
    const Real = Date;
    const shift = new Real(at).getTime() - Real.now();
    globalThis.Date = new Proxy(Real, {
      construct: (target, given: ConstructorParameters<DateConstructor> | []) =>
        given.length === 0 ? new target(target.now() + shift) : new target(...given),
      get: (target, name) => (name === 'now' ? () => target.now() + shift : (Reflect.get(target, name) as unknown)),
    });
  }, noon);
}
