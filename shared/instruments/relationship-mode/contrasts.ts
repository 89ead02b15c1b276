/**
 * The seven contrasts between transaction marketing (−2) and relationship marketing (+2), in the order in which they are drawn. Their words
 * and the five steps of each stand in the messages. After the general teaching of Grönroos; Christopher, Payne and Ballantyne; Dwyer, Schurr
 * and Oh; Anderson and Narus.
 */
export const CONTRASTS = ['time', 'offer', 'links', 'openness', 'gain', 'quality', 'bond'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Steps of the scale, from pure transaction to pure relationship. */
export const STEPS = [-2, -1, 0, 1, 2] as const;
export type Step = (typeof STEPS)[number];
/** A step as it stands in a message's key. */
export const STEP_KEYS = { [-2]: 'm2', [-1]: 'm1', 0: 'z', 1: 'p1', 2: 'p2' } as const satisfies Record<Step, string>;
