/**
 * Every colour, size and typeface of the interface. Ant Design takes them as its theme, our own styles as custom
 * properties (`--paper`, `--ink`, …): a colour that is not in this file is not in the application.
 *
 * Each pair of text and ground reaches a contrast of 4.5:1 in both themes (WCAG 2.2, 1.4.3).
 */
import type { ThemeConfig } from 'antd';

export type ThemeName = 'light' | 'dark';

/** What a state or a message means; each has one colour everywhere. */
export type Tone = 'neutral' | 'waiting' | 'active' | 'good' | 'warning' | 'bad';

interface Palette {
  /** Ground of the page, and of what lies on it. */
  paper: string;
  surface: string;
  raised: string;
  ink: string;
  quiet: string;
  line: string;
  /** Borders of what can be filled in or pressed: 3:1 against their ground. */
  edge: string;
  accent: string;
  onAccent: string;
  accentSoft: string;
  focus: string;
  tones: Record<Tone, { ink: string; ground: string }>;
}

const light: Palette = {
  paper: '#f6f5f2',
  surface: '#ffffff',
  raised: '#fbfaf8',
  ink: '#1f2429',
  quiet: '#555d66',
  line: '#e2dfd9',
  edge: '#858c94',
  accent: '#0b57a4',
  onAccent: '#ffffff',
  accentSoft: '#e8f0f9',
  focus: '#0b57a4',
  tones: {
    neutral: { ink: '#4a525b', ground: '#eeedea' },
    waiting: { ink: '#5a4a00', ground: '#fbf1c7' },
    active: { ink: '#0b4f96', ground: '#e3eefa' },
    good: { ink: '#0f5c33', ground: '#e0f3e7' },
    warning: { ink: '#8a3d00', ground: '#fdebd9' },
    bad: { ink: '#9c1c1c', ground: '#fbe5e4' },
  },
};

const dark: Palette = {
  paper: '#14171a',
  surface: '#1c2024',
  raised: '#22272c',
  ink: '#ebe9e5',
  quiet: '#a9b1ba',
  line: '#343a41',
  edge: '#7b848e',
  accent: '#8fc1ff',
  onAccent: '#0c2440',
  accentSoft: '#1e3046',
  focus: '#8fc1ff',
  tones: {
    neutral: { ink: '#c5cbd1', ground: '#2d3238' },
    waiting: { ink: '#f0d878', ground: '#3a3312' },
    active: { ink: '#9fcaff', ground: '#1b3350' },
    good: { ink: '#8fdcae', ground: '#16382a' },
    warning: { ink: '#ffbf8a', ground: '#42290f' },
    bad: { ink: '#ffb0ab', ground: '#472020' },
  },
};

export const palettes: Record<ThemeName, Palette> = { light, dark };

export const FONT = '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** Widths in pixels at which the layout changes. */
export const BREAKPOINTS = { phone: 600, tablet: 960 } as const;

const RADIUS = 6;
const FONT_SIZE = 14;

/** @returns the custom properties of a theme, for the document's root */
export function cssVariables(theme: ThemeName): Record<string, string> {
  const { tones, ...colours } = palettes[theme];
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const variables: Record<string, string> = { '--font': FONT, '--radius': `${RADIUS}px`, 'color-scheme': theme };
  for (const [name, value] of Object.entries(colours)) variables[`--${kebab(name)}`] = value as string;
  for (const [tone, { ink, ground }] of Object.entries(tones)) {
    variables[`--${tone}-ink`] = ink;
    variables[`--${tone}-ground`] = ground;
  }
  return variables;
}

/** @returns the same tokens as Ant Design names them; the algorithm (light or dark) is chosen beside it */
export function antTheme(theme: ThemeName): ThemeConfig {
  const colours = palettes[theme];
  return {
    token: {
      colorPrimary: colours.accent,
      colorLink: colours.accent,
      colorTextLightSolid: colours.onAccent,
      colorBgBase: colours.surface,
      colorTextBase: colours.ink,
      colorBgLayout: colours.paper,
      colorBgContainer: colours.surface,
      colorBgElevated: colours.surface,
      colorBorder: colours.edge,
      colorBorderSecondary: colours.line,
      colorTextPlaceholder: colours.quiet,
      colorTextDescription: colours.quiet,
      colorTextSecondary: colours.quiet,
      colorTextTertiary: colours.quiet,
      colorError: colours.tones.bad.ink,
      colorErrorText: colours.tones.bad.ink,
      colorSuccess: colours.tones.good.ink,
      colorWarning: colours.tones.warning.ink,
      borderRadius: RADIUS,
      fontFamily: FONT,
      fontSize: FONT_SIZE,
      controlHeight: 34,
    },
  };
}
