import { theme as antdTheme, type ThemeConfig } from 'antd';
import { useEffect, useState } from 'react';
import type { Theme } from '@shared/ipc/contract.ts';
import { palette } from '@shared/scene/theme.ts';
import { fontsFor } from '../scene/measure.ts';

const darkSystem = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Light or dark as chosen, or as the system has it; follows the system while that is chosen. */
export function useResolvedTheme(chosen: Theme): 'light' | 'dark' {
  const [system, setSystem] = useState(() => darkSystem().matches);
  useEffect(() => {
    const query = darkSystem();
    const follow = (): void => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return chosen === 'system' ? (system ? 'dark' : 'light') : chosen;
}

type Algorithm = Extract<NonNullable<ThemeConfig['algorithm']>, (...given: never[]) => unknown>;

/** Compact spacing, but text of 13–14 px (never under 12) and controls of 28 px. */
const readable: Algorithm = (seed, map) => ({
  ...antdTheme.compactAlgorithm(seed, map),
  fontSize: 13,
  fontSizeSM: 12,
  fontSizeLG: 14,
  fontSizeXL: 16,
  lineHeight: 1.5,
  lineHeightSM: 1.5,
  lineHeightLG: 1.5,
  controlHeight: 28,
  controlHeightXS: 20,
  controlHeightSM: 24,
  controlHeightLG: 32,
});

/** antd in Keyrung's tokens: compact, radius 4, spacing by 4, calm colours. */
export function themeConfig(theme: 'light' | 'dark', language: string): ThemeConfig {
  const colours = palette(theme);
  const isDark = theme === 'dark';
  return {
    algorithm: isDark ? [antdTheme.darkAlgorithm, readable] : [readable],
    token: {
      colorPrimary: '#0958d9',
      colorLink: isDark ? '#6ea8ff' : '#0958d9',
      colorText: colours.ink,
      colorTextSecondary: colours.ink2,
      colorTextPlaceholder: isDark ? '#8d98a5' : '#66707c',
      colorBgContainer: isDark ? '#191e25' : '#ffffff',
      colorBgElevated: isDark ? '#1e242c' : '#ffffff',
      colorBorder: isDark ? '#424e5e' : '#c9d0da',
      colorError: isDark ? '#ff8a3d' : '#c25400',
      colorWarning: '#e69f00',
      colorSuccess: '#009e73',
      borderRadius: 4,
      fontFamily: fontsFor(language),
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.2s',
    },
    components: {
      Segmented: {
        itemSelectedBg: isDark ? '#1d2f4d' : '#eaf2ff',
        itemSelectedColor: isDark ? '#6ea8ff' : '#0958d9',
        trackBg: isDark ? '#242b34' : '#f0f2f5',
      },
    },
  };
}
