import type { Result } from '../../base/result.ts';
import { ok } from '../../base/result.ts';
import type { Finding } from '../../instruments/proposal/types.ts';
import type { Surroundings } from '../gather.ts';
import { groundOf } from './making.ts';

/** What the proposal itself knows should be mended before it goes out; the finished document is checked apart (`shared/document`). */
export function proposalFindings(world: Surroundings, customer: string): Result<readonly Finding[]> {
  const ground = groundOf(world, customer);
  return ground.ok ? ok(ground.value.figures.findings) : ground;
}
