import { lacking, perBlock, short, type Check } from './types.ts';

export const offers: Check = (model) =>
  perBlock(model, (block, at) => {
    if (block.type !== 'offer') return [];
    const { title, gains } = block;
    const figured = gains.some((gain) => /\d/.test(gain.value)) || /\d/.test(block.figure ?? '');
    return [
      ...(figured ? [] : [lacking('warn', 'gain', at, { title })]),
      ...(gains.every((gain) => gain.formula.trim() !== '') ? [] : [lacking('warn', 'formula', at, { title })]),
      ...(gains.every((gain) => gain.assumption.trim() !== '') ? [] : [lacking('warn', 'assumption', at, { title })]),
      ...(block.duties.length > 0 ? [] : [lacking('warn', 'duties', at, { title })]),
      ...(block.proof?.trim() ? [] : [lacking('warn', 'proof', at, { title })]),
    ];
  });

export const quotes: Check = (model) =>
  perBlock(model, (block, at) => {
    if (block.type !== 'quote') return [];
    const text = short(block.text);
    return [
      ...(block.person?.trim() ? [] : [lacking('warn', 'person', at, { text })]),
      ...(block.date?.trim() || /\d{4}/.test(block.person ?? '') ? [] : [lacking('warn', 'date', at, { text })]),
    ];
  });
