/**
 * Words in two languages. A desk writes its words in one file with both languages side by side, which is loaded with the
 * desk; a word that is missing in one of them does not compile.
 */
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];
export type Bilingual = { readonly zh: string; readonly en: string };
type Values = Record<string, string | number>;

export interface Words<Key extends string> {
  readonly namespace: string;
  readonly keys: Record<Key, Bilingual>;
}

const KEPT = 'huiqi-language';

/** The language chosen before in this browser, else Chinese first and English for a browser that asks for no Chinese. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) || navigator.languages.length === 0
    ? 'zh'
    : 'en';
}

void i18next.init({
  lng: firstLanguage(),
  fallbackLng: 'zh',
  // React escapes by itself.
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  keySeparator: false,
  nsSeparator: false,
  resources: {},
});

/**
 * @param namespace a name of its own for each file of words
 * @param keys each word in both languages; `{name}` stands for a value
 */
export function defineWords<Key extends string>(namespace: string, keys: Record<Key, Bilingual>): Words<Key> {
  for (const language of LANGUAGES) {
    const bundle = Object.fromEntries(
      Object.entries<Bilingual>(keys).map(([key, bilingual]) => [key, bilingual[language]]),
    );
    i18next.addResourceBundle(language, namespace, bundle, true, true);
  }
  return { namespace, keys };
}

/** The language shown; changes with the switch in the frame. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

/** @returns `t('key', {values})` in the language shown, for the keys of these words only */
export function useWords<Key extends string>(words: Words<Key>): (key: Key, values?: Values) => string {
  const { t } = useTranslation(words.namespace);
  // The keys are known here; the library's own types would look for them in a global declaration.
  const tell = t as (key: string, values: Values) => string;
  return (key, values = {}) => tell(key, values);
}

/** What the API gives in both languages, in the one shown; a text that has no other language stays as it is. */
export function useBilingual(): (text: Partial<Bilingual> | string | null | undefined) => string {
  const language = useLanguage();
  return (text) => {
    if (text === null || text === undefined) return '';
    if (typeof text === 'string') return text;
    return text[language] ?? text.zh ?? text.en ?? '';
  };
}
