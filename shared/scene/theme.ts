import type { Role, ThemeName } from './scene.ts';

type Palette = Readonly<Record<Role, string>>;

const light: Palette = {
  ground: '#ffffff', panel: '#f5f6f8', ink: '#1b2027', ink2: '#4a535f', ink3: '#66707c', line: '#cfd5dc', line2: '#e4e8ed', grid: '#eceff3', zone: '#e9f4fc', hatch: '#c9ced6',
  shade: '#b7c2d0', shade2: '#dde3ea', primary: '#0958d9', primarySoft: '#e8f0fe', onFill: '#ffffff', none: 'none',
  tierA: '#0072B2', tierAInk: '#ffffff', tierSmallA: '#56B4E9', tierSmallARing: '#0072B2', tierSmallAInk: '#06283d', tierB: '#009E73', tierBFill: '#cfeee3', tierBInk: '#004d38', tierC: '#8A8A8A', tierCFill: '#ffffff', tierCInk: '#454b52',
  us: '#0072B2', usSoft: '#dcecf7', usInk: '#00456d', rival1: '#D55E00', rival1Soft: '#fdf1e8', rival1Ink: '#8a3c00', rival2: '#E69F00', rival2Soft: '#fdf5e3', rival2Ink: '#6e4c00', rival3: '#CC79A7', rival3Soft: '#faeef5', rival3Ink: '#7c3360', others: '#66707c', othersSoft: '#f0f2f5', othersInk: '#3f4751',
  good: '#009E73', goodInk: '#007a59', attention: '#E69F00', attentionInk: '#7a5200', bad: '#D55E00', badInk: '#a84600',
};

const dark: Palette = {
  ground: '#191e25', panel: '#12161b', ink: '#e7eaee', ink2: '#b6bfca', ink3: '#95a0ad', line: '#3b4552', line2: '#2a323c', grid: '#262d36', zone: '#172635', hatch: '#3d4653',
  shade: '#4a5768', shade2: '#333d4a', primary: '#6ea8ff', primarySoft: '#1d2f4d', onFill: '#06131e', none: 'none',
  tierA: '#3f9fe0', tierAInk: '#06131e', tierSmallA: '#a9dcf8', tierSmallARing: '#3f9fe0', tierSmallAInk: '#06283d', tierB: '#2fc196', tierBFill: '#12392f', tierBInk: '#8ce8cb', tierC: '#9aa3ad', tierCFill: '#191e25', tierCInk: '#c2c9d1',
  us: '#3f9fe0', usSoft: '#16324a', usInk: '#a9dcf8', rival1: '#ff8a3d', rival1Soft: '#3a2414', rival1Ink: '#ffc39a', rival2: '#f0b429', rival2Soft: '#362b12', rival2Ink: '#f8d98a', rival3: '#e39ac4', rival3Soft: '#38222f', rival3Ink: '#f3cfe2', others: '#95a0ad', othersSoft: '#242b34', othersInk: '#c8d0d9',
  good: '#2fc196', goodInk: '#3ecf9f', attention: '#f0b429', attentionInk: '#f3c55c', bad: '#ff8a3d', badInk: '#ffa566',
};

/** Black on white with light tints: legible on a grey printer and in a document. */
const print: Palette = { ...light, panel: '#ffffff', ink: '#000000', ink2: '#2b2b2b', ink3: '#4d4d4d', line: '#8c8c8c', line2: '#c4c4c4', grid: '#e3e3e3', zone: '#f2f6fa', hatch: '#9a9a9a', shade: '#a9b6c6', tierC: '#555555' };

const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark, print };

/** The colour of a role in a theme, as CSS. */
export const colour = (theme: ThemeName, role: Role): string => palettes[theme][role];
export const palette = (theme: ThemeName): Palette => palettes[theme];
