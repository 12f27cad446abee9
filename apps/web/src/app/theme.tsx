/** Light or dark: as the person chose in this browser, else as the machine prefers. */
import { App, theme as ant, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { antTheme, cssVariables, type ThemeName } from '../design/tokens';
import { useLanguage } from '../words/words';

const KEPT = 'huiqi-theme';

function firstTheme(): ThemeName {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const Context = createContext<{ theme: ThemeName; change: () => void }>({ theme: 'light', change: () => {} });

export const useTheme = () => useContext(Context);

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState(firstTheme);
  const language = useLanguage();
  useEffect(() => {
    for (const [name, value] of Object.entries(cssVariables(theme))) {
      document.documentElement.style.setProperty(name, value);
    }
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const value = useMemo(() => {
    const change = () => {
      const next = theme === 'light' ? 'dark' : 'light';
      localStorage.setItem(KEPT, next);
      setTheme(next);
    };
    return { theme, change };
  }, [theme]);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const config = antTheme(theme);
  return (
    <Context value={value}>
      <ConfigProvider
        locale={language === 'zh' ? zh : en}
        theme={{
          ...config,
          token: { ...config.token, motion: !still },
          algorithm: theme === 'dark' ? ant.darkAlgorithm : ant.defaultAlgorithm,
        }}
        // Two Chinese characters on a button stay together, so that they are found and read as the word they are.
        button={{ autoInsertSpace: false }}
      >
        <App component={false}>{children}</App>
      </ConfigProvider>
    </Context>
  );
}
