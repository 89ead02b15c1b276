import { figuresOf } from '../assessment/figures.ts';
import type { Data } from '../assessment/model.ts';
import type { Wordings } from '../assessment/questionnaire.ts';
import type { Figures } from '../assessment/types.ts';
import type { Facts } from '../facts.ts';
import { version1 } from './questionnaire.ts';

export const wordings: Wordings = [version1];

/** The means of seven habits, quarter by quarter. There is no total over seven: it would mean nothing. */
export const figures = (data: Data, facts: Facts): Figures => figuresOf(data, facts, wordings);
