export function bundle(what: {
  readonly entry: string;
  readonly folder: string;
  readonly file: string;
  readonly format: 'cjs' | 'es';
  readonly packages?: 'inside' | 'outside';
}): Promise<void>;
