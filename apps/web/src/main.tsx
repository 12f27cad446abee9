/** The web application of huiqi, mounted. */
import '@fontsource-variable/noto-sans-sc/wght.css';
import './design/design.css';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/client';
import { startSession } from './api/session';
import { router } from './app/routes';
import { ThemeProvider } from './app/theme';
import { chooseLanguage, firstLanguage } from './words/words';

void startSession();
void chooseLanguage(firstLanguage());

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <I18nextProvider i18n={i18next}>
      <QueryClientProvider client={queryClient}>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
