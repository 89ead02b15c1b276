import type { Words } from './types.ts';

/** What English notes say, and how. */
export const wordsEn: Words = {
  ours: /\b(?:I|we)\s+(?:have\s+|also\s+)?(?:promised?|agreed to|committed to|guaranteed?|will)\b(?:\s+(?:him|her|them|to))?/iu,
  theirs: /\b(?:promised|agreed to|committed to|guaranteed|will send|will give)\b(?:\s+us)?/iu,
  says: /\b(?:said|says|told us|asked|insisted|stressed|mentioned|wants|needs)\b(?:\s+that)?/iu,
  asks: /\bmust\b|\bneeds?\b|\bbefore (?:they|we|he|she|it)\b|\brequires?\b|\bcannot\b|\bwants?\b|\bhas to\b|\bhave to\b/iu,
  not: /\bnot\b|n't\b|n’t\b|\bnever\b|\bno longer\b|\bhardly\b/iu,
  likes: /\b(?:liked|likes|approved of|supports?|supported|praised|welcomed|was pleased|is pleased|impressed)\b/iu,
  dislikes: /\b(?:worried|complained|hesitat(?:ed|es)|objected|doubted|doubts|annoyed|unhappy|opposes?|opposed)\b/iu,
  notWithin: /(?!)/gu,
  rivalDoes:
    /\b(?:cut|lower(?:ed)?|rais(?:ed|es)|quot(?:ed|es|ing)|sent|tri(?:ed|als?)|sign(?:ed|s)|dropp(?:ed|ing)|switch(?:ed)?|launch(?:ed)?|visited|offers?|offered|supplies|cheaper|dearer)\b/iu,
  down: /\b(?:cut|lower(?:ed)?|cheaper|dropp(?:ed|ing)|down)\b/iu,
  up: /\b(?:rais(?:ed|es)|dearer|up)\b/iu,
  newPerson: /\bnew\s+(?<title>[A-Za-z&][A-Za-z& -]{1,40}?)\s*,?\s+(?:is\s+)?(?:named|called)\s+(?<name>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)/u,
  keyDate: /\b(?:annual (?:contract|frame)|tender|renewal|bid|audit|shutdown|budget|contract ends?)\b/iu,
  next: /\bnext (?:visit|meeting|time|call)\b|\bback on\b|\bmeet again\b|\bsee (?:him|her|them) again\b/iu,
  version: /\bversion\s+(\d+)|\b(V\d+(?:\.\d+)*)\b/iu,
  joints: /^(?:by|on|before|to|send|give|bring|him|her|them|us|the|a|an|,|\s)+\b/iu,
  tails: /(?:\s|,|\bby|\bon|\bbefore|\bto us|\bto them)+$/iu,
  price:
    /(?:[¥$€£]\s*\d+(?:\.\d+)?|\d+(?:\.\d+)?\s*(?:yuan|dollars?|euros?))(?:\s+(?:a|per|each)(?:\s+[a-z]+)?)?|\d+\.\d+\s+(?:each|apiece)/iu,
};
